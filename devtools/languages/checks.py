"""What may be wrong with translations, told before anybody sees it."""

import re
import string
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from callviewer.desktop.languages import FINISHED, LANGUAGES, SOURCE
from devtools.environment import ROOT
from devtools.languages import catalogues, ts_file, visible
from devtools.languages.texts import Text
from devtools.languages.ts_file import Catalogue, Entry

_QTS_PLACES: Final = re.compile(r"%(?:L?n|L?\d+)")
_WORDS_FOR_NUMBERS: Final = {2: 1, 6: 3}
"""By how many forms a language has, how many of the first ones stand for one number each and may say it in a word: "one
day", and in Arabic none and two. The others have the number itself."""
_SHORTCUT: Final = re.compile(r"&([^&\s])")


def complaints() -> list[str]:
    """All that is wrong with the words of the program: one line each."""
    found, findings = catalogues.texts()
    said = [str(finding) for finding in [*findings, *visible.outside_tr(catalogues.CODE / "ui", ROOT)]]
    said += clashes("the code", {text: Entry((text.source,), is_done=True) for text in found})
    for code in LANGUAGES:
        file = catalogues.source_file(code)
        name = f"i18n/{file.name}"
        if not file.is_file() or file.read_text(encoding="utf-8") != catalogues.current(code, found):
            said.append(f"{name}: does not fit the code; `python3 dev.py translate` brings it up to date")
            continue
        said += of_catalogue(name, ts_file.read(file), catalogues.FORMS[code], is_finished=code in FINISHED)
    return said


def of_catalogue(name: str, catalogue: Catalogue, forms: int, *, is_finished: bool) -> Iterator[str]:
    """What is wrong with one language.

    Args:
        name: What the complaints call it.
        catalogue: Its translations.
        forms: How many forms it has for numbers.
        is_finished: Whether it claims to be complete.
    """
    for text, entry in catalogue.items():
        where = f"{name}: {text.context}: {text.source!r}"
        if entry.is_done or any(entry.forms):
            yield from (f"{where} {flaw}" for flaw in flaws(text, entry, forms))
        if is_finished and not entry.is_done:
            yield f"{where} is not translated, and the language claims to be complete"
    if name != f"i18n/{SOURCE}.ts":
        for text, entry in catalogue.items():
            if text.source in entry.forms and visible.PHRASE.search(text.source):
                yield f"{name}: {text.context}: {text.source!r} is still in the language of the code"
        yield from clashes(name, catalogue)


def flaws(text: Text, entry: Entry, forms: int) -> Iterator[str]:
    """What is wrong with one translation.

    Args:
        text: What is translated.
        entry: The translation.
        forms: How many forms the language has for numbers.
    """
    if text.is_plural and len(entry.forms) != forms:
        yield f"has {len(entry.forms)} forms for numbers in place of {forms}"
    if not all(entry.forms):
        yield "lacks the form for some number" if text.is_plural else "is empty"
        return
    needed = _places(text.source) or set()
    for place, form in enumerate(entry.forms, 1):
        places = _places(form)
        spared = {"n"} if place <= _WORDS_FOR_NUMBERS.get(len(entry.forms), 0) else set()
        if places is None or not needed - spared <= places <= needed:
            yield f"needs {_named(needed)}, and has {_named(places)}: {form!r}"
        if text.source.endswith("…") and not form.endswith(("…", "...", "…)")):
            # An action that asks for more before it does anything says so.
            yield f"loses its '…': {form!r}"
        keys = len(_SHORTCUT.findall(text.source))
        if len(_SHORTCUT.findall(form)) != keys:
            yield f"needs {'one key' if keys else 'no key'} behind '&': {form!r}"
        # A comma between the parts of a list is no word: some languages have no space behind it.
        is_word = any(letter.isalnum() for letter in text.source)
        if is_word and (text.source[:1].isspace(), text.source[-1:].isspace()) != (
            form[:1].isspace(),
            form[-1:].isspace(),
        ):
            yield f"has other spaces at its ends: {form!r}"


def clashes(name: str, catalogue: Mapping[Text, Entry]) -> Iterator[str]:
    """Keys (Alt and a letter) that two fields of one window have.

    Args:
        name: What the complaints call the language.
        catalogue: Its translations; those of one context stand in one window.
    """
    keys: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for text, entry in catalogue.items():
        found = _SHORTCUT.search(entry.forms[0])
        if found is not None:
            keys[text.context, found[1].casefold()].append(entry.forms[0])
    for (context, key), words in keys.items():
        if len(words) > 1:
            yield f"{name}: {context}: Alt+{key.upper()} belongs to {len(words)} fields: {', '.join(map(repr, words))}"


def _places(text: str) -> set[str] | None:
    """The names of what is put into a text; None where its braces are broken."""
    try:
        names = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError:
        return None
    return names | set(_QTS_PLACES.findall(text))


def _named(places: set[str] | None) -> str:
    if places is None:
        return "broken braces"
    return ", ".join(f"{{{name}}}" for name in sorted(places)) or "no {…}"
