#include "embedded.h"

// Defined in tools/embedded_tables.S.
extern "C" {
extern const std::byte ieum_gazetteer_begin[], ieum_gazetteer_end[];
extern const std::byte ieum_lines_begin[], ieum_lines_end[];
extern const std::byte ieum_mention_begin[], ieum_mention_end[];
extern const std::byte ieum_figure_begin[], ieum_figure_end[];
extern const std::byte ieum_ko_begin[], ieum_ko_end[];
extern const std::byte ieum_en_begin[], ieum_en_end[];
extern const std::byte ieum_examples_begin[], ieum_examples_end[];
}

namespace ieum {

Blob EmbeddedGazetteer() { return Blob({ieum_gazetteer_begin, ieum_gazetteer_end}); }
Blob EmbeddedLineTables() { return Blob({ieum_lines_begin, ieum_lines_end}); }
Blob EmbeddedMentionTables() { return Blob({ieum_mention_begin, ieum_mention_end}); }
Blob EmbeddedFigureTables() { return Blob({ieum_figure_begin, ieum_figure_end}); }
Blob EmbeddedKorean() { return Blob({ieum_ko_begin, ieum_ko_end}); }
Blob EmbeddedEnglish() { return Blob({ieum_en_begin, ieum_en_end}); }
Blob EmbeddedExampleNames() { return Blob({ieum_examples_begin, ieum_examples_end}); }

}  // namespace ieum
