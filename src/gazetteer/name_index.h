// The compiled names: stub, see the gazetteer layer.
#ifndef IEUM_GAZETTEER_NAME_INDEX_H_
#define IEUM_GAZETTEER_NAME_INDEX_H_

#include "base/blob.h"

namespace ieum {

class NameIndex {
 public:
  explicit NameIndex(Blob blob) : blob_(blob) {}

 private:
  Blob blob_;
};

}  // namespace ieum

#endif  // IEUM_GAZETTEER_NAME_INDEX_H_
