#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the app where something is missing or odd: its window comes, or it says in one sentence why it does not.

usage: test_starts.py PROGRAM
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

PROGRAM, = sys.argv[1:]
FAULTS = os.environ["KEUZE_FAULTS"]
RESOURCES = "/io/github/keuzekaart/Keuzekaart"
KEYFILE = ("glib-2.0", "settings", "keyfile")

# Far longer than anything takes; a busy machine is not a failed test.
PATIENCE_SECONDS = 60

WINDOW = "a window"


def write(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")


def nothing(home):
    return {"LD_PRELOAD": FAULTS, "KEUZE_FAULT_LOG": str(home / "written")}


def no_bus(home):
    return {"DBUS_SESSION_BUS_ADDRESS": None, "XDG_RUNTIME_DIR": str(home / "run")}


def bus_that_is_gone(home):
    return {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={home}/nobody"}


def no_portal(home):
    return {"GTK_USE_PORTAL": "1", "ADW_DISABLE_PORTAL": None}


def no_printers(home):
    return {"CUPS_SERVER": f"{home}/nobody"}


def one_font(home):
    font = next(pathlib.Path("/usr/share/fonts").rglob("*.ttf"))
    (home / "fonts").mkdir()
    shutil.copy(font, home / "fonts")
    write(home / "fonts.conf", f"""<?xml version="1.0"?>
<fontconfig><dir>{home}/fonts</dir><cachedir>{home}/fonts/cache</cachedir></fontconfig>
""")
    return {"FONTCONFIG_FILE": str(home / "fonts.conf")}


def language(**variables):
    def make(home):
        return {"LANG": None, "LC_ALL": None, "LANGUAGE": None, "LC_MESSAGES": None} | variables
    return make


def home_that_is(fault):
    def make(home):
        return {"LD_PRELOAD": FAULTS, "KEUZE_FAULT": f"{fault}:{home}"}
    return make


def no_home(home):
    return {name: None for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")}


def home_that_is_not_there(home):
    return {"HOME": "/nonexistent", "XDG_CONFIG_HOME": None, "XDG_DATA_HOME": None, "XDG_CACHE_HOME": None,
            "XDG_STATE_HOME": None}


def no_schema(home):
    return {"GSETTINGS_SCHEMA_DIR": None, "XDG_DATA_DIRS": "/usr/share"}


def settings(text):
    def make(home):
        write(home.joinpath("config", *KEYFILE), text)
        return {"GSETTINGS_BACKEND": "keyfile", "XDG_CONFIG_HOME": str(home / "config")}
    return make


def ours(text):
    return settings(f"[io/github/keuzekaart/Keuzekaart]\n{text}\n")


def card(make_card):
    """The practice has a card of its own."""
    def make(home):
        make_card(home / "card.json")
        return ours(f"catalog-file='{home}/card.json'")(home)
    return make


def far_card(call):
    """The card of the practice lies on a network that went away."""
    def make(home):
        write(home / "card.json", pathlib.Path(os.environ["KEUZE_CATALOG"]).read_text(encoding="utf-8"))
        return ours(f"catalog-file='{home}/card.json'")(home) | {
            "LD_PRELOAD": FAULTS, "KEUZE_FAULT": f"{call}:hang:{home}/card.json"}
    return make


def far_plan(call):
    """The plan that was kept lies on a disk that does not answer."""
    def make(home):
        plan = home / "data" / "keuzekaart" / "plan.keuzeplan"
        write(plan, '{"format": 1, "goal": "Walk"}\n')
        return ours("keep-plan=true")(home) | {
            "XDG_DATA_HOME": str(home / "data"), "LD_PRELOAD": FAULTS, "KEUZE_FAULT": f"{call}:hang:{plan}"}
    return make


def spoil_resource(name, content):
    """What comes with the program is damaged."""
    def make(home):
        write(home / "resources" / name, content)
        return {"G_RESOURCE_OVERLAYS": f"{RESOURCES}={home}/resources"}
    return make


STARTS = {
    "as usual": (nothing, WINDOW),
    "no session bus": (no_bus, WINDOW),
    "a session bus that is gone": (bus_that_is_gone, WINDOW),
    "no portal": (no_portal, WINDOW),
    "no printers": (no_printers, WINDOW),
    "one font": (one_font, WINDOW),
    "no language": (language(), WINDOW),
    "an empty language": (language(LANG=""), WINDOW),
    "the language C": (language(LC_ALL="C"), WINDOW),
    "a language that is not there": (language(LC_ALL="xx_XX.UTF-8"), WINDOW),
    "a language in Latin-1": (language(LC_ALL="nl_NL.ISO-8859-1"), WINDOW),
    "a language of slashes": (language(LC_ALL="../../etc", LANGUAGE="../..:%s%n"), WINDOW),
    "a long language": (language(LANGUAGE=":".join(["x" * 100] * 100)), WINDOW),
    "a home that is read-only": (home_that_is("create:EROFS"), WINDOW),
    "a home that is not ours": (home_that_is("open:EACCES"), WINDOW),
    "a home in which no folder is made": (home_that_is("mkdir:EROFS"), WINDOW),
    "a home on a full disk": (home_that_is("write:ENOSPC"), WINDOW),
    "no home": (no_home, WINDOW),
    "a home that is not there": (home_that_is_not_there, WINDOW),
    "no description of the settings": (no_schema, "keuzekaart: Found no .*gschema.xml .*install the app again"),
    "settings that are no settings": (settings("[[[ \0 what"), WINDOW),
    "settings of another kind": (ours("keep-plan='yes'\ncatalog-file=3\nlanguage=[1]\nclear-after='x'\nview=1"), WINDOW),
    "settings out of range": (ours("clear-after=4294967295\nwindow-width=-1\nwindow-height=1000000\ntext-zoom=-7\nview='x'"), WINDOW),
    "a card that is not there": (card(lambda path: None), WINDOW),
    "a card that is a folder": (card(pathlib.Path.mkdir), WINDOW),
    "a card that is a pipe": (card(os.mkfifo), WINDOW),
    "a card that is damaged": (card(lambda path: write(path, "{")), WINDOW),
    "a card on a network that went away": (far_card("open"), WINDOW),
    "a card on a network that goes away": (far_card("read"), WINDOW),
    "a kept plan on a disk that is gone": (far_plan("open"), WINDOW),
    "a damaged card of the app": (spoil_resource("catalog/en.json", "{"), r"keuzekaart: .+: Line 1: found .+"),
}

# Said by libraries about what is missing, and meant for who installs a system.
OF_OTHERS = re.compile(r"""(?x)
    dconf | a11y | [Pp]ortal | accessibility\ bus | Fontconfig | \(process:\d+\): | session\ bus | Locale\ not\ supported
    | using\ the\ fallback | libEGL | MESA | gvfs | Failed\ to\ (create|write).*(cache|recently-used)
    | Using\ the\ 'memory'\ GSettings\ backend | keyfile | Unable\ to\ create | recently-used | settings\ daemon""")


def find_shared(home):
    """What was written where others can look into it; what is the app's own is in its home."""
    written = home / "written"
    paths = written.read_text(encoding="utf-8").splitlines() if written.exists() else []
    own = (str(home), os.environ["HOME"])
    return [path for path in paths if path.startswith(("/tmp/", "/var/tmp/", "/dev/shm/")) and not path.startswith(own)]


def find_window(process):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)], stdout=subprocess.PIPE,
                           stderr=subprocess.DEVNULL, check=False, encoding="utf-8")
    return bool(found.stdout.strip())


