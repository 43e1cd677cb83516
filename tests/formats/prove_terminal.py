#!/usr/bin/python3
"""What the program writes to a terminal when the texts that it reads were made to command it.

  tests/formats/prove_terminal.py build/dev/ieum

Every command that shows texts of others runs at a terminal on articles with the payloads in text, title, source and id.
Ends with 1 if a control character comes through that is not a tab, a line end or a colour.
"""
import os
import pathlib
import pty
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

import payload_texts

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
)
# These end with what is wrong.
REFUSED = (
    ["extract", "\x1b[2Jno such file"],
    ["extract", "--no-such-option\x9b2J"],
    ["graph", "--around", "\x1b[2Jnobody", "--format", "json"],
)
COMMANDING = re.compile(rb"\x1b(?!\[[0-9;]*m)|[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]|\xc2[\x80-\x9f]")


def at_terminal(command):
    """(did it go well, all bytes that it wrote) of a command both of whose outputs are a terminal."""
    ours, its = pty.openpty()
    process = subprocess.Popen(command, stdout=its, stderr=its, stdin=subprocess.DEVNULL)
    os.close(its)
    written = b""
    while True:
        try:
            written += os.read(ours, 1 << 16)
        except OSError:  # the other end is closed
            break
    os.close(ours)
    return process.wait() == 0, written


def main():
    ieum = sys.argv[1]
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        articles = pathlib.Path(folder) / "articles.jsonl"
        names = pathlib.Path(folder) / "names.tsv"
        payload_texts.write(articles, payload_texts.articles())
        payload_texts.write_gazetteer(names, ieum)
        for words in COMMANDS + REFUSED:
            went_well, written = at_terminal([ieum, *words, articles, "-g", names, "-g", SEEDS / "fictional.tsv"])
            found = [written[max(0, match.start() - 20):match.end() + 20] for match in COMMANDING.finditer(written)]
            wrong = bool(found) or not written or went_well == (words in REFUSED)
            failed |= wrong
            said = f"{len(found)} control characters, first in {found[0]}" if found else f"{len(written)} bytes"
            print(f"{'FAILED' if wrong else 'ok':9} {ascii(' '.join(words))[1:-1]:34} {said}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
