#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what the tests noted and how many passed, failed and were skipped, from the folder of Meson's logs.

usage: count-tests.py LOGS [TAP]

With a second argument, those that a file in the format of TAP reports as well. Fails when none ran or one failed. A
suite that was cut short counts as one that failed, whatever it had reported before.
"""
import json
import pathlib
import re
import sys
import xml.etree.ElementTree

NOTE = "# note: "
WHOLE = {"OK", "SKIP", "FAIL", "EXPECTEDFAIL"}


def print_notes(log):
    for output in log.iter("system-out"):
        for line in (output.text or "").split("\n"):
            if line.startswith(NOTE):
                print(line.removeprefix(NOTE))


def cut_short(log):
    """The names of the suites that did not come to their end."""
    results = (json.loads(line) for line in log.read_text(encoding="utf-8").splitlines())
    return {result["name"].split(" / ")[-1] for result in results if result["result"] not in WHOLE}


def read_logs(logs):
    """How many passed and were skipped, and the names of those that failed."""
    log = xml.etree.ElementTree.parse(logs / "testlog.junit.xml")
    print_notes(log)
    passed = skipped = 0
    failed = []
    for case in log.iter("testcase"):
        if case.find("failure") is not None or case.find("error") is not None:
            failed.append(case.get("name"))
        elif case.find("skipped") is not None:
            skipped += 1
        else:
            passed += 1
    # One that had reported nothing at all is among them already.
    known = {name.split(" / ")[-1] for name in failed}
    failed += sorted(cut_short(logs / "testlog.json") - known)
    return passed, failed, skipped


def read_tap(file):
    """The same, of what reports by itself."""
    text = file.read_text(encoding="utf-8")
    plan = re.search(r"^1\.\.(\d+)$", text, re.MULTILINE)
    results = re.findall(r"^(ok|not ok) \d+ - (.*?)( # SKIP.*)?$", text, re.MULTILINE)
    failed = [name for result, name, _ in results if result == "not ok"]
    skipped = sum(result == "ok" and bool(skip) for result, _, skip in results)
    if not plan or len(results) < int(plan[1]):
        failed.append(f"{file.name} is cut short")
    return sum(result == "ok" for result, _, _ in results) - skipped, failed, skipped


def main(logs, *reports):
    results = [read_logs(pathlib.Path(logs)), *(read_tap(pathlib.Path(report)) for report in reports)]
    passed = sum(result[0] for result in results)
    failed = sorted(name for result in results for name in result[1])
    skipped = sum(result[2] for result in results)
    for name in failed:
        print(f"failed: {name}")
    print(f"{passed} passed, {len(failed)} failed, {skipped} skipped")
    return 0 if passed and not failed else 1


sys.exit(main(*sys.argv[1:]))
