#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints where an address stands that nobody answers at yet, and fails where there is one.

usage: placeholders.py TOP

A release tells people where to find its page, its pictures and who made it: it is not published with these.
"""
import pathlib
import sys

PLACEHOLDER = "keuzekaart.github.io"
# What people and stores get to see.
FOLDERS = ("data", "debian")


def find(top):
    for folder in FOLDERS:
        for file in sorted(path for path in (top / folder).rglob("*") if path.is_file()):
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                if PLACEHOLDER in line:
                    yield f"{file.relative_to(top)}:{number}: {line.strip()}"


found = list(find(pathlib.Path(sys.argv[1])))
print("\n".join(found), end="\n" if found else "")
sys.exit(bool(found))
