"""Articles as `ieum extract` would write them, with a payload wherever a text of others can stand."""
import json
import re

import payloads

TYPES = ("partners_with", "invests_in", "acquires", "supplies", "affiliate_of")
STATUSES = ("asserted", "planned", "negated")

# Control characters and what XML 1.0 cannot hold either, which all exports leave out (docs/formats.md).
LEFT_OUT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")


def names():
    """The payloads; one that would leave a name blank has a syllable behind it, as readers replace a blank name."""
    return [payload if LEFT_OUT.sub("", payload).strip() else payload + "한" for payload in payloads.all_payloads()]


def id_of(number, name):
    """Graphviz keeps names that begin with % to itself. No id of ieum's own does."""
    return f"u:{name}-{number}" if name.startswith("%") else f"{name}-{number}"


def article(number, payload):
    """An edge of its own for each payload, from a firm that is made of the payload to one that is not."""
    firm, other = id_of(number, payload), f"t{number}"
    return {
        "schema": "ieum.article/1", "id": payload + str(number), "title": payload, "date": payload, "source": payload,
        "lang": "ko", "offset_unit": "codepoint",
        "entities": [
            {"id": firm, "type": "company", "name": payload, "names": {"ko": payload, "en": payload},
             "ids": {payload: payload}, "known": True},
            {"id": other, "type": "company", "name": f"나래{number}", "names": {}, "known": False},
        ],
        "mentions": [], "figures": [],
        "relations": [{
            "type": TYPES[number % len(TYPES)], "head": firm, "tail": other, "status": STATUSES[number % len(STATUSES)],
            "confidence": 0.9, "amount": 10_000_000_000 + number, "currency": "KRW", "date": payload,
            "according_to": {"entities": [payload], "kind": payload, "text": payload, "start": 0, "end": 1},
            "evidence": [{"text": payload, "start": 0, "end": 1, "trigger": {"text": payload, "start": 0, "end": 1}}],
            "found_by": "x",
        }],
    }


def write(path):
    with open(path, "w", encoding="utf-8") as file:
        for number, payload in enumerate(names()):
            file.write(json.dumps(article(number, payload)) + "\n")


def lost_names(graph):
    """Sentences about names that the graph has not as they were given."""
    for number, given in enumerate(names()):
        name = LEFT_OUT.sub("", given)
        node = graph.nodes.get(id_of(number, name))
        if node is None:
            yield f"no node for {ascii(given)}"
        else:
            yield from (f"{field} of {ascii(given)} is {ascii(node[field])}"
                        for field in ("label", "name_ko", "name_en") if node[field] != name)
