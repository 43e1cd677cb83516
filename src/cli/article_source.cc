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

bool ArticleSource::Next(Article* article) {
  while (reader_ || OpenNext()) {
    std::optional<Record> record = reader_->Next();
    if (!record) {
      unreadable_ = unreadable_ || reader_->failed();
      reader_.reset();
    } else if (auto* const found = std::get_if<Article>(&*record)) {
      *article = std::move(*found);
      ++articles_;
      return true;
    } else {
      const Diagnostic& diagnostic = std::get<Diagnostic>(*record);
      console_.Report(diagnostic);
      if (diagnostic.severity == Severity::kError && !reader_->failed()) ++rejected_;
    }
  }
  return false;
}

ExitCode ArticleSource::Finish() const {
  if (rejected_ > 0) {
    console_.Say(Message::kSomeRejected, {std::to_string(rejected_), std::to_string(articles_ + rejected_)});
  }
  if (unreadable_) return ExitCode::kInput;
  return rejected_ > 0 ? ExitCode::kRejected : ExitCode::kDone;
}

}  // namespace ieum
