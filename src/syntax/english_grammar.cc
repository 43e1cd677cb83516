#include "syntax/english_grammar.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "base/tsv.h"
#include "syntax/english_inflection.h"

namespace ieum {
namespace {

constexpr std::pair<std::string_view, EnglishTag> kTags[] = {
    {"determiner", EnglishTag::kDeterminer},
    {"possessive", EnglishTag::kPossessive},
    {"pronoun", EnglishTag::kPronoun},
    {"preposition", EnglishTag::kPreposition},
    {"to", EnglishTag::kTo},
    {"conjunction", EnglishTag::kConjunction},
    {"relative", EnglishTag::kRelative},
    {"that", EnglishTag::kThat},
    {"subordinator", EnglishTag::kSubordinator},
    {"modal", EnglishTag::kModal},
    {"be", EnglishTag::kBe},
    {"have", EnglishTag::kHave},
    {"do", EnglishTag::kDo},
    {"negation", EnglishTag::kNegation},
    {"adverb", EnglishTag::kAdverb},
    {"number", EnglishTag::kNumber},
    {"approximately", EnglishTag::kApproximately},
};

constexpr std::pair<std::string_view, EnglishVerbForm> kVerbForms[] = {
    {"base", kBaseForm}, {"present", kPresentForm}, {"past", kPastForm}, {"participle", kParticipleForm},
    {"ing", kIngForm},
};

constexpr std::pair<std::string_view, EnglishConjunction> kConjunctions[] = {{"-", EnglishConjunction::kAnd},
                                                                             {"", EnglishConjunction::kAnd},
                                                                             {"or", EnglishConjunction::kOr},
                                                                             {"but", EnglishConjunction::kBut},
                                                                             {"with", EnglishConjunction::kWith}};

// The classes that the grammar asks for, by their place in EnglishClasses.
constexpr std::pair<std::string_view, unsigned EnglishClasses::*> kClasses[] = {
    {"time", &EnglishClasses::time},
    {"time-word", &EnglishClasses::time_word},
    {"calendar", &EnglishClasses::calendar},
    {"former-word", &EnglishClasses::former_word},
    {"rival-word", &EnglishClasses::rival_word},
    {"collective", &EnglishClasses::collective},
    {"quantifier", &EnglishClasses::quantifier},
    {"people", &EnglishClasses::people},
    {"firm-noun", &EnglishClasses::firm_noun},
    {"single-anaphor", &EnglishClasses::single_anaphor},
    {"act-noun", &EnglishClasses::act_noun},
    {"content-noun", &EnglishClasses::content_noun},
    {"product-tail", &EnglishClasses::product_tail},
    {"product-noun", &EnglishClasses::product_noun},
    {"goods", &EnglishClasses::goods},
    {"money", &EnglishClasses::money},
    {"noun-first", &EnglishClasses::noun_first},
    {"role-noun", &EnglishClasses::role_noun},
    {"content-verb", &EnglishClasses::content_verb},
    {"object-control", &EnglishClasses::object_control},
    {"linking-verb", &EnglishClasses::linking_verb},
    {"reduced-verb", &EnglishClasses::reduced_verb},
    {"reporting-verb", &EnglishClasses::reporting_verb},
    {"list-verb", &EnglishClasses::list_verb},
    {"giving-verb", &EnglishClasses::giving_verb},
    {"verb-pair", &EnglishClasses::verb_pair},
    {"naming-verb", &EnglishClasses::naming_verb},
    {"lasting-verb", &EnglishClasses::lasting_verb},
    {"sales-word", &EnglishClasses::sales_word},
    {"own", &EnglishClasses::own},
    {"latter-anaphor", &EnglishClasses::latter_anaphor},
    {"former-anaphor", &EnglishClasses::former_anaphor},
    {"stake", &EnglishClasses::stake},
    {"no-word", &EnglishClasses::no_word},
    {"unit-noun", &EnglishClasses::unit_noun},
    {"deal-noun", &EnglishClasses::deal_noun},
};

template <typename Value, size_t kSize>
std::optional<Value> Find(const std::pair<std::string_view, Value> (&entries)[kSize], std::string_view name) {
  for (const auto& [word, value] : entries) {
    if (word == name) return value;
  }
  return std::nullopt;
}

class Compiler {
 public:
  Compiler(TableRows* rows, VocabularyBuilder* vocabulary) : rows_(*rows), vocabulary_(vocabulary) {}

