#include "output/article_json.h"

#include <string_view>

#include "base/hex.h"
#include "output/article_writer.h"
#include "output/json_writer.h"
#include "output/schema.h"

namespace ieum {
namespace {

class ArticleJson {
 public:
  ArticleJson(const Article& article, const Extraction& extraction, const OffsetMap& offsets, std::string* out)
      : text_(article.text), extraction_(extraction), offsets_(offsets), json_(out) {}

  void Write(Parts wanted, bool with_text) {
    json_.BeginObject();
    json_.Member("schema", kArticleSchema);
    json_.Member("id", extraction_.id);
    OptionalMember("title", extraction_.title);
    OptionalMember("date", extraction_.date);
    OptionalMember("source", extraction_.source);
    json_.Member("lang", Name(extraction_.language));
    json_.Member("offset_unit", Name(offsets_.unit()));
    Array("entities", extraction_.entities, &ArticleJson::WriteEntity);
    if (wanted.names) Array("mentions", extraction_.mentions, &ArticleJson::WriteMention);
    if (wanted.figures) Array("figures", extraction_.figures, &ArticleJson::WriteFigure);
    if (wanted.relations) Array("relations", extraction_.relations, &ArticleJson::WriteRelation);
    if (extraction_.sketch != TextSketch{}) json_.Member("sketch", HexOf(extraction_.sketch));
    if (with_text) json_.Member("text", text_);
    json_.EndObject();
  }

 private:
  template <typename T>
  void Array(std::string_view key, const std::vector<T>& items, void (ArticleJson::*write)(const T&)) {
    json_.Key(key);
    json_.BeginArray();
    for (const T& item : items) {
      json_.BeginObject();
      (this->*write)(item);
      json_.EndObject();
    }
    json_.EndArray();
  }

  void WriteEntity(const Entity& entity) {
    json_.Member("id", entity.id);
    json_.Member("type", Name(entity.type));
    json_.Member("name", entity.name);
    json_.Key("names");
    json_.BeginObject();
    OptionalMember("ko", entity.name_ko);
    OptionalMember("en", entity.name_en);
    json_.EndObject();
    if (!entity.codes.empty()) {
      json_.Key("ids");
      json_.BeginObject();
      for (const auto& [system, code] : entity.codes) {
        json_.KeyOfText(system);
        json_.String(code);
      }
      json_.EndObject();
    }
    json_.Member("known", entity.known);
  }

  void WriteMention(const Mention& mention) {
    json_.Member("entity", EntityId(mention.entity));
    json_.Member("type", Name(mention.type));
    WriteSpan(mention.span);
    json_.Member("found_by", Name(mention.found_by));
  }

  void WriteFigure(const Figure& figure) {
    WriteSpan(figure.span);
    json_.Key("amount");
    if (figure.amount) {
      json_.Decimal(*figure.amount);
    } else {
      json_.Null();
    }
    if (figure.amount_max) {
      json_.Key("amount_max");
      json_.Decimal(*figure.amount_max);
    }
    json_.Member("currency", View(figure.currency));
    json_.Member("role", Name(figure.role));
    if (figure.approximate) json_.Member("approx", true);
    OptionalMember("bound", Name(figure.bound));
    OptionalMember("per", Name(figure.per));
    if (figure.entity != kNoIndex) json_.Member("entity", EntityId(static_cast<uint32_t>(figure.entity)));
    if (figure.of != kNoIndex) json_.Member("of", figure.of);
    if (figure.off_rate) json_.Member("off_rate", true);
    OptionalMember("found_by", figure.found_by);
  }

  void WriteRelation(const Relation& relation) {
    json_.Member("type", Name(relation.type));
    json_.Member("head", EntityId(relation.head));
    json_.Member("tail", EntityId(relation.tail));
    json_.Member("status", Name(relation.status));
    json_.Key("confidence");
    json_.Share(relation.confidence);
    if (relation.amount) {
      json_.Member("amount", *relation.amount);
      json_.Member("currency", View(relation.currency));
    }
    OptionalMember("round", relation.round);
    OptionalMember("stake", relation.stake);
    OptionalMember("date", relation.date);
    if (!relation.according_to.empty()) WriteAttribution(relation.according_to);
    Array("evidence", relation.evidence, &ArticleJson::WriteEvidence);
    json_.Member("found_by", relation.found_by);
  }

  void WriteAttribution(const Attribution& attribution) {
    json_.Key("according_to");
    json_.BeginObject();
    if (!attribution.entities.empty()) {
      json_.Key("entities");
      json_.BeginArray();
      for (const uint32_t entity : attribution.entities) json_.String(EntityId(entity));
      json_.EndArray();
    }
    OptionalMember("kind", Name(attribution.kind));
    WriteSpan(attribution.span);
    json_.EndObject();
  }

  void WriteEvidence(const Evidence& evidence) {
    WriteSpan(evidence.span);
    json_.Key("trigger");
    json_.BeginObject();
    WriteSpan(evidence.trigger);
    json_.EndObject();
  }

  void WriteSpan(Span span) {
    json_.Member("text", span.Of(text_));
    json_.Member("start", offsets_.Convert(span.begin));
    json_.Member("end", offsets_.Convert(span.end));
  }

  void OptionalMember(std::string_view key, std::string_view value) {
    if (!value.empty()) json_.Member(key, value);
  }

  std::string_view EntityId(uint32_t index) const { return extraction_.entities[index].id; }

  std::string_view text_;
  const Extraction& extraction_;
  const OffsetMap& offsets_;
  JsonWriter json_;
};

class JsonLinesWriter : public ArticleWriter {
 public:
  JsonLinesWriter(OffsetUnit unit, Parts wanted) : offsets_(unit), wanted_(wanted) {}

  void Write(const Article& article, const Extraction& extraction, std::string* out) override {
    offsets_.Reset(article.text);
    AppendArticleJson(article, extraction, offsets_, wanted_, /*with_text=*/false, out);
    out->push_back('\n');
  }

 private:
  OffsetMap offsets_;
  const Parts wanted_;
};

class JsonArrayWriter : public ArticleWriter {
 public:
  JsonArrayWriter(OffsetUnit unit, Parts wanted) : offsets_(unit), wanted_(wanted) {}

  std::string_view header() const override { return "[\n"; }
  std::string_view separator() const override { return ",\n"; }
  std::string_view footer() const override { return "\n]\n"; }

  void Write(const Article& article, const Extraction& extraction, std::string* out) override {
    offsets_.Reset(article.text);
    AppendArticleJson(article, extraction, offsets_, wanted_, /*with_text=*/false, out);
  }

 private:
  OffsetMap offsets_;
  const Parts wanted_;
};

}  // namespace

void AppendArticleJson(const Article& article, const Extraction& extraction, const OffsetMap& offsets, Parts wanted,
                       bool with_text, std::string* out) {
  ArticleJson(article, extraction, offsets, out).Write(wanted, with_text);
}

std::unique_ptr<ArticleWriter> NewJsonLinesWriter(OffsetUnit unit, Parts wanted) {
  return std::make_unique<JsonLinesWriter>(unit, wanted);
}
std::unique_ptr<ArticleWriter> NewJsonWriter(OffsetUnit unit, Parts wanted) {
  return std::make_unique<JsonArrayWriter>(unit, wanted);
}

}  // namespace ieum
