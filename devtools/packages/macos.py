"""The application and its disk image for macOS; they can be made on macOS alone."""

import platform
import tempfile
from pathlib import Path
from typing import Final

from callviewer import about
from devtools.packages import bundle
from devtools.packages.environment import program_environment, tools_environment
from devtools.packages.facts import DIST, ROOT, SOURCES, WINDOWS_ID, WORK
from devtools.packages.signing import notarise, sign_for_macos
from devtools.steps import SetupError, run_quietly, say

FOLDER: Final = SOURCES / "macos"
ICON: Final = WORK / "icons" / "callviewer.icns"


def build() -> Path:
    """Makes the disk image, signed and notarised where there are secrets for it.

    Returns:
        Its file, in `dist/`.

    Raises:
        SetupError: It cannot be made.
    """
    if platform.system() != "Darwin":
        raise SetupError("The package for macOS can be made on macOS alone.")
    svg = ROOT / "resources" / "callviewer.svg"
    draw = [str(program_environment()), str(SOURCES / "icons.py"), str(svg), "icns", str(ICON)]
    run_quietly(draw, "The icon could not be drawn.")
    bundle.freeze(program_environment(), FOLDER / "callviewer.spec", WORK / "macos")
    application = WORK / "macos" / "dist" / f"{about.NAME}.app"
    bundle.self_test([str(application / "Contents/MacOS" / about.COMMAND)])
    sign_for_macos(application)
    DIST.mkdir(exist_ok=True)
    image = image_file()
    settings = ["-s", str(FOLDER / "dmg_settings.py"), "-D", f"application={application}", "-D", f"icon={ICON}"]
    call = [str(tools_environment()), "-m", "dmgbuild", *settings, about.NAME, str(image)]
    run_quietly(call, "The disk image could not be made.")
    notarise(image)
    say(f"made {image.name}: {image.stat().st_size / 1e6:.1f} MB")
    return image


def try_here() -> None:
    """Copies the application out of the disk image, as a user does, and lets it examine itself.

    Raises:
        SetupError: The image cannot be opened, or something is missing in it.
    """
    with tempfile.TemporaryDirectory(prefix="callviewer-image-") as folder:
        opened, application = Path(folder, "image"), Path(folder, f"{about.NAME}.app")
        attach = ["hdiutil", "attach", "-nobrowse", "-readonly", "-mountpoint", str(opened), str(image_file())]
        run_quietly(attach, "The disk image could not be opened.")
        try:
            run_quietly(["ditto", str(opened / application.name), str(application)], "It could not be copied.")
        finally:
            run_quietly(["hdiutil", "detach", str(opened)], "The disk image could not be closed.")
        bundle.self_test([str(application / "Contents/MacOS" / about.COMMAND)])


def image_file() -> Path:
    """The disk image."""
    return DIST / f"{WINDOWS_ID}-{about.VERSION}-{platform.machine()}.dmg"
