#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""More than one window, as the menu of the desktop opens them."""
import subprocess
import sys

from accessibility import windows_of
from app import open_app, run_tests, wait_until

program = sys.argv[1]


def open_one_more():
    with open_app("--new-window") as app:
        # The first one is a new one.
        assert len(windows_of(app.process.pid)) == 1
        subprocess.run([program], check=True)
        assert len(windows_of(app.process.pid)) == 1
        subprocess.run([program, "--new-window"], check=True)
        wait_until(lambda: len(windows_of(app.process.pid)) == 2, "one more window")


run_tests([open_one_more])
