# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many lines and branches of each room the tests come through."""
import collections
import json

import building
import outcome

# What a room has to reach, in percent of its lines.
GOALS = {"catalog": 95, "plan": 95, "print": 95, "ui": 85}

# The tests of the rooms themselves, and not those that use the app from outside.
SUITES = ["catalog", "plan", "command", "print", "search-provider", "fuzz", "ui"]

# What is there to say that it is never reached.
NEVER_REACHED = r".*(g_assert_not_reached \(\)|G_OBJECT_WARN_INVALID_PROPERTY_ID).*"


def percent(covered, total):
    return 100 * covered / total if total else 100


def add_up(summary):
    """How many lines and branches there are and are covered, for each room."""
    rooms = collections.defaultdict(collections.Counter)
    for file in summary["files"]:
        room = file["filename"].split("/")[1]
        for number in "line_total", "line_covered", "branch_total", "branch_covered":
            rooms[room][number] += file[number]
    return rooms


def report(place, directory):
    pages = building.empty(place.folder / "report")
    summary = place.folder / "coverage.json"
    building.run("gcovr", "--root", place.top, "--object-directory", directory,
                 *(f"--filter={place.top}/src/{room}/" for room in GOALS),
                 f"--exclude-lines-by-pattern={NEVER_REACHED}", f"--exclude-branches-by-pattern={NEVER_REACHED}",
                 "--exclude-unreachable-branches", "--gcov-ignore-parse-errors=negative_hits.warn",
                 "--json-summary", summary, "--html-details", pages / "index.html", directory)
    print(f"What is covered, line by line: {pages / 'index.html'}")
    return json.loads(summary.read_text(encoding="utf-8"))


def check(place):
    directory = building.configure(place, "coverage", "-Db_coverage=true", "-Doptimization=0")
    for counts in directory.rglob("*.gcda"):
        counts.unlink()
    building.build_all(directory)
    _, failed = building.test(directory, SUITES, building.list_once(directory, SUITES), "--timeout-multiplier=4")
    rooms = add_up(report(place, directory))
    for room, goal in GOALS.items():
        lines = percent(rooms[room]["line_covered"], rooms[room]["line_total"])
        branches = percent(rooms[room]["branch_covered"], rooms[room]["branch_total"])
        yield outcome.Outcome(f"coverage of src/{room}", f"{lines:.1f} % of lines, {branches:.1f} % of branches",
                              f"{goal} % of lines", lines >= goal and not failed)
