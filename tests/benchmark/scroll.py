#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""scroll.py BUILD CATALOGUE: what a frame costs while a list of 20,000 options
scrolls, a row with each frame, beside a list of as many words."""
import json
import statistics
import sys
from pathlib import Path

from grow import grow
from session import APP, PROGRAMS, RESULTS, alternate, run, save

STEP = "scroll 120"

RESULTS.mkdir(exist_ok=True)
large = RESULTS / "20000.json"
large.write_text(json.dumps(grow(json.loads(Path(sys.argv[2]).read_text()), 20000)))
programs = {
    "list of words": [str(PROGRAMS / "list")],
    "keuzekaart": [*APP, "--catalog", str(large)],
}


def measure(program):
    """The processor's time for each frame after the first, which has to lay out what was there."""
    result = run(program, [STEP])
    begin = [event["what"] for event in result.events].index(STEP)
    return [event["cpu"] for event in result.events[begin:] if event["what"] == "frame"][1:]


frames = alternate(programs, measure)
save("scroll", [
    {"figure": f"{name} frame while scrolling", "unit": "ms of CPU", "base": "list of words", "goal": None,
     "samples": {program: [pick(sample) for sample in samples] for program, samples in frames.items()}}
    for name, pick in {"median": statistics.median, "slowest": max}.items()
] + [{
    "figure": "slowest frame against the median of the list of words", "unit": "times", "goal": 1.5,
    "samples": {"keuzekaart": [
        max(ours) / statistics.median(theirs) for ours, theirs in zip(frames["keuzekaart"], frames["list of words"])
    ]},
}])
