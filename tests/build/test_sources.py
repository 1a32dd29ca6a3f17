#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests that it is written down where everything in the catalogue comes from, and what is in doubt."""
import datetime
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import card
import tap

TOP = pathlib.Path(__file__).resolve().parents[2]
SOURCES = TOP / "data" / "sources.md"

# The card says of itself that everything on it is checked again within a year.
LONGEST_UNCHECKED = datetime.timedelta(days=366)


class Sources(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.catalog = card.load("en")

    def run_script(self, catalog):
        path, self.output = self.folder / "catalog.json", self.folder / "sources.md"
        path.write_text(json.dumps(catalog), encoding="utf-8")
        return subprocess.run([sys.executable, TOP / "build-aux" / "sources.py", path, self.output],
                              capture_output=True, text=True)

    def make(self, catalog):
        result = self.run_script(catalog)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""))
        return self.output.read_text(encoding="utf-8")

    def section(self, text, heading):
        return re.search(rf"^#+ {re.escape(heading)}\n(.*?)(?=^#|\Z)", text, re.DOTALL | re.MULTILINE).group(1)

    def row(self, text, heading, name):
        rows = [line for line in self.section(text, heading).split("\n") if line.startswith(f"| `{name}` |")]
        self.assertEqual(len(rows), 1)
        return [cell.strip() for cell in rows[0].strip("|").split("|")]

    def test_the_committed_file_is_up_to_date(self):
        self.assertTrue(self.make(self.catalog) == SOURCES.read_text(encoding="utf-8"),
                        "data/sources.md is not what data/catalog.json says: run ./dev translations")

    def test_tells_of_each_option_and_step(self):
        text = SOURCES.read_text(encoding="utf-8")
        for name, heading in (("options", "Where each option comes from"), ("steps", "Where each step comes from")):
            for entry in self.catalog[name]:
                with self.subTest(entry=entry["id"]):
                    _, places, checked, review_by, _ = self.row(text, heading, entry["id"])
                    self.assertEqual(places, "; ".join(f"`{citation['source']}`, “{citation['place']}”"
                                                       for citation in entry["sources"]))
                    self.assertEqual([checked, review_by], [entry["checked"], entry["review_by"]])

    def test_tells_what_each_placement_rests_on(self):
        text = SOURCES.read_text(encoding="utf-8")
        self.assertEqual(self.row(text, "By severity", "general-practice"),
                         ["`general-practice`", "card", "guideline", "guideline"])
        self.assertEqual(self.row(text, "By step", "pain-clinic"), ["`pain-clinic`", "–", "–", "guideline", "guideline"])

    def test_tells_each_doubt_beside_what_it_touches(self):
        self.catalog["doubts"] = [
            {"subject": "First", "doubt": "Why?", "choice": "So."},
            {"subject": "Second", "options": ["dietetics"], "steps": ["step-2"], "doubt": "Who?", "choice": "They | we."},
        ]
        text = self.make(self.catalog)
        self.assertEqual(self.row(text, "Where each option comes from", "dietetics")[4], "[2](#doubt-2)")
        self.assertEqual(self.row(text, "Where each step comes from", "step-2")[4], "[2](#doubt-2)")
        self.assertEqual(self.row(text, "Where each option comes from", "self-care")[4], "–")
        self.assertIn('| <a id="doubt-1"></a>1 | First | the whole card | Why? | So. |\n', text)
        self.assertIn('| <a id="doubt-2"></a>2 | Second | `dietetics`, `step-2` | Who? | They \\| we. |\n', text)

    def test_a_catalogue_with_a_hole_is_told_in_one_line(self):
        del self.catalog["doubts"]
        result = self.run_script(self.catalog)
        self.assertEqual(result.returncode, 1)
        self.assertRegex(result.stderr, r"\A.*catalog\.json: found no 'doubts', expected it.*\n\Z")
        self.assertFalse(self.output.exists())

    def test_everything_is_checked_again_in_time(self):
        for entry in self.catalog["options"] + self.catalog["steps"]:
            with self.subTest(entry=entry["id"]):
                checked, review_by = (datetime.date.fromisoformat(entry[name]) for name in ("checked", "review_by"))
                self.assertLessEqual(review_by - checked, LONGEST_UNCHECKED)


if __name__ == "__main__":
    tap.main()
