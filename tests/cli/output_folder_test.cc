#include "cli/output_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/run_program.h"

namespace ieum {
namespace {

const std::vector<std::string> kNames = {"a.csv", "b.csv"};

// Puts `content` into both files; empty: it is in its place.
std::string Put(const std::string& path, const std::string& content) {
  Result<OutputFolder> folder = OutputFolder::Open(path, kNames);
  if (!folder.ok()) return folder.diagnostics().front().ToString();
  for (const std::string& name : kNames) {
    Result<OutputFile> file = folder.value().Create(name);
    if (!file.ok()) return file.diagnostics().front().ToString();
    if (!file.value().Write(content) || !file.value().Commit()) return file.value().error().ToString();
  }
  const std::optional<Diagnostic> failure = folder.value().Commit();
  return failure ? failure->ToString() : "";
}

class OutputFolders : public testing::Test {
 protected:
  std::string Path(const std::string& name) const { return place_.path() + "/" + name; }
  void MakeFolder(const std::string& name, mode_t mode = 0777) const {
    ::mkdir(Path(name).c_str(), 0777);
    ::chmod(Path(name).c_str(), mode);
  }
  mode_t ModeOf(const std::string& name) const {
    struct stat status = {};
    ::stat(Path(name).c_str(), &status);
    return status.st_mode & 07777;
  }
  std::string Content(const std::string& name) const { return ContentOf(Path(name)); }

