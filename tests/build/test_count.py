#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is counted at the end of a test run: nothing that failed is passed over."""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

import tap

COUNT = pathlib.Path(__file__).parents[2] / "build-aux" / "count-tests.py"


def count(cases, report=None, **results):
    """The last line and the exit status, for cases of JUnit, results of suites and a report in TAP."""
    with tempfile.TemporaryDirectory() as folder:
        logs = pathlib.Path(folder)
        (logs / "testlog.junit.xml").write_text(f"<testsuites><testsuite>{cases}</testsuite></testsuites>")
        (logs / "testlog.json").write_text("".join(
            json.dumps({"name": f"keuzekaart:ui / {name}", "result": result}) + "\n" for name, result in results.items()))
        reports = []
        if report is not None:
            reports.append(logs / "report")
            reports[0].write_text(report)
        run = subprocess.run([sys.executable, COUNT, folder, *reports], stdout=subprocess.PIPE, text=True)
    return run.stdout.splitlines()[-1], run.returncode


class Count(unittest.TestCase):
    def test_passed(self):
        self.assertEqual(count('<testcase name="a"/><testcase name="b"/>', pages="OK"),
                         ("2 passed, 0 failed, 0 skipped", 0))

    def test_failed(self):
        self.assertEqual(count('<testcase name="a"/><testcase name="b"><failure/></testcase>', pages="FAIL"),
                         ("1 passed, 1 failed, 0 skipped", 1))

    def test_skipped(self):
        self.assertEqual(count('<testcase name="a"/><testcase name="b"><skipped/></testcase>', pages="OK"),
                         ("1 passed, 0 failed, 1 skipped", 0))

    def test_cut_short(self):
        for result in "TIMEOUT", "INTERRUPT", "ERROR":
            with self.subTest(result):
                self.assertEqual(count('<testcase name="a"/>', pages=result), ("1 passed, 1 failed, 0 skipped", 1))

    def test_cut_short_once(self):
        self.assertEqual(count('<testcase name="a"/><testcase name="keuzekaart:ui / pages"><error/></testcase>',
                               pages="TIMEOUT"),
                         ("1 passed, 1 failed, 0 skipped", 1))

    def test_nothing(self):
        self.assertEqual(count(""), ("0 passed, 0 failed, 0 skipped", 1))

    def test_report(self):
        self.assertEqual(count('<testcase name="a"/>', "1..3\n# ok 9 - no\nok 1 - b\nok 2 - c # SKIP why\nok 3 - d\n",
                               pages="OK"),
                         ("3 passed, 0 failed, 1 skipped", 0))

    def test_report_of_a_failure(self):
        self.assertEqual(count('<testcase name="a"/>', "1..2\nok 1 - b\nnot ok 2 - c\n", pages="OK"),
                         ("2 passed, 1 failed, 0 skipped", 1))

    def test_report_cut_short(self):
        for report, passed in (("", 1), ("1..2\n", 1), ("1..2\nok 1 - b\n", 2)):
            with self.subTest(report):
                self.assertEqual(count('<testcase name="a"/>', report, pages="OK"),
                                 (f"{passed} passed, 1 failed, 0 skipped", 1))


tap.main()
