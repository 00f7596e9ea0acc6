"""No key in any text, whatever the key, the text, and the way the one is written into the other."""

import base64
import html
import json
import logging
import re
import threading
from collections.abc import Callable, Iterable
from unittest.mock import Mock
from urllib.parse import quote, quote_plus, urlencode

import httpx
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from callviewer.desktop import redact
from callviewer.desktop.redact import MASK, RedactingFormatter, Redactor

KEY = "aB3/x+9=Zé%&\"q'\\"

FORMS: dict[str, Callable[[str], str]] = {
    "raw": lambda key: key,
    "quote": lambda key: quote(key, safe="", errors="surrogatepass"),
    "path": lambda key: quote(key, errors="surrogatepass"),
    "form": lambda key: quote_plus(key, errors="surrogatepass"),
    "javascript": lambda key: quote(key, safe="!'()*", errors="surrogatepass"),
    "lower": lambda key: lower(quote(key, safe="", errors="surrogatepass")),
    "double": lambda key: quote(quote(key, safe="", errors="surrogatepass")),
    "double form": lambda key: quote(quote_plus(key, errors="surrogatepass")),
    "double lower": lambda key: lower(quote(lower(quote(key, safe="", errors="surrogatepass")))),
    "every byte": lambda key: "".join(f"%{byte:02X}" for byte in key.encode("utf-8", "surrogatepass")),
    "json": lambda key: json.dumps(key)[1:-1],
    "json unicode": lambda key: json.dumps(key, ensure_ascii=False)[1:-1],
    "json php": lambda key: json.dumps(key).replace("/", "\\/")[1:-1],
    "json in json": lambda key: json.dumps(json.dumps(key))[3:-3],
    "repr": lambda key: repr(key)[1:-1],
    "ascii": lambda key: ascii(key)[1:-1],
    "bytes": lambda key: repr(key.encode("utf-8", "surrogatepass"))[2:-1],
    "html": html.escape,
    "base64": lambda key: base64.b64encode(key.encode("utf-8", "surrogatepass")).decode(),
    "base64 url": lambda key: base64.urlsafe_b64encode(key.encode("utf-8", "surrogatepass")).decode().rstrip("="),
}

# No key of spaces at its ends: nobody can tell them from the text around it.
keys = st.text(min_size=4, max_size=60).map(str.strip).filter(lambda key: len(key) >= 4)
awkward_keys = st.text("ab1/+%&=\"'\\ é€😀\n<;#", min_size=4, max_size=40).map(str.strip).filter(lambda k: len(k) >= 4)


def lower(text: str) -> str:
    return re.sub("%[0-9A-F]{2}", lambda found: found[0].lower(), text)


def redactor_of(*keys: str) -> Redactor:
    redactor = Redactor()
    for key in keys:
        redactor.add(key)
    return redactor


@pytest.mark.parametrize("form", FORMS)
@given(key=keys | awkward_keys, before=st.text(max_size=20), after=st.text(max_size=20))
@example(key=KEY, before="", after="")
@example(key="%25%25", before="%25", after="25")
@example(key='\\\\\\\\"\\x41', before="\\", after="\\")
def test_the_key_is_in_no_text(form: str, key: str, before: str, after: str) -> None:
    assume("*" not in key)
    written = FORMS[form](key)
    redacted = redactor_of(key).redact(f"{before}{written}{after}")
    assert written not in redacted
    assert key not in redacted


@given(key=keys | awkward_keys, texts=st.lists(st.text(max_size=10), min_size=2))
def test_the_key_is_nowhere_in_a_text_that_holds_it_often(key: str, texts: list[str]) -> None:
    assume("*" not in key)
    assert key not in redactor_of(key).redact(key.join(texts))


@given(key=keys | awkward_keys, text=st.text())
def test_a_text_without_the_key_stays_as_it_is(key: str, text: str) -> None:
    assume(not any(form(key) in text for form in FORMS.values()))
    assume("apikey" not in text.lower())
    assume("%" not in text)
    assume("\\" not in text)
    assume("&" not in text)
    assume(not re.search(r"\s|\+", key))
    assert redactor_of(key).redact(text) == text


