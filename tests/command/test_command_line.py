#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests the command line with the real program, where there is no display."""
import datetime
import gettext
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

import tap
from card import CARDS, load, option_texts, titles

PROGRAM = os.environ["KEUZE_PROGRAM"]


def keuzekaart(*arguments, locale="C.UTF-8", today=None, folder=None):
    environment = {name: value for name, value in os.environ.items()
                   if name not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "LANG", "LANGUAGE")
                   and not name.startswith("LC_")}
    if today:
        midday = datetime.datetime.fromisoformat(f"{today}T12:00:00+00:00")
        environment["SOURCE_DATE_EPOCH"] = str(int(midday.timestamp()))
    return subprocess.run([PROGRAM, *arguments], capture_output=True, stdin=subprocess.DEVNULL,
                          env={**environment, "LC_ALL": locale}, encoding="utf-8", errors="surrogateescape",
                          cwd=folder)


def date(catalog, text):
    """A date as the card writes it."""
    months = ("january", "february", "march", "april", "may", "june",
              "july", "august", "september", "october", "november", "december")
    year, month, day = (int(part) for part in text.split("-"))
    labels = catalog["labels"]
    return labels["date"].format(day=day, month=labels[months[month - 1]], year=year)


def bases(catalog, option):
    """Yields what the places of an option rest on."""
    severities = titles(catalog)["severities"]
    placements = [(severities[placement["severity"]], placement["basis"]) for placement in option["severities"]]
    placements += [(step["name"], placement["basis"]) for step in catalog["steps"]
                   for placement in step["options"] if placement["option"] == option["id"]]
    for basis in catalog["bases"]:
        places = [place for place, rests_on in placements if rests_on == basis["id"]]
        if places:
            yield f"{catalog['labels']['list_separator'].join(places)}: {basis['title']}"


def texts(catalog, option):
    """Yields everything that the sheet of an option says."""
    sources = titles(catalog)["sources"]
    yield from option_texts(catalog, option)
    yield from (f"{word['title']}: {word['text']}"
                for word in catalog["glossary"] if word["id"] in option.get("glossary", []))
    for citation in option["sources"]:
        yield f"{sources[citation['source']]}: {citation['place']}"
    yield from bases(catalog, option)
    yield from (date(catalog, option[member]) for member in ("checked", "review_by"))
    for step in catalog["steps"]:
        if any(placement["option"] == option["id"] for placement in step["options"]):
            yield f"{step['name']}: {step['title']}"


class Case(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, catalog):
        path = self.folder / "card.json"
        path.write_text(json.dumps(catalog), encoding="utf-8")
        return str(path)

    def assertPrints(self, result):
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        return result.stdout

    def assertFails(self, result, status, *words):
        """One line on standard error, from the program, and nothing on standard output."""
        self.assertEqual((result.returncode, result.stdout), (status, ""))
        self.assertRegex(result.stderr, r"\Akeuzekaart: [^\n]+\n\Z")
        for word in words:
            self.assertIn(word, result.stderr)


class List(Case):
    def assertLists(self, sheet, language):
        expected = [[option["id"], option["title"]] for option in load(language)["options"]]
        self.assertEqual([re.split(r"  +", line) for line in sheet.splitlines()], expected)
        self.assertEqual(len(expected), 19)

    def test_is_in_english_by_itself(self):
        self.assertLists(self.assertPrints(keuzekaart("--list")), "en")

    def test_is_in_the_language_asked_for(self):
        for language in CARDS:
            with self.subTest(language=language):
                self.assertLists(self.assertPrints(keuzekaart("--list", "--lang", language)), language)

    def test_needs_no_locale_of_the_language(self):
        self.assertLists(self.assertPrints(keuzekaart("--list", "--lang=nl_BE.UTF-8")), "nl")

    def test_titles_stand_below_each_other(self):
        lines = self.assertPrints(keuzekaart("--list")).splitlines()
        column = lines[0].index("Information")
        self.assertTrue(all(line[column - 1] == " " and line[column] != " " for line in lines))

    def test_takes_another_catalogue(self):
        catalog = load("en")
        catalog["options"][0]["title"] = "A title of my own"
        sheet = self.assertPrints(keuzekaart("--catalog", self.write(catalog), "--list"))
        self.assertEqual(len(sheet.splitlines()), 19)
        self.assertIn("A title of my own", sheet)

    def test_refuses_a_wrong_catalogue(self):
        catalog = load("en")
        del catalog["options"][3]["title"]
        path = self.write(catalog)
        self.assertFails(keuzekaart("--catalog", path, "--list"), 1,
                         path, "options[3].title: found nothing, expected a text")

    def test_refuses_a_missing_catalogue(self):
        path = str(self.folder / "nowhere.json")
        self.assertFails(keuzekaart(f"--catalog={path}", "--list"), 1, path)

    def test_refuses_an_unknown_language(self):
        self.assertFails(keuzekaart("--list", "--lang", "de"), 1, "“de”", "en", "nl")

    def test_does_without_utf_8(self):
        result = keuzekaart("--list", "--lang", "nl", locale="C")
        self.assertEqual(result.returncode, 0)
        self.assertEqual(len(result.stdout.splitlines()), 19)


