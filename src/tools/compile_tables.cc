// Compiles the tables of data/ into the blobs that are embedded in the program: compile_tables DATA_DIR OUTPUT_DIR
#include <cstdio>
#include <string>

#include "figure/figure_tables.h"
#include "gazetteer/compile.h"
#include "mention/mention_tables.h"
#include "relation/language_tables.h"
#include "text/line_tables.h"

namespace {

bool Write(const ieum::Result<std::string>& blob, const std::string& path) {
  for (const ieum::Diagnostic& diagnostic : blob.diagnostics()) {
    std::fprintf(stderr, "%s\n", diagnostic.ToString().c_str());
  }
  if (!blob.ok()) return false;
  std::FILE* file = std::fopen(path.c_str(), "wb");
  if (file == nullptr) {
    std::perror(path.c_str());
    return false;
  }
  const bool written = std::fwrite(blob.value().data(), 1, blob.value().size(), file) == blob.value().size();
  const bool closed = std::fclose(file) == 0;
  if (!written || !closed) std::perror(path.c_str());
  return written && closed;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("usage: compile_tables DATA_DIR OUTPUT_DIR\n", stderr);
    return 2;
  }
  const std::string data = argv[1];
  const std::string out = argv[2];
  bool ok = Write(ieum::CompileGazetteer(data), out + "/gazetteer.bin");
  ok &= Write(ieum::CompileLineTables(data), out + "/lines.bin");
  ok &= Write(ieum::CompileMentionTables(data), out + "/mention.bin");
  ok &= Write(ieum::CompileFigureTables(data), out + "/figure.bin");
  ok &= Write(ieum::CompileLanguage(data, ieum::Language::kKorean), out + "/ko.bin");
  ok &= Write(ieum::CompileLanguage(data, ieum::Language::kEnglish), out + "/en.bin");
  ok &= Write(ieum::CompileExampleNames(data), out + "/examples.bin");
  return ok ? 0 : 3;
}
