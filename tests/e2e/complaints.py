# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the app complains of while it runs: an errand during which it does has failed, even if all of it was done."""
import re
import tempfile

# How the log of GLib writes a warning, and what is worse.
COMPLAINT = re.compile(r"^\(.*-(?:WARNING|CRITICAL|ERROR) \*\*: (?:[\d:.]+: )?(.*)$", re.MULTILINE)

# What GTK complains of whatever an app does, each with the reason: whatever stands here hides the same of our making.
NOT_OURS = [
    # GTK 4.24 counts a frame of a popover twice on an X11 without a compositor, once in each process.
    "gdk_frame_timings_submitted() called on submitted frame.",
]


def find_complaints(text, *forgiven):
    """What the log of an app has of warnings, and of what is worse, but for those that begin with what is forgiven."""
    return [words for words in COMPLAINT.findall(text) if not words.startswith((*NOT_OURS, *forgiven))]


class Output:
    """What the app writes on its standard error."""

    def __init__(self):
        # What is appended does not move where it is read.
        self.file = tempfile.TemporaryFile("a+", encoding="utf-8", errors="replace")

    def read(self):
        self.file.seek(0)
        return self.file.read()
