#include "figure/figure_tables.h"

#include <vector>

namespace ieum {

FigureTables::FigureTables(Blob blob)
    : number_words(blob, "numbers"),
      currency_words(blob, "currencies"),
      joints(blob, "joints"),
      currency_stops(blob, "currency_stops"),
      number_stops(blob, "number_stops"),
      followers(blob, "followers"),
      marks_before(blob, "marks_before"),
      marks_after(blob, "marks_after"),
      cue_words(blob, "cue_words"),
      breaks(blob, "breaks"),
      numbers(blob.Get<NumberWord>("numbers")),
      currencies(blob.Get<CurrencyForm>("currencies")),
      shapes(blob.Get<FigureShape>("shapes")),
      marks(blob.Get<Mark>("marks")),
      rates(blob.Get<Rate>("rates")),
      cues(blob.Get<RoleCue>("cues")),
      cue_ends(blob.Get<uint32_t>("cue_ends")),
      strings_(blob, "strings") {
  std::vector<ShapePattern> patterns;
  for (const FigureShape& shape : shapes) {
    patterns.push_back({Text(shape.pattern), Text(shape.needs), Text(shape.before), Text(shape.unless), shape.english,
                        !shape.has_currency});
  }
  shape_matcher_ = std::make_shared<const ShapeMatcher>(patterns);
}

}  // namespace ieum
