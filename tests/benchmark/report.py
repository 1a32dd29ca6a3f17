#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""report.py FOLDER DOCUMENT

Prints the figures in a folder as tables, writes them to bench.json in it, and
puts the tables between the marks in a document.
"""
import json
import re
import statistics
import sys
from pathlib import Path

ORDER = ["instructions", "start", "use", "scroll", "growth", "booklet"]
MARKS = "<!-- figures: made by ./dev bench -->", "<!-- end of the figures -->"


def quartiles(samples):
    if len(samples) < 2:
        return samples[0], samples[0]
    first, _, third = statistics.quantiles(samples, n=4, method="inclusive")
    return first, third


def show(number):
    return f"{number:,.0f}" if abs(number) >= 100 else f"{number:.3g}" if abs(number) < 1 else f"{number:.1f}"


def summarize(figure):
    base = statistics.median(figure["samples"][figure["base"]]) if figure.get("base") else None
    rows = []
    for name, samples in figure["samples"].items():
        median = statistics.median(samples)
        first, third = quartiles(samples)
        rows.append({
            "name": name,
            "median": median,
            "quartiles": [first, third],
            "runs": len(samples),
            "ratio": median / base if base else None,
        })
    return rows


def judge(figure, rows):
    """Whether the goal is met: of the ratio to the base, or of the figure itself;
    or whether no other program is before us."""
    ours = next(row for row in rows if row["name"] == figure.get("judged", "keuzekaart"))
    if "before" in figure:
        faster = [row["name"] for row in rows if row["name"] in figure["before"] and row["median"] < ours["median"]]
        return f"**missed** ({', '.join(faster)} before it)" if faster else "met (before each but the floor)"
    if figure.get("goal") is None:
        return ""
    value = ours["ratio"] if figure.get("base") else ours["median"]
    unit = "×" if figure.get("base") else f" {figure['unit']}"
    return f"{'met' if value <= figure['goal'] else '**missed**'} (at most {figure['goal']:.3g}{unit})"


def table(figures):
    lines = ["| figure | program | median | half of the runs | runs | ratio | goal |",
             "|---|---|---:|---|---:|---:|---|"]
    for figure in figures:
        rows = summarize(figure)
        judged = figure.get("judged", "keuzekaart")
        for i, row in enumerate(rows):
            first, third = row["quartiles"]
            lines.append("| " + " | ".join([
                f"{figure['figure']} ({figure['unit']})" if i == 0 else "",
                row["name"],
                show(row["median"]),
                f"{show(first)} – {show(third)}",
                str(row["runs"]),
                f"{row['ratio']:.2f}" if row["ratio"] else "",
                judge(figure, rows) if row["name"] == judged else "",
            ]) + " |")
    return "\n".join(lines)


def main(folder, document):
    everything, sections = {}, []
    for name in ORDER:
        path = Path(folder, f"{name}.json")
        if path.exists():
            figures = json.loads(path.read_text())
            everything[name] = [figure | {"summary": summarize(figure)} for figure in figures]
            sections.append(f"### {name.capitalize()}\n\n{table(figures)}")
    text = "\n\n".join(sections)
    print(text)
    Path(folder, "bench.json").write_text(json.dumps(everything, indent=1) + "\n")
    page = Path(document).read_text()
    between = re.compile(f"(?<={re.escape(MARKS[0])}\n).*(?={re.escape(MARKS[1])})", re.S)
    Path(document).write_text(between.sub(lambda _: f"\n{text}\n\n", page))


main(*sys.argv[1:])