  void Compile(const LexicalNeeds& needs, BlobWriter* writer) {
    AddVerbs();
    AddVerbPairs();
    AddNouns();
    AddNeeds(needs);
    AddClosedClasses();  // last: `during` is no form of a verb
    for (const auto& [name, member] : kClasses) vocabulary_->Class(name);
    SymbolTableBuilder strings;
    std::vector<EnglishForm> values;
    for (const auto& [form, value] : forms_) {
      strings.Intern(form);
      values.push_back(value);
    }
    strings.Write("english.forms", writer);
    writer->Add("english.form_values", values);
  }

 private:
  EnglishForm* FormOf(std::string_view form) {
    const auto words = static_cast<uint8_t>(1 + std::count(form.begin(), form.end(), ' '));
    if (words > 1) {
      EnglishForm* first = FormOf(form.substr(0, form.find(' ')));
      first->longest_group = std::max(first->longest_group, words);
    }
    return &forms_[std::string(form)];
  }

  void AddToClasses(const Table::Row& row, std::string_view word) {
    for (const std::string_view name : SplitList(row["classes"], '|')) vocabulary_->AddToClass(name, word);
  }

  void AddVerb(std::string_view lemma, std::string_view past, std::string_view participle) {
    const Symbol symbol = vocabulary_->Intern(lemma);
    const auto add = [&](const std::string& form, uint8_t bits) {
      EnglishForm* value = FormOf(form);
      value->verb_forms |= bits;
      ((bits & (kPastForm | kParticipleForm)) != 0 ? value->past_verb : value->base_verb) = symbol;
    };
    add(std::string(lemma), kBaseForm);
    add(WithS(lemma), kPresentForm);
    for (const std::string& form : WithIng(lemma)) add(form, kIngForm);
    for (const auto& [irregular, bit] : {std::pair{past, kPastForm}, std::pair{participle, kParticipleForm}}) {
      if (irregular.empty()) {
        for (const std::string& form : WithEd(lemma)) add(form, bit);
      }
      for (const std::string_view form : SplitList(irregular, '|')) add(std::string(form), bit);
    }
  }

  void AddVerbs() {
    rows_.ForEach("grammar/en-verbs", {"lemma", "past", "participle", "classes"}, [this](const Table::Row& row) {
      AddVerb(row["lemma"], row["past"], row["participle"]);
      AddToClasses(row, row["lemma"]);
    });
  }

  void AddVerbPairs() {
    rows_.ForEach("grammar/en-phrasal-verbs", {"lemma", "second"}, [this](const Table::Row& row) {
      const std::string lemma(row["lemma"]);
      if (forms_.count(lemma) == 0 || (forms_[lemma].verb_forms & kBaseForm) == 0) {
        rows_.Fail(row, "lemma", "no verb of en-verbs.tsv");
      }
      vocabulary_->AddToClass("verb-pair", lemma + ' ' + std::string(row["second"]));
    });
  }

  void AddNoun(std::string_view noun, std::string_view plural) {
    const Symbol symbol = vocabulary_->Intern(noun);
    FormOf(noun)->noun = symbol;
    if (plural == "=") return;
    EnglishForm* form = FormOf(plural.empty() ? WithS(noun) : std::string(plural));
    if (form->noun == kNoSymbol) form->noun = symbol;
    form->plural = 1;
  }

  void AddNouns() {
    rows_.ForEach("grammar/en-nouns", {"word", "classes", "plural"}, [this](const Table::Row& row) {
      AddNoun(row["word"], row["plural"]);
      AddToClasses(row, row["word"]);
    });
  }

