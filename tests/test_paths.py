"""The folders of a profile: where they are, and that nobody else can look into them."""

import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import platformdirs
import pytest

from callviewer.desktop import paths as paths_module
from callviewer.desktop.paths import FolderError, Paths, owner_only, resources

NOBODY = 65534
"""The user without any rights of Linux systems."""

posix_only = pytest.mark.skipif(os.name != "posix", reason="Windows has no modes; a profile is private there")


@contextmanager
def as_nobody_special() -> Iterator[None]:
    """Without root's right to write everywhere."""
    if os.geteuid():
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def folders(paths: Paths) -> list[Path]:
    return [paths.data, paths.config, paths.logs]


def test_the_folders_of_the_user_are_where_the_system_wants_them() -> None:
    paths = Paths.of_user()
    assert paths.data == platformdirs.user_data_path("callviewer", appauthor=False)
    assert all("callviewer" in folder.parts for folder in folders(paths))


def test_a_throwaway_profile_is_in_one_folder(tmp_path: Path) -> None:
    paths = Paths.inside(tmp_path)
    assert all(folder.is_relative_to(tmp_path) for folder in [*folders(paths), paths.settings])
    assert len({paths.data, paths.config, paths.logs}) == 3


def test_a_throwaway_profile_stays_where_it_is_when_the_program_goes_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert Paths.inside(Path("profile")).data.is_absolute()


def test_a_profile_may_be_named_from_the_home_folder() -> None:
    assert Paths.inside(Path("~/profile")).data.is_relative_to(Path.home())


def test_making_the_folders_makes_them_and_their_parents(tmp_path: Path) -> None:
    paths = Paths.inside(tmp_path / "not" / "yet")
    paths.make()
    assert all(folder.is_dir() for folder in folders(paths))


def test_making_the_folders_twice_is_no_error(tmp_path: Path) -> None:
    paths = Paths.inside(tmp_path)
    paths.make()
    (paths.data / "kept").touch()
    paths.make()
    assert (paths.data / "kept").exists()


def test_making_the_folders_leaves_nothing_in_them(tmp_path: Path) -> None:
    paths = Paths.inside(tmp_path)
    paths.make()
    assert [list(folder.iterdir()) for folder in folders(paths)] == [[], [], []]


@posix_only
def test_nobody_else_can_enter_the_folders(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        paths = Paths.inside(tmp_path)
        paths.make()
    finally:
        os.umask(before)
    assert [mode(folder) for folder in folders(paths)] == [0o700] * 3


@posix_only
def test_folders_that_others_can_enter_are_closed_to_them(tmp_path: Path) -> None:
    paths = Paths.inside(tmp_path)
    paths.make()
    for folder in folders(paths):
        folder.chmod(0o755)
    paths.make()
    assert [mode(folder) for folder in folders(paths)] == [0o700] * 3


@posix_only
def test_the_folder_that_the_user_named_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    Paths.inside(tmp_path).make()
    assert mode(tmp_path) == 0o755


def test_a_file_where_a_folder_should_be_is_told_in_a_sentence(tmp_path: Path) -> None:
    paths = Paths.inside(tmp_path)
    paths.data.write_text("")
    with pytest.raises(FolderError, match=r"Call Viewer cannot write to the folder .*data .*Choose another") as caught:
        paths.make()
    assert caught.value.folder == paths.data


def test_a_file_in_place_of_a_parent_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FolderError, match="cannot write"):
        Paths.inside(tmp_path / "file").make()


def test_a_folder_that_takes_no_file_is_told_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**options: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(tempfile, "TemporaryFile", refuse)
    with pytest.raises(FolderError, match="Read-only file system"):
        Paths.inside(tmp_path).make()


@posix_only
def test_a_folder_without_permission_is_told_in_a_sentence() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o500)
        with as_nobody_special(), pytest.raises(FolderError, match="Permission denied"):
            Paths.inside(Path(folder) / "profile").make()


@posix_only
def test_a_disk_without_modes_is_good_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, mode: int) -> None:
        raise PermissionError

    paths = Paths.inside(tmp_path)
    paths.make()
    paths.data.chmod(0o755)
    monkeypatch.setattr(Path, "chmod", refuse)
    paths.make()


@posix_only
def test_a_file_for_the_owner_only_is_for_the_owner_only(tmp_path: Path) -> None:
    with open(tmp_path / "new", "w", opener=owner_only):
        assert mode(tmp_path / "new") == 0o600


@posix_only
def test_a_file_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    (tmp_path / "old").touch(0o644)
    with open(tmp_path / "old", "a", opener=owner_only):
        assert mode(tmp_path / "old") == 0o600


@pytest.fixture
def module_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program as if it were installed in `tmp_path`."""
    file = tmp_path / "site" / "callviewer" / "desktop" / "paths.py"
    file.parent.mkdir(parents=True)
    monkeypatch.setattr(paths_module, "__file__", str(file))
    return tmp_path / "site"


def test_the_resources_of_the_source_tree_are_found() -> None:
    assert resources() == Path(__file__).resolve().parent.parent / "resources"


def test_the_resources_of_an_installed_package_are_found(module_in: Path) -> None:
    (module_in / "resources").mkdir()
    (module_in / "callviewer" / "resources").mkdir()
    assert resources() == module_in / "callviewer" / "resources"


def test_the_resources_of_a_bundle_are_found(module_in: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (module_in / "resources").mkdir()
    (tmp_path / "bundle" / "resources").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    assert resources() == tmp_path / "bundle" / "resources"


def test_missing_resources_are_told_in_a_sentence(module_in: Path) -> None:
    with pytest.raises(FileNotFoundError, match="Call Viewer is not installed completely"):
        resources()
