#include "cli/weighed_words.h"

#include "output/json_writer.h"
#include "output/offsets.h"

namespace ieum {

std::string WeighedWords(const Article& article, const Trace& trace) {
  OffsetMap offsets(OffsetUnit::kCodePoint);
  offsets.Reset(article.text);
  std::string out;
  for (const UnlistedName& word : trace.unlisted) {
    JsonWriter json(&out);
    json.BeginObject();
    json.Member("article", article.id);
    json.Member("name", word.span.Of(article.text));
    json.Member("type", Name(word.type));
    json.Member("start", offsets.Convert(word.span.begin));
    json.Member("end", offsets.Convert(word.span.end));
    json.Member("taken", word.refusal.empty());
    if (!word.refusal.empty()) json.Member("refusal", word.refusal);
    json.Key("score");
    json.Rounded(word.score);
    json.Key("needed");
    json.Rounded(word.needed);
    json.Key("signs");
    json.BeginObject();
    for (const NameSign& sign : word.signs) {
      json.Key(sign.name);
      json.Rounded(sign.value);
    }
    json.EndObject();
    json.EndObject();
    out.push_back('\n');
  }
  return out;
}

}  // namespace ieum
