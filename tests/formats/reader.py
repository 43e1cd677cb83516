"""A program that is not ours and reads one of our formats."""
import dataclasses
import importlib.util
import pathlib
import shutil
import subprocess
from typing import Callable, Optional

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# What scripts/fetch-readers puts there: readers that Debian has not.
FETCHED = ROOT / "build" / "readers"

SECONDS = 300  # after which a program that was started is taken to hang


@dataclasses.dataclass(frozen=True)
class Reader:
    """`version` gives None where the program is not here; `read` takes the path of an export and gives a Graph.

    `makes_of` is what the format or the reader makes of a text that it cannot hold as it is: a known loss, said in
    docs/formats.md.
    """
    format: str
    name: str
    version: Callable[[], Optional[str]]
    read: Callable
    makes_of: Callable[[str], str] = lambda text: text


def module_version(name):
    """The version of a Python module, as a Reader's `version`."""
    def version():
        if importlib.util.find_spec(name) is None:
            return None
        module = importlib.import_module(name)
        return getattr(module, "__version__", "")
    return version


def run(command, **options):
    """What a program prints; an error with what it said where it fails."""
    done = subprocess.run([str(word) for word in command], capture_output=True, encoding="utf-8", timeout=SECONDS,
                          **options)
    if done.returncode != 0:
        raise RuntimeError(f"{pathlib.Path(command[0]).name} ended with {done.returncode}: "
                           f"{(done.stderr or done.stdout).strip()[-300:]}")
    return done.stdout


def program(name):
    return shutil.which(name)
