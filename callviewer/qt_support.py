"""Qt's support code, compiled once: PySide6 carries it as source, and would compile it anew at each start.

That took a tenth of the time until the first rows are painted. As much took its patterns, three with many thousands of
letters, for tools and messages of errors that a run seldom needs: each is compiled when it is first used.
"""

import builtins
import importlib.util
import marshal
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from types import CodeType
from typing import Any, Final

NAME: Final = "shibokensupport"
"""Of the code: its files are named after it, and so is what is kept of it."""

_FILES: Final = (f"{NAME}/", "signature_bootstrap.py")
"""How the names of its files begin."""

Code = dict[tuple[str, bytes], CodeType]
"""What was compiled, by the name of its file and what Python tells its source from others by."""


@contextmanager
def kept_compiled(file: Path | None = None) -> Iterator[None]:
    """While Qt is imported, its support code is taken from where it is kept; what is not there is compiled, and kept.

    Nothing depends on it: what cannot be read is compiled, and what cannot be written is compiled the next time.

    Args:
        file: Where it is kept; None for the usual place.
    """
    place = file or _usual_place()
    known, used = _read(place), Code()
    plain_compile: Any = builtins.compile
    plain_pattern: Any = re.compile

    def compile_once(source: Any, filename: Any, *more: Any, **named: Any) -> Any:
        if not (isinstance(source, bytes) and str(filename).startswith(_FILES) and more == ("exec",) and not named):
            return plain_compile(source, filename, *more, **named)
        key = (str(filename), importlib.util.source_hash(source))
        used[key] = known.get(key) or plain_compile(source, filename, "exec")
        return used[key]

    def compile_late(pattern: Any, flags: Any = 0) -> Any:
        # Other threads ask for patterns, too.
        is_qts = sys._getframe(1).f_code.co_filename.startswith(_FILES)  # noqa: SLF001
        return _LatePattern(pattern, flags) if is_qts else plain_pattern(pattern, flags)

    builtins.compile = compile_once
    re.compile = compile_late
    try:
        yield
    finally:
        builtins.compile = plain_compile
        re.compile = plain_pattern
    if used.keys() - known.keys() and not sys.dont_write_bytecode:
        _write(place, used)


class _LatePattern:
    """A pattern that is compiled when it is first used, not when its methods are taken from it."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._given = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if not callable(getattr(re.Pattern, name)):
            return getattr(self._pattern, name)

        def use(*given: Any, **named: Any) -> Any:
            return getattr(self._pattern, name)(*given, **named)

        return use

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(*self._given)


def _usual_place() -> Path:
    """Beside what Python keeps of this program; in a bundle it is among the resources, and was put there before."""
    bundle = getattr(sys, "_MEIPASS", None)
    if isinstance(bundle, str):
        return Path(bundle) / "resources" / NAME
    return Path(importlib.util.cache_from_source(str(Path(__file__).with_name(NAME)))).with_suffix(".code")


def _read(file: Path) -> Code:
    number = importlib.util.MAGIC_NUMBER
    # As Python does with its own: another version has another number.
    with suppress(OSError, ValueError, EOFError, TypeError):
        content = file.read_bytes()
        if content.startswith(number):
            found = marshal.loads(content[len(number) :])  # noqa: S302 (as Python reads what it keeps itself)
            if isinstance(found, dict):
                return found
    return {}


def _write(file: Path, code: Code) -> None:
    # Another start that reads it meanwhile finds all or nothing.
    unfinished = file.with_suffix(f".{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_bytes(importlib.util.MAGIC_NUMBER + marshal.dumps(code))
        unfinished.replace(file)
    except OSError:
        # A full disk, or a system that replaces nothing that is being read: else one more would be left at each start.
        with suppress(OSError):
            unfinished.unlink()
