#include "output/report_style.h"

namespace ieum {

const std::string_view kReportStyle = R"(
:root {
  color-scheme: light dark;
  --back: #fbfbfa; --panel: #fff; --line: #d9d8d4; --text: #1d1d1b; --quiet: #66645e; --accent: #1f5fae;
  --denied: #b03024; --mark: #ffe58a;
  --t0: #6f9fd8; --t1: #3f9b5f; --t2: #c0392b; --t3: #c98a1b; --t4: #8c8c86; --t5: #9c6bc0; --t6: #2f9fa5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #17181a; --panel: #1f2124; --line: #3a3d42; --text: #ececea; --quiet: #a2a19b; --accent: #7fb2ee;
    --denied: #f08a7c; --mark: #6b5a12;
    --t0: #4f83bd; --t1: #58b878; --t2: #e2604f; --t3: #e0a63c; --t4: #8c8c86; --t5: #a878cc; --t6: #45b4ba;
  }
}
* { box-sizing: border-box; }
body {
  max-width: 56rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; background: var(--back); color: var(--text);
  font: 15px/1.65 system-ui, 'Noto Sans CJK KR', 'Noto Sans KR', 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif;
  word-break: keep-all; overflow-wrap: anywhere;
}
h1 { font-size: 1.7rem; line-height: 1.3; margin: 0; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.75rem; padding-bottom: 0.3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.25rem 0 0.5rem; }
h3 small, .quiet, figcaption, footer { color: var(--quiet); font-weight: 400; }
p { margin: 0.25rem 0; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin-top: 1rem; }
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: 0.6rem; margin: 0 0 1rem; }
.tiles div { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: 0.5rem 0.75rem; }
.tiles dt { color: var(--quiet); font-size: 0.85em; }
.tiles dd { margin: 0; font-size: 1.45rem; line-height: 1.2; font-weight: 650; font-variant-numeric: tabular-nums; }
.two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr)); gap: 0 2rem; }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; font-weight: 600; color: var(--quiet); font-size: 0.87em; }
th, td { padding: 0.3rem 0.5rem 0.3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; padding-right: 0; padding-left: 0.5rem; }
figure { margin: 0; overflow-x: auto; }
figure svg { display: block; width: 100%; min-width: 34rem; height: auto; }
svg text { fill: var(--quiet); font-size: 11px; }
svg .axis { stroke: var(--line); stroke-width: 1; }
.bar { display: block; width: 100%; height: 6px; margin-top: 0.2rem; }
.w0 { fill: var(--t0); } .w1 { fill: var(--t1); } .w2 { fill: var(--t2); } .w3 { fill: var(--t3); }
.w4 { fill: var(--t4); } .w5 { fill: var(--t5); } .w6 { fill: var(--t6); }
.plan { fill-opacity: 0.4; }
.legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; margin: 0.5rem 0 0; padding: 0; list-style: none; font-size: 0.9em; }
.legend svg { width: 0.8em; height: 0.8em; margin-right: 0.35em; }
.items { list-style: none; margin: 0; padding: 0; }
.items > li { margin: 0 0 1.15rem; }
.items > .joined { margin-bottom: 0.3rem; }
.items p, blockquote p { unicode-bidi: plaintext; }
.who { font-weight: 650; }
.who i { font-style: normal; font-weight: 400; color: var(--quiet); }
bdi { unicode-bidi: isolate; }
.sum { font-weight: 650; margin-left: 0.6em; }
.sum small { font-weight: 400; color: var(--quiet); }
.facts { color: var(--quiet); font-size: 0.9em; }
blockquote { margin: 0.3rem 0 0; padding: 0 0 0 0.8rem; border-left: 3px solid var(--line); }
blockquote footer { font-size: 0.87em; }
mark { background: var(--mark); color: inherit; border-radius: 2px; padding: 0 1px; }
.planned blockquote { border-left-style: dashed; }
.denied blockquote { border-left-color: var(--denied); }
body > footer { margin-top: 3rem; padding-top: 0.75rem; border-top: 1px solid var(--line); font-size: 0.87em; }
@media print { body { max-width: none; padding: 0; } nav { display: none; } .items > li { break-inside: avoid; } }
)";

}  // namespace ieum
