"""The packages without making one: that all files speak of the same program, and what decides about their content."""

import datetime as dt
import importlib.util
import json
import os
import plistlib
import re
import runpy
import struct
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from configparser import RawConfigParser
from pathlib import Path
from types import ModuleType

import pytest

from callviewer import about
from callviewer.desktop.languages import FINISHED, SOURCE
from devtools.commands import obey
from devtools.packages import bundle, deb, facts, libraries, linux_files, programs, publish, rpm
from devtools.packages.command import TARGETS
from devtools.packages.environment import BUNDLE_LOCK, PROGRAM_LOCK, TOOLS_LOCK
from devtools.packages.facts import ROOT, SOURCES, releases
from devtools.steps import SetupError

TODAY = dt.date(2026, 11, 23)
LOCKS = [PROGRAM_LOCK, BUNDLE_LOCK, TOOLS_LOCK]


def script(path: str) -> ModuleType:
    """A file of packaging/, which is no Python package."""
    spec = importlib.util.spec_from_file_location(Path(path).stem, SOURCES / path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


lean = script("lean.py")


# --- one place for names ---


def test_the_menu_entry_starts_the_program_by_its_names() -> None:
    entry = RawConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read_string(linux_files.filled("app.desktop.in"))

    said = entry["Desktop Entry"]
    assert (said["Name"], said["Exec"], said["Icon"]) == (about.NAME, about.COMMAND, about.APP_ID)
    assert said["StartupWMClass"] == about.COMMAND


@pytest.mark.parametrize("code", [code for code in FINISHED if code != SOURCE])
def test_menus_and_software_centres_say_what_it_is_in_each_language(code: str) -> None:
    entry = linux_files.filled("app.desktop.in")
    for key in ("GenericName", "Comment", "Keywords"):
        assert len(re.findall(rf"^{key}\[{code}\]=\S", entry, flags=re.MULTILINE)) == 1
    assert f'<summary xml:lang="{code}">' in linux_files.filled("metainfo.xml.in", {"RELEASES": ""})


def test_the_description_for_software_centres_names_program_and_release() -> None:
    text = linux_files.filled("metainfo.xml.in", {"RELEASES": linux_files.release_notes()})
    component = ET.fromstring(text)

    assert component.findtext("id") == about.APP_ID
    assert component.findtext("name") == about.NAME
    assert component.findtext("launchable") == Path(linux_files.DESKTOP_FILE).name
    assert component.findtext("provides/binary") == about.COMMAND
    newest = component.find("releases/release")
    assert newest is not None
    assert newest.get("version") == about.VERSION
    assert len(newest.findall("description/ul/li")) > 3


def test_the_pictures_in_the_description_are_those_that_are_taken() -> None:
    named = re.findall(r"/([\w-]+\.png)</image>", (SOURCES / "linux/metainfo.xml.in").read_text(encoding="utf-8"))

    assert named == [f"{tab}-{theme}.png" for tab, theme in bundle.PICTURES]


def test_the_man_page_explains_every_option() -> None:
    page = linux_files.filled("callviewer.1.in", {"DATE": "2026-11-23"}).replace("\\-", "-")
    helps = [[sys.executable, "-m", "callviewer", *command, "--help"] for command in ([], ["export"], ["sync"])]
    usage = "".join(subprocess.run(each, cwd=ROOT, capture_output=True, text=True, check=True).stdout for each in helps)

    assert set(re.findall(r"--[a-z-]+", usage)) == set(re.findall(r"--[a-z-]+", page))
    assert about.KEY_VARIABLE in page


def test_the_entitlements_can_be_read() -> None:
    assert plistlib.loads((SOURCES / "macos/entitlements.plist").read_bytes())


@pytest.mark.parametrize("system", ["linux", "windows", "macos"])
def test_a_recipe_takes_names_and_version_from_their_place(system: str) -> None:
    recipe = (SOURCES / system / "callviewer.spec").read_text(encoding="utf-8")

    compile(recipe, "callviewer.spec", "exec")
    assert about.VERSION not in recipe
    assert about.APP_ID not in recipe
    assert "lean.data()" in recipe
    assert recipe.count("lean.chosen(") == 2


def test_no_file_of_the_packages_has_a_version_of_its_own() -> None:
    files = [file for file in SOURCES.rglob("*") if file.is_file() and not file.name.startswith("requirements-")]

    assert [file.name for file in files if f"{about.VERSION}" in file.read_text(encoding="utf-8")] == []


def test_the_installer_gets_every_name_that_it_uses() -> None:
    installer = (SOURCES / "windows/installer.nsi").read_text(encoding="utf-8")
    builder = (ROOT / "devtools/packages/windows.py").read_text(encoding="utf-8")
    own = set(re.findall(r"!define (\w+)", installer))
    used = set(re.findall(r"\$\{([A-Z]+)\}", installer)) - own

    assert used == set(re.findall(r'^        "([A-Z]+)": ', builder, flags=re.MULTILINE))


def test_the_application_id_gives_the_address_of_the_project() -> None:
    assert facts.HOMEPAGE == "https://github.com/callviewer/CallViewer"


# --- the changelog ---


def test_what_is_not_released_yet_gets_the_version_of_the_program() -> None:
    assert releases("# C\n\n## Unreleased\n\n- One\n  thing.\n- Two.\n", TODAY) == [
        (about.VERSION, TODAY, ("One thing.", "Two."))
    ]


def test_releases_keep_their_version_and_date() -> None:
    text = "## 1.2.0 (2027-02-01)\n\n- B.\n\n## 1.1.0 (2027-01-01)\n\n- A.\n"

    assert [(release.version, release.date.month) for release in releases(text, TODAY)] == [("1.2.0", 2), ("1.1.0", 1)]


def test_a_section_without_a_version_is_refused() -> None:
    with pytest.raises(ValueError, match="names no version"):
        releases("## Soon\n\n- A.\n", TODAY)


def test_a_tag_of_another_version_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_REF_NAME", "v99.0.0")

    with pytest.raises(SetupError, match=rf"v99\.0\.0.* {re.escape(publish.TAG)}"):
        publish.check_tag()


@pytest.mark.parametrize("head", ["Unreleased", "99.0.0 (2027-01-01)"])
def test_a_release_takes_its_version_at_the_head_of_the_changelog(
    head: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_REF_NAME", publish.TAG)
    monkeypatch.setattr(publish, "ROOT", tmp_path)
    changelog = f"# Changelog\n\n## {head}\n\n- B.\n\n## {about.VERSION} (2026-11-23)\n\n- A.\n"
    (tmp_path / "CHANGELOG.md").write_text(changelog, encoding="utf-8")

    with pytest.raises(SetupError, match=rf'begins with "{re.escape(head)}".*"## {re.escape(about.VERSION)} \('):
        publish.check_tag()


def test_a_release_that_agrees_everywhere_is_let_through(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_REF_NAME", publish.TAG)
    monkeypatch.setattr(publish, "ROOT", tmp_path)
    (tmp_path / "CHANGELOG.md").write_text(f"# Changelog\n\n## {about.VERSION} (2026-11-23)\n\n- A.\n", "utf-8")

    publish.check_tag()


# --- locked packages ---


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_locked_package_has_a_hash_and_no_address(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    entries = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]

    assert entries
    assert all("--hash=sha256:" in entry and re.match(r"[\w.-]+==\S+ ", entry) for entry in entries)
    assert "://" not in text


def test_the_lock_holds_what_the_program_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {re.match(r"[\w.-]+", line)[0].lower() for line in project["dependencies"]}  # type: ignore[index]

    assert asked <= lean.locked()


def test_the_lock_keeps_the_deadly_pair_apart() -> None:
    text = PROGRAM_LOCK.read_text(encoding="utf-8")

    assert re.search(r"pyside6-essentials==6\.(\d|10|11)\.\d+ ; python_full_version < '3\.12'", text)


# --- what goes into a bundle ---


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/translations/qtbase_pt_BR.qm",
        "PySide6/translations/qtbase_ar.qm",
        "resources/icons/phone.svg",
        "resources/i18n/callviewer_pt_BR.qm",
        "tzdata/zoneinfo/America/Sao_Paulo",
        "libpython3.13.so.1.0",
        "vcruntime140.dll",
    ],
)
def test_what_the_program_needs_goes_into_the_bundle(path: str) -> None:
    assert lean.belongs(path, system_libraries=True)
    assert lean.belongs(path.replace("/", "\\"))


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/translations/qt_help_de.qm",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/opengl32sw.dll",
        "libgtk-3.so.0",
        "libglib-2.0.so.0",
        "libX11.so.6",
        "libstdc++.so.6",
        "icuuc.dll",
        "mscms.dll",
    ],
)
def test_what_is_the_systems_or_nobodys_stays_out(path: str) -> None:
    assert not lean.belongs(path)


