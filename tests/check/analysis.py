# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What finds mistakes by reading the code: clang-tidy, cppcheck and the analyzer of GCC."""
import concurrent.futures
import json
import os
import re
import shlex
import subprocess

import building
import outcome

# What g_return_if_fail() refuses is a mistake of the caller: that is where it is to be found.
WITHOUT_CHECKS = "-DG_DISABLE_CHECKS"

# What is made on the way of the build and included by the sources.
GENERATED = ["src/search-provider/keuze-shell-search-provider2.h"]


def prepare(place):
    """The folder in which the sources are compiled, and how; without what is made on the way."""
    directory = building.configure(place, "plain")
    building.build(directory, *GENERATED)
    commands = json.loads((directory / "compile_commands.json").read_text(encoding="utf-8"))
    ours = [command for command in commands
            if (directory / command["file"]).resolve().is_relative_to(place.top / "src")]
    sources = place.folder / "sources"
    sources.mkdir(exist_ok=True)
    (sources / "compile_commands.json").write_text(json.dumps(ours), encoding="utf-8")
    return directory, sources, ours


def read_lines(command, directory):
    result = subprocess.run(command, cwd=directory, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                            encoding="utf-8", errors="replace")
    return result.stdout


def count_findings(directory, commands, finding):
    """Runs a command for each file at once, prints what it says of each finding, and counts them."""
    found = set()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for text in pool.map(lambda command: read_lines(command, directory), commands):
            here = set(re.findall(finding, text, re.MULTILINE))
            if here - found:
                print(text)
            found |= here
    return len(found)


def clang_tidy(place):
    directory, sources, commands = prepare(place)
    # What the compiler itself warns of is refused by every build.
    tidy = ["clang-tidy", "--quiet", f"--config-file={place.top / '.clang-tidy'}", f"-p={sources}", "--extra-arg=-w",
            f"--extra-arg={WITHOUT_CHECKS}"]
    files = [(directory / command["file"]).resolve() for command in commands]
    found = count_findings(directory, [[*tidy, file] for file in files], r"^(\S+:\d+:\d+: (?:warning|error): .*)$")
    yield outcome.of_findings("clang-tidy", f"{len(files)} files", found)


def gcc_analyzer(place):
    directory, _, commands = prepare(place)
    analyze = []
    for command in commands:
        words = shlex.split(command["command"])
        words[words.index("-o") + 1] = "/dev/null"
        # It writes down what the file needs, beside the output.
        words[words.index("-MF") + 1] = "/dev/null"
        analyze.append([*words, WITHOUT_CHECKS, "-fanalyzer", "-fdiagnostics-plain-output"])
    found = count_findings(directory, analyze, r"^(\S+:\d+:\d+: warning: .*\[-Wanalyzer-.*|.* error: .*)$")
    yield outcome.of_findings("gcc-analyzer", f"{len(analyze)} files", found)


def cppcheck(place):
    """Without the headers of libraries: it knows itself what their functions do, but for a few macros."""
    sources = place.top / "src"
    rooms = sorted(path for path in sources.iterdir() if path.is_dir())
    text = read_lines(
        ["cppcheck", "--enable=warning,performance,portability", "--check-level=exhaustive", "--library=gtk",
         "--quiet", "--std=c11", f"-j{os.cpu_count()}", "-DHAVE_CONFIG_H", "-DG_DEFINE_ENUM_TYPE(...)=",
         '-DG_GUINT64_FORMAT="lu"', '-DG_GSIZE_FORMAT="lu"', *(f"-I{room}" for room in rooms),
         f"--suppressions-list={place.here / 'cppcheck.supp'}",
         "--template={file}:{line}:{column}: {severity}: {message} [{id}]", sources], place.top)
    print(text, end="")
    found = set(re.findall(r"^\S+:\d+:\d+: \w+: .*$", text, re.MULTILINE))
    yield outcome.of_findings("cppcheck", f"{len(list(sources.rglob('*.c')))} files", len(found))
