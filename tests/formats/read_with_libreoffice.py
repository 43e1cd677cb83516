"""LibreOffice Calc without a screen: the workbook, by way of its own flat XML, which tells formulas from texts."""
import pathlib
import re
import tempfile
import xml.etree.ElementTree as ElementTree

from graph_facts import Graph, renamed
from read_with_openpyxl import EDGE_COLUMNS, NODE_COLUMNS
from reader import Reader, program, run

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
LINK = TEXT + "a"


def version():
    return run(["soffice", "--version"]).split()[1] if program("soffice") else None


def flat_xml(path):
    """The root of the document that LibreOffice makes of a file. It gets a profile of its own, so that one that runs already
    is not asked."""
    with tempfile.TemporaryDirectory() as folder:
        run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "fods", "--outdir",
             folder, path])
        return ElementTree.parse(pathlib.Path(folder) / (path.stem + ".fods")).getroot()


def text_of(element):
    """With the spaces, tabs and line breaks that OpenDocument writes as elements."""
    text = element.text or ""
    for child in element:
        if child.tag == TEXT + "s":
            text += " " * int(child.get(TEXT + "c", "1"))
        elif child.tag == TEXT + "tab":
            text += "\t"
        elif child.tag == TEXT + "line-break":
            text += "\n"
        else:
            text += text_of(child)
        text += child.tail or ""
    return text


def value(cell):
    if cell.get(TABLE + "formula") is not None or cell.find(f".//{LINK}") is not None:
        raise ValueError(f"a formula or a link: {ElementTree.tostring(cell, 'unicode')[:200]}")
    kind = cell.get(OFFICE + "value-type")
    if kind in ("float", "percentage", "currency"):
        number = float(cell.get(OFFICE + "value"))
        return int(number) if number.is_integer() else number
    if kind == "date":
        return cell.get(OFFICE + "date-value")
    return "\n".join(text_of(paragraph) for paragraph in cell.findall(TEXT + "p"))


def rows(root, name):
    sheet = next(sheet for sheet in root.iter(TABLE + "table") if sheet.get(TABLE + "name") == name)
    names = None
    for row in sheet.iter(TABLE + "table-row"):
        values = []
        for cell in row:
            values += [value(cell)] * min(int(cell.get(TABLE + "number-columns-repeated", "1")), 100)
        if names is None:
            names = [name for name in values if name]
        elif any(values):
            yield dict(zip(names, values))


def read_xlsx(path):
    root = flat_xml(path)
    graph = Graph()
    for row in rows(root, "nodes"):
        fields = renamed(row, NODE_COLUMNS)
        graph.add_node(fields["id"], fields)
    for row in rows(root, "edges"):
        fields = renamed(row, EDGE_COLUMNS)
        graph.add_edge(fields["source"], fields["target"], fields["type"], fields)
    list(rows(root, "evidence"))
    return graph


def in_cells(text):
    """A cell breaks its lines with \n alone."""
    return re.sub("\r\n?", "\n", text)


READERS = [Reader("xlsx", "libreoffice", version, read_xlsx, in_cells)]
