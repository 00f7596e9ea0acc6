"""The AppImage: one file for any Linux desktop, which is installed nowhere and runs where it lies."""

import hashlib
import os
import platform
import shutil
import urllib.request
from pathlib import Path
from typing import Final

from callviewer import about
from devtools.packages import bundle, deb, libraries, linux_files
from devtools.packages.facts import DIST, WINDOWS_ID, WORK, source_time
from devtools.packages.linux_files import DESKTOP_FILE
from devtools.packages.programs import need
from devtools.steps import SetupError, run_quietly, say

FOLDER: Final = WORK / "appimage"
TREE: Final = FOLDER / "AppDir"
FILES: Final = FOLDER / "files.squashfs"

RUNTIME_VERSION: Final = "20251108"
RUNTIME_ADDRESS: Final = "https://github.com/AppImage/type2-runtime/releases/download/{version}/runtime-{machine}"
RUNTIME_SHA256: Final = {
    "aarch64": "00cbdfcf917cc6c0ff6d3347d59e0ca1f7f45a6df1a428a0d6d8a78664d87444",
    "x86_64": "2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d",
}
"""The program at the front of every AppImage, which mounts the rest; by the names of `uname`. No registry of packages
has it: its makers alone do."""
FETCH_S: Final = 60.0
"""How long its makers' server may be silent."""

LARGEST_MB: Final = 60
"""What the file may take, as it is downloaded."""

PACKED: Final = ("-comp", "zstd", "-Xcompression-level", "22", "-b", "1M")
"""What the runtime can read, packed as small as it gets."""


def build() -> Path:
    """Makes the AppImage.

    Returns:
        Its file, in `dist/`.

    Raises:
        SetupError: It cannot be made, or does not pass its own test.
    """
    build_files()
    DIST.mkdir(exist_ok=True)
    image = join(runtime(), FILES, DIST / f"{WINDOWS_ID}-{about.VERSION}-{platform.machine()}.AppImage")
    # Where there is no FUSE, as on the machines that make releases, it can still unpack itself.
    bundle.self_test([str(image), "--appimage-extract-and-run"])
    bundle.weigh(image.name, image.stat().st_size, LARGEST_MB)
    return image


def build_files() -> None:
    """Makes all of the AppImage but its runtime, and tries what it unpacks to.

    Raises:
        SetupError: It cannot be made, or does not pass its own test.
    """
    need("strip", "mksquashfs", "desktop-file-validate", "appstreamcli")
    linux_files.lay_out(bundle.build(system_libraries=False), TREE)
    deb.check_entries(TREE)
    libraries.check(TREE)
    complete(TREE)
    bundle.self_test([str(TREE / "AppRun")])
    pack(TREE, FILES)
    unpacked = FOLDER / "unpacked"
    shutil.rmtree(unpacked, ignore_errors=True)
    run_quietly(["unsquashfs", "-no-progress", "-dest", str(unpacked), str(FILES)], "It could not be unpacked again.")
    differing = differences(TREE, unpacked)
    if differing:
        raise SetupError(f"Other files come out of the AppImage than went in: {', '.join(differing[:3])}.")
    bundle.self_test([str(unpacked / "AppRun")])
    bundle.weigh("the AppImage without its runtime", FILES.stat().st_size, LARGEST_MB)


def complete(tree: Path) -> None:
    """Adds what the runtime, and programs that put an AppImage into the menu, look for at the top."""
    icon = f"{about.APP_ID}.png"
    links = {
        "AppRun": linux_files.PROGRAM,
        Path(DESKTOP_FILE).name: DESKTOP_FILE,
        icon: f"usr/share/icons/hicolor/256x256/apps/{icon}",
        ".DirIcon": icon,
    }
    for name, target in links.items():
        (tree / name).symlink_to(target)


def pack(tree: Path, target: Path) -> None:
    """Packs the files; the same files give the same bytes.

    Raises:
        SetupError: They cannot be packed.
    """
    target.unlink(missing_ok=True)
    os.environ["SOURCE_DATE_EPOCH"] = str(source_time())
    call = ["mksquashfs", str(tree), str(target), *PACKED, "-root-owned", "-no-xattrs", "-no-progress", "-quiet"]
    run_quietly(call, "The files of the AppImage could not be packed.")


def runtime() -> Path:
    """The runtime for this kind of computer; fetched where it is not there.

    Raises:
        SetupError: There is none, it cannot be fetched, or it is not the file that it was.
    """
    machine = platform.machine()
    if machine not in RUNTIME_SHA256:
        raise SetupError(f"There is no runtime of AppImages for {machine}.")
    file = FOLDER / f"runtime-{RUNTIME_VERSION}-{machine}"
    if not file.is_file():
        address = RUNTIME_ADDRESS.format(version=RUNTIME_VERSION, machine=machine)
        say(f"fetching {address}")
        try:
            with urllib.request.urlopen(address, timeout=FETCH_S) as answer:  # noqa: S310  # always https
                content = answer.read()
        except OSError as error:
            raise SetupError(
                f"The runtime of AppImages could not be fetched ({error}).\n"
                f"  Fetch it elsewhere: {address}\n  Put it here: {file}"
            ) from error
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    if hashlib.sha256(file.read_bytes()).hexdigest() != RUNTIME_SHA256[machine]:
        file.unlink()
        raise SetupError(f"The runtime of AppImages is not the file that it was: {file.name}.")
    return file


def join(front: Path, files: Path, image: Path) -> Path:
    """Puts the files behind the runtime, and lets the whole be started."""
    image.write_bytes(front.read_bytes() + files.read_bytes())
    image.chmod(0o755)
    return image


def differences(one: Path, other: Path) -> list[str]:
    """The entries that are not the same in two folders: their names, rights, and what they hold or point to."""
    first, second = entries(one), entries(other)
    return sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))


def entries(folder: Path) -> dict[str, tuple[int, str]]:
    """The rights and the content of everything below a folder, by its place in it."""
    found = {}
    for entry in folder.rglob("*"):
        content = ""
        if entry.is_symlink():
            content = str(entry.readlink())
        elif entry.is_file():
            content = hashlib.sha256(entry.read_bytes()).hexdigest()
        found[str(entry.relative_to(folder))] = (entry.lstat().st_mode, content)
    return found
