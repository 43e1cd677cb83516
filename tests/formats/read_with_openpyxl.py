"""openpyxl: the sheets of the workbook. A cell that would be a formula or a link is a fault."""
import datetime
import re

from graph_facts import Graph, renamed
from reader import Reader, module_version

NODE_COLUMNS = {"Label": "label", "Type": "type"}
EDGE_COLUMNS = {"from_id": "source", "to_id": "target", "Type": "type"}


def as_in_cells(text):
    """A cell breaks its lines with \\n alone. What looks like the escape of a character has its first sign escaped, which
    Excel undoes and openpyxl does not."""
    return re.sub("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", re.sub(r"\r\n?", "\n", text))


def value(cell):
    if cell.data_type == "f" or cell.hyperlink:
        raise ValueError(f"{cell.parent.title}!{cell.coordinate} is a formula or a link")
    return cell.value.date().isoformat() if isinstance(cell.value, datetime.datetime) else cell.value


def rows(sheet):
    header, *others = sheet.iter_rows()
    names = [cell.value for cell in header]
    for row in others:
        yield dict(zip(names, map(value, row)))


def read_xlsx(path):
    import openpyxl
    book = openpyxl.load_workbook(path)
    if book.sheetnames != ["nodes", "edges", "evidence", "notes"]:
        raise ValueError(f"sheets are {book.sheetnames}")
    graph = Graph()
    for row in rows(book["nodes"]):
        fields = renamed(row, NODE_COLUMNS)
        graph.add_node(fields["id"], fields)
    for row in rows(book["edges"]):
        fields = renamed(row, EDGE_COLUMNS)
        graph.add_edge(fields["source"], fields["target"], fields["type"], fields)
    list(rows(book["evidence"]))
    return graph


READERS = [Reader("xlsx", "openpyxl", module_version("openpyxl"), read_xlsx, as_in_cells)]
