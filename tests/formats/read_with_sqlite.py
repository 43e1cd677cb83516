"""The sqlite3 shell: the database, and that each of its views can be asked."""
import json

import database
from reader import Reader, program, run


def ask(path, query):
    return json.loads(run(["sqlite3", "-readonly", "-json", path, query]) or "[]")


def read_database(path):
    for view in ask(path, database.VIEWS):
        ask(path, f"SELECT * FROM {view['name']}")
    return database.graph_of(ask(path, database.NODES), ask(path, database.EDGES))


def version():
    return run(["sqlite3", "--version"]).split()[0] if program("sqlite3") else None


READERS = [Reader("sqlite", "sqlite3", version, read_database)]
