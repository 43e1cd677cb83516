// A figure on its way through the figure layer.
#ifndef IEUM_FIGURE_SUM_H_
#define IEUM_FIGURE_SUM_H_

#include "ieum/extraction.h"

namespace ieum {

struct Sum {
  Figure figure;
  bool bare = false;       // written without a currency
  bool small = false;      // bare, and too small to be a sum but in a list with one that has a currency
  bool confirmed = false;  // bare: a word beside it says that it is money
};

}  // namespace ieum

#endif  // IEUM_FIGURE_SUM_H_
