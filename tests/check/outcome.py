# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What came of a check, and the table of all of them."""
import dataclasses


@dataclasses.dataclass
class Outcome:
    name: str
    number: str
    goal: str
    met: bool

    def cells(self):
        return [self.name, self.number, self.goal, "yes" if self.met else "NO"]


def of_findings(name, looked_at, findings):
    """The outcome of a check that is to find nothing; what it found has been printed."""
    plural = "" if findings == 1 else "s"
    return Outcome(name, f"{findings} finding{plural} in {looked_at}", "0 findings", findings == 0)


def print_table(outcomes):
    rows = [["check", "number", "goal", "met"], *(outcome.cells() for outcome in outcomes)]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    rows.insert(1, ["-" * width for width in widths])
    for row in rows:
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |")
