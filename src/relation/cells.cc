#include "relation/cells.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "base/tsv.h"

namespace ieum {
namespace {

constexpr std::array<std::string_view, 7> kRules = {"predicate", "event noun", "adverb",      "role noun",
                                                    "op row",    "ownership",  "general rule"};
constexpr std::array<std::string_view, 8> kFills = {"explicit", "of, inherited", "in the sentence", "topic, label",
                                                    "anaphor",  "fund",          "product",         "focus"};
constexpr float kUnmeasured = 0.7F;

size_t RuleOf(const Claim& claim) {
  switch (claim.kind) {
    case RuleKind::kPredicate:
    case RuleKind::kEventNoun:
      if (claim.type == RelationType::kDevelops || claim.type == RelationType::kUses) return 4;
      return claim.kind == RuleKind::kPredicate ? 0 : 1;
    case RuleKind::kAdverb:
      return 2;
    case RuleKind::kRoleNoun:
      return 3;
    case RuleKind::kOwnership:
      return 5;
    case RuleKind::kGeneral:
      return 6;
  }
  return 6;
}

size_t FillOf(How how) {
  switch (how) {
    case How::kExplicit:
    case How::kGap:
    case How::kBare:
      return 0;
    case How::kPossessor:
    case How::kInherited:
    case How::kShared:
      return 1;
    case How::kInSentence:
      return 2;
    case How::kLabel:
    case How::kTopic:
      return 3;
    case How::kAnaphor:
      return 4;
    case How::kFund:
      return 5;
    case How::kProduct:
      return 6;
    case How::kFocus:
      return 7;
  }
  return 7;
}

template <size_t kSize>
size_t IndexOf(const std::array<std::string_view, kSize>& names, std::string_view name) {
  return static_cast<size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

}  // namespace

Diagnostics CompileCells(const std::string& path, BlobWriter* writer) {
  const Result<Table> table = Table::Read(path, {"rule", "fill", "confidence"}, {"right", "found"});
  if (!table.ok()) return table.diagnostics();
  std::vector<float> values(kRules.size() * kFills.size(), 0);
  Diagnostics errors;
  for (const Table::Row& row : table.value().rows()) {
    const size_t rule = IndexOf(kRules, row["rule"]);
    const size_t fill = IndexOf(kFills, row["fill"]);
    const float confidence = std::strtof(std::string(row["confidence"]).c_str(), nullptr);
    if (rule == kRules.size()) {
      errors.push_back(row.At("rule", "no kind of rule '" + std::string(row["rule"]) + "'"));
    } else if (fill == kFills.size()) {
      errors.push_back(row.At("fill", "no way to fill '" + std::string(row["fill"]) + "'"));
    } else if (!(confidence > 0 && confidence <= 1)) {
      errors.push_back(row.At("confidence", "above 0 and at most 1"));
    } else if (values[rule * kFills.size() + fill] != 0) {
      errors.push_back(row.At("rule", "this cell twice"));
    } else {
      values[rule * kFills.size() + fill] = confidence;
    }
  }
  // A cell that no edge has measured takes the mean of its fill over the rules that have one.
  for (size_t fill = 0; fill < kFills.size(); ++fill) {
    float sum = 0;
    float count = 0;
    for (size_t rule = 0; rule < kRules.size(); ++rule) {
      const float value = values[rule * kFills.size() + fill];
      sum += value;
      count += value > 0 ? 1.0F : 0.0F;
    }
    for (size_t rule = 0; rule < kRules.size(); ++rule) {
      float& value = values[rule * kFills.size() + fill];
      if (value == 0) value = count > 0 ? sum / count : kUnmeasured;
    }
  }
  writer->Add("cells", values);
  return errors;
}

CellName CellOf(const Claim& claim) { return {kRules[RuleOf(claim)], kFills[FillOf(claim.how)]}; }

float Cells::Confidence(const Claim& claim) const {
  const size_t cell = RuleOf(claim) * kFills.size() + FillOf(claim.how);
  return cell < values_.size() ? values_[cell] : kUnmeasured;
}

}  // namespace ieum
