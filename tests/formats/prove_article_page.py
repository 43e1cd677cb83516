#!/usr/bin/python3
"""Opens the page of articles in Chromium when what it shows was made to run there.

  tests/formats/prove_article_page.py build/dev/ieum

Ends with 1 if anything runs, is asked for, or stands in the page as more than text, or if an article is not shown.
"""
import itertools
import json
import pathlib
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

import payload_texts
from reader import HERE, ROOT, run

ARTICLES_OF_A_PAGE = 450  # fewer than a page may have


def batches(items, size):
    items = iter(items)
    while batch := list(itertools.islice(items, size)):
        yield batch


def main():
    ieum = sys.argv[1]
    failed = False
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        names = payload_texts.write_gazetteer(folder / "names.tsv", ieum)
        print(f"{names} payloads are names of the gazetteer")
        for number, batch in enumerate(batches(payload_texts.articles(), ARTICLES_OF_A_PAGE), 1):
            payload_texts.write(folder / "articles.jsonl", batch)
            page = folder / f"page-{number}.html"
            subprocess.run([ieum, "extract", folder / "articles.jsonl", "-g", folder / "names.tsv", "-g",
                            ROOT / "seeds" / "fictional.tsv", "-o", page], check=True)
            opened = json.loads(run(["node", HERE / "node" / "article_page_reader.mjs", page]))
            faults = opened["incidents"] + ([] if opened["articles"] == len(batch) else ["articles are missing"])
            failed |= bool(faults)
            said = f"{len(faults)} faults, first: {faults[0][:200]}" if faults else f"{opened['articles']} articles"
            print(f"{'FAILED' if faults else 'ok':9} page {number}: {said}, {opened['marks']} marks")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
