"""Crash reports: complete, without keys, told once, and never the cause of the next crash."""

import os
import stat
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from callviewer import about
from callviewer.desktop import crash
from callviewer.desktop.redact import MASK, Redactor

KEY = "canary/key+1"


@pytest.fixture
def redactor() -> Redactor:
    redactor = Redactor()
    redactor.add(KEY)
    return redactor


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def hooks(tmp_path: Path, told: list[str], redactor: Redactor) -> Iterator[None]:
    uninstall = crash.install(tmp_path, told.append, redactor=redactor)
    yield
    uninstall()


def caught(function: Callable[..., object], *arguments: object) -> BaseException:
    with pytest.raises(BaseException) as info:  # noqa: PT011  # any error will do
        function(*arguments)
    return info.value


def fail(message: str = "broken") -> None:
    hidden = " of a ".join(("value", "variable"))
    raise ValueError(message, len(hidden))


def fail_elsewhere() -> None:
    raise KeyError("other")


def stumble(function: Callable[[], object] = fail) -> None:
    error = caught(function)
    sys.excepthook(type(error), error, error.__traceback__)


def test_a_report_says_what_failed_where_and_in_which_version(redactor: Redactor) -> None:
    text = crash.report(caught(fail), redactor=redactor)
    assert f"{about.NAME} {about.VERSION}" in text
    assert f"Python {sys.version_info.major}.{sys.version_info.minor}" in text
    assert "in fail" in text
    assert "ValueError: ('broken'" in text


def test_a_report_holds_no_key(redactor: Redactor) -> None:
    text = crash.report(caught(fail, f"https://api.test/?q={KEY}"), redactor=redactor)
    assert KEY not in text
    assert MASK in text


def test_a_report_holds_no_values_of_variables(redactor: Redactor) -> None:
    assert "value of a variable" not in crash.report(caught(fail), redactor=redactor).replace(
        '"value of a variable"', ""
    )


def test_a_report_does_not_name_the_home_folder(redactor: Redactor) -> None:
    text = crash.report(caught(fail, f"{Path.home() / 'x'} and {Path.home()}"), redactor=redactor)
    assert str(Path.home()) not in text
    assert f"{Path('~') / 'x'} and ~" in text


def test_a_folder_that_only_begins_like_the_home_folder_keeps_its_name(redactor: Redactor) -> None:
    assert f"{Path.home()}-2" in crash.report(caught(fail, f"{Path.home()}-2"), redactor=redactor)


def test_a_long_report_is_cut_in_the_middle_after_the_key_is_gone(redactor: Redactor) -> None:
    text = crash.report(caught(fail, KEY * 5000 + "x" * 60_000 + "the end"), redactor=redactor)
    assert len(text) <= 20_000
    assert text.startswith(about.NAME)
    assert "the end" in text
    assert "canary" not in text


def test_an_error_without_end_is_reported_in_short(redactor: Redactor) -> None:
    def again(depth: int) -> None:
        again(depth + 1)

    assert len(crash.report(caught(again, 0), redactor=redactor)) < 20_000


def test_an_error_that_nobody_caught_is_told_and_written(hooks: None, told: list[str], tmp_path: Path) -> None:
    stumble()
    (file,) = tmp_path.glob("crash-*.txt")
    assert told == [file.read_text()]
    assert "ValueError" in told[0]


def test_an_error_in_a_thread_is_told_with_the_name_of_the_thread(hooks: None, told: list[str]) -> None:
    thread = threading.Thread(target=fail, name="worker")
    thread.start()
    thread.join()
    assert "Thread worker" in told[0]


def test_an_error_while_memory_is_given_back_is_logged_and_not_told(
    hooks: None, told: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    class Bad:
        def __del__(self) -> None:
            raise ValueError("in the end")

    Bad()
    assert told == []
    assert "in the end" in caplog.text


@pytest.mark.skipif(os.name != "posix", reason="Windows has no modes; a profile is private there")
def test_only_the_owner_can_read_a_report(hooks: None, tmp_path: Path) -> None:
    stumble()
    (file,) = tmp_path.glob("crash-*.txt")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_five_newest_reports_are_kept(tmp_path: Path) -> None:
    (tmp_path / "other.txt").touch()
    files = [crash.write(tmp_path, str(number)) for number in range(8)]
    assert sorted(tmp_path.glob("crash-*.txt")) == files[3:]
    assert (tmp_path / "other.txt").exists()


def test_the_same_error_is_told_once(hooks: None, told: list[str]) -> None:
    for _ in range(10):
        stumble()
    assert len(told) == 1


def test_the_same_error_is_counted_in_the_log(hooks: None, caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(10):
        stumble()
    again = [record.getMessage() for record in caplog.records if "again" in record.msg]
    assert again == [f"ValueError again, {times} times by now" for times in (2, 4, 8)]


def test_another_error_is_told_too(hooks: None, told: list[str]) -> None:
    stumble()
    stumble(fail_elsewhere)
    assert len(told) == 2


def test_an_error_of_who_is_told_goes_no_further(tmp_path: Path, redactor: Redactor) -> None:
    uninstall = crash.install(tmp_path, fail, redactor=redactor)
    stumble()
    uninstall()


def test_who_is_told_may_stumble_over_the_same_without_end(tmp_path: Path, redactor: Redactor) -> None:
    times = []

    def tell(text: str) -> None:
        times.append(text)
        stumble(fail_elsewhere)

    uninstall = crash.install(tmp_path, tell, redactor=redactor)
    stumble()
    uninstall()
    assert len(times) == 1


def test_a_folder_that_cannot_be_written_leaves_the_report_to_be_shown(
    told: list[str], tmp_path: Path, redactor: Redactor
) -> None:
    uninstall = crash.install(tmp_path / "none", told.append, redactor=redactor)
    stumble()
    uninstall()
    assert len(told) == 1


def test_an_error_that_cannot_describe_itself_is_reported_too(hooks: None, told: list[str]) -> None:
    class MuteError(Exception):
        def __str__(self) -> str:
            raise RuntimeError

    def fail_mutely() -> None:
        raise MuteError

    stumble(fail_mutely)
    assert "MuteError" in told[0]


def test_an_interruption_by_the_user_is_no_crash_and_shows_no_key(
    hooks: None, told: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt(KEY)

    stumble(interrupt)
    assert told == []
    shown = capsys.readouterr().err
    assert "KeyboardInterrupt" in shown
    assert KEY not in shown


def test_the_hooks_are_put_back(tmp_path: Path) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    crash.install(tmp_path, lambda text: None)()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
