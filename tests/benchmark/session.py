# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs programs with the probe in them, and keeps what it tells."""
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BUILD = Path(sys.argv[1])
RESULTS = BUILD / "results"
PROGRAMS = BUILD / "tests" / "benchmark"
APP = ["keuzekaart"]
FLOOR = [str(PROGRAMS / "floor")]
RUNS = int(os.environ.get("KEUZE_BENCHMARK_RUNS", "15"))


class Run:
    """What happened, one line after the other."""

    def __init__(self, events, began):
        self.events = events
        self.began = began

    def after(self, step, what):
        """The first of what happened after a step; None is the start."""
        names = [event["what"] for event in self.events]
        begin = names.index(step) if step else 0
        return next(event for event in self.events[begin:] if event["what"] == what)

    def wall(self, step, what):
        begin = self.after(None, step)["at"] if step else self.began
        return self.after(step, what)["at"] - begin

    def cpu(self, step, what):
        begin = self.after(None, step)["cpu"] if step else 0
        return self.after(step, what)["cpu"] - begin


def run(command, steps=(), wrapper=(), timeout=300, **variables):
    """Runs a program until it has taken the steps and is at rest."""
    with tempfile.NamedTemporaryFile("r", suffix=".json") as log:
        environment = os.environ | variables | {
            "LD_PRELOAD": str(PROGRAMS / "libprobe.so"),
            "PROBE_LOG": log.name,
            "PROBE_PROGRAM": Path(command[0]).name,
        }
        if steps:
            environment["PROBE_STEPS"] = "\n".join(steps)
        began = time.clock_gettime(time.CLOCK_BOOTTIME) * 1e3
        subprocess.run([*wrapper, *command], env=environment, timeout=timeout, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        events = [json.loads(line) for line in log]
    if not events:
        raise RuntimeError(f"{command[0]} painted nothing")
    wrong = [event["what"] for event in events if event["what"].startswith("no ")]
    if wrong:
        raise RuntimeError(f"{command[0]}: {wrong[0]}")
    return Run(events, began)


def count_instructions(command):
    """How many instructions a program needs until its first frame."""
    with tempfile.TemporaryDirectory() as folder:
        run(command, PROBE_FIRST="1", wrapper=["valgrind", "--tool=callgrind", "--quiet",
            f"--callgrind-out-file={folder}/out"])
        return int(re.search(r"^(?:summary|totals): (\d+)", Path(folder, "out").read_text(), re.M)[1])


def alternate(programs, measure, runs=RUNS):
    """Measures one program after the other, again and again: what slows the
    machine down slows all of them. The first round warms up and counts not."""
    samples = {name: [] for name in programs}
    for turn in range(runs + 1):
        for name, program in programs.items():
            sample = measure(program)
            if turn:
                samples[name].append(sample)
    return samples


def save(name, figures):
    """Writes figures: for each its unit, its goal and the samples of each program."""
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / f"{name}.json").write_text(json.dumps(figures, indent=1) + "\n")
