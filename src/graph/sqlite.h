// The few things that graphs need of SQLite.
#ifndef IEUM_GRAPH_SQLITE_H_
#define IEUM_GRAPH_SQLITE_H_

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ieum {

// An open database file. The first error stays; after it nothing more is done. Belongs to one thread.
class Sqlite {
 public:
  enum class Mode : uint8_t {
    kRead,   // the file must be there; its schema is not trusted
    kWrite,  // made if it is not there. Not journalled: a failure leaves a file of no use. Empty path: a file
             // without a name that goes when it is closed, kept in memory while it is small
  };
  Sqlite(const std::string& path, Mode mode);

  bool ok() const { return error_.empty(); }
  const std::string& error() const { return error_; }
  // One or more statements without values.
  void Run(const std::string& sql);

 private:
  friend class SqliteQuery;
  struct Close {
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
  };
  // Keeps what is wrong if `code` is no success.
  bool Check(int code);

  std::unique_ptr<sqlite3, Close> database_;
  std::string error_;
};

// A statement to be run many times, with values for its `?`. A failure is that of its database.
class SqliteQuery {
 public:
  // `database` must outlive the query.
  SqliteQuery(Sqlite* database, const std::string& sql);

  // Values from the first `?` on. Texts must stay where they are until the next Start.
  template <typename... Values>
  void Start(const Values&... values) {
    Reset();
    (Bind(values), ...);
  }
  // The next row; false at the end or on failure.
  bool Next();
  // Start and one Next, for a statement without rows.
  template <typename... Values>
  void Run(const Values&... values) {
    Start(values...);
    Next();
  }

  // Of the row, from 0. Valid until Next. An empty text for NULL.
  int64_t Integer(int column) const;
  double Real(int column) const;
  std::string_view Text(int column) const;
  std::span<const uint8_t> Bytes(int column) const;
  bool IsNull(int column) const;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  void Reset();
  void Bind(int64_t value);
  void Bind(double value);
  void Bind(std::string_view value);
  void Bind(const std::string& value) { Bind(std::string_view(value)); }
  void Bind(std::span<const uint8_t> value);
  void Bind(const std::optional<int64_t>& value);

  Sqlite* database_;
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
  int bound_ = 0;
};

}  // namespace ieum

#endif  // IEUM_GRAPH_SQLITE_H_
