# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for what has to come, and for no longer than that takes."""
import time

from gi.repository import GLib

# Far longer than anything takes; a busy machine is not a failed test.
PATIENCE_SECONDS = 60
# How soon it is looked again, and how much later each time: looking takes time from what is waited for.
FIRST_PAUSE_SECONDS = 0.01
LAST_PAUSE_SECONDS = 0.2
GROWTH = 1.5


def hear():
    """Lets everything that came in meanwhile reach those who listen."""
    while GLib.MainContext.default().iteration(False):
        pass


def wait_until(condition, wanted, seconds=PATIENCE_SECONDS):
    """Waits for a condition to hold and returns what it gave."""
    end = time.monotonic() + seconds
    pause = FIRST_PAUSE_SECONDS
    while time.monotonic() < end:
        hear()
        try:
            found = condition()
        except GLib.Error:
            # What was looked at went away meanwhile; it is looked up again.
            found = None
        if found:
            return found
        time.sleep(pause)
        pause = min(pause * GROWTH, LAST_PAUSE_SECONDS)
    raise AssertionError(f"waited in vain for {wanted}")
