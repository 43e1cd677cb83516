#include "graph/sqlite.h"

namespace ieum {

Sqlite::Sqlite(const std::string& path, Mode mode) {
  sqlite3* database = nullptr;
  const int flags = mode == Mode::kRead ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  const int code = sqlite3_open_v2(path.c_str(), &database, flags | SQLITE_OPEN_NOMUTEX, nullptr);
  database_.reset(database);
  if (!Check(code)) return;
  if (mode == Mode::kRead) {
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    Run("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA cache_size=-32768");
  } else {
    Run("PRAGMA page_size=4096; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; "
        "PRAGMA cache_size=-65536");
  }
}

bool Sqlite::Check(int code) {
  if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE) return true;
  if (error_.empty()) error_ = database_ ? sqlite3_errmsg(database_.get()) : sqlite3_errstr(code);
  return false;
}

void Sqlite::Run(const std::string& sql) {
  if (ok()) Check(sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr));
}

SqliteQuery::SqliteQuery(Sqlite* database, const std::string& sql) : database_(database) {
  if (!database->ok()) return;
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(database->database_.get(), sql.c_str(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  statement_.reset(statement);
  database->Check(code);
}

void SqliteQuery::Reset() {
  bound_ = 0;
  if (statement_) sqlite3_reset(statement_.get());
}

bool SqliteQuery::Next() {
  if (!database_->ok()) return false;
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  database_->Check(code);
  // So that no read lock is held on.
  sqlite3_reset(statement_.get());
  return false;
}

void SqliteQuery::Bind(int64_t value) {
  if (database_->ok()) database_->Check(sqlite3_bind_int64(statement_.get(), ++bound_, value));
}
void SqliteQuery::Bind(double value) {
  if (database_->ok()) database_->Check(sqlite3_bind_double(statement_.get(), ++bound_, value));
}
void SqliteQuery::Bind(std::string_view value) {
  // A null pointer would be NULL.
  const char* const data = value.data() == nullptr ? "" : value.data();
  if (!database_->ok()) return;
  database_->Check(sqlite3_bind_text64(statement_.get(), ++bound_, data, value.size(), SQLITE_STATIC, SQLITE_UTF8));
}
void SqliteQuery::Bind(std::span<const uint8_t> value) {
  if (!database_->ok()) return;
  database_->Check(sqlite3_bind_blob64(statement_.get(), ++bound_, value.data(), value.size(), SQLITE_STATIC));
}
void SqliteQuery::Bind(const std::optional<int64_t>& value) {
  if (value) return Bind(*value);
  if (database_->ok()) database_->Check(sqlite3_bind_null(statement_.get(), ++bound_));
}

int64_t SqliteQuery::Integer(int column) const { return sqlite3_column_int64(statement_.get(), column); }
double SqliteQuery::Real(int column) const { return sqlite3_column_double(statement_.get(), column); }
std::string_view SqliteQuery::Text(int column) const {
  const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
  if (text == nullptr) return {};
  return {text, static_cast<size_t>(sqlite3_column_bytes(statement_.get(), column))};
}
std::span<const uint8_t> SqliteQuery::Bytes(int column) const {
  const auto* const data = static_cast<const uint8_t*>(sqlite3_column_blob(statement_.get(), column));
  if (data == nullptr) return {};
  return {data, static_cast<size_t>(sqlite3_column_bytes(statement_.get(), column))};
}
bool SqliteQuery::IsNull(int column) const { return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL; }

}  // namespace ieum
