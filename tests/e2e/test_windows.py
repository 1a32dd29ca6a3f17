#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""More than one window, as the menu of the desktop opens them."""
import subprocess
import sys

from app import PATIENCE_SECONDS, open_app, run_tests, wait_until

program = sys.argv[1]


def open_one_more():
    with open_app("--new-window") as app:
        # The first one is a new one.
        assert len(app.windows()) == 1
        # The second brings the first window forward, and the third opens one more: two, and not three.
        subprocess.run([program], check=True, timeout=PATIENCE_SECONDS)
        subprocess.run([program, "--new-window"], check=True, timeout=PATIENCE_SECONDS)
        wait_until(lambda: len(app.windows()) > 1, "one more window")
        app.press("ctrl+w")
        wait_until(lambda: len(app.windows()) == 1, "the new window to go")


run_tests([open_one_more])
