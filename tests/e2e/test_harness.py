#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the tests: that one which fails is seen to fail, and leaves something to look at."""
import os
import pathlib
import subprocess
import sys
import tempfile

import gi

gi.require_version("GdkPixbuf", "2.0")
from gi.repository import GdkPixbuf  # noqa: E402

from app import run_tests, wait_until  # noqa: E402

HERE = pathlib.Path(__file__).parent

PLANTED = """
from app import open_app, run_tests, wait_until


def look_in_vain():
    with open_app() as app:
        app.find("button", "Physiotherapy")
        wait_until(lambda: app.has("button", "Homeopathy"), "what is not there", seconds=0.1)


def look_in_the_right_place():
    with open_app() as app:
        app.find("button", "Physiotherapy")


def fall_over():
    with open_app() as app:
        app.process.terminate()
        app.find("button", "Homeopathy")


def hear_a_complaint():
    with open_app(LC_ALL="xx_XX.UTF-8") as app:
        app.find("button", "Physiotherapy")


run_tests([look_in_vain, look_in_the_right_place, fall_over, hear_a_complaint])
"""


def run_planted(folder):
    scenario = pathlib.Path(folder, "planted.py")
    scenario.write_text(PLANTED, encoding="utf-8")
    environment = os.environ | {"KEUZE_EVIDENCE": folder, "PYTHONPATH": str(HERE)}
    return subprocess.run([sys.executable, scenario, sys.argv[1]], env=environment, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def count_colours(path):
    picture = GdkPixbuf.Pixbuf.new_from_file(str(path))
    pixels, n = picture.get_pixels(), picture.get_n_channels()
    return len({pixels[i:i + 3] for i in range(0, len(pixels) - n, n)})


def keep_what_a_failure_leaves():
    with tempfile.TemporaryDirectory() as folder:
        run = run_planted(folder)
        assert run.returncode == 1, run.returncode
        assert [line for line in run.stdout.splitlines() if "ok" in line] == [
            "not ok 1 - look_in_vain", "ok 2 - look_in_the_right_place", "not ok 3 - fall_over",
            "not ok 4 - hear_a_complaint"], run.stdout
        assert "waited in vain for what is not there" in run.stderr, run.stderr
        picture, tree, end = (pathlib.Path(folder, name)
                              for name in ("look_in_vain.png", "look_in_vain.txt", "fall_over.txt"))
        assert all(str(path) in run.stderr for path in (picture, tree, end)), run.stderr
        assert "the app complained: Locale not supported by C library." in run.stderr, run.stderr
        # The overview has many more than those of an empty screen or window.
        assert count_colours(picture) > 50
        assert "button “Physiotherapy” (no referral" in tree.read_text(encoding="utf-8")
        assert "The app had ended" in end.read_text(encoding="utf-8")
        # What went well leaves nothing.
        assert not any("right_place" in path.name for path in pathlib.Path(folder).iterdir())


def wait_no_longer_than_is_bearable():
    try:
        wait_until(lambda: False, "what never comes", seconds=0.1)
    except AssertionError as error:
        assert str(error) == "waited in vain for what never comes", error
    else:
        raise AssertionError("it waited for nothing")
    # However slow the machine is, it looks more than once for what comes a little later.
    looks = iter([None, None, "later"])
    assert wait_until(lambda: next(looks), "what comes later") == "later"
    assert wait_until(lambda: "at once", "what is there") == "at once"


run_tests([
    keep_what_a_failure_leaves,
    wait_no_longer_than_is_bearable,
])
