// Prints the names in a sentence: what a program of somebody else does with the installed library.
#include <ieum/extractor.h>

#include <iostream>

int main() {
  const ieum::Extractor extractor(ieum::Gazetteer::BuiltIn());
  ieum::Article article;
  article.id = "1";
  article.text = "엔비디아와 삼성전자가 만났다.";
  const ieum::Extraction found = extractor.NewSession().Extract(article);
  for (const ieum::Mention& mention : found.mentions) std::cout << mention.span.Of(article.text) << '\n';
  return found.mentions.size() == 2 ? 0 : 1;
}
