#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the fuzz targets with clang, runs them one after another and writes what came of it into README.md.

usage: fuzz.py TOP FOLDER [TARGET…] [--runs N | --minutes N]
"""
import argparse
import dataclasses
import datetime
import json
import os
import pathlib
import re
import subprocess
import sys

TARGETS = ["dates", "command-line", "search", "plan", "catalog"]

# When a target has been run enough, whichever comes first.
ENOUGH_RUNS = 10_000_000
ENOUGH_SECONDS = 60 * 60

# An input is larger than what is needed to reach every line, and smaller than what makes a run slow.
LONGEST = {"dates": 32, "command-line": 512, "search": 128, "plan": 4096, "catalog": 24576}

# Beyond these, an input counts as a find: seconds, which pass on a busy machine too, and megabytes.
TIMEOUT = 60
MEMORY = 1024
ALLOCATION = 256

# How much of what was freed the sanitizer keeps, to see a use of it; no more, so that a growth is seen.
QUARANTINE = 32

# The schemas tell which words are worth trying.
SCHEMAS = {"catalog": "catalog.schema.json", "plan": "plan.schema.json"}
JSON = ["{", "}", "[", "]", ":", ",", "null", "true", "false", "1", "0", "-1", "1e9", '""', "\\\\u0000", "\\\\ud83d"]

HEADING = "| target | day | runs | time | runs a second | memory at most | finds |"


@dataclasses.dataclass
class Outcome:
    target: str
    day: str
    runs: int
    seconds: int
    memory: int
    finds: int

    def is_enough(self):
        return self.runs >= ENOUGH_RUNS or self.seconds >= ENOUGH_SECONDS

    def row(self):
        time = f"{self.seconds // 60} min {self.seconds % 60} s"
        return (f"| `{self.target}` | {self.day} | {self.runs:,} | {time} | {self.runs // max(1, self.seconds):,} "
                f"| {self.memory} MB | {self.finds} |")

    @classmethod
    def from_row(cls, row):
        target, day, runs, time, _, memory, finds = (cell.strip(" `") for cell in row.strip().strip("|").split("|"))
        minutes, seconds = (int(number) for number in re.findall(r"\d+", time))
        return cls(target, day, int(runs.replace(",", "")), minutes * 60 + seconds, int(memory.split()[0]), int(finds))


def run_quietly(*command, **options):
    """Runs a command that has something to say only when it fails."""
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
                            errors="replace", **options)
    if result.returncode != 0:
        raise SystemExit(result.stdout)


def build(top, folder, targets):
    directory = folder / "build"
    if not (directory / "build.ninja").exists():
        run_quietly(
            "meson", "setup", directory, top, "-Dfuzzing=true", "-Dprofile=development", "-Doptimization=2",
            "-Db_sanitize=address,undefined", "-Db_lundef=false",
            "-Dc_args=-fsanitize=fuzzer-no-link -fno-sanitize-recover=all -fno-omit-frame-pointer",
            env={**os.environ, "CC": "clang"})
    programs = [f"tests/fuzz/fuzz-{target}" for target in targets]
    run_quietly("ninja", "-C", directory, *programs)
    return directory / "tests" / "fuzz"


def words_of(schema):
    """The names of members and the words that a schema knows."""
    if isinstance(schema, dict):
        yield from schema.get("properties", {})
        yield from (word for word in schema.get("enum", []) if isinstance(word, str))
        for part in schema.values():
            yield from words_of(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from words_of(part)


def find_dictionary(top, folder, target):
    if target not in SCHEMAS:
        return top / "tests" / "fuzz" / f"{target}.dict"
    schema = json.loads((top / "data" / SCHEMAS[target]).read_text(encoding="utf-8"))
    words = JSON + [f'"{word}"' for word in sorted(set(words_of(schema)))]
    dictionary = folder / f"{target}.dict"
    dictionary.write_text("".join('"' + word.replace('"', '\\"') + '"\n' for word in words), encoding="utf-8")
    return dictionary


def read_number(pattern, log):
    found = re.findall(pattern, log)
    return int(found[-1]) if found else 0


def run(top, folder, programs, target, runs, seconds):
    """Runs one target until it has run enough or has found something."""
    grown = folder / "corpus" / target
    finds = folder / "finds" / target
    grown.mkdir(parents=True, exist_ok=True)
    finds.mkdir(parents=True, exist_ok=True)
    log = folder / f"{target}.log"
    limits = [f"-runs={runs}"] if runs else []
    limits += [f"-max_total_time={seconds}"] if seconds else []
    before = set(finds.iterdir())
    start = datetime.datetime.now()
    with log.open("wb") as output:
        result = subprocess.run(
            [programs / f"fuzz-{target}", *limits, f"-dict={find_dictionary(top, folder, target)}",
             f"-max_len={LONGEST[target]}", f"-timeout={TIMEOUT}", f"-report_slow_units={TIMEOUT}",
             f"-rss_limit_mb={MEMORY}",
             f"-malloc_limit_mb={ALLOCATION}", "-detect_leaks=1", "-print_final_stats=1",
             f"-artifact_prefix={finds}/", grown, top / "tests" / "fuzz" / "corpus" / target],
            env={**os.environ, "ASAN_OPTIONS": f"quarantine_size_mb={QUARANTINE}"}, stdout=output, stderr=subprocess.STDOUT)
    text = log.read_text(encoding="utf-8", errors="replace")
    found = sorted(set(finds.iterdir()) - before)
    for find in found:
        print(f"{target}: found {find}; the details are in {log}")
    return Outcome(target, start.date().isoformat(), read_number(r"stat::number_of_executed_units: (\d+)", text),
                   round((datetime.datetime.now() - start).total_seconds()),
                   read_number(r"stat::peak_rss_mb: +(\d+)", text), max(len(found), int(result.returncode != 0)))


def is_better(outcome, before):
    """What was run long enough without a find is not replaced by what was not run long enough."""
    return before is None or outcome.finds or outcome.is_enough() or before.finds or not before.is_enough()


def write_down(readme, outcome):
    start, table = readme.read_text(encoding="utf-8").split(HEADING + "\n")
    rule, *lines = table.splitlines(keepends=True)
    n_rows = next((i for i, line in enumerate(lines) if not line.startswith("|")), len(lines))
    known = [Outcome.from_row(line) for line in lines[:n_rows]]
    rows = {row.target: row for row in known}
    if is_better(outcome, rows.get(outcome.target)):
        rows[outcome.target] = outcome
    ordered = [rows[target].row() + "\n" for target in TARGETS if target in rows]
    readme.write_text("".join([start, HEADING, "\n", rule, *ordered, *lines[n_rows:]]), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(prog="./dev fuzz", usage="./dev fuzz [TARGET…] [--runs N | --minutes N]")
    parser.add_argument("top", type=pathlib.Path, help=argparse.SUPPRESS)
    parser.add_argument("folder", type=pathlib.Path, help=argparse.SUPPRESS)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(TARGETS))
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--runs", type=int, help="how often to run each")
    length.add_argument("--minutes", type=float, help="how long to run each")
    arguments = parser.parse_intermixed_args()
    targets = arguments.targets or TARGETS
    for target in set(targets) - set(TARGETS):
        parser.error(f"{target}: expected one of {', '.join(TARGETS)}")
    runs, seconds = arguments.runs, round(60 * arguments.minutes) if arguments.minutes else None
    if not runs and not seconds:
        runs, seconds = ENOUGH_RUNS, ENOUGH_SECONDS

    arguments.folder.mkdir(exist_ok=True)
    programs = build(arguments.top, arguments.folder, targets)
    outcomes = []
    for target in targets:
        outcomes.append(run(arguments.top, arguments.folder, programs, target, runs, seconds))
        write_down(arguments.top / "tests" / "fuzz" / "README.md", outcomes[-1])
        print(outcomes[-1].row(), flush=True)
    return 1 if any(outcome.finds for outcome in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
