// Opens a page that `ieum extract --format html` wrote in Chromium, shows each article and lights what was found in it,
// and prints as JSON {articles: how many were shown, marks: how many it has, incidents: [...]}.
//
//   node article_page_reader.mjs articles.html
import { watched } from './watched_page.mjs';

const MOST_LIT = 10; // marks of an article

// Runs in the page.
function showAll(mostLit) {
  let articles = 0;
  let marks = 0;
  const entries = () => [...document.querySelectorAll('nav button')];
  for (let i = 0; i < entries().length; ++i) {
    entries()[i].click();
    const marked = [...document.querySelectorAll('article .text span')];
    for (const mark of marked.slice(0, mostLit)) mark.dispatchEvent(new MouseEvent('mouseenter'));
    marks += marked.length;
    if (document.querySelector('article').textContent.includes('한빛반도체')) ++articles;
  }
  return { articles, marks };
}

console.log(JSON.stringify(await watched(process.argv[2], (page) => page.evaluate(showAll, MOST_LIT))));
