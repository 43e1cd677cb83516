#include "graph/time_slots.h"

#include <gtest/gtest.h>

namespace ieum {
namespace {

TEST(TimeSlots, AreAsFineAsTheirNumberAllows) {
  struct Case {
    const char *first, *last;
    size_t most;
    std::vector<std::string> slots;
  };
  const Case kCases[] = {
      {"2024-02-28", "2024-03-01", 3, {"2024-02-28", "2024-02-29", "2024-03-01"}},
      {"2024-02-28", "2024-03-01", 2, {"2024-02", "2024-03"}},
      {"2023-11-30", "2024-01-01", 3, {"2023-11", "2023-12", "2024-01"}},
      {"2023-12-31", "2025-01-01", 3, {"2023", "2024", "2025"}},
      {"2020-01-01", "2024-01-01", 3, {"2020", "2021", "2022", "2023", "2024"}},
      {"2024-03-15", "2024-03-15", 1, {"2024-03-15"}},
      {"2024-03-15", "2024-03-14", 9, {}},
      {"2024-02-30", "2024-03-14", 9, {}},
      {"", "2024-03-14", 9, {}},
      {"2024", "2024", 9, {}},
  };
  for (const Case& c : kCases) EXPECT_EQ(TimeSlots(c.first, c.last, c.most), c.slots) << c.first << c.last;
}

}  // namespace
}  // namespace ieum
