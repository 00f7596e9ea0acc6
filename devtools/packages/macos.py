"""The application and its disk image for macOS; they can be made on macOS alone."""

import os
import platform
import sys
from pathlib import Path
from typing import Final

from callviewer import about
from devtools.packages import bundle
from devtools.packages.environment import program_environment, tools_environment
from devtools.packages.facts import DIST, ROOT, SOURCES, WINDOWS_ID, WORK
from devtools.steps import SetupError, run_quietly, say

FOLDER: Final = SOURCES / "macos"
ICON: Final = WORK / "icons" / "callviewer.icns"


def build() -> Path:
    """Makes the disk image; signs and notarises where the variables for it are set.

    `CALLVIEWER_SIGN_AS` names the identity in the keychain, `CALLVIEWER_NOTARY_PROFILE` the stored login of notarytool.

    Returns:
        Its file, in `dist/`.

    Raises:
        SetupError: It cannot be made.
    """
    if sys.platform != "darwin":
        raise SetupError("The package for macOS can be made on macOS alone.")
    svg = ROOT / "resources" / "callviewer.svg"
    draw = [str(program_environment()), str(SOURCES / "icons.py"), str(svg), "icns", str(ICON)]
    run_quietly(draw, "The icon could not be drawn.")
    bundle.freeze(program_environment(), FOLDER / "callviewer.spec", WORK / "macos")
    application = WORK / "macos" / "dist" / f"{about.NAME}.app"
    bundle.self_test([str(application / "Contents/MacOS" / about.COMMAND)])
    sign(application)
    DIST.mkdir(exist_ok=True)
    image = DIST / f"{WINDOWS_ID}-{about.VERSION}-{platform.machine()}.dmg"
    settings = ["-s", str(FOLDER / "dmg_settings.py"), "-D", f"application={application}", "-D", f"icon={ICON}"]
    call = [str(tools_environment()), "-m", "dmgbuild", *settings, about.NAME, str(image)]
    run_quietly(call, "The disk image could not be made.")
    notarise(image)
    say(f"made {image.name}: {image.stat().st_size / 1e6:.1f} MB")
    return image


def sign(application: Path) -> None:
    """Signs the application, where there is an identity to sign as; PyInstaller signed what is inside."""
    identity = os.environ.get("CALLVIEWER_SIGN_AS")
    if not identity:
        say("not signed: CALLVIEWER_SIGN_AS names no identity")
        return
    entitlements = str(FOLDER / "entitlements.plist")
    call = ["codesign", "--force", "--timestamp", "--options", "runtime", "--entitlements", entitlements]
    run_quietly([*call, "--sign", identity, str(application)], "The application could not be signed.")
    run_quietly(["codesign", "--verify", "--deep", "--strict", str(application)], "The signature does not hold.")


def notarise(image: Path) -> None:
    """Has Apple look at the disk image and attaches its answer, where there is a login for that."""
    profile = os.environ.get("CALLVIEWER_NOTARY_PROFILE")
    if not profile:
        say("not notarised: CALLVIEWER_NOTARY_PROFILE names no login")
        return
    submit = ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"]
    run_quietly(submit, "Apple did not notarise the disk image.")
    run_quietly(["xcrun", "stapler", "staple", str(image)], "The answer could not be attached.")
