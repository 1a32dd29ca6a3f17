#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A consultation from beginning to end, and what is left of it: by keyboard, with plan files as the desktop opens them."""
import os
import pathlib
import signal
import subprocess
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from app import PATIENCE_SECONDS, App, has_state, run_tests, wait_until  # noqa: E402

program = sys.argv[1]
home = pathlib.Path(os.environ["HOME"])
kept = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "keuzekaart" / "plan.keuzeplan"

# What nobody else writes, so that it is found wherever it is left.
SECRET = "Zwaluwstaart"

EMPTY_PLAN = '{"format": 1}\n'


def new_plan(name):
    plan = home / name
    plan.write_text(EMPTY_PLAN)
    return plan


def open_plan(plan):
    """As a file manager does for a double click: the app that is running already opens it."""
    subprocess.run([program, str(plan)], check=True, timeout=PATIENCE_SECONDS)


def read_focus(app):
    node = app.focused()
    return node and Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def write_goal(app, text):
    app.press("alt+3")
    app.press_until_focused("Tab", "text", "What we want to reach")
    app.type(text)
    wait_until(lambda: read_focus(app) == text, "the goal to be written")


def add_agreement(app, what):
    app.press_until_focused("Tab", "button", "Add an Agreement")
    app.press("Return")
    app.wait_for_focus("What")
    app.type(what)
    app.press("Escape")
    app.find("button", f"Remove agreement: {what}")


def clear_everything(app):
    app.press_until_focused("Tab", "button", "Clear Everything")
    app.press("Return")
    app.find("alert", "Clear Everything?")
    app.press("alt+l")
    wait_until(lambda: not app.has("button", "Clear Everything"), "everything to be cleared")


def keep_our_plan(app):
    app.press("ctrl+comma")
    app.wait_for_focus("Language of the Card")
    app.press_until_focused("Tab", "check box", "Keep Our Plan on This Computer")
    app.press("space")
    wait_until(lambda: has_state(app.focused(), "CHECKED"), "keeping to be on")
    app.press("Escape")
    wait_until(lambda: not app.has("check box", "Keep Our Plan on This Computer"), "the preferences to close")


def is_marked(app, step):
    return any(node.get_name() == "We are here" and node.get_description() == step and has_state(node, "PRESSED")
               for node in app.nodes())


def has_secret(path):
    try:
        return SECRET.encode() in path.read_bytes()
    except OSError:
        # A socket, or a file that has just gone.
        return False


def search_home():
    """Every file of the home folder that tells what was written."""
    return [str(path) for path in home.rglob("*") if has_secret(path) or SECRET in path.name]


def play_a_whole_consultation():
    plan = new_plan("consultation.keuzeplan")
    with App(program, str(plan)) as app:
        app.press("alt+1", "2")
        for name in "Physiotherapy", "Exercise therapy":
            app.press_until_focused("Tab", "button", name)
            app.press("Return")
            app.find("heading", "What it involves")
            app.press("Escape")
            app.wait_for_focus(name)
        app.press("ctrl+Return")
        app.press_until_focused("shift+Tab", "button", "Physiotherapy")
        app.press("ctrl+Return")
        app.press_until_focused("Tab", "button", "Compare")
        app.press("Return")
        app.press_until_focused("Tab", "button", "Add to Our Plan")
        app.press("Return")
        app.wait_for_focus("In our plan: Thinking about it")
        app.press("Escape", "alt+2")
        app.press_until_focused("Tab", "toggle button", "We are here")
        app.press("Tab")
        app.press_until_focused("Tab", "toggle button", "We are here")
        assert app.focused().get_description() == "Step 2"
        app.press("space")
        wait_until(lambda: has_state(app.focused(), "PRESSED"), "the step to be marked")
        app.press("alt+3")
        add_agreement(app, "Walk on Monday")
        add_agreement(app, "Call the practice")
        app.press("ctrl+s")
        app.find("label", "Saved in “consultation.keuzeplan”")
        saved = plan.read_bytes()
        clear_everything(app)
        app.press("alt+3")
        assert not app.has("button", "Remove agreement: Walk on Monday")
        assert plan.read_bytes() == saved

        open_plan(plan)
        app.find("button", "Remove agreement: Walk on Monday")
        app.find("button", "Remove agreement: Call the practice")
        app.find("label", "Saved in “consultation.keuzeplan”")
        app.press("alt+2")
        wait_until(lambda: is_marked(app, "Step 2"), "the step to be marked")
        app.press("alt+1")
        planned = {node.get_name() for node in app.nodes() if node.get_description().endswith("Thinking about it")}
        assert len(planned) == 1 and planned <= {"Physiotherapy", "Exercise therapy"}, planned


