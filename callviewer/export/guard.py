"""What a spreadsheet would not leave alone when it opens a CSV file, and the sign that makes it.

The guard is **one tab in front of the cell, inside quotes**: `+5511912345678` is written as `"<tab>+5511912345678"`.
Whoever reads such a file with a program gets the cells back by taking one tab off each cell that begins with one; for a
phone number removing white space does the same. Guarded are, in columns of text,

- what would run as a formula: cells that begin with `=`, `+`, `-`, `@` or their full-width forms, a tab, a carriage
  return or a line end, blanks and quotes before them included;
- what would be taken for a number, a date or a time and lose its `+`, its leading zeros, its later digits or its looks:
  cells of digits and the signs that stand in numbers and dates (`0119123`, `3-4567`, `1E5`, `.5`, `2026-11-20T10:30`),
  also with a percent sign, a currency (`$5`, `5 kr`), the name of a month (`MAR1`, `Sep 2020`) or a half of the day
  (`10:30 am`). Whole numbers of at most eleven digits without leading zeros are not: no spreadsheet changes these;
- what would become a truth or an error of the spreadsheet: `TRUE`, `verdadeiro`, `#N/A`;
- what would begin a cell of its own, and run, where Excel splits a file with commas at semicolons, or the other way
  round, because the region wants so: within a cell a tab is put behind such a separator, or a line end, when `=`, `+`,
  `-` or `@` follows, blanks and quotes before them included. It is taken off there by the same rule.

Spreadsheets know months, truths and currencies in the language of their region: here are those of the languages below.
Columns of numbers (seconds, milliseconds since 1970) are numbers and stay so: they have at most 15 digits, so that
none is lost.

Why a tab. Quotes alone do not help: both Excel and LibreOffice take them off before they look at the content. An
apostrophe is visible in both (it is an escape for typed text, not for files), and Excel drops it when the file is
saved again, which makes the formula live (OWASP, "CSV Injection", which recommends the tab within quotes for Excel).
`="0119"` is kept as text by Excel alone; LibreOffice shows it literally unless told to run formulas, and programs get
it as it is. A tab is nothing that a number may begin with: both keep such a cell as text. It is hardly seen in the
cell, and stays when the file is saved again.
"""

import re
from typing import Final

STARTERS: Final = "=+\\-@\uff1d\uff0b\uff0d\uff20"
"""What formulas begin with, for a class of a regular expression."""
BLANKS: Final = '\\s\ufeff\u200b"'
"""What spreadsheets may pass over, and quotes; for a class as well."""

_MONTHS: Final = """
january february march april may june july august september sept october november december
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
enero febrero marzo mayo junio julio septiembre octubre noviembre diciembre
janvier février mars avril mai juin juillet août septembre octobre décembre
januar jänner februar märz juni juli oktober dezember
gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
januari februari maart mrt mei augustus
styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
janv févr juil sept
"""
"""English, Portuguese, Spanish, French, German, Italian, Dutch, Polish, each name once; then short forms of
more than three letters."""
_TRUTHS: Final = frozenset(
    {"true", "verdadeiro", "verdadero", "vero", "vrai", "wahr", "waar", "prawda"}
    | {"false", "falso", "faux", "falsch", "onwaar", "fałsz"}
)
_CURRENCIES: Final = ("r", "bs", "chf", "fr", "rs", "rp", "rm", "kr", "kč", "zł", "ft", "lei", "tl")
_BEFORE_OR_BEHIND: Final = {each for name in _MONTHS.split() for each in (name, name[:3])}.union(_CURRENCIES)
"""Months, and currencies that are written in letters."""
_BEHIND: Final = frozenset({"a", "p", "am", "pm", "de", "d", "e", "t", "z"})
"""Halves of the day, "5 de mayo", powers of ten, and what stands in times after ISO 8601."""

_FORMULA: Final = re.compile(f"[\t\r\n]|[{BLANKS}]*[{STARTERS}]")
_HARMLESS_NUMBER: Final = re.compile(r"0|[1-9][0-9]{0,10}")
_WORDS: Final = re.compile(r"[^\W\d]++(?: [^\W\d]++)*+")
"""What most names consist of."""
_PLAIN: Final = re.compile(r"\w++(?: \w++)*+")
"""The same with numbers between them: "3 min 12 s"."""
_MOST_OF_A_NUMBER: Final = 60
"""No number, date or time is longer that a spreadsheet would know."""
_IN_NUMBERS: Final = frozenset(".,:;/()'%+-")
_MONEY: Final = "$¢-¥฿\u20a0-\u20c0\ufdfc\uff04\uffe0\uffe1\uffe5\uffe6"
"""Signs of currencies, for a class; letters may stand before them (`R$`)."""
_PARTS: Final = re.compile(rf"[^\W\d_]{{0,3}}[{_MONEY}]|\s+|([^\W\d_]+)|(\d+)|(.)", re.DOTALL)
_LETTERS, _DIGITS, _SIGN = 1, 2, 3
_CALENDAR: Final = re.compile("[年月日時时分秒년월일시분초]")
"""Years to seconds in Chinese, Japanese and Korean."""
_ERROR: Final = re.compile(r"#(?:N/A|[A-Z/0]+[!?])", re.IGNORECASE)


def is_plain(text: str) -> bool:
    """Whether there are only letters, digits and single blanks, or a phone number: nothing that needs quotes."""
    return _is_phone_number(text) or _PLAIN.fullmatch(text) is not None


def needs_guard(text: str) -> bool:
    """Whether a spreadsheet would make something else of a cell."""
    if _is_phone_number(text):
        return not _HARMLESS_NUMBER.fullmatch(text)
    if _WORDS.fullmatch(text):
        return text.casefold() in _TRUTHS
    return bool(_FORMULA.match(text) or _is_like_a_number(text) or _ERROR.fullmatch(text))


def _is_phone_number(text: str) -> bool:
    """Whether there are only digits, behind a plus or not. Most cells that are to be looked at are such numbers."""
    return text.isascii() and text.removeprefix("+").isdigit()


def _is_like_a_number(text: str) -> bool:
    if len(text) > _MOST_OF_A_NUMBER:
        return not text.strip("0123456789 .,:;/()'-")
    if _HARMLESS_NUMBER.fullmatch(text):
        return False
    has_digits = False
    for part in _PARTS.finditer(text):
        if part.lastindex == _DIGITS:
            has_digits = True
        elif part.lastindex == _LETTERS:
            word = part[0].casefold()
            if not (word in _BEFORE_OR_BEHIND or (has_digits and (word in _BEHIND or _CALENDAR.fullmatch(word)))):
                return False
        elif part.lastindex == _SIGN and part[0] not in _IN_NUMBERS:
            return False
    return has_digits
