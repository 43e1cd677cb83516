// The layers of src/ include only downwards, and the public headers include nothing but each other and the standard
// library. docs/design.md tells the order and the reason.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const std::vector<std::string> kLayers = {"base",   "input",    "text",  "gazetteer", "mention", "figure",
                                          "syntax", "relation", "graph", "output",    "cli"};

struct Include {
  fs::path file;
  std::string target;
  bool quoted = false;
};

std::vector<Include> IncludesBelow(const fs::path& folder) {
  const std::regex pattern(R"re(^#include\s+(["<])([^">]+)[">])re");
  std::vector<Include> includes;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    const std::string extension = entry.path().extension().string();
    if (extension != ".h" && extension != ".cc") continue;
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);) {
      std::smatch match;
      if (std::regex_search(line, match, pattern)) includes.push_back({entry.path(), match[2], match[1] == "\""});
    }
  }
  return includes;
}

const fs::path kRoot = IEUM_SOURCE_DIR;

TEST(Layers, IncludeOnlyDownwards) {
  size_t checked = 0;
  for (size_t layer = 0; layer < kLayers.size(); ++layer) {
    for (const Include& include : IncludesBelow(kRoot / "src" / kLayers[layer])) {
      const size_t slash = include.target.find('/');
      if (!include.quoted || slash == std::string::npos || include.target.starts_with("ieum/")) continue;
      const auto target = std::find(kLayers.begin(), kLayers.end(), include.target.substr(0, slash));
      ASSERT_NE(target, kLayers.end()) << include.file << " includes " << include.target << ", which is in no layer";
      EXPECT_LE(static_cast<size_t>(target - kLayers.begin()), layer)
          << include.file << " includes upwards: " << include.target;
      ++checked;
    }
  }
  EXPECT_GT(checked, 50u);
}

TEST(Layers, EveryFolderOfSourcesIsOne) {
  // tools holds the program that compiles the tables; it is no layer and nothing includes it.
  for (const fs::directory_entry& entry : fs::directory_iterator(kRoot / "src")) {
    if (!entry.is_directory() || entry.path().filename() == "tools") continue;
    EXPECT_NE(std::find(kLayers.begin(), kLayers.end(), entry.path().filename()), kLayers.end()) << entry.path();
  }
}

TEST(PublicHeaders, IncludeOnlyEachOtherAndTheStandardLibrary) {
  size_t checked = 0;
  for (const Include& include : IncludesBelow(kRoot / "include")) {
    const bool own = include.quoted && include.target.starts_with("ieum/");
    const bool standard = !include.quoted && include.target.find_first_of("./") == std::string::npos;
    EXPECT_TRUE(own || standard) << include.file << " includes " << include.target;
    ++checked;
  }
  EXPECT_GT(checked, 10u);
}

// A library is used in one place, so that it can be replaced there (docs/design.md, "Libraries").
TEST(Layers, KeepLibrariesToThemselves) {
  const struct {
    std::string prefix;
    std::set<std::string> layers;
  } kOwners[] = {
      {"unicode/", {"input", "text", "gazetteer", "output", "cli"}},
      {"re2/", {"mention", "figure", "cli"}},
      {"nlohmann/", {"input", "output", "graph", "cli"}},
      {"sqlite3.h", {"graph"}},
      {"serd/", {"output"}},
      {"xlsxwriter", {"output"}},
      {"CLI/", {"cli"}},
  };
  for (const std::string& layer : kLayers) {
    for (const Include& include : IncludesBelow(kRoot / "src" / layer)) {
      for (const auto& owner : kOwners) {
        if (!include.target.starts_with(owner.prefix)) continue;
        EXPECT_TRUE(owner.layers.contains(layer)) << include.file << " includes " << include.target;
      }
    }
  }
}

}  // namespace