  // Verbs and nouns that the lexicon speaks of need no row of their own.
  void AddNeeds(const LexicalNeeds& needs) {
    for (const LexicalNeeds::Predicate& predicate : needs.predicates) {
      const std::string& word = predicate.word;
      const size_t space = word.find(' ');
      const std::string verb = word.substr(0, space);
      const auto known = forms_.find(verb);
      if (known == forms_.end() || (known->second.verb_forms & kBaseForm) == 0) AddVerb(verb, "", "");
      if (space != std::string::npos) vocabulary_->AddToClass("verb-pair", word);
    }
    for (const std::string& noun : needs.event_nouns) AddNewNoun(noun);
    for (const std::string& noun : needs.role_nouns) {
      AddNewNoun(noun);
      vocabulary_->AddToClass("role-noun", noun);
    }
    for (const std::string& word : needs.words) vocabulary_->Intern(word);
  }

  void AddNewNoun(const std::string& noun) {
    const auto known = forms_.find(noun);
    if (known == forms_.end() || known->second.noun == kNoSymbol) AddNoun(noun, "");
  }

  void AddClosedClasses() {
    rows_.ForEach("grammar/en-words", {"word", "tag", "value"}, [this](const Table::Row& row) {
      const std::string_view word = row["word"];
      const std::optional<EnglishTag> tag = Find(kTags, row["tag"]);
      if (!tag) {
        rows_.Fail(row, "tag", "no such tag");
        return;
      }
      EnglishForm* form = FormOf(word);
      form->tag = *tag;  // it stays what it is besides: `back` may be a verb behind `to`
      form->noun = vocabulary_->Intern(word);
      if (!ReadValue(row["value"], form)) rows_.Fail(row, "value", "no such value for this tag");
    });
  }

  bool ReadValue(std::string_view value, EnglishForm* form) {
    switch (form->tag) {
      case EnglishTag::kPreposition:
      case EnglishTag::kTo:
        return value.empty() || ParseRole(value, &form->role);
      case EnglishTag::kModal:
        return value.empty() || ParseEffect(value, &form->effect);
      case EnglishTag::kBe:
      case EnglishTag::kHave:
      case EnglishTag::kDo: {
        const std::optional<EnglishVerbForm> verb_form = Find(kVerbForms, value);
        if (!verb_form) return false;
        form->verb_forms = *verb_form;
        return true;
      }
      case EnglishTag::kDeterminer:
      case EnglishTag::kSubordinator:
        form->floats = value == "floats";
        if (value == "condition") form->effect = Effect::kInvite;  // no edge
        return value.empty() || form->floats != 0 || form->effect == Effect::kInvite;
      case EnglishTag::kRelative:
        form->genitive = value == "genitive";
        return value.empty() || form->genitive != 0;
      case EnglishTag::kConjunction: {
        const std::optional<EnglishConjunction> conjunction = Find(kConjunctions, value);
        if (!conjunction) return false;
        form->conjunction = *conjunction;
        if (*conjunction == EnglishConjunction::kWith) form->role = Role::kComitative;
        return true;
      }
      default:
        return value.empty();
    }
  }

  TableRows& rows_;
  VocabularyBuilder* vocabulary_;
  std::map<std::string, EnglishForm> forms_;
};

}  // namespace

void CompileEnglishGrammar(TableRows* rows, const LexicalNeeds& needs, VocabularyBuilder* vocabulary,
                           BlobWriter* writer) {
  Compiler(rows, vocabulary).Compile(needs, writer);
}

EnglishGrammar::EnglishGrammar(const Blob& blob, const Vocabulary& vocabulary)
    : vocabulary_(&vocabulary),
      forms_(blob, "english.forms"),
      values_(blob.Get<EnglishForm>("english.form_values")),
      be_(vocabulary.Find("be")),
      have_(vocabulary.Find("have")),
      percent_(vocabulary.Find("percent")) {
  for (const auto& [name, member] : kClasses) classes_.*member = vocabulary.Class(name);
}

const EnglishForm* EnglishGrammar::FindForm(std::string_view lower) const {
  const Symbol symbol = forms_.Find(lower);
  return symbol == kNoSymbol ? nullptr : &values_[symbol - 1];
}

}  // namespace ieum
