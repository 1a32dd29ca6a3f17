#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page, dialogue, popover and menu in one language, looked at as a screen reader sees it.

usage: test_tree.py PROGRAM CARD TRANSLATIONS LANGUAGE [ARGUMENT…]

CARD is the card in the language and TRANSLATIONS the folder of the words around
it; the arguments are for the app.
"""
import gettext
import json
import os
import subprocess
import sys
from pathlib import Path

import tree
from app import PATIENCE_SECONDS, App, Atspi, has_state, run_tests, wait_until

program, card_file, translations, language, *arguments = sys.argv[1:]
card = json.loads(Path(card_file).read_text(encoding="utf-8"))
labels = card["labels"]
translate = gettext.translation("keuzekaart", translations, [language], fallback=True).gettext


def say(text):
    """What the interface says for an English text, without what marks a letter of it."""
    return translate(text).replace("_", "")


def titled(kind, id):
    return next(entry["title"] for entry in card[kind] if entry["id"] == id)


OPTION = titled("options", "physiotherapy")
OTHER = titled("options", "exercise-therapy")
PAYER = titled("payers", "municipality")
IN_PLAN = say("In our plan: %s") % labels["considering"]


class Walk:
    """Goes through the app by keyboard, and by what assistive technology can do with what it finds."""

    def __init__(self, app):
        self.app = app
        self.faults = []

    def look(self, place, role="frame", name="Keuzekaart"):
        """Looks at a page, or at the part of it with this role and name."""
        try:
            return wait_until(lambda: self._read_right(place, role, name), place)
        except AssertionError:
            root = self._read(role, name)
            self.faults += self._find_faults(place, root)
            return root

    def _read_right(self, place, role, name):
        """The page, unless there is a fault on it: one that is changing may be read when half of it is there. A fault that
        lasts longer than anything takes is there for good."""
        root = self._read(role, name)
        return None if self._find_faults(place, root) else root

    def _read(self, role, name):
        return tree.read_page(self.app.find(role, name))

    def _find_faults(self, place, root):
        # What the platform itself shows in About takes no focus.
        return [f"{place}: {rule}: {node}" for rule, node in tree.find_faults(root)
                if (place, rule) != ("about", "out_of_reach")]

    def look_at_menu(self, place, button, menu):
        """Opens a menu or a popover, and closes it again."""
        self.click("toggle button", button)
        self.look(place, *menu)
        self.leave(*menu)

    def look_at_list(self, place, role, name, choice):
        """Opens the list of a drop-down, and closes it again."""
        self.go(role, name)
        self.app.find("list item", choice)
        self.look(place)
        self.leave("list item", choice)

    def look_at_dialog(self, place, role, name):
        self.look(place, role, name)
        self.leave(role, name)

    def look_at_own_dialog(self, place):
        """Looks at a dialogue of the platform, whose title is in its language."""
        dialog = wait_until(lambda: next((n for n in self.app.nodes() if n.get_role_name() == "dialog"), None), place)
        self.look_at_dialog(place, "dialog", dialog.get_name())

    def leave(self, role, name):
        self.app.press("Escape")
        wait_until(lambda: not self.app.has(role, name), f"{role} “{name}” to go")

    def go(self, role, name):
        """Goes to something and presses it: a row of a list offers no other way."""
        self.app.press_until_focused("Tab", role, name)
        self.app.press("Return")

    def write(self, text):
        """Writes where the focus is, in letters that no keyboard here may have."""
        Atspi.EditableText.set_text_contents(wait_until(self.app.focused, "the focus"), text)

    def click(self, role, name):
        Atspi.Action.do_action(self.app.find(role, name), 0)


def look_at_overview(walk):
    app = walk.app
    app.find("button", OPTION)
    walk.look("overview")

    app.press("3")
    wait_until(lambda: say("not placed at the severity you picked") in app.find("button", OPTION).get_description(),
               "the tile to say that it is not for it")
    walk.look("severity")
    app.press("Escape")

    app.press_until_focused("Tab", "button", OPTION)
    app.press("shift+F10")
    walk.look("menu of an option", "menu", OPTION)
    walk.leave("menu", OPTION)

    app.press("ctrl+d")
    app.find_toast(say("Added to our plan"))
    wait_until(lambda: IN_PLAN in app.find("button", OPTION).get_description(), "the tile to say that it is in the plan")
    walk.look("toast")

    walk.look_at_menu("main menu", say("Main Menu"), ("menu", say("Main Menu")))


def look_at_search(walk):
    app = walk.app
    app.press("ctrl+f")
    app.wait_for_focus(say("Search the card"))
    walk.write(OTHER)
    app.find("list", say("Options found"))
    # How many there are is said while one types, and is told of the field to who comes back to it.
    app.move_focus("Tab")
    walk.look("search")
    walk.click("toggle button", say("Filter"))
    walk.look("filter", "grouping", say("Show only options with"))
    walk.click("toggle button", PAYER)
    walk.leave("grouping", say("Show only options with"))
    walk.app.find("button", say("Remove the Filter “%s”") % PAYER)
    walk.look("filtered")
    walk.click("button", say("Remove the Filter “%s”") % PAYER)
    app.press("ctrl+f")
    app.wait_for_focus(say("Search the card"))
    walk.write("xq")
    app.find("button", say("_Show All Options"))
    app.move_focus("Tab")
    walk.look("nothing found")
    app.press("Escape")
    app.find("button", OPTION)


def look_at_options(walk):
    app = walk.app
    walk.click("button", OPTION)
    app.find("heading", labels["involves"])
    walk.look("option")
    walk.look_at_menu("state in the plan", IN_PLAN, ("menu", IN_PLAN))
    for row in (labels["glossary"], titled("severities", "mild")):
        walk.go("list item", row)
    wait_until(lambda: has_state(app.find("list item", labels["glossary"]), "EXPANDED"), "the row to unfold")
    walk.look("unfolded option")
    # A card from a file is in one language.
    if not arguments:
        app.press("ctrl+l")
        app.find("label", labels["language_name"])
        walk.look("option in two languages")
        app.press("Escape")
        app.find("heading", labels["involves"])
    app.press("Escape")
    app.find("button", OPTION)


def look_at_comparison(walk):
    app = walk.app
    app.press_until_focused("Tab", "button", OPTION)
    app.press("ctrl+Return")
    wait_until(lambda: has_state(app.find("button", OPTION), "PRESSED"), "the option to be chosen")
    walk.click("button", OTHER)
    wait_until(lambda: has_state(app.find("button", OTHER), "PRESSED"), "the other to be chosen")
    walk.look("choosing")
    walk.click("button", say("Co_mpare"))
    app.find("heading", labels["involves"])
    walk.look("comparison")
    app.resize(360, 640)
    app.find("radio button", OTHER)
    walk.look("narrow comparison")
    app.press("Escape")
    app.find("list", say("Treatment options"))
    walk.look("narrow overview")
    app.resize(1100, 860)
    app.find("button", OPTION)


def look_at_steps(walk):
    app = walk.app
    app.press("alt+2")
    app.find("heading", labels["steps"])
    root = walk.look("steps")
    timeline = next(node for node in root.walk() if (node.role, node.name) == ("list", labels["steps"]))
    assert [step.role for step in timeline.children] == ["list item"] * 4, timeline.children
    walk.click("toggle button", labels["here"])
    walk.go("button", say("Add to the Way So Far"))
    app.press_until_focused("Tab", "text", labels["course"])
    app.type("Better")
    walk.leave("dialog", say("What Was Tried"))
    wait_until(lambda: any("Better" in f"{node.get_name()} {node.get_description()}" for node in app.nodes()),
               "the way so far")
    walk.look("way so far")


def look_at_plan(walk):
    app = walk.app
    app.press("alt+3")
    app.find("heading", labels["plan"])
    walk.go("button", say("Add an Agreement"))
    walk.look("agreement", "dialog", say("Agreement"))
    app.type("Walk")
    walk.leave("dialog", say("Agreement"))
    walk.go("button", say("Add What Was Tried"))
    app.find("dialog", say("What Was Tried"))
    walk.look_at_dialog("what was tried", "dialog", say("What Was Tried"))
    walk.go("button", say("Add a Question"))
    app.wait_for_focus(labels["questions"])
    walk.look("plan")
    walk.look_at_list("states of an option", "toggle button", say("How far we are with: %s") % OPTION, labels["under_way"])
    walk.look_at_menu("menu of the plan", say("More"), ("menu", say("More")))
    explain = say("What is this: %s") % labels["case_manager"]
    walk.look_at_menu("role", explain, ("grouping", explain))
    app.press("ctrl+p")
    app.find("dialog", say("Print"))
    walk.look_at_dialog("print", "dialog", say("Print"))
    app.press("ctrl+w")
    app.find("alert", say("Save Our Plan?"))
    walk.look_at_dialog("closing", "alert", say("Save Our Plan?"))
    walk.click("button", say("Clear Everything"))
    app.find("alert", say("Clear Everything?"))
    walk.look("clearing", "alert", say("Clear Everything?"))
    walk.click("button", say("C_lear"))
    app.find_toast(say("Everything is cleared"))


def look_at_app(walk):
    app = walk.app
    app.press("ctrl+comma")
    walk.look_at_list("languages", "combo box", say("_Language of the Card"), "Nederlands")
    walk.look_at_own_dialog("preferences")
    walk.click("toggle button", say("Main Menu"))
    walk.click("menu item", say("_About Keuzekaart"))
    walk.look_at_own_dialog("about")
    app.press("F1")
    app.find("heading", say("How the App Works"))
    walk.look("help")
    app.press("Escape")
    # An app that shows a card from a file opens only what it was started with.
    if not arguments:
        plan = Path(os.environ["HOME"], "damaged.keuzeplan")
        plan.write_text('{"format": 1', encoding="utf-8")
        subprocess.run([program, str(plan)], check=True, timeout=PATIENCE_SECONDS)
        heading = say("“%s” Could Not Be Opened") % plan.name
        app.find("alert", heading)
        walk.look_at_dialog("damaged plan", "alert", heading)


def every_page():
    # A tooltip would be on the page too.
    subprocess.run(["xdotool", "mousemove", "1399", "999"], check=True)
    with App(program, *arguments, language=language) as app:
        walk = Walk(app)
        for look in (look_at_overview, look_at_search, look_at_options, look_at_comparison, look_at_steps, look_at_plan,
                     look_at_app):
            look(walk)
    assert not walk.faults, "\n".join(walk.faults)


def bad_card():
    """What tells that there is a mistake in a card from a file."""
    own = Path(os.environ["HOME"], "own.json")
    own.write_text(json.dumps(card), encoding="utf-8")
    with App(program, "--catalog", str(own), language=language) as app:
        walk = Walk(app)
        app.find("button", OPTION)
        own.write_text("{", encoding="utf-8")
        app.find("button", say("_Details"))
        walk.look("banner")
        walk.click("button", say("_Details"))
        app.find("alert", say("What Is Wrong With the Card"))
        walk.look_at_dialog("mistake in the card", "alert", say("What Is Wrong With the Card"))
    assert not walk.faults, "\n".join(walk.faults)


run_tests([every_page, bad_card])
