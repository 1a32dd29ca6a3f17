#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the pictograms as data in C, so that paper has them without a library that reads SVG.

usage: pictograms.py OUTPUT ICON…

An icon is one path, filled, on a square of 16 by 16. Its lines become absolute
and its arcs curves. What is not understood is refused.
"""
import math
import pathlib
import re
import sys
import xml.etree.ElementTree

SVG = "{http://www.w3.org/2000/svg}"
SIZE = "0 0 16 16"
# How many numbers each letter takes.
LENGTHS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "A": 7, "Z": 0}
TOKEN = re.compile(r"\s*,?\s*([A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
FILL_RULES = {None: "WINDING", "nonzero": "WINDING", "evenodd": "EVEN_ODD"}
KNOWN = {"d", "fill", "fill-rule"}


class Wrong(Exception):
    pass


def read_tokens(path):
    place = 0
    while path[place:].strip():
        match = TOKEN.match(path, place)
        if match is None:
            raise Wrong(f"found {path[place:place + 12]!r} in a path")
        place = match.end()
        yield match[1]


def read_commands(path):
    """Each letter with its numbers; one that stands for several is repeated."""
    tokens = list(read_tokens(path))
    letter = None
    while tokens:
        if tokens[0].isalpha():
            letter = tokens.pop(0)
        elif letter in ("M", "m"):
            letter = {"M": "L", "m": "l"}[letter]
        if letter is None or letter.upper() not in LENGTHS or (letter in "Zz" and tokens and not tokens[0].isalpha()):
            raise Wrong(f"found {letter or tokens[0]!r} in a path, expected one of {' '.join(LENGTHS)}")
        length = LENGTHS[letter.upper()]
        numbers, tokens = tokens[:length], tokens[length:]
        if len(numbers) < length or any(number.isalpha() for number in numbers):
            raise Wrong(f"found {len(numbers)} numbers after {letter!r} in a path, expected {length}")
        yield letter, [float(number) for number in numbers]


def find_centre(x1, y1, rx, ry, large, sweep, x2, y2):
    """As SVG has it, in its appendix on arcs, for arcs that are not turned."""
    x, y = (x1 - x2) / 2, (y1 - y2) / 2
    grow = math.sqrt(max(1, (x / rx) ** 2 + (y / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    rest = (rx * ry) ** 2 - (rx * y) ** 2 - (ry * x) ** 2
    factor = math.sqrt(max(0, rest) / ((rx * y) ** 2 + (ry * x) ** 2)) * (-1 if large == sweep else 1)
    return rx, ry, factor * rx * y / ry + (x1 + x2) / 2, -factor * ry * x / rx + (y1 + y2) / 2


def curve_arc(x1, y1, rx, ry, turn, large, sweep, x2, y2):
    """The curves, of a quarter of a circle or less, that an arc is made of."""
    if (x1, y1) == (x2, y2):
        return
    if rx == 0 or ry == 0 or (turn and rx != ry):
        raise Wrong("found an arc that is flat or turned")
    rx, ry, cx, cy = find_centre(x1, y1, abs(rx), abs(ry), bool(large), bool(sweep), x2, y2)
    start = math.atan2((y1 - cy) / ry, (x1 - cx) / rx)
    angle = math.atan2((y2 - cy) / ry, (x2 - cx) / rx) - start
    if sweep and angle < 0:
        angle += 2 * math.pi
    elif not sweep and angle > 0:
        angle -= 2 * math.pi
    count = math.ceil(abs(angle) / (math.pi / 2) - 1e-6)
    step = angle / count
    reach = 4 / 3 * math.tan(step / 4)
    for i in range(count):
        (cos1, sin1), (cos2, sin2) = ((math.cos(start + step * j), math.sin(start + step * j)) for j in (i, i + 1))
        yield [cx + rx * (cos1 - reach * sin1), cy + ry * (sin1 + reach * cos1),
               cx + rx * (cos2 + reach * sin2), cy + ry * (sin2 - reach * cos2),
               cx + rx * cos2, cy + ry * sin2]


def make_absolute(path):
    """The same path in moves, lines, curves and ends."""
    x = y = first_x = first_y = 0
    for letter, numbers in read_commands(path):
        kind = letter.upper()
        if letter.islower():
            if kind == "A":
                numbers[5:] = [numbers[5] + x, numbers[6] + y]
            elif kind == "V":
                numbers = [numbers[0] + y]
            else:
                numbers = [number + (y if i % 2 else x) for i, number in enumerate(numbers)]
        if kind == "A":
            for curve in curve_arc(x, y, *numbers):
                yield "C", curve
        elif kind in "HV":
            numbers = [numbers[0], y] if kind == "H" else [x, numbers[0]]
            yield "L", numbers
        else:
            yield kind, numbers
        x, y = numbers[-2:] if numbers else (first_x, first_y)
        if kind == "M":
            first_x, first_y = x, y


def read_icon(path):
    """Its fill rule, and its path."""
    root = xml.etree.ElementTree.parse(path).getroot()
    if root.tag != SVG + "svg" or root.get("viewBox") != SIZE:
        raise Wrong(f"expected a picture with the viewBox {SIZE!r}")
    if [child.tag for child in root] != [SVG + "path"] or len(root[0]):
        raise Wrong("expected one path and nothing else")
    if not set(root[0].keys()) <= KNOWN or root[0].get("fill") == "none":
        raise Wrong("expected a path that is filled, and nothing else")
    return FILL_RULES[root[0].get("fill-rule")], list(make_absolute(root[0].get("d")))


def name(path):
    match = re.fullmatch(r"keuze-([a-z0-9-]+)-symbolic\.svg", path.name)
    if match is None:
        raise Wrong("expected a name such as keuze-option-symbolic.svg")
    return match[1]


def format_number(number):
    text = f"{number:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def write(icons):
    yield "/* Made by pictograms.py. */\n\n#include \"config.h\"\n\n#include \"keuze-pictogram.h\"\n"
    for i, (_, _, commands) in enumerate(icons):
        numbers = ", ".join(format_number(number) for _, numbers in commands for number in numbers)
        yield f"static const double numbers_{i}[] = {{ {numbers} }};"
    yield "\nconst KeuzePictogram keuze_pictograms[] = {"
    for i, (title, rule, commands) in enumerate(icons):
        letters = "".join(letter for letter, _ in commands)
        yield f'  {{ "{title}", CAIRO_FILL_RULE_{rule}, "{letters}", numbers_{i} }},'
    yield "  { NULL },\n};"


def main(output, *paths):
    icons = []
    for path in map(pathlib.Path, paths):
        try:
            icons.append((name(path), *read_icon(path)))
        except (Wrong, xml.etree.ElementTree.ParseError) as error:
            sys.exit(f"{path}: {error}")
    pathlib.Path(output).write_text("\n".join(write(icons)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