  TemporaryFolder place_;
};

TEST_F(OutputFolders, ANewOneIsMade) {
  for (const char* name : {"plain", "slash/", "slashes///"}) EXPECT_EQ(Put(Path(name), "new"), "") << name;
  EXPECT_EQ(place_.Names(), (std::vector<std::string>{"plain", "slash", "slashes"}));
  EXPECT_EQ(Content("slashes/b.csv"), "new");
}

TEST_F(OutputFolders, AnOldOneIsReplacedWithItsModes) {
  MakeFolder("empty");
  MakeFolder("half", 0750);
  ::chmod(place_.Write("half/a.csv", "a much longer text").c_str(), 0600);
  for (const char* name : {"empty", "half", "half/"}) EXPECT_EQ(Put(Path(name), "new"), "") << name;
  EXPECT_EQ(Content("half/a.csv"), "new");
  EXPECT_EQ(Content("half/b.csv"), "new");
  EXPECT_EQ(ModeOf("half"), 0750U);
  EXPECT_EQ(ModeOf("half/a.csv"), 0600U);
  EXPECT_EQ(place_.Names(), (std::vector<std::string>{"empty", "half"}));
}

TEST_F(OutputFolders, OneWithOtherFilesIsLeftAlone) {
  MakeFolder("full");
  MakeFolder("nested");
  MakeFolder("nested/a.csv");
  MakeFolder("linked");
  place_.Write("full/a.csv", "old");
  place_.Write("full/.notes", "mine");
  ASSERT_EQ(::symlink("../full/.notes", Path("linked/a.csv").c_str()), 0);
  struct Case {
    const char *folder, *strange;
  };
  for (const Case& c : {Case{"full", ".notes"}, {"nested", "a.csv"}, {"linked", "a.csv"}}) {
    EXPECT_EQ(StrangeFileIn(Path(c.folder), kNames), c.strange);
    EXPECT_EQ(Put(Path(c.folder), "new"), Path(c.folder) + ": Directory not empty");
  }
  EXPECT_EQ(Content("full/a.csv"), "old");
  EXPECT_EQ(Content("full/.notes"), "mine");
  EXPECT_EQ(StrangeFileIn(Path("none"), kNames), std::nullopt);
}

TEST_F(OutputFolders, AFileThatComesWhileWeWorkIsNotLost) {
  MakeFolder("graph");
  place_.Write("graph/a.csv", "old");
  Result<OutputFolder> folder = OutputFolder::Open(Path("graph"), kNames);
  ASSERT_TRUE(folder.ok());
  place_.Write("graph/notes", "mine");
  EXPECT_EQ(folder.value().Commit().value_or(Diagnostic()).message, "Directory not empty");
  EXPECT_EQ(Content("graph/a.csv"), "old");
  EXPECT_EQ(Content("graph/notes"), "mine");
}

TEST_F(OutputFolders, WhatIsInTheWayStays) {
  place_.Write("file", "mine");
  ASSERT_EQ(::symlink("nowhere", Path("dangling").c_str()), 0);
  EXPECT_EQ(Put(Path("file"), "new"), Path("file") + ": Not a directory");
  EXPECT_EQ(Put(Path("file/graph"), "new"), Path("file/graph") + ": Not a directory");
  EXPECT_EQ(Put(Path("none/graph"), "new"), Path("none/graph") + ": No such file or directory");
  EXPECT_EQ(Put(Path("dangling"), "new"), Path("dangling") + ": Not a directory");
  EXPECT_EQ(Content("file"), "mine");
  EXPECT_EQ(place_.Names(), (std::vector<std::string>{"dangling", "file"}));
}

TEST_F(OutputFolders, ASymbolicLinkStaysOne) {
  MakeFolder("real");
  ASSERT_EQ(::symlink("real", Path("link").c_str()), 0);
  EXPECT_EQ(Put(Path("link/"), "new"), "");
  struct stat status = {};
  ASSERT_EQ(::lstat(Path("link").c_str(), &status), 0);
  EXPECT_TRUE(S_ISLNK(status.st_mode));
  EXPECT_EQ(Content("real/a.csv"), "new");
}

TEST_F(OutputFolders, TheWorkingDirectoryStaysWithNewFiles) {
  MakeFolder("here");
  place_.Write("here/a.csv", "old");
  struct stat before = {}, after = {};
  ASSERT_EQ(::stat(Path("here").c_str(), &before), 0);
  char* const home = ::getcwd(nullptr, 0);
  ASSERT_EQ(::chdir(Path("here").c_str()), 0);
  EXPECT_EQ(Put(".", "new"), "");
  EXPECT_EQ(::chdir(home), 0);
  std::free(home);
  ASSERT_EQ(::stat(Path("here").c_str(), &after), 0);
  EXPECT_EQ(before.st_ino, after.st_ino);
  EXPECT_EQ(Content("here/a.csv") + Content("here/b.csv"), "newnew");
  EXPECT_EQ(StrangeFileIn(Path("here"), kNames), std::nullopt);
}

TEST_F(OutputFolders, OneInAFolderOfSomebodyElseGetsNewFiles) {
  MakeFolder("theirs");
  MakeFolder("theirs/ours");
  MakeFolder("theirs", 0555);
  EXPECT_EQ(Put(Path("theirs/ours"), "new"), "");
  EXPECT_EQ(Content("theirs/ours/a.csv"), "new");
  ::chmod(Path("theirs").c_str(), 0777);
}

TEST_F(OutputFolders, OneThatMayNotBeWrittenStays) {
  MakeFolder("locked");
  place_.Write("locked/a.csv", "old");
  ::chmod(Path("locked").c_str(), 0555);
  const bool may = ::access(Path("locked").c_str(), W_OK) == 0;  // the superuser may
  EXPECT_EQ(Put(Path("locked"), "new"), may ? "" : Path("locked") + ": Permission denied");
  EXPECT_EQ(Content("locked/a.csv"), may ? "new" : "old");
  ::chmod(Path("locked").c_str(), 0777);
}

TEST_F(OutputFolders, AFailureInTheMiddleKeepsTheOldOne) {
  EXPECT_EQ(Put(Path("graph"), "old"), "");
  for (const char* path : {"graph", "fresh"}) {
    Result<OutputFolder> folder = OutputFolder::Open(Path(path), kNames);
    ASSERT_TRUE(folder.ok());
    Result<OutputFile> file = folder.value().Create("a.csv");
    ASSERT_TRUE(file.ok());
    file.value().Write("new");
    file.value().Commit();
  }
  EXPECT_EQ(Content("graph/a.csv"), "old");
  EXPECT_EQ(place_.Names(), std::vector<std::string>{"graph"});
}

}  // namespace
}  // namespace ieum
