# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the app in one way or another, and runs its tests there."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import xml.etree.ElementTree


def run(*command, **options):
    """Runs a command that has something to say only when it fails."""
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
                            errors="replace", **options)
    if result.returncode != 0:
        print(result.stdout, file=sys.stderr)
        raise SystemExit(f"{command[0]} failed")
    return result.stdout


def configure(place, name, *options):
    directory = place.folder / name
    if not (directory / "build.ninja").exists():
        run("meson", "setup", directory, place.top, f"--prefix={directory}/prefix", "-Dprofile=development", *options)
    return directory


def build(directory, *targets):
    run("ninja", "-C", directory, *targets)


def build_all(directory):
    """Builds and installs into the build folder, since some tests look for what is installed."""
    build(directory)
    run("meson", "install", "-C", directory, "--no-rebuild", "--quiet", "--only-changed")


def introspect(directory, what):
    return json.loads(run("meson", "introspect", directory, f"--{what}"))


def build_tests(directory, suites, names):
    """Builds what some tests need, and nothing else."""
    files = {target["id"]: target["filename"] for target in introspect(directory, "targets")}
    needed = {str(pathlib.Path(file).relative_to(directory)) for test in list_suites(directory, suites)
              if test["name"] in names for target in test["depends"] for file in files[target]}
    build(directory, *sorted(needed))


def list_suites(directory, suites):
    """The tests in some suites."""
    return [test for test in introspect(directory, "tests") if set(suites) & {suite.split(":")[-1] for suite in test["suite"]}]


def list_programs(directory, suites):
    """The names of the tests in some suites that are programs of ours, and no scripts."""
    return [test["name"] for test in list_suites(directory, suites) if test["cmd"][0].startswith(str(directory))]


def list_once(directory, suites):
    """The names of the tests in some suites, each program once: in another language or contrast it comes through the
    same code again."""
    names = {}
    for test in list_suites(directory, suites):
        programs = [word for word in test["cmd"] if word.removeprefix(f"{directory}/").startswith("tests/")]
        names.setdefault(programs[0] if programs else test["name"], test["name"])
    return list(names.values())


def test(directory, suites, names, *options, **environment):
    """Runs tests of some suites, and tells how many cases passed and which tests did not."""
    build_tests(directory, suites, names)
    logs = empty(directory / "meson-logs")
    result = subprocess.run(["meson", "test", "-C", directory, "--no-rebuild", "--print-errorlogs", *options,
                             *(f"--suite={suite}" for suite in suites), *names],
                            env={**os.environ, **environment}, stdout=subprocess.PIPE, encoding="utf-8", errors="replace")
    # Named after the wrapper where there is one.
    log, = logs.glob("testlog*.json")
    lines = (json.loads(line) for line in log.read_text(encoding="utf-8").splitlines())
    failed = [line["name"] for line in lines if line["result"] not in ("OK", "SKIP")]
    if result.returncode != 0:
        print(result.stdout)
    cases = xml.etree.ElementTree.parse(log.with_suffix(".junit.xml")).iter("testcase")
    passed = sum(1 for case in cases if case.find("failure") is None and case.find("error") is None)
    return passed, failed


def empty(folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
