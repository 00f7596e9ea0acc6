"""The installation's examination of itself: complete, alone, and honest about what is missing."""

import json
import platform
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import qVersion

from callviewer import about, self_test
from tests.program import ALONE, environment, files_in, run, with_code


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> "subprocess.CompletedProcess[str]":
    """One run of this installation, where neither network nor keyring may be touched, nor anything be left."""
    folder = tmp_path_factory.mktemp("sound")
    temporary = folder / "temporary"
    temporary.mkdir()
    env = environment(folder / "home", TMPDIR=str(temporary))
    # It may well ask which keyring there is.
    done = run("--self-test", env=with_code(ALONE.replace('"keyring", ', ""), folder, env))
    assert files_in(folder / "home") | files_in(temporary) == set()
    return done


def test_a_sound_installation_passes(sound: "subprocess.CompletedProcess[str]") -> None:
    report = json.loads(sound.stdout)
    assert sound.returncode == 0
    assert report["ok"] is True
    assert all(check["ok"] and check["detail"] for check in report["checks"].values())


def test_it_says_what_is_installed(sound: "subprocess.CompletedProcess[str]") -> None:
    report = json.loads(sound.stdout)
    assert set(report) == {"version", "python", "qt", "platform", "keyring", "checks", "ok"}
    assert report["version"] == about.VERSION
    assert report["python"] == platform.python_version()
    assert report["qt"] == qVersion()
    assert report["platform"] == "offscreen"


def test_everything_that_the_program_needs_is_examined(sound: "subprocess.CompletedProcess[str]") -> None:
    assert set(json.loads(sound.stdout)["checks"]) == {
        "fonts",
        "icons",
        "translations",
        "trust",
        "database",
        "time zones",
        "numbers",
        "charts",
        "window",
    }


def test_a_missing_keyring_is_told_and_is_no_failure(sound: "subprocess.CompletedProcess[str]") -> None:
    assert json.loads(sound.stdout)["keyring"] == "none"
    assert sound.stderr == "callviewer: self-test: keyring: there is none in use, so that a key lasts for one session\n"


WITHOUT_PICTURES = """
import sys

def take_away(event, arguments):
    if event == "import" and arguments[0] == "callviewer.ui.system":
        import callviewer.desktop.paths as paths

        def missing():
            raise FileNotFoundError("the folder 'resources' is missing")

        paths.resources = missing

sys.addaudithook(take_away)
"""


def test_an_installation_without_its_pictures_fails_with_the_reason(tmp_path: Path) -> None:
    done = run("--self-test", env=with_code(WITHOUT_PICTURES, tmp_path, environment(tmp_path / "home")))
    report = json.loads(done.stdout)
    assert done.returncode == 1
    assert report["ok"] is False
    assert {name for name, check in report["checks"].items() if not check["ok"]} == {
        "icons",
        "translations",
        "charts",
        "window",
    }
    assert "callviewer: self-test: icons: FileNotFoundError: " in done.stderr


def test_one_missing_thing_does_not_hide_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    def fail(reason: str) -> str:
        raise self_test.Missing(reason)

    checks = {"one": lambda: fail("lost"), "two": lambda: "found", "three": lambda: fail("gone")}
    assert self_test.run(checks) == 1
    written = capsys.readouterr()
    assert json.loads(written.out)["checks"] == {
        "one": {"ok": False, "detail": "lost"},
        "two": {"ok": True, "detail": "found"},
        "three": {"ok": False, "detail": "gone"},
    }
    assert "self-test: one: lost\n" in written.err
    assert "self-test: three: gone\n" in written.err


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the system itself checks certificates there")
@pytest.mark.parametrize(
    ("names", "verdict"),
    [(["2e5ac55d.0", "4042bcee.0"], "2 certificates"), (["readme"], "no certificates"), ([], "no cert")],
)
def test_a_computer_without_certificates_fails(
    names: list[str],
    verdict: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in names:
        (tmp_path / name).touch()
    monkeypatch.setattr("truststore._openssl._CA_FILE_CANDIDATES", [])
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "missing"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    status = self_test.run({"trust": self_test.CHECKS["trust"]})
    report = json.loads(capsys.readouterr().out)["checks"]["trust"]
    assert verdict in report["detail"]
    assert status == (0 if report["ok"] else 1)
    assert report["ok"] == (len(names) > 1)


def test_without_a_terminal_the_exit_code_alone_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert self_test.run({"one": lambda: "found"}) == 0
    assert self_test.run({"one": lambda: str(1 / 0)}) == 1