def test_languages_go_into_the_bundle_as_they_were_compiled() -> None:
    endings = {Path(source).suffix for source, folder in lean.data() if Path(folder).name == "i18n"}
    assert ".ts" not in endings


@pytest.mark.parametrize("name", ["cursor", "icccm", "image", "keysyms", "render-util", "util"])
def test_what_few_desktops_have_comes_along_where_no_package_manager_brings_it(name: str) -> None:
    assert lean.belongs(f"libxcb-{name}.so.0")
    assert not lean.belongs(f"libxcb-{name}.so.0", system_libraries=True)
    assert not lean.belongs("libxcb.so.1")
    assert not lean.belongs("libxcb-render.so.0")


def test_a_library_that_nobody_brings_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("libours.so", "libqgtk3.so"):
        (tmp_path / name).write_bytes(b"\x7fELF")
    asked = {"libours.so": ["libc.so.6", "libGL.so.1", "libours.so", "libodd.so.1"], "libqgtk3.so": ["libgtk-3.so.0"]}
    monkeypatch.setattr(libraries, "asked_for", lambda file: asked[file.name])

    with pytest.raises(SetupError, match=r"libodd\.so\.1 \(libours\.so\)\.$"):
        libraries.check(tmp_path)


def test_libraries_with_security_updates_come_from_debian_where_they_can() -> None:
    assert lean.belongs("libssl.so.3")
    assert not lean.belongs("libssl.so.3", system_libraries=True)


