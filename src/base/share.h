// Shares between 0 and 1 as people see them: to three decimals.
#ifndef IEUM_BASE_SHARE_H_
#define IEUM_BASE_SHARE_H_

namespace ieum {

// Whether `share`, as all formats show it, is less than `least`. What is shown as 0.85 is not below 0.85.
bool ShareIsBelow(float share, double least);

}  // namespace ieum

#endif  // IEUM_BASE_SHARE_H_
