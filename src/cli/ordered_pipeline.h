// Work on a stream of jobs with several threads, results in the order of the jobs.
//
//   OrderedPipeline<Job> pipeline(threads, [&] { return [session = NewSession()](Job* job) mutable { ... }; });
//   pipeline.Run([&](Job* job) { return ReadNext(job); },      // on the calling thread
//                [&](Job* job) { return WriteOut(*job); });    // one at a time, in order
//
// A ring of jobs bounds what is in memory; jobs are used again, so their strings keep their memory. Whichever worker
// completes the oldest job also finishes it and those behind it that are ready: a result never waits for the next
// input.
#ifndef IEUM_CLI_ORDERED_PIPELINE_H_
#define IEUM_CLI_ORDERED_PIPELINE_H_

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace ieum {

template <typename Job>
class OrderedPipeline {
 public:
  using Work = std::function<void(Job*)>;

  // `make_work` is called once on each thread that works, so that each has a state of its own.
  OrderedPipeline(size_t threads, std::function<Work()> make_work)
      : threads_(threads), make_work_(std::move(make_work)), ring_(threads * kJobsPerThread) {}

  // Until `next` gives false (no more) or `finish` gives false (stop: jobs under way are dropped).
  void Run(const std::function<bool(Job*)>& next, const std::function<bool(Job*)>& finish) {
    if (threads_ <= 1) {
      RunAlone(next, finish);
    } else {
      RunTogether(next, finish);
    }
  }

 private:
  static constexpr size_t kJobsPerThread = 8;

  struct Slot {
    Job job;
    bool done = false;
  };

  void RunAlone(const std::function<bool(Job*)>& next, const std::function<bool(Job*)>& finish) {
    const Work work = make_work_();
    Job* const job = &ring_.front().job;
    while (next(job)) {
      work(job);
      if (!finish(job)) return;
    }
  }

  void RunTogether(const std::function<bool(Job*)>& next, const std::function<bool(Job*)>& finish) {
    std::vector<std::jthread> workers;
    std::unique_lock lock(mutex_);
    while (!stopped_) {
      room_.wait(lock, [this] { return stopped_ || filled_ - finished_ < ring_.size(); });
      if (stopped_) break;
      Slot& slot = ring_[filled_ % ring_.size()];
      lock.unlock();
      const bool more = next(&slot.job);
      lock.lock();
      if (!more) break;
      slot.done = false;
      ++filled_;
      if (workers.size() < threads_ && filled_ - taken_ > idle_) workers.emplace_back([&] { WorkOn(finish); });
      waiting_.notify_one();
    }
    ended_ = true;
    waiting_.notify_all();
    lock.unlock();
    workers.clear();  // joins
  }

  void WorkOn(const std::function<bool(Job*)>& finish) {
    const Work work = make_work_();
    std::unique_lock lock(mutex_);
    while (true) {
      ++idle_;
      waiting_.wait(lock, [this] { return stopped_ || ended_ || taken_ < filled_; });
      --idle_;
      if (stopped_ || taken_ == filled_) return;
      Slot& slot = ring_[taken_++ % ring_.size()];
      lock.unlock();
      work(&slot.job);
      lock.lock();
      slot.done = true;
      FinishReady(finish, &lock);
    }
  }

  // Only one thread finishes at a time: the others leave their jobs to it.
  void FinishReady(const std::function<bool(Job*)>& finish, std::unique_lock<std::mutex>* lock) {
    if (finishing_) return;
    finishing_ = true;
    while (!stopped_ && finished_ < taken_ && ring_[finished_ % ring_.size()].done) {
      Slot& slot = ring_[finished_ % ring_.size()];
      lock->unlock();
      const bool go_on = finish(&slot.job);
      lock->lock();
      slot.done = false;
      ++finished_;
      if (!go_on) stopped_ = true;
      room_.notify_one();
    }
    finishing_ = false;
    if (stopped_) waiting_.notify_all();
  }

  const size_t threads_;
  const std::function<Work()> make_work_;
  std::vector<Slot> ring_;

  std::mutex mutex_;
  std::condition_variable room_;     // for the reader: a slot is free
  std::condition_variable waiting_;  // for the workers: a job waits
  // Jobs so far; each is used at its number modulo the size of the ring. finished_ <= taken_ <= filled_.
  size_t filled_ = 0;
  size_t taken_ = 0;
  size_t finished_ = 0;
  size_t idle_ = 0;  // workers that wait
  bool ended_ = false;
  bool stopped_ = false;
  bool finishing_ = false;
};

}  // namespace ieum

#endif  // IEUM_CLI_ORDERED_PIPELINE_H_
