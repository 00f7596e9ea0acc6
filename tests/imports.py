"""Who imports whom in `callviewer`, read from the source: also inside functions and for types alone."""

import ast
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

PACKAGE = "callviewer"

ROOMS: dict[str, frozenset[str]] = {
    "calls": frozenset(),
    "desktop": frozenset(),
    "api": frozenset({"calls"}),
    "archive": frozenset({"calls"}),
    "export": frozenset({"calls"}),
    "history": frozenset({"api", "archive", "calls"}),
    "ui": frozenset({"history", "export", "desktop", "calls"}),
}
"""What each room may import besides itself and `about`."""

ENTRANCES = frozenset(
    {"app", "command", "foresight", "options", "qt_enums", "qt_support", "self_test", "session", "__main__"}
)
"""Modules that put the parts together: they may import every room."""

LIBRARIES: dict[str, tuple[str, ...]] = {
    "PySide6": ("ui", "app", "self_test", "session", "__main__"),
    "shiboken6": ("ui", "app", "__main__"),
    "httpx": ("api",),
    "socksio": ("api",),
    "truststore": ("api",),
    "msgspec": ("api", "archive.timeline", "desktop.settings"),
    "jeepney": ("desktop.notifications", "desktop.stillness"),
    "keyring": ("desktop.credentials",),
    "phonenumbers": ("calls.numbers",),
    "platformdirs": ("desktop",),
    "xlsxwriter": ("export",),
    "sqlite3": ("archive", "self_test"),
}
"""Where each library may be imported: rooms or single modules. Others must be of the standard library."""

WAITING = frozenset({"asyncio", "threading", "concurrent"})
"""What the user interface imports in one place alone."""
BRIDGE = "ui.bridge"


@dataclass(frozen=True, slots=True)
class Import:
    """One imported module, by its full name, and the line where it stands."""

    name: str
    line: int


def violations(module: str, source: str) -> list[str]:
    """The import rules that a file breaks.

    Args:
        module: Its name within the package, such as "ui.bridge"; a package's own file as "ui.__init__".
        source: Its text.
    """
    return [
        f"{module}:{found.line} {reason}" for found in imports(module, source) for reason in _reasons(module, found)
    ]


def imports(module: str, source: str) -> Iterator[Import]:
    """All imports of a file, relative ones resolved."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = [PACKAGE, *module.split(".")][: -node.level] if node.level else []
            origin = ".".join([*above, *([node.module] if node.module else [])])
            # `from callviewer import ui` imports a room as much as `import callviewer.ui` does.
            names = [f"{origin}.{alias.name}" for alias in node.names] if origin == PACKAGE else [origin]
            yield from (Import(name, node.lineno) for name in names)


def _reasons(module: str, found: Import) -> Iterable[str]:
    top, _, inside = found.name.partition(".")
    if top == PACKAGE:
        yield from _house_reasons(module, inside.partition(".")[0])
    elif top in LIBRARIES:
        if not any(module == place or module.startswith(f"{place}.") for place in LIBRARIES[top]):
            yield f"imports {top}, which is for {', '.join(LIBRARIES[top])}"
    elif top not in sys.stdlib_module_names:
        yield f"imports {top}, which no rule knows"
    if top in WAITING and module.startswith("ui.") and module != BRIDGE:
        yield f"imports {top}, which is for {BRIDGE}"


def _house_reasons(module: str, target: str) -> Iterable[str]:
    room = module.partition(".")[0]
    if room in ENTRANCES or target in {room, "about"}:
        return
    if room not in ROOMS:
        if room not in {"about", "__init__"}:
            yield f"is in no room that the rules know: {room}"
        elif target:
            yield f"imports {target}, and {room} imports nothing of the house"
    elif target not in ROOMS[room]:
        yield f"imports {target or PACKAGE}, which {room} may not"
