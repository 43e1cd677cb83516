#include "output/workbook.h"

#include <fcntl.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <utility>

#include "base/utf8.h"
#include "input/date.h"
#include "output/numbers.h"

namespace ieum {
namespace {

// Workbooks say when they were made. Ours always on 2000-01-01, so that the same graph is the same file.
constexpr time_t kCreated = 946'684'800;

// Excel shows 15 digits, and every number there is a double.
bool KeepsItsDigits(int64_t number) {
  constexpr int64_t kFifteenDigits = 999'999'999'999'999, kDouble = int64_t{1} << 53;
  if (number >= -kFifteenDigits && number <= kFifteenDigits) return true;
  return number % 10 == 0 && number >= -kDouble && number <= kDouble;
}

std::string FolderOf(const std::string& path) {
  const size_t slash = path.rfind('/');
  return slash == std::string::npos ? "." : path.substr(0, slash + 1);
}

// Whether `folder` has room for `bytes` more; 0 or errno. The library copies each table once more when it closes, and
// does not notice a full disk then.
int MakeSureOfRoom(const std::string& folder, off_t bytes) {
  const int fd = ::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
  if (fd < 0) return 0;  // a file system without such files: left to luck
  const int error_number = ::posix_fallocate(fd, 0, bytes);
  ::close(fd);
  return error_number == EOPNOTSUPP || error_number == EINVAL ? 0 : error_number;
}

lxw_datetime DayOf(std::string_view date) {
  const auto number = [date](size_t begin, size_t size) {
    int value = 0;
    for (const char c : date.substr(begin, size)) value = value * 10 + (c - '0');
    return value;
  };
  lxw_datetime day = {};
  day.year = number(0, 4);
  day.month = number(5, 2);
  day.day = number(8, 2);
  return day;
}

// Excel's calendar begins with 1900, and has a day in its first winter that there never was.
bool HasDay(const std::string& date) {
  const std::string day = date.substr(0, 10);
  return day >= "1900-03-01" && NormalizeDate(day) == day;
}

// "_x000D_" in the file is a carriage return in the cell.
bool IsEscape(std::string_view text) {
  if (text.size() < 7 || !text.starts_with("_x") || text[6] != '_') return false;
  return std::all_of(text.begin() + 2, text.begin() + 6,
                     [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; });
}

Diagnostic Failure(const std::string& message) {
  Diagnostic failure;
  failure.message = message;
  return failure;
}

}  // namespace

Sheet::Sheet(lxw_worksheet* sheet, const CellFormats& formats, const SheetLimits& limits,
             std::vector<SheetColumn> columns)
    : sheet_(sheet), formats_(formats), limits_(limits), columns_(columns.size()) {
  if (sheet_ == nullptr) return;
  for (const SheetColumn& column : columns) {
    worksheet_set_column(sheet_, column_, column_, column.width, nullptr);
    worksheet_write_string(sheet_, 0, column_, column.name.c_str(), formats_.header);
    ++column_;
  }
  worksheet_freeze_panes(sheet_, 1, 0);
}

bool Sheet::BeginRow() {
  if (sheet_ == nullptr || rows_ + 1 >= limits_.rows) {
    ++rows_left_out_;
    return false;
  }
  ++rows_;
  column_ = 0;
  return true;
}

void Sheet::Text(std::string_view text) {
  if (text.empty()) {
    Skip();
    return;
  }
  text_.clear();
  size_t units = 0;
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = DecodeAt(text, at);
    std::string_view written = text.substr(at, c.size);
    // A cell breaks its lines with \n alone.
    if (written == "\r") written = text.substr(at + 1).starts_with('\n') ? "" : "\n";
    if (IsEscape(text.substr(at))) written = "_x005F_";
    units += written.size() == c.size ? (c.value > 0xFFFF ? 2 : 1) : written.size();
    if (units > limits_.characters) {
      ++cells_cut_;
      break;
    }
    text_.append(written);
    at += c.size;
  }
  worksheet_write_string(sheet_, rows_, column_++, text_.c_str(), formats_.text);
}

void Sheet::Whole(int64_t number) {
  if (KeepsItsDigits(number)) {
    worksheet_write_number(sheet_, rows_, column_++, static_cast<double>(number), formats_.whole);
    return;
  }
  std::string digits;
  AppendInteger(number, &digits);
  Text(digits);
}

void Sheet::Share(float share) {
  worksheet_write_number(sheet_, rows_, column_++, std::round(double{share} * 1000) / 1000, formats_.share);
}

void Sheet::Day(const std::string& date) {
  if (!HasDay(date)) {
    Text(date);
    return;
  }
  lxw_datetime day = DayOf(date);
  worksheet_write_datetime(sheet_, rows_, column_++, &day, formats_.date);
}

void Sheet::Finish() {
  const auto last = static_cast<lxw_col_t>(columns_ - 1);
  worksheet_autofilter(sheet_, 0, 0, rows_, last);
  // Codes of digits are meant to be texts; no green corners.
  std::string range(LXW_MAX_CELL_RANGE_LENGTH, '\0');
  lxw_rowcol_to_range(range.data(), 0, 0, rows_, last);
  worksheet_ignore_errors(sheet_, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range.c_str());
}

Workbook::Workbook(const std::string& path, const SheetLimits& limits) : folder_(FolderOf(path)), limits_(limits) {
  lxw_workbook_options options = {};
  options.constant_memory = LXW_TRUE;
  options.tmpdir = folder_.data();
  options.use_zip64 = LXW_FALSE;
  workbook_ = workbook_new_opt(path.c_str(), &options);
  if (workbook_ == nullptr) return;
  lxw_doc_properties properties = {};
  properties.created = kCreated;
  workbook_set_properties(workbook_, &properties);
  const auto format = [this](const char* number) {
    lxw_format* const made = workbook_add_format(workbook_);
    if (number != nullptr) format_set_num_format(made, number);
    return made;
  };
  formats_ = {format(nullptr), format("@"), format("#,##0"), format("0.000"), format("yyyy-mm-dd")};
  format_set_bold(formats_.header);
}

Workbook::~Workbook() {
  if (workbook_ != nullptr) lxw_workbook_free(workbook_);
}

Sheet* Workbook::AddSheet(const char* name, std::vector<SheetColumn> columns) {
  lxw_worksheet* const sheet = workbook_ == nullptr ? nullptr : workbook_add_worksheet(workbook_, name);
  sheets_.push_back(std::make_unique<Sheet>(sheet, formats_, limits_, std::move(columns)));
  return sheets_.back().get();
}

std::optional<Diagnostic> Workbook::Close() {
  off_t bytes = 1 << 20;  // for what else there is
  for (const auto& sheet : sheets_) {
    if (sheet->sheet_ == nullptr) return Failure(lxw_strerror(LXW_ERROR_CREATING_TMPFILE));
    sheet->Finish();
    std::FILE* const rows = sheet->sheet_->optimize_tmpfile;
    if (std::fflush(rows) != 0 || std::ferror(rows) != 0) return Failure(std::strerror(ENOSPC));
    bytes += ::ftello(rows);
  }
  if (const int error_number = MakeSureOfRoom(folder_, bytes); error_number != 0) {
    return Failure(std::strerror(error_number));
  }
  const lxw_error error = workbook_close(std::exchange(workbook_, nullptr));
  if (error != LXW_NO_ERROR) return Failure(lxw_strerror(error));
  return std::nullopt;
}

}  // namespace ieum
