#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for mistakes that a test does not see, and ends with a table of what was found.

usage: check.py TOP FOLDER [NAME…]
"""
import dataclasses
import pathlib
import sys

import analysis
import coverage
import memcheck
import outcome
import sanitizers

# The quick ones first.
CHECKS = {
    "cppcheck": analysis.cppcheck,
    "clang-tidy": analysis.clang_tidy,
    "gcc-analyzer": analysis.gcc_analyzer,
    "valgrind": memcheck.check,
    "sanitizers": sanitizers.check,
    "coverage": coverage.check,
}


@dataclasses.dataclass
class Place:
    """The checkout, the folder for what is made on the way, and the folder of this script."""
    top: pathlib.Path
    folder: pathlib.Path
    here: pathlib.Path = pathlib.Path(__file__).resolve().parent


def main(top, folder, *names):
    for name in names:
        if name not in CHECKS:
            print(f"./dev check: found {name}, expected one of {', '.join(CHECKS)}", file=sys.stderr)
            return 2
    place = Place(pathlib.Path(top).resolve(), pathlib.Path(folder))
    place.folder.mkdir(exist_ok=True)
    outcomes = []
    for name in names or CHECKS:
        print(f"Running {name}", flush=True)
        outcomes += CHECKS[name](place)
    outcome.print_table(outcomes)
    return 0 if all(one.met for one in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
