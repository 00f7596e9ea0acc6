"""Where this computer keeps our things: folders that only their owner can enter, and our pictures."""

import contextlib
import os
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from callviewer import about


class FolderError(Exception):
    """A folder of ours cannot be used.

    Attributes:
        folder: The folder.
    """

    def __init__(self, folder: Path, reason: str) -> None:
        """See the class; `reason` is the system's own word for it."""
        super().__init__(
            f"{about.NAME} cannot write to the folder {folder} ({reason}). "
            "Choose another folder, or change who may write to this one."
        )
        self.folder = folder


def copy_file(data: Path, account: str) -> Path:
    """Where the copy of a phone is, by the id of its account, in a profile's folder of data."""
    return data / "copies" / f"{account}.sqlite"


def notebook_file(data: Path, account: str) -> Path:
    """Where the notebook of a phone is; see `copy_file`."""
    return data / "notebooks" / f"{account}.sqlite"


def owner_only(path: str, flags: int) -> int:
    """Open a file that nobody else can read; for the `opener` of `open()`.

    Raises:
        OSError: As `os.open` does.
    """
    descriptor = os.open(path, flags, 0o600)
    # The mode counts only where the file is new. A disk without owners and modes may refuse to change it.
    if os.name == "posix" and os.fstat(descriptor).st_mode & 0o077:
        with contextlib.suppress(OSError):
            os.fchmod(descriptor, 0o600)
    return descriptor


class Paths(NamedTuple):
    """The folders of one profile.

    Attributes:
        data: The copy of the calls.
        config: The settings.
        logs: Logs and crash reports.
    """

    data: Path
    config: Path
    logs: Path

    @classmethod
    def of_user(cls) -> "Paths":
        """The folders that this system has for the programs of this user."""
        import platformdirs

        folders = platformdirs.PlatformDirs(about.COMMAND, appauthor=False)
        return cls(data=folders.user_data_path, config=folders.user_config_path, logs=folders.user_log_path)

    @classmethod
    def inside(cls, folder: Path) -> "Paths":
        """Everything of a throwaway profile in one folder: removing it removes all traces."""
        root = folder.expanduser().absolute()
        return cls(data=root / "data", config=root / "config", logs=root / "logs")

    @property
    def settings(self) -> Path:
        """The file of the settings."""
        return self.config / "settings.json"

    def make(self) -> None:
        """Make the folders that are missing and keep others out of all of them.

        Raises:
            FolderError: One of them cannot be made or written.
        """
        for folder in (self.data, self.config, self.logs):
            _make_private(folder)


def _make_private(folder: Path) -> None:
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        if os.name == "posix" and folder.stat().st_mode & 0o077:
            # A disk without owners and modes (a USB stick) refuses, and is still good for writing.
            with contextlib.suppress(OSError):
                folder.chmod(0o700)
        # Asking for permissions is not enough: read-only disks and Windows answer wrongly.
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise FolderError(folder, error.strerror or type(error).__name__) from error


def resources() -> Path:
    """The folder of icons and translations: in a bundle, in an installed package, or in the source tree.

    Raises:
        FileNotFoundError: The installation is incomplete.
    """
    package = Path(__file__).resolve().parent.parent
    places = [package / "resources", package.parent / "resources"]
    bundle = getattr(sys, "_MEIPASS", None)
    if isinstance(bundle, str):
        places.insert(0, Path(bundle) / "resources")
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(f"{about.NAME} is not installed completely: its folder 'resources' is missing.")
