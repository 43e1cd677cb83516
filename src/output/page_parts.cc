#include "output/page_parts.h"

#include <cstdint>

// Defined in tools/embedded_pages.S.
extern "C" {
extern const char ieum_article_page_head[], ieum_article_page_tail[];
extern const char ieum_graph_page_head[], ieum_graph_page_tail[];
extern const uint64_t ieum_article_page_head_size, ieum_article_page_tail_size;
extern const uint64_t ieum_graph_page_head_size, ieum_graph_page_tail_size;
}

namespace ieum {
namespace {

std::optional<PageParts> PageOf(std::string_view head, std::string_view tail) {
  if (head.empty()) return std::nullopt;
  return PageParts{head, tail};
}

}  // namespace

std::optional<PageParts> ArticlePage() {
  return PageOf({ieum_article_page_head, ieum_article_page_head_size},
                {ieum_article_page_tail, ieum_article_page_tail_size});
}

std::optional<PageParts> GraphPage() {
  return PageOf({ieum_graph_page_head, ieum_graph_page_head_size}, {ieum_graph_page_tail, ieum_graph_page_tail_size});
}

}  // namespace ieum
