// The articles of the files that a command was given, one after another; what cannot be read is reported and counted.
#ifndef IEUM_CLI_ARTICLE_SOURCE_H_
#define IEUM_CLI_ARTICLE_SOURCE_H_

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "cli/console.h"
#include "cli/exit_code.h"
#include "input/article_reader.h"

namespace ieum {

class ArticleSource {
 public:
  // No file, or "-": standard input.
  ArticleSource(std::vector<std::string> files, ReadOptions options, const Console& console);

  // What is next, an article, an object that says by "schema" what it is, or a graph; empty at the end of the last
  // file.
  using Item = std::variant<Article, OtherObject, GraphBytes>;
  std::optional<Item> Next();
  // The next article; what is none is rejected. False at the end.
  bool NextArticle(Article* article);

  // A file that Next gave could not be read to its end.
  void AddUnreadable() { unreadable_ = true; }
  // So many of the items that Next gave turned out to be of no use.
  void AddRejected(size_t count);

  // True if what is read now arrives over time, as from a pipe: then results should not be held back.
  bool live() const { return live_; }

  // Says how many articles were rejected, if any were. Gives kInput if a file could not be read, kRejected if articles
  // were rejected, else kDone.
  ExitCode Finish() const;

 private:
  bool OpenNext();

  std::vector<std::string> files_;
  ReadOptions options_;
  const Console& console_;
  size_t next_file_ = 0;
  std::optional<ArticleReader> reader_;
  bool live_ = false;
  size_t accepted_ = 0;
  size_t rejected_ = 0;
  bool unreadable_ = false;
};

}  // namespace ieum

#endif  // IEUM_CLI_ARTICLE_SOURCE_H_
