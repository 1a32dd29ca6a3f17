#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests that pictograms become the same lines and curves on paper."""
import math
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import card
import tap

TOP = pathlib.Path(__file__).resolve().parents[2]
ICONS = TOP / "resources" / "icons"
SCRIPT = TOP / "build-aux" / "pictograms.py"
LENGTHS = {"M": 2, "L": 2, "C": 6, "Z": 0}


class Pictograms(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.output = self.folder / "pictograms.c"

    def run_script(self, *paths):
        return subprocess.run([sys.executable, SCRIPT, self.output, *paths], capture_output=True, text=True)

    def convert(self, *paths):
        """By name, the fill rule and the path of each: letters with their numbers."""
        result = self.run_script(*paths)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""))
        text = self.output.read_text(encoding="utf-8")
        numbers = [[float(number) for number in line.split(", ")]
                   for line in re.findall(r"\[\] = \{ (.*) \};", text)]
        icons = {}
        for name, rule, letters, i in re.findall(r'\{ "(.*)", CAIRO_FILL_RULE_(\w+), "(\w+)", numbers_(\d+) \}', text):
            rest, path = numbers[int(i)], []
            for letter in letters:
                path.append((letter, rest[:LENGTHS[letter]]))
                rest = rest[LENGTHS[letter]:]
            self.assertEqual(rest, [])
            icons[name] = (rule, path)
        return icons

    def write(self, content, name="keuze-new-symbolic.svg", view_box="0 0 16 16"):
        path = self.folder / name
        path.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view_box}">{content}</svg>')
        return path

    def convert_path(self, path):
        return self.convert(self.write(f'<path d="{path}"/>'))["new"][1]

    def test_each_option_has_the_one_of_the_screen(self):
        names = {option["pictogram"] for option in card.load("en")["options"]} | {"option"}
        icons = self.convert(*(ICONS / f"keuze-{name}-symbolic.svg" for name in sorted(names)))
        self.assertEqual(icons.keys(), names)
        for name, (_, path) in icons.items():
            with self.subTest(name=name):
                self.assertEqual(path[0][0], "M")
                numbers = [number for _, numbers in path for number in numbers]
                self.assertGreaterEqual(min(numbers), 0)
                self.assertLessEqual(max(numbers), 16)
                self.assertEqual(sum(letter == "Z" for letter, _ in path),
                                 len(re.findall("[Zz]", re.search(' d="([^"]*)"', (ICONS / f"keuze-{name}-symbolic.svg")
                                                                  .read_text())[1])))

    def test_lines_become_absolute(self):
        square = [("M", [2, 3]), ("L", [6, 3]), ("L", [6, 8]), ("L", [2, 8]), ("Z", [])]
        for path in ("M2 3H6V8H2Z", "M2 3L6 3 6 8 2 8Z", "m2 3h4v5h-4z", "M2,3l4,0l0 5l-4-0z", "M2 3 6 3 6 8 2 8z",
                     "m2 3 4 0 0 5-4 0z"):
            self.assertEqual(self.convert_path(path), square, path)

    def test_the_next_part_begins_where_the_last_one_began(self):
        self.assertEqual(self.convert_path("m2 3h4v5zm1 1h2z")[4:6], [("M", [3, 4]), ("L", [5, 4])])

    def test_curves_become_absolute(self):
        curve = [("M", [1, 2]), ("C", [2, 3, 4, 5, 6, 7])]
        self.assertEqual(self.convert_path("M1 2C2 3 4 5 6 7"), curve)
        self.assertEqual(self.convert_path("M1 2c1 1 3 3 5 5"), curve)

    def assertOnCircle(self, path, centre, radius):
        x, y = path[0][1]
        for letter, (x1, y1, x2, y2, x3, y3) in path[1:]:
            self.assertEqual(letter, "C")
            for t in (0, 0.25, 0.5, 0.75, 1):
                at = [(1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d
                      for a, b, c, d in ((x, x1, x2, x3), (y, y1, y2, y3))]
                self.assertAlmostEqual(math.dist(at, centre), radius, delta=0.003)
            x, y = x3, y3

    def test_arcs_become_curves(self):
        for path, centre, end, count in (("M8 4A4 4 0 0 1 12 8", (8, 8), [12, 8], 1),
                                         ("M8 4A4 4 0 1 0 12 8", (8, 8), [12, 8], 3),
                                         ("M8 4A4 4 0 0 0 12 8", (12, 4), [12, 8], 1),
                                         ("M8 4A4 4 0 1 1 12 8", (12, 4), [12, 8], 3),
                                         ("M8 4a4 4 0 0 1 4 4", (8, 8), [12, 8], 1),
                                         ("M4 8A4 4 0 0 1 12 8A4 4 0 0 1 4 8", (8, 8), [4, 8], 4),
                                         # A circle that is too small for its ends grows.
                                         ("M4 8A1 1 0 0 1 12 8", (8, 8), [12, 8], 2)):
            with self.subTest(path=path):
                curves = self.convert_path(path)
                self.assertEqual(len(curves) - 1, count)
                self.assertEqual(curves[-1][1][4:], end)
                self.assertOnCircle(curves, centre, 4)

    def test_holes_stay_holes(self):
        icons = self.convert(self.write('<path fill-rule="evenodd" d="M0 0H9Z"/>'),
                             self.write('<path d="M0 0H9Z"/>', "keuze-other-symbolic.svg"))
        self.assertEqual((icons["new"][0], icons["other"][0]), ("EVEN_ODD", "WINDING"))

    def test_what_is_not_understood_is_refused(self):
        for content, changes in (('<path d="M0 0Q1 1 2 2"/>', {}), ('<path d="M0 0H"/>', {}),
                                 ('<path d="M0 0 1"/>', {}), ('<path d="1 2"/>', {}),
                                 ('<path d="M0 0H9Z 3"/>', {}), ('<path d="M0 0H9$"/>', {}),
                                 ('<path d="M0 0A4 2 30 0 1 3 3"/>', {}), ('<path d="M0 0A0 2 0 0 1 3 3"/>', {}),
                                 ('<path opacity="0.5" d="M0 0H9Z"/>', {}), ('<path fill="none" d="M0 0H9Z"/>', {}),
                                 ('<path d="M0 0Z"/><path d="M0 0Z"/>', {}), ('<circle r="3"/>', {}), ("", {}),
                                 ('<path d="M0 0H9Z"/>', {"view_box": "0 0 24 24"}),
                                 ('<path d="M0 0H9Z"/>', {"name": "new.svg"}), ("<path", {})):
            with self.subTest(content=content, changes=changes):
                path = self.write(content, **changes)
                result = self.run_script(path)
                self.assertEqual(result.returncode, 1)
                self.assertRegex(result.stderr, rf"\A{re.escape(str(path))}: [^\n]+\n\Z")
                self.assertFalse(self.output.exists())


if __name__ == "__main__":
    tap.main()
