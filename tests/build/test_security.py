#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests that what is said of security is so: the tests are there, and the limits are those of the program."""
import json
import pathlib
import re
import unittest

import tap

TOP = pathlib.Path(__file__).resolve().parents[2]
MEGABYTE = 1 << 20


def read(*path):
    return TOP.joinpath(*path).read_text(encoding="utf-8")


def read_limits():
    """The limits of the program, by name."""
    lines = re.findall(r"^#define KEUZE_MAXIMUM_(\w+) (.+)$", read("src", "catalog", "keuze-file-limits.h"), re.MULTILINE)
    return {name: eval(value.replace("(gsize)", ""), {}) for name, value in lines}


class Security(unittest.TestCase):
    def setUp(self):
        self.text = read("docs", "security.md")
        self.limits = read_limits()

    def test_names_tests_that_are_there(self):
        named = set(re.findall(r"`((?:tests|src)/[^`]*)`", self.text))
        self.assertGreater(len(named), 10)
        for path in named:
            with self.subTest(path):
                self.assertTrue((TOP / path).exists(), path)

    def test_every_danger_has_a_test(self):
        rows = [line for line in self.text.splitlines() if line.count("|") == 4][2:]
        self.assertGreater(len(rows), 10)
        for row in rows:
            with self.subTest(row):
                self.assertRegex(row.strip("| ").split("|")[-1], r"`tests/")

    def test_tells_every_limit(self):
        table = self.text.partition("## Limits on files")[2].partition("##")[0]
        told = [int(number.replace(",", "")) for number in re.findall(r"\b\d[\d,]*\b", table)]
        wanted = [value // MEGABYTE if value >= MEGABYTE else value for value in self.limits.values()]
        self.assertEqual(sorted(told), sorted(wanted))

    def test_schemas_have_the_same(self):
        card = read("data", "catalog.schema.json")
        lines = json.loads(read("data", "plan.schema.json"))["$defs"]["lines"]
        self.assertEqual(lines["maxLength"], self.limits["LINES"])
        for name in ("TITLE", "TEXT", "URL"):
            self.assertIn(f'"maxLength": {self.limits[name]}', card, name)
        self.assertIn(f"{{1,{self.limits['ID']}}}", card)
        self.assertIn(f'"maximum": {self.limits["NUMBER"]}', card)


tap.main()
