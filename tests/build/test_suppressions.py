#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests that whatever "./dev check" is told not to report is few, and that each says why."""
import pathlib
import re
import unittest

import tap

TOP = pathlib.Path(__file__).resolve().parents[2]
CHECK = TOP / "tests" / "check"

# A short list is read; a long one hides something.
MOST = 20

# What keeps a tool from reporting something, where it stands in the code.
IN_CODE = re.compile(r"NOLINT|cppcheck-suppress|no_sanitize|GCOVR?_EXCL|LCOV_EXCL|VALGRIND_")


def unexplained(text, start):
    """The lines that begin something and have no reason on the line before it."""
    before = ""
    for line in text.splitlines():
        if re.match(start, line) and not before.lstrip().startswith("#"):
            yield line
        before = line


class Suppressions(unittest.TestCase):
    def assertExplained(self, path, start):
        text = path.read_text(encoding="utf-8")
        self.assertEqual(list(unexplained(text, start)), [], f"no reason above it in {path.name}")
        self.assertLessEqual(len(re.findall(start, text, re.MULTILINE)), MOST)

    def test_leaks(self):
        self.assertExplained(CHECK / "lsan.supp", r"^\w+:")

    def test_valgrind(self):
        self.assertExplained(CHECK / "valgrind.supp", r"^\{")

    def test_cppcheck(self):
        self.assertExplained(CHECK / "cppcheck.supp", r"^[^#\s]")

    def test_clang_tidy(self):
        self.assertExplained(TOP / ".clang-tidy", r"^\s*- -[a-z]")

    def test_none_in_the_code(self):
        sources = [path for path in (TOP / "src").rglob("*.[ch]") if IN_CODE.search(path.read_text(encoding="utf-8"))]
        self.assertEqual(sources, [])


if __name__ == "__main__":
    tap.main()
