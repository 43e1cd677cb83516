#include "cli/node_search.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/utf8.h"
#include "cli/suggest.h"
#include "gazetteer/skeleton.h"
#include "text/normalize.h"

namespace ieum {
namespace {

// One name while the nodes pass by.
class Wanted {
 public:
  Wanted(const std::string& name, const Gazetteer& gazetteer) : name_(WellFormed(name)) {
    SourceMap map;
    std::string normalized;
    Normalizer().Normalize(name_, &normalized, &map);
    skeleton_ = Skeleton(normalized);
    for (const Entity& entity : gazetteer.Find(normalized)) known_ids_.insert(entity.id);
  }

  void See(const Entity& entity) {
    if (entity.id == name_) {
      exact_.try_emplace(entity.id, entity);
    } else if (known_ids_.contains(entity.id) || Bears(entity)) {
      named_.try_emplace(entity.id, entity);
    }
  }
  std::vector<Entity> Meant() const {
    std::vector<Entity> meant;
    for (const auto& [id, entity] : exact_.empty() ? named_ : exact_) meant.push_back(entity);
    return meant;
  }

  void SeeAlike(const Node& node) {
    const Entity& entity = node.entity;
    for (const std::string* name : {&entity.name, &entity.name_ko, &entity.name_en}) {
      if (!IsAlike(Skeleton(*name))) continue;
      alike_.emplace(~node.articles.size(), *name);  // the greatest number first
      break;
    }
    if (alike_.size() > NodesOfName::kMostAlike) alike_.erase(std::prev(alike_.end()));
  }
  std::vector<std::string> Alike() const {
    std::vector<std::string> names;
    for (const auto& [rank, name] : alike_) {
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
    return names;
  }

 private:
  bool Bears(const Entity& entity) const {
    if (skeleton_.empty()) return false;
    return Skeleton(entity.name) == skeleton_ || Skeleton(entity.name_ko) == skeleton_ ||
           Skeleton(entity.name_en) == skeleton_;
  }

  bool IsAlike(const std::string& skeleton) const {
    if (skeleton_.empty()) return false;
    return skeleton.find(skeleton_) != std::string::npos || !Nearest(skeleton_, {skeleton}).empty();
  }

  std::string name_, skeleton_;
  std::set<std::string> known_ids_;
  std::map<std::string, Entity> exact_, named_;     // by id
  std::set<std::pair<size_t, std::string>> alike_;  // by rank
};

}  // namespace

std::vector<NodesOfName> FindNodes(const std::vector<const GraphView*>& graphs, const std::vector<std::string>& names,
                                   const Gazetteer& gazetteer) {
  std::vector<Wanted> wanted;
  for (const std::string& name : names) wanted.emplace_back(name, gazetteer);
  for (const GraphView* graph : graphs) {
    graph->ForEachNode([&wanted](const Node& node) {
      for (Wanted& each : wanted) each.See(node.entity);
    });
  }
  std::vector<NodesOfName> found;
  for (Wanted& each : wanted) {
    found.push_back({.meant = each.Meant(), .alike = {}});
    if (!found.back().meant.empty()) continue;
    for (const GraphView* graph : graphs) {
      graph->ForEachNode([&each](const Node& node) { each.SeeAlike(node); });
    }
    found.back().alike = each.Alike();
  }
  return found;
}

}  // namespace ieum
