#include "cli/article_source.h"

#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace ieum {
namespace {

constexpr char kStandardInput[] = "-";

bool IsRegularFile(int descriptor) {
  struct stat status = {};
  return ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

}  // namespace

ArticleSource::ArticleSource(std::vector<std::string> files, ReadOptions options, const Console& console)
    : files_(std::move(files)), options_(options), console_(console) {
  if (files_.empty()) files_.emplace_back(kStandardInput);
}

bool ArticleSource::OpenNext() {
  if (next_file_ == files_.size()) return false;
  const std::string& file = files_[next_file_++];
  if (file == kStandardInput) {
    if (::isatty(STDIN_FILENO) != 0) console_.Say(Message::kReadingKeyboard);
    live_ = !IsRegularFile(STDIN_FILENO);
    reader_ = ArticleReader::FromDescriptor(STDIN_FILENO, "stdin", options_);
  } else {
    live_ = false;
    reader_ = ArticleReader::Open(file, options_);
  }
  return true;
}

std::optional<ArticleSource::Item> ArticleSource::Next() {
  while (reader_ || OpenNext()) {
    std::optional<Record> record = reader_->Next();
    if (!record) {
      unreadable_ = unreadable_ || reader_->failed();
      reader_.reset();
    } else if (const auto* diagnostic = std::get_if<Diagnostic>(&*record)) {
      console_.Report(*diagnostic);
      if (diagnostic->severity == Severity::kError && !reader_->failed()) ++rejected_;
    } else {
      ++accepted_;
      if (auto* const article = std::get_if<Article>(&*record)) return std::move(*article);
      if (auto* const graph = std::get_if<GraphBytes>(&*record)) return std::move(*graph);
      return std::move(std::get<OtherObject>(*record));
    }
  }
  return std::nullopt;
}

bool ArticleSource::NextArticle(Article* article) {
  while (std::optional<Item> item = Next()) {
    if (auto* const found = std::get_if<Article>(&*item)) {
      *article = std::move(*found);
      return true;
    }
    if (const auto* graph = std::get_if<GraphBytes>(&*item)) {
      console_.Report({.file = graph->file, .message = console_.Text(Message::kGraphAsArticle)});
    } else {
      const auto& other = std::get<OtherObject>(*item);
      console_.Report({.file = other.file, .line = other.line, .message = console_.Text(Message::kNoArticle)});
    }
    AddRejected(1);
  }
  return false;
}

void ArticleSource::AddRejected(size_t count) {
  accepted_ -= count;
  rejected_ += count;
}

ExitCode ArticleSource::Finish() const {
  if (rejected_ > 0) {
    console_.Say(Message::kSomeRejected, {std::to_string(rejected_), std::to_string(accepted_ + rejected_)});
  }
  if (unreadable_) return ExitCode::kInput;
  return rejected_ > 0 ? ExitCode::kRejected : ExitCode::kDone;
}

}  // namespace ieum
