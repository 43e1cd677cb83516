#include "input/article_reader.h"

#include <algorithm>
#include <deque>
#include <utility>

#include "base/utf8.h"
#include "input/byte_source.h"
#include "input/input_window.h"
#include "input/json_article.h"
#include "input/plain_text.h"

namespace ieum {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// The file's name without folder and extension. A name may hold any bytes; an id is text.
std::string Stem(std::string_view name) {
  name.remove_prefix(name.rfind('/') + 1);  // npos + 1 is 0
  const size_t point = name.rfind('.');
  return WellFormed(point == 0 ? name : name.substr(0, point));
}

// What `ieum graph` begins its files with. The JSON may have been laid out anew.
constexpr std::string_view kDatabaseMagic{"SQLite format 3\0", 16};
constexpr size_t kSchemaWithin = 400;  // bytes

bool IsGraphJson(std::string_view bytes) {
  constexpr std::string_view kKey = "\"schema\"", kValue = "\"ieum.graph/";
  if (!LooksLikeJsonObject(bytes)) return false;
  bytes = bytes.substr(0, kSchemaWithin);
  const size_t key = bytes.find(kKey);
  if (key == std::string_view::npos) return false;
  bytes.remove_prefix(key + kKey.size());
  const size_t value = bytes.find_first_not_of(" \t\r\n:");
  return value != std::string_view::npos && bytes.substr(value).starts_with(kValue);
}

// The rest of a window.
class WindowSource : public ByteSource {
 public:
  explicit WindowSource(InputWindow window) : window_(std::move(window)) {}

  size_t Read(char* to, size_t size) override {
    if (window_.bytes().empty() && !window_.Fill()) {
      error_ = window_.error();
      return 0;
    }
    const size_t taken = window_.bytes().copy(to, size);
    window_.Drop(taken);
    return taken;
  }

 private:
  InputWindow window_;
};

bool IsBlank(std::string_view text) { return text.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos; }

}  // namespace

class ArticleReader::Impl {
 public:
  Impl(std::unique_ptr<ByteSource> source, std::string name, const ReadOptions& options)
      : window_(std::move(source)), name_(std::move(name)), stem_(Stem(name_)), options_(options) {}

  std::optional<Record> Next() {
    while (pending_.empty() && state_ < State::kEnd) {
      switch (state_) {
        case State::kBegin:
          Begin();
          break;
        case State::kJsonLines:
          ReadJsonLine();
          break;
        case State::kPlainText:
          ReadPlainText();
          break;
        case State::kEnd:
        case State::kHandedOn:
          break;
      }
    }
    if (pending_.empty()) return std::nullopt;
    Record record = std::move(pending_.front());
    pending_.pop_front();
    return record;
  }

  bool failed() const { return state_ != State::kHandedOn && !window_.error().empty(); }

 private:
  enum class State : uint8_t { kBegin, kJsonLines, kPlainText, kEnd, kHandedOn };

  void Report(Severity severity, uint32_t line, uint32_t column, std::string message) {
    pending_.emplace_back(Diagnostic{severity, name_, line, column, std::move(message)});
  }

  // Nothing more to read.
  void End() {
    state_ = State::kEnd;
    if (failed()) Report(Severity::kError, 0, 0, window_.error());
  }

  // "news" for the first line or article, "news#2" for the second.
  std::string MakeId(size_t number) const { return number == 1 ? stem_ : stem_ + "#" + std::to_string(number); }

  // Skips the byte order mark and decides the format by the first bytes that are not white space.
  void Begin() {
    while (window_.bytes().size() < kByteOrderMark.size() && window_.Fill()) {
    }
    if (window_.bytes().starts_with(kByteOrderMark)) window_.Drop(kByteOrderMark.size());
    // A brace alone does not decide: what is behind it must be there, too.
    const auto undecided = [this] {
      const std::string_view bytes = window_.bytes();
      return IsBlank(bytes) || (bytes.find_last_not_of(" \t\r\n") == bytes.find('{'));
    };
    while (undecided() && window_.bytes().size() <= options_.max_article_bytes && window_.Fill()) {
    }
    if (failed()) return End();
    if (IsBlank(window_.bytes()) && !window_.Fill()) {
      Report(Severity::kWarning, 0, 0, "empty; no article");
      return End();
    }
    if (window_.bytes().starts_with(kDatabaseMagic)) return HandOn(GraphBytes::Kind::kDatabase);
    // The schema stands on the first line.
    while (window_.bytes().size() < kSchemaWithin && window_.bytes().find('\n') == std::string_view::npos &&
           window_.Fill()) {
    }
    if (IsGraphJson(window_.bytes())) return HandOn(GraphBytes::Kind::kJson);
    state_ = LooksLikeJsonObject(window_.bytes()) ? State::kJsonLines : State::kPlainText;
  }

  void HandOn(GraphBytes::Kind kind) {
    pending_.emplace_back(GraphBytes{kind, name_, std::make_unique<WindowSource>(std::move(window_))});
    state_ = State::kHandedOn;
  }

  void ReadJsonLine() {
    size_t searched = 0;
    size_t end = std::string_view::npos;
    while ((end = window_.bytes().find('\n', searched)) == std::string_view::npos) {
      searched = window_.bytes().size();
      if (searched > options_.max_line_bytes) return SkipLine();
      if (!window_.Fill()) break;
    }
    const bool last = end == std::string_view::npos;
    if (last && (window_.bytes().empty() || failed())) return End();
    const std::string_view line = window_.bytes().substr(0, end);
    if (line.size() > options_.max_line_bytes) return SkipLine();
    if (!IsBlank(line)) ParseLine(line);
    window_.Drop(last ? line.size() : line.size() + 1);
  }

