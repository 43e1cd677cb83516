// Bytes -> articles: plain text or JSONL (told by content), from a file, a descriptor or memory, one after another.
//
//   ArticleReader reader = ArticleReader::Open("news.jsonl");
//   while (std::optional<Record> record = reader.Next()) {
//     if (const auto* article = std::get_if<Article>(&*record)) ...
//     else Report(std::get<Diagnostic>(*record));  // rejected; what follows is still read
//   }
//
// JSONL: one object a line with `text` (or `body`, `content`) and, optionally, `id`, `title`, `date`, `source` (or
// `url`). Plain text: one article, or several glued together (see Split). A byte order mark is skipped; line ends stay
// as they are, because spans count the bytes of Article::text.
//
// Memory is bounded by the caps below, whatever the size of the input.
#ifndef IEUM_INPUT_ARTICLE_READER_H_
#define IEUM_INPUT_ARTICLE_READER_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "ieum/article.h"
#include "ieum/result.h"
#include "input/byte_source.h"

namespace ieum {

constexpr size_t kMaxArticleBytes = size_t{16} << 20;  // what one article may hold; Article's own contract
constexpr size_t kMaxLineBytes = size_t{64} << 20;     // of JSONL: an article escaped at its worst, and other fields
constexpr int kMaxJsonDepth = 64;

// Whether a plain text holds several articles.
enum class Split : uint8_t {
  kAuto,       // where every part between blank lines is a headline over running text; else it is one article
  kNever,      // one article
  kBlankLine,  // every part between blank lines
};

struct ReadOptions {
  Split split = Split::kAuto;
  size_t max_article_bytes = kMaxArticleBytes;
  size_t max_line_bytes = kMaxLineBytes;
};

// A line of JSONL without a text that says by "schema" what it is: something this program wrote earlier, say.
struct OtherObject {
  std::string schema;
  std::string json;
  std::string file;
  uint32_t line = 0;
};

// An input that is a graph, which this program wrote earlier.
struct GraphBytes {
  enum class Kind : uint8_t { kJson, kDatabase };
  Kind kind = Kind::kJson;
  std::string file;
  std::unique_ptr<ByteSource> bytes;  // all of it, from the first; `file` may be read instead
};

// An article, or why one was rejected, or what is no article but may be of use to some. A warning tells of an input
// that holds none.
using Record = std::variant<Article, Diagnostic, OtherObject, GraphBytes>;

class ArticleReader {
 public:
  // A file that cannot be opened or read gives one diagnostic, with the system's words, and no article. Ids are made
  // from the file's name without folder and extension: `news`, `news#2`, ... (JSONL: the line, plain text: the
  // article).
  static ArticleReader Open(const std::string& path, const ReadOptions& options = {});
  // Reads an open descriptor (a pipe, say) to its end; does not close it. `name` stands in diagnostics and ids.
  static ArticleReader FromDescriptor(int descriptor, std::string name, const ReadOptions& options = {});
  // `bytes` must outlive the reader.
  static ArticleReader FromMemory(std::string_view bytes, std::string name, const ReadOptions& options = {});

  ~ArticleReader();
  ArticleReader(ArticleReader&&) noexcept;
  ArticleReader& operator=(ArticleReader&&) noexcept;

  // The next record; empty at the end. JSONL comes line by line as it arrives; a plain text is read to its end (or to
  // the cap) first.
  std::optional<Record> Next();

  // True once the input itself could not be opened or read (as against a rejected record).
  bool failed() const;

 private:
  class Impl;
  explicit ArticleReader(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace ieum

#endif  // IEUM_INPUT_ARTICLE_READER_H_