@given(st.text("aAbB ", min_size=4, max_size=8).map(str.strip).filter(lambda key: len(key) >= 4), st.text("aAbB "))
def test_overlapping_keys_leave_no_half(key: str, text: str) -> None:
    redacted = redactor_of(key).redact(text)
    assert key not in redacted
    covered = {at + step for at in range(len(text)) if text.startswith(key, at) for step in range(len(key))}
    assert redacted.replace(MASK, "") == "".join(char for at, char in enumerate(text) if at not in covered)


def test_the_longer_of_two_keys_with_one_beginning_is_taken_out_whole() -> None:
    assert redactor_of("abcd", "abcdefgh").redact("<abcdefgh>") == f"<{MASK}>"


def test_two_keys_that_overlap_are_taken_out_together() -> None:
    assert redactor_of("abcdef", "defghi").redact("<abcdefghi>") == f"<{MASK}>"


def test_a_key_with_spaces_around_it_is_the_same_key() -> None:
    assert redactor_of(f"  {KEY}\n").redact(f"<{KEY}>") == f"<{MASK}>"


@pytest.mark.parametrize("nothing", ["", "  ", "\n"])
def test_an_empty_key_changes_nothing(nothing: str) -> None:
    assert redactor_of(nothing).redact("some text") == "some text"


@pytest.mark.parametrize("text", ["key ab.", "ab", "x=ab&y", "x%3Dab%26", "(ab)", "\\nab"])
def test_a_short_key_is_taken_out_where_it_stands_alone(text: str) -> None:
    assert re.search(r"ab(?![a-z])", redactor_of("ab").redact(text)) is None


def test_a_short_key_does_not_shred_the_words_around_it() -> None:
    text = "about a cab and a table in Baab"
    assert redactor_of("ab").redact(text) == text


def test_a_key_is_found_in_the_urls_that_the_http_library_writes() -> None:
    url = httpx.URL("https://api.test/call/", params={"apikey": KEY, "limit": "5"})
    redacted = redactor_of(KEY).redact(f"{url} {url!r} {url.raw_path!r}")
    assert "aB3" not in redacted
    assert redacted.count(f"apikey={MASK}") == 3
    assert "limit=5" in redacted


@pytest.mark.parametrize(
    "text",
    [
        "GET /call/?apikey=UNKNOWN HTTP/1.1",
        "https://x.test/?limit=1&apikey=UNKNOWN&offset=0",
        "https://x.test/?APIKEY=UNKNOWN#top",
        "https://x.test/?api_key=UNKNOWN",
        "location: https%3A%2F%2Fx.test%2F%3Fapikey%3DUNKNOWN%26limit%3D1",
        "https%253A%252F%252Fx.test%253Fapikey%253DUNKNOWN%2526limit",
        '{"success": true, "apikey": "UNKNOWN", "limit": 50}',
        '{"apikey":12345}',
        "{'apikey': 'UNKNOWN'}",
        r'"{\"apikey\":\"UNKNOWN\",\"limit\":1}"',
        "<a href='/?apikey=UNKNOWN'>",
        "?" + urlencode({"apikey": "UNKNOWN,with;odd)signs]"}),
        "?apikey=UNKNOWN,with;odd)signs]",
    ],
)
def test_whatever_is_called_apikey_is_masked_though_nobody_announced_it(text: str) -> None:
    redacted = Redactor().redact(text)
    assert MASK in redacted
    assert re.search("UNKNOWN|12345|odd", redacted) is None


@pytest.mark.parametrize(
    "text", ["limit=5", "https://x.test/?apikey=SECRET&limit=5", '{"apikey": "SECRET", "note": "limit=5"}']
)
def test_what_stands_beside_an_apikey_stays(text: str) -> None:
    assert "limit=5" in Redactor().redact(text)


