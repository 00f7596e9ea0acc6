"""The command line: what it means, and what is refused with which sentence."""

from pathlib import Path

import pytest

from callviewer import about
from callviewer.options import Options, parse


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The sentence that a senseless command line gets."""
    with pytest.raises(SystemExit) as exit_:
        parse(arguments)
    assert exit_.value.code == 2
    written = capsys.readouterr()
    assert not written.out
    return written.err.splitlines()[-1]


def test_an_empty_command_line_changes_nothing() -> None:
    assert parse([]) == Options()


def test_every_option_is_understood() -> None:
    line = (
        "--data-dir /x --api-url https://proxy.example/y --tab outgoing --theme dark --lang pt_BR "
        "--size 800x600 --screenshot /x/z.png --debug --self-test --in-tray tel:+5511912345678"
    )
    assert parse(line.split()) == Options(
        data_dir=Path("/x"),
        api_url="https://proxy.example/y",
        tab="outgoing",
        theme="dark",
        lang="pt_BR",
        size=(800, 600),
        screenshot=Path("/x/z.png"),
        debug=True,
        self_test=True,
        in_tray=True,
        link="tel:+5511912345678",
    )


def test_the_demo_has_no_folder_of_its_own_for_its_calls_would_stay_among_real_ones(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert parse(["--demo"]) == Options(demo=True)
    sentence = refused(capsys, "--demo", "--data-dir", "/x", "--screenshot", "y.png")
    assert "--demo and --data-dir do not go together" in sentence


@pytest.mark.parametrize("url", ["https://api.example", "https://api.example/base/", "http://127.0.0.1:8000"])
def test_an_address_that_keeps_the_key_secret_is_taken(url: str) -> None:
    assert parse(["--api-url", url]).api_url == url


@pytest.mark.parametrize("url", ["http://api.example", "ftp://127.0.0.1", "api.example", "https://", ""])
def test_any_other_address_is_refused(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "--api-url" in refused(capsys, "--api-url", url)


def test_an_address_that_holds_a_key_is_refused_without_repeating_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert "canary" not in refused(capsys, "--api-url", "https://api.example/?apikey=canary")


@pytest.mark.parametrize("tab", ["missed", "incoming", "outgoing"])
def test_each_list_has_a_tab(tab: str) -> None:
    assert parse(["--tab", tab]).tab == tab


@pytest.mark.parametrize("code", ["en", "pt_BR", "pt-BR", "zh_Hant_TW", "fil"])
def test_language_codes_are_taken(code: str) -> None:
    assert parse(["--lang", code]).lang == code


@pytest.mark.parametrize("code", ["", "12", "english!", "../en", "e", "en_", "en\n"])
def test_what_is_no_language_code_is_refused(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "--lang" in refused(capsys, "--lang", code)


@pytest.mark.parametrize(("text", "size"), [("1180x720", (1180, 720)), ("200X16000", (200, 16_000))])
def test_sizes_are_width_and_height(text: str, size: tuple[int, int]) -> None:
    assert parse(["--size", text]).size == size


@pytest.mark.parametrize(
    "text", ["", "800", "800x", "x600", "-800x600", "800x600x2", "800.5x600", "199x600", "800x16001"]
)
def test_what_is_no_size_is_refused(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "--size" in refused(capsys, f"--size={text}")


@pytest.mark.parametrize(
    "line",
    [
        "--tab contacts",
        "--theme blue",
        "--unknown",
        "a-word",
        "https://example.org",
        "tel:1 tel:2",
        "-- tel:1 --demo",
        "--scree x.png",
        "--data-dir",
        "--api-url",
        "--screenshot",
    ],
)
def test_senseless_command_lines_are_refused(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(capsys, *line.split()).startswith(f"{about.COMMAND}: error: ")


@pytest.mark.parametrize("option", ["--data-dir", "--screenshot"])
def test_a_path_that_is_empty_is_refused(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert option in refused(capsys, option, "")


def test_a_home_folder_is_found_behind_its_sign(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert parse(["--screenshot=~/a.png"]).screenshot == tmp_path / "a.png"


@pytest.mark.parametrize(("option", "text"), [("--version", about.VERSION), ("--help", "--screenshot")])
def test_version_and_help_are_printed_with_success(option: str, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        parse([option])
    assert exit_.value.code == 0
    assert text in capsys.readouterr().out


def test_the_help_names_the_variable_for_a_key(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["--help"])
    assert about.KEY_VARIABLE in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("secret", ["--api-key=canary", "--apikey=canary", "--key=canary"])
def test_a_key_has_no_place_on_the_command_line(secret: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "unrecognized" in refused(capsys, secret)


@pytest.mark.parametrize("link", ["tel:+5511912345678", "TEL:190", "tel:*21%23", "tel:", "tel:--demo"])
def test_a_link_is_taken_as_it_came_for_strangers_may_have_written_it(link: str) -> None:
    assert parse(["--", link]) == Options(link=link)


def test_a_command_that_does_not_come_first_is_told_so(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["--demo", "sync"])
    assert "'sync' comes first: callviewer sync" in capsys.readouterr().err


@pytest.mark.parametrize("line", ["exprot x.csv --new", "--debug exprot"])
def test_a_command_that_there_is_not_is_told_so_with_those_that_there_are(
    line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    sentence = refused(capsys, *line.split())
    assert sentence == "callviewer: error: there is no command 'exprot'; there are export and sync"