def test_nothing_of_ours_imports_what_is_left_out() -> None:
    excluded = "|".join(re.escape(name) for name in lean.EXCLUDED)
    imports = re.compile(rf"^\s*(from|import) ({excluded})\b", re.MULTILINE)
    files = sorted((ROOT / "callviewer").rglob("*.py"))

    assert [file.name for file in files if imports.search(file.read_text(encoding="utf-8"))] == []


def test_the_pictures_and_the_licence_come_along() -> None:
    places = {(Path(file).name, folder) for file, folder in lean.data()}

    assert ("callviewer.svg", "resources") in places
    assert ("phone.svg", str(Path("resources", "icons"))) in places
    assert ("LICENSE", "licenses/callviewer") in places


@pytest.mark.parametrize(("before", "after"), [(None, None), ("/opt/lib", "/opt/lib")], ids=["nothing", "a folder"])
def test_what_a_bundle_starts_finds_its_own_libraries(
    before: str | None, after: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/callviewer/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before or "")
    if before is None:
        monkeypatch.delenv("LD_LIBRARY_PATH_ORIG")
    monkeypatch.setenv("_PYI_ARCHIVE_FILE", "/usr/lib/callviewer/callviewer")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/usr/lib/callviewer/_internal/PySide6/Qt/plugins")

    script("start.py").free_children()

    assert os.environ.get("LD_LIBRARY_PATH") == after
    assert [name for name in os.environ if name.startswith(("_PYI_", "LD_LIBRARY_PATH_", "QT_PLUGIN_"))] == []


