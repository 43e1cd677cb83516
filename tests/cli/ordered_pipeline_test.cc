#include "cli/ordered_pipeline.h"

#include <gtest/gtest.h>

#include <atomic>
#include <numeric>

namespace ieum {
namespace {

struct Job {
  int input = 0;
  int output = 0;
};

// Squares of 0..n-1, the cost of each differing, so that jobs overtake each other.
std::vector<int> Squares(size_t threads, int n, int stop_behind = -1) {
  OrderedPipeline<Job> pipeline(threads, [] {
    return [](Job* job) {
      std::vector<int> work(static_cast<size_t>((job->input * 7919) % 1000));
      std::iota(work.begin(), work.end(), 0);
      job->output = job->input * job->input;
    };
  });
  std::vector<int> results;
  int next = 0;
  pipeline.Run(
      [&](Job* job) {
        job->input = next;
        return next++ < n;
      },
      [&](Job* job) {
        results.push_back(job->output);
        return job->input != stop_behind;
      });
  return results;
}

TEST(OrderedPipeline, GivesResultsInOrderWhateverTheThreads) {
  for (const size_t threads : {1U, 2U, 3U, 8U}) {
    for (const int n : {0, 1, 2, 7, 500}) {
      const std::vector<int> results = Squares(threads, n);
      ASSERT_EQ(results.size(), static_cast<size_t>(n)) << threads;
      for (int i = 0; i < n; ++i) ASSERT_EQ(results[static_cast<size_t>(i)], i * i) << threads;
    }
  }
}

TEST(OrderedPipeline, StopsWhereItIsTold) {
  for (const size_t threads : {1U, 2U, 8U}) EXPECT_EQ(Squares(threads, 10'000, 4).size(), 5U) << threads;
}

TEST(OrderedPipeline, ReadsOnlySoFarAhead) {
  constexpr size_t kThreads = 2;
  std::atomic<int> read = 0;
  int finished = 0, farthest = 0;
  OrderedPipeline<Job> pipeline(kThreads, [] { return [](Job*) {}; });
  pipeline.Run([&](Job*) { return ++read < 1000; },
               [&](Job*) {
                 farthest = std::max(farthest, read.load() - finished);
                 ++finished;
                 return true;
               });
  EXPECT_EQ(finished, 999);
  EXPECT_LE(farthest, static_cast<int>(kThreads * 8 + 1));
}

TEST(OrderedPipeline, EachThreadHasAStateOfItsOwn) {
  std::atomic<int> made = 0;
  OrderedPipeline<Job> pipeline(4, [&made] {
    ++made;
    return [uses = 0](Job* job) mutable { job->output = ++uses; };
  });
  int next = 0, sum = 0, greatest = 0;
  pipeline.Run([&](Job*) { return next++ < 100; },
               [&](Job* job) {
                 sum += 1;
                 greatest = std::max(greatest, job->output);
                 return true;
               });
  EXPECT_EQ(sum, 100);
  EXPECT_LE(made.load(), 4);
  EXPECT_GE(greatest, 100 / 4);
}

}  // namespace
}  // namespace ieum
