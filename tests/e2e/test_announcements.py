#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What changes elsewhere than at the focus is said, and in which language a text is."""
import os
import pathlib
import tempfile

from app import Announcements, Atspi, open_app, run_tests, wait_until

CARD = pathlib.Path(os.environ["KEUZE_CATALOG"]).read_text(encoding="utf-8")


def hear(announcements, app, keys, message):
    """Presses keys, and hears what comes of it."""
    announcements.heard.clear()
    app.press(*keys)
    announcements.wait_for(message)


def hear_what_changes():
    with Announcements() as announcements:
        with open_app() as app:
            app.find("button", "Physiotherapy")
            hear(announcements, app, ["2"], "Moderate: 17 options")
            hear(announcements, app, ["2"], "19 of 19 options")
            app.press("ctrl+f")
            app.open("toggle button", "Filter")
            app.go_to("toggle button", "Municipality")
            hear(announcements, app, ["Return"], "1 of 19 options")
            hear(announcements, app, ["Return"], "19 of 19 options")
            app.press("Escape", "Escape")
            app.find("button", "Physiotherapy")
            hear(announcements, app, ["alt+2"], "Steps")
            hear(announcements, app, ["alt+3"], "Our Plan")
            hear(announcements, app, ["alt+1"], "Overview")
            app.press_until_focused("Tab", "button", "Physiotherapy")
            # An underscore that marks a letter for the eye would be said too.
            hear(announcements, app, ["ctrl+d"], "A toast appeared: Added to our plan, has a button: Undo")
            hear(announcements, app, ["ctrl+z"], "A toast appeared: Undone in our plan, has a button: Redo")
            hear(announcements, app, ["ctrl+shift+z"], "A toast appeared: Redone in our plan, has a button: Undo")
            app.press_until_focused("shift+Tab", "button", "Clear Everything")
            app.press("Return")
            app.find("alert", "Clear Everything?")
            hear(announcements, app, ["alt+l"], "A toast appeared: Everything is cleared")


def hear_in_the_field_how_many_are_found():
    """It is said once the typing rests, and told about the field to who comes to it later."""
    with Announcements() as announcements, open_app() as app:
        app.find("button", "Physiotherapy")
        # Somebody may type without asking for the search.
        for keys, number in (("pain", "17 of 19 options"), ("xq", "0 of 19 options")):
            app.type(keys)
            announcements.wait_for(number)
            assert app.focused().get_description() == "", app.focused().get_description()
        app.find("label", "No Options Found")
        app.press("Tab")
        app.press_until_focused("shift+Tab", "entry", "Search the card", "0 of 19 options")
        app.press("Escape")
        app.find("button", "Physiotherapy")
        assert announcements.heard == [], announcements.heard


def hear_of_another_card():
    with Announcements() as announcements:
        with tempfile.TemporaryDirectory() as folder:
            card = pathlib.Path(folder, "card.json")
            card.write_text(CARD, encoding="utf-8")
            with open_app("--catalog", str(card)) as app:
                app.find("label", "This is not the card that comes with the app, but “card.json”")
                card.write_text("{", encoding="utf-8")
                announcements.wait_for("“card.json” cannot be used; this is how it was")
                card.write_text(CARD, encoding="utf-8")
                announcements.wait_for("The card has changed")


def hear_of_another_language():
    with Announcements() as announcements:
        with open_app() as app:
            app.find("button", "Physiotherapy")
            app.press("ctrl+comma")
            app.press_until_focused("Tab", "combo box", "Language of the Card")
            app.press("space")
            app.press_until_focused("Down", "list item", "Nederlands")
            hear(announcements, app, ["Return"], "Nederlands")
            app.wait_for_focus("Language of the Card")
            app.press("Escape")
            app.wait_until_gone("dialog", "Preferences")
            app.find("button", "Fysiotherapie")


def language_of(node):
    attributes, _, _ = Atspi.Text.get_attribute_run(node, 0, True)
    return attributes["language"]


def tell_the_language_of_each_text():
    """A voice that does not know the language cannot be understood."""
    with open_app() as app:
        app.find("button", "Physiotherapy")
        app.press("alt+2", "ctrl+l")
        app.find("heading", "Stappen in de zorg")
        for role, name, language in (("heading", "Steps of care", "en"), ("heading", "Stappen in de zorg", "nl"),
                                     ("label", "English", "en"), ("label", "Nederlands", "nl")):
            assert language_of(app.find(role, name)) == language, (name, language_of(app.find(role, name)))


run_tests([
    hear_what_changes,
    hear_in_the_field_how_many_are_found,
    hear_of_another_card,
    hear_of_another_language,
    tell_the_language_of_each_text,
])
