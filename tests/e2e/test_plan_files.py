#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan that lasts: made in a consultation, saved, cleared and opened again, as files that the desktop opens; and
what is left of it where nobody asked to keep it."""
import os
import pathlib
import subprocess
import sys

from app import PATIENCE_SECONDS, has_state, open_app, run_tests, wait_until

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
    subprocess.run([sys.argv[1], str(plan)], check=True, timeout=PATIENCE_SECONDS)


def write_goal(app, text):
    app.press("alt+3")
    app.go_to("text", "What we want to reach")
    app.type(text)
    app.wait_for_text(text)


def add_agreement(app, what):
    app.open("button", "Add an Agreement")
    app.wait_for_focus("What")
    app.type(what)
    app.press("Escape")
    app.find("button", f"Remove Agreement: {what}")


def clear_everything(app):
    app.open("button", "Clear Everything")
    app.find("alert", "Clear Everything?")
    app.press("alt+l")
    app.wait_until_gone("button", "Clear Everything")


def keep_our_plan(app):
    app.press("ctrl+comma")
    app.wait_for_focus("Language of the Card")
    app.go_to("switch", "Keep Our Plan on This Computer")
    app.press("space")
    wait_until(lambda: has_state(app.focused(), "CHECKED"), "keeping to be on")
    app.press("Escape")
    app.wait_until_gone("switch", "Keep Our Plan on This Computer")


def has_secret(path):
    try:
        return SECRET.encode() in path.read_bytes()
    except OSError:
        # A socket, or a file that has just gone.
        return False


def search_home():
    """Every file of the home folder that tells what was written."""
    return [str(path) for path in home.rglob("*") if has_secret(path) or SECRET in path.name]


def open_plans_with_any_name():
    os.chdir(home)
    for name in "ours:today.keuzeplan", "-old.keuzeplan":
        new_plan(name)
        with open_app("--", name) as app:
            app.find("label", f"Saved in “{name}”")


def play_a_whole_consultation():
    plan = new_plan("consultation.keuzeplan")
    with open_app(str(plan)) as app:
        app.press("alt+1", "2")
        for name in "Physiotherapy", "Exercise therapy":
            app.open("button", name)
            app.find("heading", "What it involves")
            app.press("Escape")
            app.wait_for_focus(name)
        app.press("ctrl+Return")
        app.press_until_focused("shift+Tab", "button", "Physiotherapy")
        app.press("ctrl+Return")
        app.open("button", "Compare")
        app.open("button", "Add to Our Plan")
        app.wait_for_focus("In our plan: Thinking about it")
        app.press("Escape", "alt+2")
        app.go_to("toggle button", "We are here", "Step 2")
        app.press("space")
        app.find("toggle button", "We are here", "PRESSED", "Step 2")
        app.press("alt+3")
        add_agreement(app, "Walk on Monday")
        add_agreement(app, "Call the practice")
        app.press("ctrl+s")
        app.find("label", "Saved in “consultation.keuzeplan”")
        saved = plan.read_bytes()
        clear_everything(app)
        app.press("alt+3")
        app.find("button", "Add an Agreement")
        assert not app.has("button", "Remove Agreement: Walk on Monday")
        assert plan.read_bytes() == saved

        open_plan(plan)
        app.find("button", "Remove Agreement: Walk on Monday")
        app.find("button", "Remove Agreement: Call the practice")
        app.find("label", "Saved in “consultation.keuzeplan”")
        app.press("alt+2")
        app.find("toggle button", "We are here", "PRESSED", "Step 2")
        app.press("alt+1")
        planned = wait_until(lambda: {node.get_name() for node in app.nodes()
                                      if node.get_description().endswith("Thinking about it")}, "an option in the plan")
        assert len(planned) == 1 and planned <= {"Physiotherapy", "Exercise therapy"}, planned


def refuse_a_damaged_plan():
    """One clear sentence tells what is wrong, and nothing is lost: neither what was written, nor what is in the file."""
    plan = home / "damaged.keuzeplan"
    with open_app() as app:
        write_goal(app, "Sleep")
        for damaged, told in (
            ('{"format": 1, "gaol": "Sleep"}', "gaol: found a name that is not known here"),
            ('{"format": 2}', "A newer version of the app made this plan (format: found 2, expected 1)"),
            ('{"format": 1, "goal": "Sl', "Line 1: found something that cannot be read, expected a whole plan"),
        ):
            plan.write_text(damaged)
            open_plan(plan)
            alert = app.find("alert", "“damaged.keuzeplan” Could Not Be Opened")
            assert sum(node.get_name().startswith(told) for node in app.nodes(alert)) == 1, told
            app.press("Escape")
            app.wait_until_gone("alert", "“damaged.keuzeplan” Could Not Be Opened")
            app.wait_for_text("Sleep")
            assert plan.read_text() == damaged
    plan.unlink()


def take_back_what_was_removed():
    with open_app() as app:
        app.press("alt+3")
        add_agreement(app, "Walk on Monday")
        app.open("button", "Remove Agreement: Walk on Monday")
        app.wait_until_gone("button", "Remove Agreement: Walk on Monday")
        app.press("ctrl+z")
        app.find("button", "Remove Agreement: Walk on Monday")


def save_where_nobody_else_finds_it():
    plan = home / "secret.keuzeplan"
    with open_app() as app:
        write_goal(app, SECRET)
        app.press("ctrl+s")
        app.wait_for_focus_in_dialog("Save Our Plan")
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
    with open_app() as app:
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
    with open_app(**settings) as app:
        keep_our_plan(app)
        write_goal(app, SECRET)
        wait_until(lambda: has_secret(kept), "the plan to be kept")
        app.kill()
    with open_app(**settings) as app:
        app.press("alt+3")
        app.go_to("text", "What we want to reach")
        app.wait_for_text(SECRET)
        clear_everything(app)
    assert search_home() == [], search_home()


def ask_before_anything_is_lost():
    with open_app() as app:
        write_goal(app, "Sleep")
        app.press("ctrl+w")
        app.find("alert", "Save Our Plan?")
        app.press("Escape")
        app.wait_until_gone("alert", "Save Our Plan?")
        app.wait_for_text("Sleep")


run_tests([
    play_a_whole_consultation,
    open_plans_with_any_name,
    refuse_a_damaged_plan,
    take_back_what_was_removed,
    ask_before_anything_is_lost,
    save_where_nobody_else_finds_it,
    leave_nothing_behind,
    survive_a_sudden_end,
])
