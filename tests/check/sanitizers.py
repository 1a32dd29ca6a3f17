# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tests, with a program that stops at an error of memory, at undefined behaviour and at a leak."""
import building
import outcome

# All but those that use the app from outside.
WITHOUT_DISPLAY = ["catalog", "plan", "command", "print", "search-provider", "fuzz"]
WITH_DISPLAY = ["ui"]


def run_suites(place, directory, suites):
    # With a display, up to 579 bytes are left at the end whose stack ends in g_malloc0() and in the C library, so that
    # nobody can tell whose they are. There, the tests themselves assert that our objects end.
    leaks = int(suites is not WITH_DISPLAY)
    reports = building.empty(place.folder / "reports" / "sanitizers" / "-".join(suites))
    options = f"log_path={reports}/report:abort_on_error=1:detect_leaks={leaks}:detect_stack_use_after_return=1"
    environment = {
        "ASAN_OPTIONS": options,
        "UBSAN_OPTIONS": f"log_path={reports}/report:print_stacktrace=1:halt_on_error=1:abort_on_error=1",
        "LSAN_OPTIONS": f"suppressions={place.here / 'lsan.supp'}:print_suppressions=0",
    }
    passed, failed = building.test(directory, suites, building.list_once(directory, suites), "--timeout-multiplier=10",
                                   **environment)
    found = sorted(reports.iterdir())
    for report in found:
        print(report.read_text(encoding="utf-8", errors="replace"))
    return passed, failed, len(found)


def check(place):
    directory = building.configure(place, "sanitizers", "-Db_sanitize=address,undefined",
                                   "-Dc_args=-fno-sanitize-recover=all -fno-omit-frame-pointer")
    building.build_all(directory)
    for suites in WITHOUT_DISPLAY, WITH_DISPLAY:
        passed, failed, found = run_suites(place, directory, suites)
        display = "with" if suites is WITH_DISPLAY else "without"
        yield outcome.of_findings(f"sanitizers, {display} a display", f"{passed} cases", max(found, len(failed)))
