#!/usr/bin/python3
"""What the program writes to a terminal when the texts that it reads were made to command it.

  tests/formats/prove_terminal.py build/dev/ieum

Every command that shows texts of others runs at a terminal on articles with the payloads in text, title, source and id.
Ends with 1 if a control character comes through that is not a tab, a line end or a colour.
"""
import json
import os
import pathlib
import pty
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

import payload_articles

SEEDS = pathlib.Path(__file__).resolve().parent.parent.parent / "seeds"
COMMANDS = (
    ["extract"],
    ["extract", "--format", "jsonl"],
    ["extract", "--format", "csv"],
    ["extract", "--format", "csv", "--rows", "figures"],
    ["explain"],
    ["explain", "--parse"],
    ["explain", "--format", "cells"],
    ["candidates"],
    ["candidates", "--format", "signs"],
    ["graph", "--format", "json"],
    ["graph", "--format", "graphml"],
    ["extract", "\x1b[2Jno such file"],
    ["extract", "--no-such-option\x9b2J"],
)
COMMANDING = re.compile(rb"\x1b(?!\[[0-9;]*m)|[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]|\xc2[\x80-\x9f]")


def write_articles(path):
    with open(path, "w", encoding="utf-8") as file:
        for number, payload in enumerate(payload_articles.names()):
            text = (f"한빛반도체가 나래소프트에 100억원을 투자했다. {payload} 한빛반도체는 {payload}(두루)에 칩을 공급한다. "
                    f"스타트업 {payload[:60]}이 투자를 유치했다.")
            file.write(json.dumps({"id": payload + str(number), "title": payload, "source": payload, "text": text}) + "\n")


def at_terminal(command):
    """All bytes that the command writes when both its outputs are a terminal."""
    ours, its = pty.openpty()
    process = subprocess.Popen(command, stdout=its, stderr=its, stdin=subprocess.DEVNULL)
    os.close(its)
    written = b""
    while True:
        try:
            written += os.read(ours, 1 << 16)
        except OSError:  # the other end is closed
            break
    process.wait()
    os.close(ours)
    return written


def main():
    ieum = sys.argv[1]
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        articles = pathlib.Path(folder) / "articles.jsonl"
        write_articles(articles)
        for words in COMMANDS:
            written = at_terminal([ieum, *words, str(articles), "--gazetteer", str(SEEDS / "fictional.tsv")])
            found = [written[max(0, match.start() - 20):match.end() + 20] for match in COMMANDING.finditer(written)]
            failed |= bool(found) or not written
            said = f"{len(found)} control characters, first in {found[0]}" if found else f"{len(written)} bytes"
            print(f"{'FAILED' if found or not written else 'ok':9} {ascii(' '.join(words))[1:-1]:34} {said}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
