#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long apps take to start, and what memory they need then."""
import subprocess

from session import APP, FLOOR, RESULTS, alternate, run, save

RESULTS.mkdir(exist_ok=True)
booklet = str(RESULTS / "booklet.pdf")
subprocess.run([*APP, "--export", "card", booklet, "--lang", "en"], check=True)

programs = {
    "floor": FLOOR,
    "keuzekaart": APP,
    "gnome-font-viewer": ["gnome-font-viewer"],
    "baobab": ["baobab"],
    "gnome-calculator": ["gnome-calculator"],
    "gnome-text-editor": ["gnome-text-editor"],
    "papers, the booklet": ["papers", booklet],
}

# By what a figure is divided, and what it may be then.
GOALS = {
    "first frame": {"base": "floor", "before": [name for name in programs if name not in ("floor", "keuzekaart")]},
    "CPU until the last frame": {"base": "papers, the booklet", "goal": 0.25},
    "USS at rest": {"base": "floor", "goal": 1.10},
}


def measure(program):
    result = run(program)
    memory = result.after(None, "memory")
    return {
        "first frame": result.wall(None, "first"),
        "last frame": result.wall(None, "last"),
        "CPU until the last frame": result.cpu(None, "last"),
        "CPU until at rest": result.cpu(None, "rest"),
        "USS at rest": memory["uss"] / 1024,
        "PSS at rest": memory["pss"] / 1024,
        "RSS at its peak": memory["peak"] / 1024,
    }


samples = alternate(programs, measure)
save("start", [
    {
        "figure": figure,
        "unit": "MiB" if "SS" in figure else "ms",
        **GOALS.get(figure, {"base": "floor"}),
        "samples": {name: [sample[figure] for sample in values] for name, values in samples.items()},
    }
    for figure in samples["floor"][0]
])
