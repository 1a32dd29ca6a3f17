#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints a metainfo file with the releases of NEWS in it.

usage: news.py NEWS METAINFO
"""
import pathlib
import re
import subprocess
import sys

RELEASES = re.compile(r"^  <releases>\n.*^  </releases>$", re.DOTALL | re.MULTILINE)
# One version of AppStream writes other headings above a list than the next.
HEADING = re.compile(r"^ *<(p|heading)>.*</\1>\n", re.MULTILINE)
MIDNIGHT = re.compile(r'(date="\d{4}-\d\d-\d\d)T00:00:00Z"')


def read_releases(news):
    result = subprocess.run(["appstreamcli", "news-to-metainfo", "--format=text", news, "-"], stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE, encoding="utf-8", check=False)
    releases = RELEASES.search(result.stdout)
    if not releases:
        sys.exit(f"{news}: found no releases, expected them as AppStream writes them: {' '.join(result.stderr.split())}")
    return MIDNIGHT.sub(r'\1"', HEADING.sub("", releases.group()))


def main(news, metainfo):
    text = pathlib.Path(metainfo).read_text(encoding="utf-8")
    if not RELEASES.search(text):
        sys.exit(f"{metainfo}: found no <releases>, expected them to be there to be replaced")
    releases = read_releases(news)
    sys.stdout.write(RELEASES.sub(lambda _: releases, text))


main(*sys.argv[1:])
