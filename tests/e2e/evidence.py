# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is kept of an errand that failed: the screen and the accessibility tree, as they were then."""
import os
import pathlib
import sys

from gi.repository import GLib

import accessibility

FOLDER = pathlib.Path(os.environ.get("KEUZE_EVIDENCE", "evidence"))


def new_file(name, ending):
    FOLDER.mkdir(parents=True, exist_ok=True)
    return FOLDER / f"{name}.{ending}"


def forget(name):
    """What was kept of an errand says nothing of the next time that it is run."""
    for ending in "png", "txt":
        (FOLDER / f"{name}.{ending}").unlink(missing_ok=True)


def tell(message):
    # Meson shows what stands here beside a failure.
    print(message, file=sys.stderr, flush=True)


def keep_picture(name, display):
    """Saves a picture of the screen, where there can be one, and says where."""
    try:
        path = new_file(name, "png")
        display.save_picture(path)
        tell(f"The screen: {path}")
    except (NotImplementedError, ValueError, GLib.Error) as error:
        tell(f"There is no picture of the screen: {error}")


def describe_app(process):
    status = process.poll()
    if status is not None:
        return [f"The app had ended, with status {status}"]
    try:
        return [line for window in accessibility.windows_of(process.pid) for line in accessibility.describe(window)]
    except GLib.Error as error:
        return [f"The tree could not be read: {error.message}"]


def keep_tree(name, process):
    """Saves what a screen reader has to read from, and says where."""
    path = new_file(name, "txt")
    path.write_text("\n".join([*describe_app(process), ""]), encoding="utf-8")
    tell(f"The accessibility tree: {path}")
