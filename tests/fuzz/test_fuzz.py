#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests what "./dev fuzz" writes down, and that every target has something to start from."""
import dataclasses
import pathlib
import tempfile
import unittest

import fuzz
import tap

FOLDER = pathlib.Path(fuzz.__file__).parent
TEXT = f"Before\n\n{fuzz.HEADING}\n|---|---|---|---|---|---|---|\n\nAfter\n"

SHORT = fuzz.Outcome("plan", "2026-01-31", 1000, 61, 50, 0)
LONG = dataclasses.replace(SHORT, runs=fuzz.ENOUGH_RUNS)


class Table(unittest.TestCase):
    def write_down(self, *outcomes):
        with tempfile.TemporaryDirectory() as folder:
            readme = pathlib.Path(folder) / "README.md"
            readme.write_text(TEXT, encoding="utf-8")
            for outcome in outcomes:
                fuzz.write_down(readme, outcome)
            return readme.read_text(encoding="utf-8")

    def assertRows(self, outcomes, rows):
        rule = "|---|---|---|---|---|---|---|\n"
        self.assertEqual(self.write_down(*outcomes), TEXT.replace(rule, rule + "".join(f"{row}\n" for row in rows)))

    def test_row(self):
        self.assertRows([LONG], ["| `plan` | 2026-01-31 | 10,000,000 | 1 min 1 s | 163,934 | 50 MB | 0 |"])

    def test_in_the_order_of_the_targets(self):
        dates = dataclasses.replace(SHORT, target="dates")
        self.assertRows([SHORT, dates], [dates.row(), SHORT.row()])

    def test_a_later_run_replaces_an_earlier_one(self):
        later = dataclasses.replace(SHORT, day="2026-02-01")
        self.assertRows([SHORT, later], [later.row()])

    def test_a_short_run_does_not_replace_a_long_one(self):
        self.assertRows([LONG, SHORT], [LONG.row()])

    def test_a_find_is_always_told(self):
        find = dataclasses.replace(SHORT, finds=1)
        self.assertRows([LONG, find], [find.row()])

    def test_what_is_mended_is_told_too(self):
        find = dataclasses.replace(LONG, finds=1)
        self.assertRows([find, SHORT], [SHORT.row()])

    def test_an_hour_is_enough(self):
        self.assertTrue(dataclasses.replace(SHORT, seconds=3600).is_enough())
        self.assertFalse(SHORT.is_enough())


class Targets(unittest.TestCase):
    def test_each_is_there(self):
        programs = {path.stem.removeprefix("fuzz-") for path in FOLDER.glob("fuzz-*.c")}
        self.assertEqual(programs, set(fuzz.TARGETS))
        self.assertEqual(set(fuzz.LONGEST), set(fuzz.TARGETS))

    def test_each_starts_from_small_files(self):
        for target in fuzz.TARGETS:
            with self.subTest(target):
                sizes = [path.stat().st_size for path in (FOLDER / "corpus" / target).iterdir()]
                self.assertGreater(len(sizes), 10)
                self.assertLessEqual(max(sizes), fuzz.LONGEST[target])

    def test_each_is_in_the_table(self):
        readme = (FOLDER / "README.md").read_text(encoding="utf-8")
        for target in fuzz.TARGETS:
            self.assertRegex(readme, rf"\n- `{target}`: ")
            self.assertRegex(readme, rf"\n\| `{target}` \| .* \| 0 \|\n")


if __name__ == "__main__":
    tap.main()
