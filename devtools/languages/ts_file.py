"""Qt's files of translations (.ts), so that Qt Linguist and Weblate can work on them."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from devtools.languages.texts import Text


@dataclass(frozen=True)
class Entry:
    """What a text is in another language.

    Attributes:
        forms: The translation; several where it depends on a number. Empty texts are not translated yet.
        is_done: Whether the translator is content with it.
    """

    forms: tuple[str, ...]
    is_done: bool


Catalogue = Mapping[Text, Entry]


def read(file: Path) -> dict[Text, Entry]:
    """The translations in a file.

    Raises:
        OSError: It cannot be read.
        ET.ParseError: It is no XML.
    """
    # The file is our own, out of the repository.
    root = ET.fromstring(file.read_text(encoding="utf-8"))  # noqa: S314
    found = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            is_plural = message.get("numerus") == "yes"
            text = Text(
                context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""), is_plural
            )
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] if is_plural else []
            found[text] = Entry(tuple(forms or [translation.text or ""]), translation.get("type") is None)
    return found


def merged(texts: Iterable[Text], kept: Catalogue, forms: int) -> dict[Text, Entry]:
    """The translations of the texts that there are now; new ones are empty.

    Args:
        texts: The texts of the code.
        kept: The translations so far; those of texts that are gone are dropped.
        forms: How many forms the language has for numbers.
    """
    found = {}
    for text in sorted(texts, key=lambda text: text.context):
        empty = Entry(("",) * (forms if text.is_plural else 1), is_done=False)
        found[text] = kept.get(text, empty)
    return found


def written(code: str, catalogue: Catalogue) -> str:
    """A file's text: without line numbers, which would change at every turn.

    Args:
        code: The language.
        catalogue: Its translations, those of one context together.
    """
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{code}" sourcelanguage="en">')
    context = None
    for text, entry in catalogue.items():
        if text.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{escape(text.context)}</name>"]
            context = text.context
        lines += _message(text, entry)
    lines += ["</context>"] if context is not None else []
    return "\n".join([*lines, "</TS>", ""])


def _message(text: Text, entry: Entry) -> list[str]:
    kind = "" if entry.is_done else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if text.is_plural else "    <message>"]
    lines.append(f"        <source>{escape(text.source)}</source>")
    if text.note:
        lines.append(f"        <comment>{escape(text.note)}</comment>")
    if text.is_plural:
        lines.append(f"        <translation{kind}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in entry.forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{kind}>{escape(entry.forms[0])}</translation>")
    return [*lines, "    </message>"]
