// The compiled tables that are part of the program.
#ifndef IEUM_EMBEDDED_H_
#define IEUM_EMBEDDED_H_

#include "base/blob.h"

namespace ieum {

Blob EmbeddedGazetteer();
Blob EmbeddedLineTables();
Blob EmbeddedMentionTables();
Blob EmbeddedFigureTables();
Blob EmbeddedKorean();
Blob EmbeddedEnglish();
Blob EmbeddedExampleNames();

}  // namespace ieum

#endif  // IEUM_EMBEDDED_H_
