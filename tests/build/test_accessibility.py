#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests that the table of accessibility leaves nothing out, and that the tests it names are there."""
import pathlib
import re
import unittest

import tap

TOP = pathlib.Path(__file__).resolve().parents[2]

# WCAG 2.2, level A and AA; 4.1.1 was taken out of it.
CRITERIA = """
1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5
1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13
2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11
2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8
3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3
""".split()

# EN 301 549, what clause 11 asks beside WCAG.
CLAUSES = (["11.5.1"] + [f"11.5.2.{number}" for number in range(1, 18)] + ["11.6.1", "11.6.2", "11.7"]
           + [f"11.8.{number}" for number in range(1, 6)])


class Table(unittest.TestCase):
    def setUp(self):
        self.text = (TOP / "docs" / "accessibility.md").read_text(encoding="utf-8")
        lines = [line.strip("|").split("|") for line in self.text.splitlines() if line.startswith("|")]
        self.rows = [[cell.strip() for cell in line] for line in lines if line[0].strip()[:1].isdigit()]

    def test_every_criterion_once(self):
        self.assertEqual([row[0].split()[0] for row in self.rows], CRITERIA + CLAUSES)

    def test_no_empty_cell(self):
        for row in self.rows:
            with self.subTest(row[0]):
                self.assertTrue(all(row), row)
                self.assertEqual(len(row), 4 if row[0].split()[0] in CRITERIA else 3)

    def test_names_tests_that_are_there(self):
        named = set(re.findall(r"`((?:tests|resources|src|data)/[^`]*)`", self.text))
        self.assertGreater(len(named), 10)
        for path in named:
            with self.subTest(path):
                self.assertTrue((TOP / path).exists(), path)


tap.main()