# --- the packages ---


def test_the_newest_symbol_of_the_c_library_is_found() -> None:
    assert deb.newest_symbol([b"\0GLIBC_2.9\0", b"x\0GLIBC_2.34\0GLIBC_2.4\0"]) == "2.34"


def test_the_licence_is_written_as_debian_wants_it() -> None:
    lines = deb.licence_text().splitlines()

    assert lines[0].startswith(" Permission is hereby granted")
    assert all(line.startswith(" ") for line in lines)


def test_debians_changelog_names_the_version() -> None:
    assert deb.changelog().startswith(f"{about.COMMAND} ({about.VERSION}) stable; urgency=medium\n\n  * ")


def test_the_recipe_of_the_rpm_is_plain_data(tmp_path: Path) -> None:
    recipe = rpm.description(tmp_path, "x86_64", "2.34")

    assert json.loads(json.dumps(recipe)) == recipe
    assert (recipe["name"], recipe["version"], recipe["arch"]) == (about.COMMAND, about.VERSION, "amd64")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_only_the_program_can_be_run_in_a_package(tmp_path: Path) -> None:
    program = tmp_path / linux_files.PROGRAM
    linux_files.write(program, "")
    linux_files.write(tmp_path / "usr/share/x", "")
    linux_files.settle(tmp_path)

    assert (program.stat().st_mode & 0o777, (tmp_path / "usr/share/x").stat().st_mode & 0o777) == (0o755, 0o644)


def test_an_icon_for_windows_holds_its_pictures() -> None:
    icons = runpy.run_path(str(SOURCES / "icons.py"))
    file = icons["ico"]({16: b"small", 256: b"large!"})

    assert struct.unpack("<HHH", file[:6]) == (0, 1, 2)
    assert struct.unpack("<BBBBHHII", file[22:38]) == (0, 0, 0, 0, 1, 32, 6, 43)
    assert file[38:] == b"smalllarge!"


def test_an_icon_for_macos_holds_its_pictures() -> None:
    icons = runpy.run_path(str(SOURCES / "icons.py"))

    assert icons["icns"]({b"ic07": b"png"}) == b"icns\0\0\0\x13ic07\0\0\0\x0bpng"


def test_only_the_requirements_of_windows_are_fetched_for_it() -> None:
    pytest.importorskip("packaging")
    lock = (
        "one==1 \\\n    --hash=sha256:aa\n"
        "two==2 ; sys_platform == 'linux' \\\n    --hash=sha256:bb\n"
        "three==3 ; python_full_version >= '3.12' and sys_platform == 'win32' \\\n    --hash=sha256:cc\n"
    )

    chosen = "".join(script("windows/requirements.py").for_windows(lock, "3.13.2"))

    assert chosen == "one==1 \\\n    --hash=sha256:aa\nthree==3 \\\n    --hash=sha256:cc\n"


# --- the command ---


def test_without_a_target_all_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert obey(["package"]) == 2
    shown = capsys.readouterr().err
    assert all(f"  {name} " in shown for name in TARGETS)


def test_an_unknown_target_makes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deb, "build", lambda: pytest.fail("it was made"))

    assert obey(["package", "deb", "snap"]) == 2


def test_a_missing_program_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)

    with pytest.raises(SetupError, match=r"takes makensis.* nsis"):
        programs.need("makensis")


def test_every_step_of_the_release_is_a_command_that_exists() -> None:
    workflow = (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
    steps = re.findall(r"- run: (.*)", workflow)
    targets = set(re.findall(r"targets: (.*)", workflow))

    assert steps
    assert all(
        re.fullmatch(r"python dev\.py (test|package [\w-]+|package \$\{\{ matrix\.targets \}\})", s) for s in steps
    )
    named = {word for line in targets for word in line.split()} | {s.split()[-1] for s in steps if "package " in s}
    assert named - {"}}"} <= TARGETS.keys()