@pytest.mark.parametrize("text", ['{"error":"invalid_apikey"}', "missing_apikey: no key", "Missing apikey"])
def test_the_services_words_about_the_key_stay(text: str) -> None:
    assert Redactor().redact(text) == text


@given(key=keys, text=st.text(max_size=30), most=st.integers(0, 60))
def test_a_text_is_cut_after_the_key_is_gone(key: str, text: str, most: int) -> None:
    assume(not set("*…") & set(key))
    clipped = redactor_of(key).redact_and_clip(f"{text}{key}{key}", most)
    assert len(clipped) <= most
    assert key[:4] not in clipped or key[:4] in text


def test_a_short_text_is_not_cut() -> None:
    assert Redactor().redact_and_clip("12345", 5) == "12345"


def test_a_long_text_says_that_it_was_cut() -> None:
    assert Redactor().redact_and_clip("123456", 5) == "1234…"


@pytest.mark.parametrize("form", [form for form in FORMS if form != "every byte"])
def test_a_long_key_is_in_no_text_in_its_usual_forms(form: str) -> None:
    key = KEY * 40
    assert redactor_of(key).redact(f"<{FORMS[form](key)}>").strip("=<>") == MASK


@pytest.mark.parametrize(("length", "mixed"), [(128, 1), (129, 0), (5_000, 0)])
def test_a_long_key_costs_no_pattern_for_any_mixture(monkeypatch: pytest.MonkeyPatch, length: int, mixed: int) -> None:
    mixture = Mock(return_value="x")
    monkeypatch.setattr(redact, "_any_mixture", mixture)
    redactor_of("k" * length)
    assert mixture.call_count == mixed


def test_a_long_line_of_backslashes_is_searched_in_a_moment() -> None:
    redactor_of('\\"\\"\\"\\"\\"\\"\\"\\"!', "\\" * 40 + "!").redact("\\" * 20_000 + '\\"' * 20_000)


def test_keys_may_be_added_while_texts_are_redacted() -> None:
    redactor = Redactor()
    added = [f"key-number-{number}" for number in range(60)]
    leaks: list[str] = []

    def add(some: Iterable[str]) -> None:
        for key in some:
            redactor.add(key)
            if key in redactor.redact(f"<{key}>"):
                leaks.append(key)

    threads = [threading.Thread(target=add, args=(added[start::4],)) for start in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert leaks == []
    assert redactor.redact(" ".join(added)) == " ".join([MASK] * 60)


def record(
    message: str, *arguments: object, error: Exception | None = None, sinfo: str | None = None
) -> logging.LogRecord:
    exc_info = (type(error), error, None) if error else None
    return logging.LogRecord("name", logging.INFO, __file__, 1, message, arguments, exc_info, sinfo=sinfo)


def formatted(entry: logging.LogRecord) -> str:
    return RedactingFormatter(redactor_of(KEY), "%(levelname)s %(message)s").format(entry)


@pytest.mark.parametrize(
    "entry",
    [
        record(f"message {KEY}"),
        record("argument %s", KEY),
        record("argument %r", {"key": KEY}),
        record("bad %d", KEY),
        record("too many", KEY),
        record(f"bad {KEY} %s %s", "one"),
        record("stack", sinfo=f"stack {KEY}"),
    ],
    ids=["message", "argument", "repr", "wrong type", "too many", "too few", "stack"],
)
def test_no_part_of_a_log_entry_holds_the_key(entry: logging.LogRecord) -> None:
    text = formatted(entry)
    assert "aB3" not in text
    assert text.startswith("INFO")


def test_the_traceback_of_a_log_entry_holds_no_key() -> None:
    error = RuntimeError(KEY)
    error.__cause__ = ValueError(f"https://api.test/?q=1&k={quote(KEY)}")
    text = formatted(record("failed", error=error))
    assert "aB3" not in text
    assert "RuntimeError" in text


def test_a_log_entry_without_end_is_cut_after_the_key_is_gone() -> None:
    text = formatted(record("x" * 31_990 + KEY))
    assert len(text) <= 32_000
    assert "aB" not in text
