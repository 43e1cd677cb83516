// SplitMix64 (Steele, Lea and Flood 2014): small, and the same everywhere, which std::shuffle is not.
#ifndef IEUM_BENCH_RANDOM_H_
#define IEUM_BENCH_RANDOM_H_

#include <cstdint>

namespace ieum {

class Random {
 public:
  uint64_t Next() {
    uint64_t z = (state_ += 0x9e3779b97f4a7c15);
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return z ^ z >> 31;
  }
  uint64_t Below(uint64_t limit) { return Next() % limit; }

 private:
  uint64_t state_ = 0;
};

}  // namespace ieum

#endif  // IEUM_BENCH_RANDOM_H_
