# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tests of what needs no display, under valgrind: it sees what libraries do with our memory, too."""
import re

import building
import outcome

SUITES = ["catalog", "plan", "print"]
LEAKS = "definite,indirect"
SUPPRESSIONS = ["/usr/share/glib-2.0/valgrind/glib.supp", "valgrind.supp"]


def count_errors(report):
    return sum(int(number) for number in re.findall(r"ERROR SUMMARY: (\d+) errors", report))


def check(place):
    directory = building.configure(place, "plain")
    reports = building.empty(place.folder / "reports" / "valgrind")
    valgrind = ["valgrind", "--error-exitcode=99", "--leak-check=full", f"--show-leak-kinds={LEAKS}",
                f"--errors-for-leak-kinds={LEAKS}", "--num-callers=40", f"--log-file={reports}/%p",
                *(f"--suppressions={place.here / file}" for file in SUPPRESSIONS)]
    passed, failed = building.test(directory, SUITES, building.list_programs(directory, SUITES),
                                   "--timeout-multiplier=50", f"--wrapper={' '.join(valgrind)}")
    found = 0
    for report in sorted(reports.iterdir()):
        text = report.read_text(encoding="utf-8", errors="replace")
        errors = count_errors(text)
        found += errors
        if errors:
            print(text)
    yield outcome.of_findings("valgrind", f"{passed} cases", max(found, len(failed)))
