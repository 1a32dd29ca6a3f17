#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""More than one window, as the menu of the desktop opens them."""
import subprocess
import sys

from app import App, run_tests, wait_until

program = sys.argv[1]


def open_one_more():
    with App(program, "--new-window") as app:
        # The first one is a new one.
        assert len(app._find_windows()) == 1
        subprocess.run([program], check=True)
        assert len(app._find_windows()) == 1
        subprocess.run([program, "--new-window"], check=True)
        wait_until(lambda: len(app._find_windows()) == 2, "one more window")


run_tests([open_one_more])
