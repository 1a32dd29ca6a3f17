#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Leaving with paper in hand, with the keyboard alone."""
import os
import subprocess
from pathlib import Path

from app import open_app, run_tests, wait_until

home = Path(os.environ["HOME"])
config = Path(os.environ["XDG_CONFIG_HOME"])


def read(pdf):
    return subprocess.run(["pdftotext", "-layout", pdf, "-"], stdout=subprocess.PIPE, text=True, check=True).stdout


def pick_place(app, title, file):
    app.wait_for_focus_in_dialog(title)
    app.press("ctrl+a")
    app.type(str(file))
    app.press("Return")
    wait_until(lambda: file.exists() and file.stat().st_size, "the file")


def mode(file):
    return file.stat().st_mode & 0o777


def open_dietetics(app):
    app.type("dietetics")
    app.find("label", "1 of 19 options")
    app.open("list item", "Dietetics")
    app.find("heading", "What it involves")


def count_pages(app):
    """As a screen reader tells it: which page it is, and of how many."""
    names = [node.get_name() for node in app.nodes() if node.get_role_name() == "list item"]
    return next((int(name.rsplit(" ", 1)[1]) for name in names if name.startswith("Page 1 of ")), 0)


def save_an_option_at_once():
    pdf = home / "option.pdf"
    with open_app() as app:
        open_dietetics(app)
        app.press("ctrl+shift+e")
        pick_place(app, "Save as PDF", pdf)
        app.find_toast("“option.pdf” is saved")
        app.find("button", "Show in Folder")
    assert "Irritable bowel syndrome or migraine" in read(pdf)
    pdf.unlink()


def choose_before_saving():
    pdf = home / "card.pdf"
    with open_app() as app:
        open_dietetics(app)
        app.press("ctrl+p")
        app.wait_for_focus("Print…")
        wait_until(lambda: count_pages(app) == 1, "the page")
        app.press_until_focused("shift+Tab", "switch", "Large Letters")
        app.press("space")
        wait_until(lambda: count_pages(app) > 1, "more pages")
        app.open("button", "Save as PDF…")
        pick_place(app, "Save as PDF", pdf)
        app.find_toast("“card.pdf” is saved")
        app.wait_until_gone("button", "Save as PDF…")
    assert "Irritable bowel syndrome or migraine" in read(pdf)
    # Each page ends with a form feed; in letters of the usual size there is one.
    assert read(pdf).count("\f") > 1
    pdf.unlink()


def choose_the_whole_card():
    pdf = home / "booklet.pdf"
    with open_app() as app:
        open_dietetics(app)
        app.press("ctrl+p")
        app.wait_for_focus("Print…")
        wait_until(lambda: count_pages(app) == 1, "the page")
        app.press_until_focused("shift+Tab", "list item", "The Whole Card")
        app.press("Return")
        wait_until(lambda: count_pages(app) > 20, "the pages of all options")
        app.open("button", "Save as PDF…")
        pick_place(app, "Save as PDF", pdf)
        app.find_toast("“booklet.pdf” is saved")
    assert "Irritable bowel syndrome or migraine" in read(pdf)
    assert "Several pain experts" in " ".join(read(pdf).split())
    pdf.unlink()


def save_at_once(app, pdf):
    app.press("ctrl+shift+e")
    pick_place(app, "Save as PDF", pdf)
    app.find_toast(f"“{pdf.name}” is saved")


def save_from_the_preview(app, pdf):
    app.press("ctrl+p")
    app.wait_for_focus("Print…")
    app.open("button", "Save as PDF…")
    pick_place(app, "Save as PDF", pdf)
    app.find_toast(f"“{pdf.name}” is saved")


def print_to_a_file(app, pdf):
    print_from_the_dialogue_of_the_system(app)
    app.find_toast("The pages are saved")
    wait_until(lambda: pdf.exists() and pdf.stat().st_size, "the file")


def keep_a_plan_to_oneself():
    """In each of the ways in which what was written leaves the window, the file is for its owner alone."""
    documents = home / "documents"
    documents.mkdir()
    pdf = documents / "output.pdf"
    for leave in (save_at_once, save_from_the_preview, print_to_a_file):
        with open_app() as app:
            app.press("alt+3")
            app.go_to("text", "What we want to reach")
            app.type("Walk far")
            app.wait_for_text("Walk far")
            leave(app, pdf)
            wait_until(lambda: mode(pdf) == 0o600, f"the file of {leave.__name__} to be for its owner alone")
        assert "Walk far" in read(pdf)
        pdf.unlink()
    documents.rmdir()


def choose_the_printer_of_before():
    """There is one that writes a file, and it is offered because it was used the last time."""
    settings = config / "keuzekaart" / "print-settings"
    settings.parent.mkdir(parents=True)
    settings.write_text("[Print Settings]\nprinter=Print to File\n")
    (config / "user-dirs.dirs").write_text('XDG_DOCUMENTS_DIR="$HOME/documents"\n')


def print_from_the_dialogue_of_the_system(app):
    app.press("ctrl+p")
    app.wait_for_focus("Print…")
    app.press("Return")
    app.find_in_dialog("Print", "button", "Print")
    app.press("Return")


def print_an_option():
    documents = home / "documents"
    documents.mkdir()
    pdf = documents / "output.pdf"
    with open_app() as app:
        open_dietetics(app)
        print_from_the_dialogue_of_the_system(app)
        app.find_toast("The pages are saved")
        wait_until(lambda: pdf.exists() and pdf.stat().st_size, "the file")
    assert "Irritable bowel syndrome or migraine" in read(pdf)
    # The desktop does not tell what was printed.
    assert not any(b"output.pdf" in path.read_bytes() for path in home.rglob("*.xbel"))
    pdf.unlink()
    documents.rmdir()


def print_where_it_cannot_be():
    documents = home / "documents"
    documents.write_text("not a folder")
    with open_app() as app:
        print_from_the_dialogue_of_the_system(app)
        app.find("alert", "The Pages Could Not Be Printed")
        app.press("Escape")
        # What was chosen is still there to try again.
        app.find("button", "Save as PDF…")
        app.press("Escape")
    documents.unlink()


def look_and_go_on():
    with open_app() as app:
        app.press("ctrl+p")
        app.wait_for_focus("Print…")
        app.press("Escape")
        app.wait_until_gone("button", "Save as PDF…")
        app.press("alt+3")
        app.press("ctrl+p")
        app.find("label", "Our plan")
        app.press("Escape")


choose_the_printer_of_before()
run_tests([
    save_an_option_at_once,
    choose_before_saving,
    choose_the_whole_card,
    keep_a_plan_to_oneself,
    print_an_option,
    print_where_it_cannot_be,
    look_and_go_on,
])
