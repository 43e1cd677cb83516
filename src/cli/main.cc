// The program: thin; see commands.h.
#include "ieum/extractor.h"

int main() {
  ieum::Extractor extractor(ieum::Gazetteer::BuiltIn());
  ieum::Article article;
  return static_cast<int>(extractor.NewSession().Extract(article).relations.size());
}