class Show(Case):
    def test_tells_all_of_every_option(self):
        for language in CARDS:
            catalog = load(language)
            for option in catalog["options"]:
                with self.subTest(language=language, option=option["id"]):
                    sheet = self.assertPrints(keuzekaart("--show", option["id"], "--lang", language))
                    for text in texts(catalog, option):
                        self.assertIn(text, sheet)

    def test_marks_what_is_not_translated(self):
        catalog = load("nl")
        catalog["untranslated"] = ["option/dietetics/referral"]
        mark = f"[{catalog['labels']['not_translated']}]"
        with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
            json.dump(catalog, file)
            file.flush()
            sheet = self.assertPrints(keuzekaart("--show", "dietetics", "--catalog", file.name))
            self.assertNotIn(mark, self.assertPrints(keuzekaart("--show", "pain-clinic", "--catalog", file.name)))
        referral = next(option for option in catalog["options"] if option["id"] == "dietetics")["referral"]["text"]
        self.assertEqual(sheet.count(mark), 1)
        self.assertLess(0, sheet.index(referral) - sheet.index(mark))
        self.assertLess(sheet.index(referral) - sheet.index(mark), len(mark) + 10)

    def test_is_in_dutch_where_asked(self):
        sheet = self.assertPrints(keuzekaart("--show=dietetics", "--lang=nl"))
        self.assertTrue(sheet.startswith("Diëtetiek\ngeen verwijzing · basispakket\n"), sheet)
        for heading in ("involves", "examples", "referral", "payment", "providers", "severity", "steps", "glossary",
                        "sources"):
            self.assertIn(f"\n\n{load('nl')['labels'][heading]}\n", sheet)

    def test_says_own_risk_only_where_the_card_does(self):
        label = "• " + load("en")["labels"]["own_risk"]
        self.assertIn(label, self.assertPrints(keuzekaart("--show", "medical-specialist")).splitlines())
        self.assertNotIn(label, self.assertPrints(keuzekaart("--show", "pain-clinic")).splitlines())

    def test_explains_words_last_but_for_the_sources(self):
        catalog = load("en")
        option = catalog["options"][-1]
        heading, sources = (catalog["labels"][name] for name in ("glossary", "sources"))
        words = [f"• {word['title']}: {word['text']}"
                 for word in catalog["glossary"] if word["id"] in option["glossary"]]
        lines = [option["payment"]["text"], "", heading, *words, "", sources, ""]
        self.assertIn("\n".join(lines), self.assertPrints(keuzekaart("--show", option["id"])))

    def test_says_when_it_is_due_for_a_check(self):
        for language in CARDS:
            catalog = load(language)
            option = catalog["options"][2]
            overdue = catalog["labels"]["overdue"].format(date=date(catalog, option["checked"]))
            eve = datetime.date.fromisoformat(option["review_by"]) - datetime.timedelta(days=1)
            for today, expected in ((eve, False), (option["review_by"], True), ("2050-01-01", True)):
                with self.subTest(language=language, today=today):
                    sheet = self.assertPrints(keuzekaart("--show", option["id"], "--lang", language, today=today))
                    self.assertEqual(sheet.endswith(f"\n{overdue}\n"), expected, sheet)

    def test_has_no_heading_above_no_words(self):
        catalog = load("en")
        del catalog["options"][0]["glossary"]
        sheet = self.assertPrints(keuzekaart("--catalog", self.write(catalog), "--show", catalog["options"][0]["id"]))
        self.assertNotIn(catalog["labels"]["glossary"], sheet)

    def test_says_when_nobody_takes_what_it_prints(self):
        with open("/dev/full", "w") as full:
            result = subprocess.run([PROGRAM, "--list"], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
        self.assertEqual((result.returncode, len(result.stderr.splitlines())), (1, 1), result.stderr)

    def test_refuses_an_unknown_option(self):
        self.assertFails(keuzekaart("--show", "yoga"), 1, "yoga", "--list")
        self.assertFails(keuzekaart("--show", ""), 1, "--list")

    def test_takes_another_catalogue(self):
        path = str(CARDS["nl"])
        self.assertIn("Diëtetiek", self.assertPrints(keuzekaart("--show", "dietetics", "--catalog", path)))


class Validate(Case):
    def test_is_silent_about_a_right_file(self):
        for path in CARDS.values():
            with self.subTest(path=path):
                self.assertEqual(self.assertPrints(keuzekaart("--validate", str(path))), "")

    def test_tells_every_problem_on_a_line(self):
        catalog = load("en")
        catalog["links"][0]["url"] = "http://nalk.info/"
        catalog["options"][3]["title"] = 12
        catalog["steps"][1]["options"][0]["option"] = "yoga"
        path = self.write(catalog)
        result = keuzekaart("--validate", path)
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertEqual([line.partition(": found")[0] for line in result.stderr.splitlines()],
                         [f"keuzekaart: {path}: {place}"
                          for place in ("links[0].url", "options[3].title", "steps[1].options[0].option")])

    def test_knows_a_plan_by_its_name(self):
        path = self.folder / "ours.keuzeplan"
        path.write_text('{"format": 1, "goal": "Walk"}', encoding="utf-8")
        self.assertEqual(self.assertPrints(keuzekaart("--validate", str(path))), "")
        path.write_text('{"format": 1, "goal": 1, "review": "soon"}', encoding="utf-8")
        result = keuzekaart("--validate", str(path))
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertEqual(result.stderr, f"keuzekaart: {path}: goal: found 1, expected a text\n"
                         f"keuzekaart: {path}: review: found “soon”, expected a date such as 2026, 2026-01 or 2026-01-31\n")
        path.write_text('{"format": 2}', encoding="utf-8")
        self.assertFails(keuzekaart("--validate", str(path)), 1, "A newer version of the app made this plan")

    def test_refuses_what_it_cannot_read(self):
        (self.folder / "half.json").write_text('{"format": 1,\n', encoding="utf-8")
        self.assertFails(keuzekaart("--validate", str(self.folder / "half.json")), 1, "Line 1: ")
        self.assertFails(keuzekaart("--validate", str(self.folder / "nowhere.json")), 1, "nowhere.json")
        self.assertFails(keuzekaart("--validate", str(self.folder)), 1, "expected a file")

    def test_a_file_from_a_stranger_gives_no_commands_to_the_terminal(self):
        catalog = load("en")
        catalog["\x1b[2J\x9b\n"] = "\x1b[2J\x9b\n"
        catalog["question"] = "\x1b[2J\x9b\n"
        result = keuzekaart("--validate", self.write(catalog))
        self.assertEqual(result.returncode, 1)
        self.assertEqual(len(result.stderr.splitlines()), 2)
        self.assertEqual(re.findall(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", result.stderr), [])


class Usage(Case):
    def test_prints_the_version(self):
        self.assertRegex(self.assertPrints(keuzekaart("--version")), r"\AKeuzekaart \d+\.\d+\.\d+\n\Z")

    def test_prints_help(self):
        sheet = self.assertPrints(keuzekaart("--help"))
        for option in ("--list", "--show=ID", "--lang=CODE", "--catalog=FILE", "--validate=FILE", "--version"):
            self.assertIn(option, sheet)
        self.assertNotIn("gapplication", sheet)
        self.assertIn("Print all treatment options, each with its id\n", sheet)
        self.assertRegex(sheet, r"--validate=FILE .*\.keuzeplan\n")

    def test_refuses_what_it_does_not_know(self):
        self.assertFails(keuzekaart("--bogus"), 2, "--bogus")

    def test_refuses_a_word_too_many(self):
        self.assertFails(keuzekaart("--version", "dietetics"), 2, "dietetics", "--help")
        self.assertFails(keuzekaart("--list", "dietetics"), 2, "dietetics", "--help")

    def test_refuses_a_plan_that_is_not_there(self):
        self.assertFails(keuzekaart("dietetics"), 1, "dietetics", "--help")
        self.assertFails(keuzekaart("ours:today.keuzeplan"), 1, "ours:today.keuzeplan", "--help")
        self.assertFails(keuzekaart("--", "-old.keuzeplan"), 1, "keuzekaart: -old.keuzeplan: ", "--help")

    def test_finds_a_plan_with_any_name(self):
        for name in ("ours:today.keuzeplan", "file:ours.keuzeplan", "-old.keuzeplan", "--"):
            with self.subTest(name=name):
                (self.folder / name).write_text('{"format": 1}', encoding="utf-8")
                result = keuzekaart("--", name, folder=self.folder)
                # There is no display to open it on.
                self.assertIn("display", result.stderr)
                self.assertNotIn("--help", result.stderr)

    def test_finds_a_card_with_a_colon_in_its_name(self):
        (self.folder / "ours:card.json").write_text(json.dumps(load("en")), encoding="utf-8")
        self.assertPrints(keuzekaart("--catalog", "ours:card.json", "--list", folder=self.folder))
        self.assertPrints(keuzekaart("--validate", "ours:card.json", folder=self.folder))
        self.assertFails(keuzekaart("--validate", "theirs:card.json", folder=self.folder), 1, "theirs:card.json")

    def test_writes_to_a_file_with_a_hyphen_in_front(self):
        self.assertPrints(keuzekaart("--export", "steps", "--", "-steps.pdf", folder=self.folder))
        self.assertTrue((self.folder / "-steps.pdf").read_bytes().startswith(b"%PDF"))

    def test_refuses_an_option_without_its_value(self):
        for option in ("--show", "--lang", "--catalog", "--validate"):
            with self.subTest(option=option):
                self.assertFails(keuzekaart(option), 2, option)

    def test_refuses_what_is_not_text(self):
        self.assertFails(keuzekaart("--show", b"\xff"), 2)


class Dutch(Case):
    """The words of the program itself, which gettext finds only where they are installed."""

    def setUp(self):
        super().setUp()
        folder = os.environ["KEUZE_LOCALEDIR"]
        if not gettext.find("keuzekaart", folder, ["nl"]):
            self.skipTest("the translations are not installed")
        self.gettext = gettext.translation("keuzekaart", folder, ["nl"]).gettext

    def dutch(self, text):
        translation = self.gettext(text)
        self.assertNotEqual(translation, text)
        return translation

    def test_errors_are_in_the_language_of_the_system(self):
        self.assertFails(keuzekaart("--show", "yoga", locale="nl_NL.UTF-8"), 1,
                         self.dutch("This is not an option of the card; --list prints all that are"))

    def test_problems_are_in_the_language_of_the_system(self):
        catalog = load("en")
        del catalog["title"]
        problem = self.dutch("%s: found %s, expected a text") % ("title", self.dutch("nothing"))
        self.assertFails(keuzekaart("--validate", self.write(catalog), locale="nl_NL.UTF-8"), 1, problem)

    def test_help_is_in_the_language_of_the_system(self):
        self.assertIn(self.dutch("Print all treatment options, each with its id"), self.assertPrints(keuzekaart("--help", locale="nl_NL.UTF-8")))

    def test_the_card_is_in_the_language_of_the_system(self):
        self.assertIn("Diëtetiek", self.assertPrints(keuzekaart("--list", locale="nl_NL.UTF-8")))
        self.assertIn("Dietetics", self.assertPrints(keuzekaart("--list", locale="en_GB.UTF-8")))

    def test_the_card_can_be_in_another(self):
        self.assertIn("Dietetics", self.assertPrints(keuzekaart("--list", "--lang", "en", locale="nl_NL.UTF-8")))


if __name__ == "__main__":
    tap.main()
