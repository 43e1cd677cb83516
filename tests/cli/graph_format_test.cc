#include "cli/graph_format.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

#include "cli/run_program.h"

namespace ieum {
namespace {

// A format whose library writes a file of its own and then says `failure`, if that is not empty.
GraphFormat WholeFormat(const std::string& failure) {
  const auto write = [failure](const GraphView&, const std::string& path) -> std::optional<Diagnostic> {
    std::ofstream(path) << "new";
    if (failure.empty()) return std::nullopt;
    Diagnostic reason;
    reason.message = failure;
    return reason;
  };
  return {"whole", {}, GraphFormat::Whole(write)};
}

struct Said {
  ExitCode exit_code;
  std::string errors;
};

Said Write(const GraphFormat& format, const std::string& path) {
  testing::internal::CaptureStderr();
  const Console console(Language::kEnglish);
  ExitCode code = CheckGraphPath(format, path, console);
  if (code == ExitCode::kDone) code = WriteGraph(Graph(), format, path, console);
  return {code, testing::internal::GetCapturedStderr()};
}

class WholeFiles : public testing::Test {
 protected:
  std::string Path(const std::string& name) const { return place_.path() + "/" + name; }

  TemporaryFolder place_;
};

TEST_F(WholeFiles, TakeTheirNameWithTheModeThatWasThere) {
  const std::string old = place_.Write("old", "a much longer text");
  ::chmod(old.c_str(), 0640);
  ASSERT_EQ(::symlink("old", Path("link").c_str()), 0);
  for (const char* name : {"fresh", "link"}) EXPECT_EQ(Write(WholeFormat(""), Path(name)).exit_code, ExitCode::kDone);
  struct stat status = {};
  ASSERT_EQ(::lstat(Path("link").c_str(), &status), 0);
  EXPECT_TRUE(S_ISLNK(status.st_mode));
  ASSERT_EQ(::stat(old.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 07777, 0640U);
  EXPECT_EQ(ContentOf(old) + ContentOf(Path("fresh")), "newnew");
  EXPECT_EQ(place_.Names(), (std::vector<std::string>{"fresh", "link", "old"}));
}

TEST_F(WholeFiles, AFailureIsSaidAndKeepsTheOldOne) {
  const std::string old = place_.Write("old", "old");
  for (const std::string& path : {old, Path("fresh")}) {
    const Said said = Write(WholeFormat("the disk sulks"), path);
    EXPECT_EQ(said.exit_code, ExitCode::kOutput);
    EXPECT_EQ(said.errors, "ieum: cannot write " + path + ": the disk sulks\n");
  }
  EXPECT_EQ(ContentOf(old), "old");
  EXPECT_EQ(place_.Names(), std::vector<std::string>{"old"});
}

TEST_F(WholeFiles, NeedAPlaceForAFile) {
  place_.Write("file", "old");
  struct Case {
    std::string path, said;
  };
  const Case cases[] = {{place_.path(), ": Is a directory\n"},
                        {Path("none/x"), ": No such file or directory\n"},
                        {Path("file/x"), ": Not a directory\n"},
                        {"/dev/null", ": the format whole needs a file\n"}};
  for (const Case& c : cases) {
    const Said said = Write(WholeFormat(""), c.path);
    EXPECT_EQ(said.exit_code, ExitCode::kOutput);
    EXPECT_EQ(said.errors, "ieum: cannot write " + c.path + c.said);
  }
}

TEST_F(WholeFiles, AFolderOfOutputsNamesWhatIsStrange) {
  const GraphFormat format = {"folder", {}, GraphFormat::Folder{{"a", [](const GraphView&, const Sink&) {}}}};
  ::mkdir(Path("graph").c_str(), 0777);
  EXPECT_EQ(Write(format, Path("graph")).exit_code, ExitCode::kDone);
  place_.Write("graph/b", "mine");
  const Said said = Write(format, Path("graph"));
  EXPECT_EQ(said.exit_code, ExitCode::kOutput);
  EXPECT_NE(said.errors.find("it holds 'b', which is no file of the format folder"), std::string::npos) << said.errors;
}

}  // namespace
}  // namespace ieum