def refuse_a_damaged_plan():
    plan = new_plan("damaged.keuzeplan")
    with App(program) as app:
        write_goal(app, "Sleep")
        plan.write_text('{"format": 1, "gaol": "Sleep"}')
        open_plan(plan)
        app.find("alert", "This Plan Could Not Be Opened")
        sentence = next(node.get_name() for node in app.nodes() if "gaol" in node.get_name())
        assert "goal" in sentence or "gaol" in sentence, sentence
        app.press("Escape")
        wait_until(lambda: read_focus(app) == "Sleep", "the goal to be there still")
        plan.write_text('{"format": 2}')
        open_plan(plan)
        app.find("alert", "This Plan Could Not Be Opened")
        app.press("Escape")
        wait_until(lambda: read_focus(app) == "Sleep", "the goal to be there still")


def save_where_nobody_else_finds_it():
    plan = home / "secret.keuzeplan"
    with App(program) as app:
        write_goal(app, SECRET)
        app.press("ctrl+s")
        wait_until(lambda: app.focused_in_dialog("Save Our Plan"), "the dialogue")
        app.press("ctrl+a")
        app.type(str(plan))
        app.press("Return")
        app.find("label", "Saved in “secret.keuzeplan”")
        assert plan.stat().st_mode & 0o777 == 0o600
    assert search_home() == [str(plan)], search_home()
    # Nor does the desktop tell that there is such a file.
    assert not any(b"secret" in path.read_bytes() for path in home.rglob("*.xbel"))
    plan.unlink()


def leave_nothing_behind():
    with App(program) as app:
        keep_our_plan(app)
        write_goal(app, SECRET)
        wait_until(lambda: has_secret(kept), "the plan to be kept")
        assert search_home() == [str(kept)], search_home()
        app.press("alt+1")
        app.press("ctrl+f")
        app.type(SECRET)
        app.press("alt+3")
        clear_everything(app)
    assert search_home() == [], search_home()


def survive_a_sudden_end():
    settings = {"GSETTINGS_BACKEND": "keyfile"}
    with App(program, **settings) as app:
        keep_our_plan(app)
        write_goal(app, SECRET)
        wait_until(lambda: has_secret(kept), "the plan to be kept")
        app.process.send_signal(signal.SIGKILL)
        app.process.wait(PATIENCE_SECONDS)
        app.process = subprocess.Popen(["true"])
        app.close = lambda: None
    with App(program, **settings) as app:
        app.press("alt+3")
        app.press_until_focused("Tab", "text", "What we want to reach")
        wait_until(lambda: read_focus(app) == SECRET, "the plan to be back")
        clear_everything(app)
    assert search_home() == [], search_home()


def ask_before_anything_is_lost():
    with App(program) as app:
        write_goal(app, "Sleep")
        app.press("ctrl+w")
        app.find("alert", "Save Our Plan?")
        app.press("Escape")
        wait_until(lambda: not app.has("alert", "Save Our Plan?"), "the question to go")
        wait_until(lambda: read_focus(app) == "Sleep", "the goal to be there still")


run_tests([
    play_a_whole_consultation,
    refuse_a_damaged_plan,
    ask_before_anything_is_lost,
    save_where_nobody_else_finds_it,
    leave_nothing_behind,
    survive_a_sudden_end,
])