  void ParseLine(std::string_view line) {
    auto parsed = ParseJsonArticle(line, options_.max_article_bytes);
    if (const auto* fault = std::get_if<JsonFault>(&parsed)) {
      // The parser checks UTF-8, too; what it says of it is less plain.
      if (const std::optional<size_t> bad = FindInvalidUtf8(line)) {
        return RejectAt(line, *bad, "not UTF-8", "record skipped");
      }
      return RejectAt(line, fault->offset, fault->message, "record skipped");
    }
    if (auto* schema = std::get_if<JsonSchema>(&parsed)) {
      pending_.emplace_back(OtherObject{std::move(schema->name), std::string(line), name_, window_.line()});
      return;
    }
    Article& article = std::get<Article>(parsed);
    if (article.id.empty()) article.id = MakeId(window_.line());
    pending_.emplace_back(std::move(article));
  }

  // `bytes` begin where the window does.
  void RejectAt(std::string_view bytes, size_t offset, const std::string& message, std::string_view consequence) {
    const std::string_view before = bytes.substr(0, offset);
    const auto lines = static_cast<uint32_t>(std::count(before.begin(), before.end(), '\n'));
    const size_t column = CountCodePoints(before.substr(before.rfind('\n') + 1)) + 1;
    Report(Severity::kError, window_.line() + lines, static_cast<uint32_t>(column),
           message + " (byte " + std::to_string(window_.offset() + offset) + "); " + std::string(consequence));
  }

  void SkipLine() {
    Report(Severity::kError, window_.line(), 0,
           "line longer than " + std::to_string(options_.max_line_bytes) + " bytes; record skipped");
    size_t end = std::string_view::npos;
    while ((end = window_.bytes().find('\n')) == std::string_view::npos) {
      window_.Drop(window_.bytes().size());
      if (!window_.Fill()) return End();
    }
    window_.Drop(end + 1);
  }

  // The rest of the text if it fits, else what can be cut off at a blank line.
  void ReadPlainText() {
    bool more = true;
    while (window_.bytes().size() <= options_.max_article_bytes && (more = window_.Fill())) {
    }
    if (failed()) return End();
    if (!more) {
      AddArticles(window_.bytes(), true);
      window_.Drop(window_.bytes().size());
      return End();
    }
    const size_t cut = options_.split == Split::kNever
                           ? 0
                           : BehindLastBlankLine(window_.bytes().substr(0, options_.max_article_bytes));
    if (cut == 0) return SkipArticle();
    if (!cut_before_) {
      cut_before_ = true;
      Report(Severity::kWarning, window_.line(), 0,
             "text longer than " + std::to_string(options_.max_article_bytes) +
                 " bytes; read in parts that end at a blank line");
    }
    AddArticles(window_.bytes().substr(0, cut), false);
    window_.Drop(cut);
  }

  void SkipArticle() {
    ++articles_;
    Report(Severity::kError, window_.line(), 0,
           "article longer than " + std::to_string(options_.max_article_bytes) + " bytes; article skipped");
    if (options_.split == Split::kNever) return End();
    size_t cut = 0;
    while ((cut = BehindFirstBlankLine(window_.bytes())) == 0) {
      // A blank line may begin in what is kept.
      const size_t last = window_.bytes().rfind('\n');
      window_.Drop(last == std::string_view::npos ? window_.bytes().size() : last);
      if (!window_.Fill()) return End();
    }
    window_.Drop(cut);
  }

  // `bytes` begin where the window does. A text that is one article stays as it is, so that spans count its bytes.
  void AddArticles(std::string_view bytes, bool all) {
    std::vector<std::string_view> parts = SplitArticles(bytes, options_.split);
    if (parts.size() == 1 && all && articles_ == 0) parts.front() = bytes;
    for (const std::string_view part : parts) {
      ++articles_;
      if (const std::optional<size_t> bad = FindInvalidUtf8(part)) {
        RejectAt(bytes, static_cast<size_t>(part.data() - bytes.data()) + *bad, "not UTF-8", "article skipped");
        continue;
      }
      Article article;
      article.id = MakeId(articles_);
      article.title = Headline(part);
      article.text = part;
      pending_.emplace_back(std::move(article));
    }
  }

  InputWindow window_;
  const std::string name_;
  const std::string stem_;
  const ReadOptions options_;
  State state_ = State::kBegin;
  std::deque<Record> pending_;
  size_t articles_ = 0;      // of plain text, so far
  bool cut_before_ = false;  // a part that ends at a blank line was read
};

ArticleReader ArticleReader::Open(const std::string& path, const ReadOptions& options) {
  return ArticleReader(std::make_unique<Impl>(OpenFile(path), path, options));
}
ArticleReader ArticleReader::FromDescriptor(int descriptor, std::string name, const ReadOptions& options) {
  return ArticleReader(std::make_unique<Impl>(ReadDescriptor(descriptor), std::move(name), options));
}
ArticleReader ArticleReader::FromMemory(std::string_view bytes, std::string name, const ReadOptions& options) {
  return ArticleReader(std::make_unique<Impl>(ReadMemory(bytes), std::move(name), options));
}

ArticleReader::ArticleReader(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
ArticleReader::~ArticleReader() = default;
ArticleReader::ArticleReader(ArticleReader&&) noexcept = default;
ArticleReader& ArticleReader::operator=(ArticleReader&&) noexcept = default;

std::optional<Record> ArticleReader::Next() { return impl_->Next(); }
bool ArticleReader::failed() const { return impl_->failed(); }

}  // namespace ieum
