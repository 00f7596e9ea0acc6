"""JSON files, as an array and line by line."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from callviewer.export.ids import ColumnId
from callviewer.export.writer import Format
from tests.export_kit import NOON_MS, TEXTS, TRICKY, call, exported, missed, plan

ARRAY, LINES = plan(Format.JSON), plan(Format.JSONL)


def test_a_call_has_native_values(tmp_path: Path) -> None:
    [found] = json.loads(exported(tmp_path, [call()], ARRAY).read_bytes())

    assert found == {
        "kind": "incoming",
        "name": "Ana Souza",
        "number": "011912345678",
        "e164": "+5511912345678",
        "local_time": "2026-11-20T12:02:33-03:00",
        "utc_time": "2026-11-20T15:02:33.125Z",
        "epoch_ms": NOON_MS,
        "duration_s": 192,
        "duration": "3 min 12 s",
        "place": "São Paulo",
        "follow_up": None,
        "note": "",
        "account": "Office",
    }
    assert list(found) == [each.value for each in ColumnId]


def test_what_is_not_known_is_null(tmp_path: Path) -> None:
    [found] = json.loads(exported(tmp_path, [missed(number="", time_ms=None)], ARRAY).read_bytes())

    assert [found[name] for name in ("e164", "local_time", "utc_time", "epoch_ms", "duration_s")] == [None] * 5
    assert (found["number"], found["follow_up"]) == ("", "waiting")


@pytest.mark.parametrize("count", [0, 1, 2, 3, 7])
def test_all_calls_are_in_the_array(tmp_path: Path, count: int) -> None:
    calls = [call(str(number)) for number in range(count)]

    found = json.loads(exported(tmp_path, calls, ARRAY).read_bytes())

    assert [each["name"] for each in found] == [str(number) for number in range(count)]


@pytest.mark.parametrize("count", [0, 1, 2, 3, 7])
def test_each_line_is_an_object(tmp_path: Path, count: int) -> None:
    calls = [call(str(number)) for number in range(count)]

    content = exported(tmp_path, calls, LINES).read_text("utf-8")

    assert [json.loads(line)["name"] for line in content.splitlines()] == [str(number) for number in range(count)]
    assert content.count("\n") == count


def test_every_text_comes_back(tmp_path: Path) -> None:
    calls = [call(text, text, place=text) for text in TRICKY]

    found = json.loads(exported(tmp_path, calls, ARRAY).read_bytes())

    assert [(each["name"], each["number"], each["place"]) for each in found] == [(text,) * 3 for text in TRICKY]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS)
def test_every_text_that_can_be_thought_of_comes_back_on_one_line(tmp_path: Path, text: str) -> None:
    content = exported(tmp_path, [call(text)], LINES).read_bytes()

    assert content.count(b"\n") == 1
    assert json.loads(content)["name"] == text.replace("\0", "\ufffd")


def test_letters_of_all_scripts_stand_as_they_are(tmp_path: Path) -> None:
    assert "李雷 😀".encode() in exported(tmp_path, [call("李雷 😀")], LINES).read_bytes()


def test_half_a_sign_becomes_a_replacement_character(tmp_path: Path) -> None:
    assert json.loads(exported(tmp_path, [call("a\ud800")], LINES).read_bytes())["name"] == "a\ufffd"
