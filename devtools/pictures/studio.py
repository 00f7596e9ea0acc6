"""One process that takes pictures: of one language, at one scale. `devtools.pictures.command` starts it."""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

NOW_S: Final = 1_795_544_520.0
"""The clock of all pictures, in s since 1970: Tuesday 24 November 2026, 16:22 UTC."""

WIDTH, HEIGHT = 1180, 1080
"""The screen, in logical pixels: as wide as the window, and high enough for each dialog."""


def main(arguments: Sequence[str]) -> int:
    """Takes the pictures; gives the exit status."""
    parser = argparse.ArgumentParser(allow_abbrev=False)
    parser.add_argument("folder", type=Path)
    parser.add_argument("lang")
    parser.add_argument("scale", type=int)
    parser.add_argument("--themes", nargs="+", required=True)
    parser.add_argument("--only", nargs="*", default=[])
    wanted = parser.parse_args(arguments)
    # Before anything is imported that takes the clock along. It stands still, so that two pictures can be compared.
    time.time = lambda: NOW_S
    from devtools.pictures.scenes import ACTS
    from devtools.pictures.stage import Camera, open_stage

    camera = Camera(wanted.folder / wanted.lang, wanted.scale)
    with tempfile.TemporaryDirectory(prefix="callviewer-pictures-") as folder:
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_screen(Path(folder), wanted.scale)}"
        make_stage = open_stage(wanted.lang)
        for act in ACTS:
            scenes = [scene for scene in act.scenes if _is_wanted(scene.name, wanted.only)]
            if not scenes:
                continue
            with make_stage(act.play) as stage:
                # Colours are changed as seldom as can be: nothing else takes as long.
                for theme in wanted.themes:
                    stage.light(theme)
                    for scene in scenes:
                        camera.take(scene.name, theme, stage.window, scene.show(stage))
                        stage.clear()
    return 0


def _screen(folder: Path, scale: int) -> Path:
    """The description of a screen that is as wide as the window, so that menus stay inside."""
    screen = {"name": "studio", "x": 0, "y": 0, "width": WIDTH * scale // 100, "height": HEIGHT * scale // 100}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return file


def _is_wanted(name: str, only: Sequence[str]) -> bool:
    return not only or any(name.startswith(begin) for begin in only)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
