"""Settings: kept whole, forgiving to what others wrote, and without any key."""

import base64
import dataclasses
import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from callviewer.desktop.settings import (
    CALLBACK_DAYS,
    CHECK_MINUTES,
    DAY_MINUTES,
    KEEP_MONTHS,
    Account,
    Settings,
    Theme,
    dump,
    load,
    save,
    write,
)

BLOB = base64.b64encode(b"window").decode()

SETTINGS = [each.name for each in dataclasses.fields(Settings)]

names = st.text(st.characters(exclude_categories=["Cc"]), max_size=40)
blobs = st.binary(max_size=40).map(lambda content: base64.b64encode(content).decode())
accounts = st.builds(
    Account,
    id=st.text("0123456789abcdef", min_size=32, max_size=32),
    name=names,
    missed_zone=st.sampled_from(["UTC", "America/Sao_Paulo", "Etc/GMT+3"]),
    region=st.sampled_from(["", "BR", "DE"]),
)
any_settings = st.builds(
    Settings,
    theme=st.sampled_from(Theme),
    language=st.sampled_from(["", "pt", "pt_BR", "sr@latin"]),
    tab=names,
    preset=names,
    geometry=blobs,
    splitter=blobs,
    columns=st.dictionaries(names, blobs),
    accounts=st.lists(accounts, unique_by=lambda account: account.id),
    current_account=st.text("0123456789abcdef", max_size=32),
    keep_copy=st.booleans(),
    keep_months=st.sampled_from(KEEP_MONTHS),
    check_minutes=st.sampled_from(CHECK_MINUTES),
    callback_days=st.sampled_from(CALLBACK_DAYS),
    hide_numbers=st.booleans(),
    notify=st.booleans(),
    quiet_from=st.integers(-1, DAY_MINUTES - 1),
    quiet_until=st.integers(-1, DAY_MINUTES - 1),
    quiet_paused=st.booleans(),
    keep_in_tray=st.booleans(),
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=6,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def loaded(file: Path, **values: object) -> Settings:
    file.write_text(json.dumps(values))
    return load(file)


@given(any_settings)
@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_saved_is_loaded(file: Path, settings: Settings) -> None:
    save(file, settings)
    assert load(file) == settings


def test_without_a_file_everything_is_as_at_first(file: Path) -> None:
    assert load(file) == Settings()


def test_without_a_folder_everything_is_as_at_first(tmp_path: Path) -> None:
    assert load(tmp_path / "none" / "settings.json") == Settings()


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("theme", "pink"),
        ("theme", ["dark"]),
        ("language", "../../etc"),
        ("language", 7),
        ("tab", "x" * 41),
        ("tab", None),
        ("preset", {"a": 1}),
        ("preset", "line\nbreak"),
        ("geometry", "not base64!"),
        ("geometry", "é"),
        ("splitter", 12),
        ("columns", "none"),
        ("columns", ["a"]),
        ("accounts", "none"),
        ("accounts", {"id": "a"}),
        ("current_account", []),
        ("keep_copy", 0),
        ("keep_copy", "false"),
        ("keep_months", 1),
        ("keep_months", -3),
        ("keep_months", "12"),
        ("keep_months", 3.0),
        ("check_minutes", 2),
        ("check_minutes", True),
        ("check_minutes", [5]),
        ("callback_days", 14),
        ("callback_days", -7),
        ("callback_days", False),
        ("callback_days", "30"),
        ("hide_numbers", 1),
        ("hide_numbers", None),
        ("notify", 1),
        ("quiet_from", -2),
        ("quiet_from", DAY_MINUTES),
        ("quiet_from", True),
        ("quiet_until", 90.0),
        ("quiet_until", "22:00"),
        ("keep_in_tray", "yes"),
    ],
)
def test_a_wrong_value_gives_way_to_its_default_alone(file: Path, name: str, wrong: object) -> None:
    right: dict[str, Any] = {
        "theme": "dark",
        "language": "pt",
        "tab": "missed",
        "preset": "today",
        "geometry": BLOB,
        "splitter": BLOB,
        "columns": {"missed": BLOB},
        "accounts": [{"id": "a1", "name": "Home"}],
        "current_account": "a1",
        "keep_copy": False,
        "keep_months": 12,
        "check_minutes": 30,
        "callback_days": 90,
        "hide_numbers": True,
        "notify": False,
        "quiet_from": 22 * 60,
        "quiet_until": 7 * 60,
        "quiet_paused": True,
        "keep_in_tray": True,
    }
    expected = load_of(right)
    setattr(expected, name, getattr(Settings(), name))
    assert loaded(file, **{**right, name: wrong}) == expected