def start(make):
    """Returns what came of it: whether there was a window, the status of its end, and what was said."""
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder)
        variables = {"LC_ALL": "en_GB.UTF-8", "LANGUAGE": "en", "HOME": folder, "XDG_CONFIG_HOME": f"{folder}/config",
                     "XDG_DATA_HOME": f"{folder}/data", "XDG_STATE_HOME": f"{folder}/state"} | make(home)
        environment = {name: value for name, value in (os.environ | variables).items() if value is not None}
        with open(home / "said", "w+b") as said:
            process = subprocess.Popen([PROGRAM], env=environment, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
            end = time.monotonic() + PATIENCE_SECONDS
            shown = False
            while time.monotonic() < end and process.poll() is None and not shown:
                shown = find_window(process)
                time.sleep(0.02)
            if process.poll() is None:
                process.kill()
            status = process.wait()
            said.seek(0)
            told = [f"ERROR: {path} was written" for path in find_shared(home)]
            return shown, status, "\n".join([said.read().decode(errors="replace").strip(), *told]).strip()


def is_right(outcome, expected):
    shown, status, said = outcome
    if expected == WINDOW:
        ours = [line for line in said.splitlines() if re.search("CRITICAL|ERROR|WARNING", line) and not OF_OTHERS.search(line)]
        return shown and not ours
    # GLib tells that it was asked for a damaged card.
    ours = [line for line in said.splitlines() if not line.startswith("GLib-GIO-Message: ")]
    return not shown and status == 1 and re.fullmatch(expected, "\n".join(ours))


def main():
    failed = 0
    print(f"1..{len(STARTS)}")
    for number, (name, (make, expected)) in enumerate(STARTS.items(), 1):
        outcome = start(make)
        right = is_right(outcome, expected)
        shown, status, said = outcome
        print(f"# start: {name:38} {WINDOW if shown else f'status {status}: {said.splitlines()[-1][:120]}'}")
        print(f"{'ok' if right else 'not ok'} {number} - {name}", flush=True)
        if not right:
            print(said, file=sys.stderr)
            failed += 1
    sys.exit(failed > 0)


main()
