#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Errands done with the keyboard alone."""
import sys
import traceback

from app import App, show_tree, wait_until

program = sys.argv[1]


def read_about_physiotherapy_and_come_back():
    app = App(program)
    try:
        app.press_until_focused("Tab", "button", "Physiotherapy")
        described = app.focused().get_description()
        assert described == "no referral · supplementary package · Mild · Moderate", described
        app.press("Return")
        app.find("heading", "What it involves")
        app.find("heading", "Low back pain")
        # The page is read from its top, and a second Enter does nothing.
        app.wait_for_focus("Physiotherapy")
        assert app.focused().get_role_name() == "heading", app.focused().get_role_name()
        app.press("Return")
        app.press_until_focused("Tab", "button", "Find a provider")
        app.press("Escape")
        wait_until(lambda: not app.has("heading", "What it involves"), "the page to go")
        app.wait_for_focus("Physiotherapy")
        app.close()
    except BaseException:
        show_tree(app)
        app.process.kill()
        raise


def move_with_the_arrows():
    app = App(program)
    try:
        app.press_until_focused("Tab", "button", "GP and POH-ggz")
        app.press_until_focused("Down", "button", "Dietetics")
        app.press_until_focused("Down", "button", "Psychomotor therapy")
        app.press("Down")
        app.wait_for_focus("Basic mental health care")
        app.press("Right")
        app.wait_for_focus("Multidisciplinary mental health care")
        app.press("Down", "Down")
        app.wait_for_focus("Highly specialised mental health care")
        app.press_until_focused("Up", "button", "Exercise therapy")
        app.close()
    except BaseException:
        show_tree(app)
        app.process.kill()
        raise


def open_an_option_from_the_steps():
    app = App(program)
    try:
        app.press("alt+2")
        app.find("heading", "Steps of care")
        app.press_until_focused("Tab", "button", "Pain clinic")
        app.press("Return")
        app.find("heading", "What it involves")
        app.press("alt+Left")
        app.find("heading", "Steps of care")
        app.close()
    except BaseException:
        show_tree(app)
        app.process.kill()
        raise


tests = [read_about_physiotherapy_and_come_back, move_with_the_arrows, open_an_option_from_the_steps]
print(f"1..{len(tests)}")
failed = False
for number, test in enumerate(tests, 1):
    try:
        test()
        print(f"ok {number} - {test.__name__}", flush=True)
    except Exception:
        traceback.print_exc()
        print(f"not ok {number} - {test.__name__}", flush=True)
        failed = True
sys.exit(failed)