def load_of(values: dict[str, Any]) -> Settings:
    return Settings(**{**values, "theme": Theme.DARK, "accounts": [Account(id="a1", name="Home")]})


def test_wrong_columns_of_one_list_leave_those_of_the_others(file: Path) -> None:
    assert loaded(file, columns={"missed": BLOB, "incoming": 5}).columns == {"missed": BLOB}


@pytest.mark.parametrize(
    ("name", "wrong"),
    [("name", 5), ("name", "x" * 201), ("missed_zone", "../UTC"), ("missed_zone", ""), ("region", "Brazil")],
)
def test_a_wrong_value_of_an_account_gives_way_to_its_default_alone(file: Path, name: str, wrong: object) -> None:
    right: dict[str, Any] = {"id": "a1", "name": "Home", "missed_zone": "Europe/Berlin", "region": "DE"}
    expected = Account(**right)
    setattr(expected, name, getattr(Account(), name))
    assert loaded(file, accounts=[{**right, name: wrong}]).accounts == [expected]


@pytest.mark.parametrize("entry", [None, 5, "a1", [], {}, {"name": "no id"}, {"id": ""}, {"id": 7}, {"id": "../x"}])
def test_an_account_without_a_right_id_is_left_out(file: Path, entry: object) -> None:
    assert [account.id for account in loaded(file, accounts=[entry, {"id": "a1"}]).accounts] == ["a1"]


def test_of_two_accounts_with_one_id_the_first_stays(file: Path) -> None:
    accounts = loaded(file, accounts=[{"id": "a1", "name": "one"}, {"id": "a1", "name": "two"}]).accounts
    assert [account.name for account in accounts] == ["one"]


@given(
    st.dictionaries(
        st.text(max_size=10) | st.sampled_from([each.name for each in dataclasses.fields(Settings)]), json_values
    )
)
@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_content_stops_the_program(file: Path, values: dict[str, object]) -> None:
    file.write_text(json.dumps(values))
    settings = load(file)
    save(file, settings)
    assert load(file).unknown.keys() == settings.unknown.keys()
    assert settings.damaged is None


