"""Articles for `ieum extract` with a payload in text, title, source and id; and a gazetteer that has the payloads for names."""
import json
import re
import subprocess

import payload_articles

COLUMNS = ("id", "type", "ko", "en", "aliases", "class", "maker", "ids", "note")


def articles():
    for number, payload in enumerate(payload_articles.names()):
        text = (f"한빛반도체가 나래소프트에 100억원을 투자했다. {payload} {payload}이 나래소프트에 투자했다. 한빛반도체는 "
                f"{payload}(두루)에 칩을 공급한다. 스타트업 {payload[:60]}이 50억원 규모의 투자를 유치했다.")
        yield {"id": payload + str(number), "title": payload, "source": payload, "date": "2024-01-02", "text": text}


def write(path, items):
    path.write_text("".join(json.dumps(article) + "\n" for article in items), encoding="utf-8")


def write_gazetteer(path, ieum):
    """What the program refuses, such as a control character in a name, is left out. Gives the number of names."""
    names = [name for name in payload_articles.names() if not re.search(r"[\t\r\n|]", name)]
    rows = [f"-\tcompany\t{name}\tPayload {number}\t-\tplain\t-\tkey=x\t{name}" for number, name in enumerate(names)]
    while True:
        path.write_text("\n".join(["\t".join(COLUMNS), *rows, ""]), encoding="utf-8")
        tried = subprocess.run([ieum, "extract", "-g", path], input="", capture_output=True, encoding="utf-8")
        refused = {int(line) for line in re.findall(rf"{re.escape(str(path))}:(\d+):", tried.stderr)}
        if not refused:
            return len(rows)
        rows = [row for line, row in enumerate(rows, 2) if line not in refused]
