#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that were made to break the app: each is refused in one sentence, and costs little.

KEUZE_ABUSE=all judges the time that they take as well."""
import json
import os
import pathlib
import re
import socket
import tempfile
import unittest

import tap
from loading import load

CARD = pathlib.Path(os.environ["KEUZE_CATALOG"]).read_bytes()
PLAN = b'{"format": 1, "goal": "Walk again"}'

# As src/catalog/keuze-file-limits.h has it.
SIZES = {"catalogue": 16 << 20, "plan": 4 << 20}
# How often all of a file is read: that of a plan once more, to know it again before it is replaced.
READS = {"catalogue": 1, "plan": 2}
VALUES = {"catalogue": 200_000, "plan": 50_000}

# A chunk that is read at once, and what the program reads to start with: its settings, its translations.
CHUNK = 1 << 20
OVERHEAD = 2 << 20

# In megabytes, for the largest and for the smallest.
MEMORY = 200
LITTLE_MEMORY = 16

# In milliseconds of the processor on the thread that draws, whatever the file is. As it depends on the machine, it is
# judged by ./dev abuse; that nothing is read on this thread is judged always.
MAIN_TIME = 100

TOO_LARGE = r"Found more than {size} MB, expected a {kind} of at most that size"
TOO_DEEP = r"Line 1: found more than 32 brackets inside each other, expected at most that many"
TOO_MANY = r"Line \d+: found more than {values} values in the file, expected at most that many"
NOT_TEXT = r"Found something that is not text(?: in UTF-8)?, expected a {kind}(?: in JSON)?"
NOT_JSON = r"Line \d+: found something that (?:is not JSON|cannot be read), expected a whole {kind}; .+"
NO_FILE = "Found a folder or a device, expected a file"
TWICE = r"Line 1: found a name for a second time in the same braces, expected each name once"
NUMBER = (r"format: found .+, expected a whole number from 1 to 1000"
          r"|A newer version of the app made this plan \(format: found .+, expected 1\)")
OPENED = "opened"


def fill(size, text):
    """A file of a size that begins with a text; the rest takes no room on the disk."""
    def make(path):
        path.write_bytes(text)
        os.truncate(path, size)
    return make


def write(content):
    return lambda path: path.write_bytes(content)


def link(name):
    return lambda path: path.symlink_to(name)


def link_to_file(content):
    def make(path):
        path.with_name("target").write_bytes(content)
        path.symlink_to("target")
    return make


def link_around(path):
    path.symlink_to("other")
    path.with_name("other").symlink_to(path.name)


def listen(path):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))


def members(text, **values):
    return json.dumps(json.loads(text) | values).encode()


def rows(kind, right, text_member, list_member):
    """Name, what makes the file, what is said of it, how it fails, and whether it may take much memory."""
    size, values = SIZES[kind], VALUES[kind]
    deep = b"[" * 100_000
    head = right.rstrip().removesuffix(b"}")
    return {
        "a right one": (write(right), OPENED, None),
        "200 MB of nothing": (fill(200 << 20, b""), TOO_LARGE, None),
        "200 MB behind a right one": (fill(200 << 20, right), TOO_LARGE, None),
        "as many spaces as there may be": (write(b" " * size), NOT_JSON, None),
        "one byte too much": (write(b" " * (size + 1)), TOO_LARGE, None),
        "100,000 lists in each other": (write(deep), TOO_DEEP, None),
        "100,000 objects in each other": (write(b'{"a":' * 100_000), TOO_DEEP, None),
        "a million objects": (write(head + b',"x":[' + b"{}," * 999_999 + b"{}]}"), TOO_MANY, None),
        "as many objects as there may be": (
            write(b'{"%s":[' % list_member + b"{}," * (values // 2 - 2) + b"{}]}"), r"format: found nothing, .+", None),
        "as many numbers as there may be": (
            write(b'{"%s":[' % list_member + b"1," * (values - 3) + b"1]}"), r"format: found nothing, .+", None),
        "as many names as there may be": (
            write(b"{" + b",".join(b'"%d":1' % i for i in range(values - 2)) + b"}"), r"format: found nothing, .+", None),
        "a text of 10 MB": (write(members(right, **{text_member: "x" * (10 << 20)})),
                            rf"{text_member}: found a text of 10485760 characters, expected at most \d+|" + TOO_LARGE, None),
        "a text of 3 MB": (write(members(right, **{text_member: "x" * (3 << 20)})),
                           rf"{text_member}: found a text of 3145728 characters, expected at most \d+", None),
        "a name of 3 MB": (write(b'{"' + b"x" * (3 << 20) + b'":1,"format":1}'), r".+, expected .+", None),
        "3 MB of backslashes": (write(b'{"format": "' + b"\\" * (3 << 20) + b'"}'), r"format: found .+, expected .+", None),
        "a byte order mark": (write(b"\xef\xbb\xbf" + right), r"opened|" + NOT_JSON, None),
        "not UTF-8": (write(right.replace(b"a", b"\xff", 1)), NOT_TEXT, None),
        "an overlong character": (write(right.replace(b'": "', b'": "\xc0\xaf', 1)), NOT_TEXT, None),
        "half of a pair": (write(b'{"format": "\\ud800"}'), NOT_JSON, None),
        "UTF-16": (write(right.decode().encode("utf-16")), NOT_TEXT, None),
        "NUL in the middle": (write(right.replace(b'": "', b'": "\0', 1)), NOT_TEXT, None),
        "NUL behind the end": (write(right + b"\0"), NOT_TEXT, None),
        "NUL as an escape": (write(right.replace(b'": "', b'": "\\u0000', 1)), NOT_TEXT, None),
        "a name twice": (write(b'{"format": 1, "format": 1}'), TWICE, None),
        **{f"the number {number}": (write(b'{"format": %s}' % number.encode()), said, None) for number, said in {
            "-1": NUMBER, "1e400": NUMBER + "|" + NOT_JSON, "1.5": NUMBER, "9223372036854775808": NUMBER + "|" + NOT_JSON,
            "-99999999999999999999": NUMBER + "|" + NOT_JSON, "0x1": NOT_JSON, "NaN": NOT_JSON, "1" * 10_000: NUMBER + "|" + NOT_JSON,
        }.items()},
        "half of it": (write(right[:len(right) // 2]), NOT_JSON, None),
        "nothing in it": (write(b""), NOT_JSON, None),
        "a program": (lambda path: path.symlink_to("/bin/sh"), NOT_TEXT, None),
        "a link": (link_to_file(right), OPENED, None),
        "a link to nothing": (link("nowhere"), "Found nothing there, expected a file", None),
        "links that go around": (link_around, "Found links that lead to each other, expected a file", None),
        "a link to /dev/zero": (link("/dev/zero"), NO_FILE, None),
        "a link to /proc/kcore": (link("/proc/kcore"), NO_FILE + "|" + TOO_LARGE + "|Found a file that you may not read.+|Found nothing there.+", None),
        "a size that is wrong": (link("/proc/self/maps"), NOT_JSON, None),
        "a pipe": (os.mkfifo, NO_FILE, None),
        "a folder": (pathlib.Path.mkdir, NO_FILE, None),
        "a socket": (listen, NO_FILE + r"|The file could not be read: .+", None),
        "nothing": (lambda path: None, "Found nothing there, expected a file", None),
        "not for you": (write(right), "Found a file that you may not read, expected one that you may", "open:EACCES"),
        "a disk with a fault": (write(right), r"The file could not be read: .+", "read:EIO"),
        "grows while it is read": (write(right + b" " * 2000), NOT_TEXT, "read:grow"),
        "shrinks while it is read": (write(right + b" " * 2000), r"opened|" + NOT_JSON, "read:shrink"),
        "a network that went away": (write(right), "given up", "open:hang"),
        "a network that goes away": (write(right), "given up", "read:hang"),
    }


# What may be at the limit takes more memory; what is refused before that takes little.
LARGE = re.compile("as many|a million|of (?:10|3) MB|3 MB of|200 MB|one byte|kcore")


class Hostile(unittest.TestCase):
    def check(self, kind, name, row):
        make, expected, fault = row
        expected = expected.format(kind=kind, size=SIZES[kind] >> 20, values=VALUES[kind])
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "hostile")
            make(path)
            outcome = load("catalog" if kind == "catalogue" else kind, str(path), fault)
        print(f"# hostile: {kind:9} {name:31.31} {outcome.bytes:10,} bytes  {outcome.memory:5.1f} MB  {outcome.time:6.1f} ms, "
              f"{outcome.main_time:4.1f} on the main thread  {outcome.sentence[:100]}", flush=True)
        self.assertRegex(outcome.sentence, rf"\A(?:{expected})\Z")
        self.assertEqual(re.findall(r"[\x00-\x1f\x7f-\x9f]", outcome.sentence), [])
        self.assertLess(len(outcome.sentence), 1000)
        self.assertLess(outcome.bytes, READS[kind] * SIZES[kind] + CHUNK + OVERHEAD)
        self.assertLess(outcome.main_bytes, OVERHEAD)
        self.assertLess(outcome.memory, MEMORY if LARGE.search(name) else LITTLE_MEMORY)
        if os.environ.get("KEUZE_ABUSE") == "all":
            self.assertLess(outcome.main_time, MAIN_TIME)


def add_tests(kind, *arguments):
    for name, row in rows(kind, *arguments).items():
        def test(self, name=name, row=row):
            self.check(kind, name, row)
        setattr(Hostile, f"test_{kind}_{re.sub('[^0-9a-z]+', '_', name.lower())[:40]}", test)


add_tests("catalogue", CARD, "title", b"options")
add_tests("plan", PLAN, "goal", b"questions")
tap.main()