def test_what_a_newer_version_wrote_survives(file: Path) -> None:
    newer = {"theme": "dark", "zoom": {"level": 3}, "accounts": [{"id": "a1", "colour": "red"}]}
    settings = loaded(file, **newer)
    settings.theme = Theme.LIGHT
    save(file, settings)
    content = json.loads(file.read_text())
    assert content["zoom"] == {"level": 3}
    assert content["accounts"][0]["colour"] == "red"
    assert content["theme"] == "light"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[1]",
        b"null",
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b" " * 1_000_001,
        b'{"theme": 1' + b"0" * 5000 + b"}",
    ],
    ids=["empty", "truncated", "list", "null", "no text", "deep", "large", "long number"],
)
def test_a_damaged_file_is_set_aside(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    settings = load(file)
    assert settings == Settings(damaged=settings.damaged)
    assert settings.damaged is not None
    assert settings.damaged.name.startswith("settings-damaged-2")
    assert settings.damaged.read_bytes() == content
    assert not file.exists()


def test_a_file_that_cannot_be_opened_counts_as_damaged(file: Path) -> None:
    file.mkdir()
    damaged = load(file).damaged
    assert damaged is not None
    assert damaged.is_dir()


def test_a_damaged_file_that_cannot_be_moved_is_told_all_the_same(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise PermissionError

    file.write_text("{")
    monkeypatch.setattr(Path, "replace", refuse)
    assert load(file).damaged == file


def test_the_damage_is_not_kept_in_the_settings(file: Path) -> None:
    save(file, Settings(damaged=Path("somewhere")))
    assert "somewhere" not in file.read_text()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no modes; a profile is private there")
def test_only_the_owner_can_read_the_file(file: Path) -> None:
    file.touch(0o644)
    save(file, Settings())
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_failed_save_leaves_the_old_file_and_nothing_else(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(file, Settings(tab="old"))

    def refuse(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(OSError, match="No space left"):
        save(file, Settings(tab="new"))
    assert load(file).tab == "old"
    assert list(file.parent.iterdir()) == [file]


def test_the_text_can_be_made_before_it_is_written(file: Path) -> None:
    settings = Settings(tab="then")
    text = dump(settings)
    settings.tab = "later"
    write(file, text)
    assert load(file).tab == "then"


@pytest.mark.skipif(os.name != "posix", reason="links need a privilege on Windows")
def test_a_link_to_the_file_stays_a_link(file: Path, tmp_path: Path) -> None:
    target = tmp_path / "elsewhere.json"
    file.symlink_to(target)
    save(file, Settings(tab="linked"))
    assert file.is_symlink()
    assert load(target).tab == "linked"


def test_at_first_everything_is_kept_and_new_calls_are_looked_for() -> None:
    settings = Settings()
    assert (settings.keep_copy, settings.keep_months, settings.check_minutes) == (True, 0, 5)
    assert not settings.hide_numbers


def test_at_first_missed_calls_are_told_at_any_hour_and_closing_the_window_ends_the_program() -> None:
    settings = Settings()
    assert settings.notify
    assert not any(settings.is_quiet(minute) for minute in range(DAY_MINUTES))
    assert not settings.keep_in_tray


@pytest.mark.parametrize(
    ("start", "end", "quiet", "loud"),
    [
        (13 * 60, 15 * 60, [780, 899], [0, 779, 900, 1439]),
        (22 * 60, 7 * 60, [1320, 1439, 0, 419], [420, 720, 1319]),
        (0, 8 * 60, [0, 479], [480, 1439]),
        (8 * 60, 8 * 60, [], [479, 480, 481]),
        (22 * 60, -1, [], [0, 1320, 1439]),
        (-1, 7 * 60, [], [0, 419, 1439]),
    ],
    ids=["by day", "over midnight", "from midnight on", "no time at all", "no end", "no beginning"],
)
def test_quiet_hours_last_from_their_first_minute_to_the_one_before_their_last(
    start: int, end: int, quiet: list[int], loud: list[int]
) -> None:
    settings = Settings(quiet_from=start, quiet_until=end)
    assert [minute for minute in quiet + loud if settings.is_quiet(minute)] == quiet


def test_quiet_hours_that_are_switched_off_are_not_kept() -> None:
    settings = Settings(quiet_from=22 * 60, quiet_until=7 * 60, quiet_paused=True)
    assert not any(settings.is_quiet(minute) for minute in range(DAY_MINUTES))


def test_no_setting_is_a_key() -> None:
    names = {each.name for kind in (Settings, Account) for each in dataclasses.fields(kind)}
    assert not [name for name in names if any(word in name for word in ("key", "secret", "token", "password"))]


def test_search_text_and_order_are_not_remembered() -> None:
    names = {each.name for each in dataclasses.fields(Settings)}
    assert not [name for name in names if any(word in name for word in ("search", "sort", "order", "text"))]


def test_the_first_account_is_made_when_it_is_asked_for() -> None:
    settings = Settings()
    account = settings.account()
    assert settings.accounts == [account]
    assert settings.current_account == account.id


def test_the_account_stays_the_same_when_it_is_asked_for_again() -> None:
    settings = Settings()
    assert settings.account() is settings.account()


def test_the_current_account_is_the_chosen_one() -> None:
    settings = Settings(accounts=[Account(id="a"), Account(id="b")], current_account="b")
    assert settings.account().id == "b"


def test_where_the_chosen_account_is_gone_the_first_one_takes_its_place() -> None:
    settings = Settings(accounts=[Account(id="a"), Account(id="b")], current_account="c")
    assert settings.account().id == "a"
    assert settings.current_account == "a"


def test_each_account_has_an_id_of_its_own() -> None:
    assert Account().id != Account().id
