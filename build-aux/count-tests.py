#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what the tests noted and how many passed, failed and were skipped, from the folder of Meson's logs.

Fails when none ran or one failed. A suite that was cut short counts as one that failed, whatever it had reported
before.
"""
import json
import pathlib
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


def main(folder):
    logs = pathlib.Path(folder)
    log = xml.etree.ElementTree.parse(logs / "testlog.junit.xml")
    print_notes(log)
    passed = skipped = 0
    failed = set()
    for number, case in enumerate(log.iter("testcase")):
        if case.find("failure") is not None or case.find("error") is not None:
            failed.add((number, case.get("name")))
        elif case.find("skipped") is not None:
            skipped += 1
        else:
            passed += 1
    # One that had reported nothing at all is among them already.
    known = {name.split(" / ")[-1] for _, name in failed}
    failed |= {(None, name) for name in cut_short(logs / "testlog.json") if name not in known}
    for _, name in sorted(failed, key=lambda failure: failure[1]):
        print(f"failed: {name}")
    print(f"{passed} passed, {len(failed)} failed, {skipped} skipped")
    return 0 if passed and not failed else 1


sys.exit(main(sys.argv[1]))
