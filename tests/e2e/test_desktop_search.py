#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The search of the desktop, asked as the desktop asks it."""
import os
import pathlib
import signal
import statistics
import sys
import time

from gi.repository import Gio, GLib

from accessibility import is_called, walk, windows_of
from app import open_app, run_tests, wait_until

program, provider, application_id = sys.argv[1:]
bus = Gio.bus_get_sync(Gio.BusType.SESSION)


def call(name, path, interface, method, parameters):
    return bus.call_sync(name, path, interface, method, parameters, None, Gio.DBusCallFlags.NONE, -1, None)


def call_bus(method, parameters=None):
    return call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", method, parameters)


def ask(method, *arguments):
    """Asks the provider, which the bus starts."""
    path = "/" + application_id.replace(".", "/") + "/SearchProvider"
    types = {"GetInitialResultSet": "(as)", "GetSubsearchResultSet": "(asas)", "GetResultMetas": "(as)",
             "ActivateResult": "(sasu)", "LaunchSearch": "(asu)"}
    answer = call(application_id + ".SearchProvider", path, "org.gnome.Shell.SearchProvider2", method,
                  GLib.Variant(types[method], arguments))
    return answer.unpack()


def install():
    """Lets the bus know what it can start, and in which language."""
    folder = pathlib.Path(os.environ["XDG_DATA_HOME"], "dbus-1", "services")
    folder.mkdir(parents=True)
    for name, command in {application_id: f"{program} --gapplication-service",
                          application_id + ".SearchProvider": provider}.items():
        pathlib.Path(folder, name + ".service").write_text(f"[D-BUS Service]\nName={name}\nExec={command}\n")
    # As the desktop does when somebody has logged in.
    environment = {"DISPLAY": os.environ["DISPLAY"], "LANGUAGE": "nl"}
    call_bus("UpdateActivationEnvironment", GLib.Variant("(a{ss})", (environment,)))
    call_bus("ReloadConfig")


def type_what_one_looks_for():
    first, = ask("GetInitialResultSet", ["fysio"])
    assert first[:2] == ["physiotherapy", "psychosomatic-physiotherapy"], first
    second, = ask("GetSubsearchResultSet", first, ["fysiotherapie"])
    assert second == first[:2] != first, second
    (meta,), = ask("GetResultMetas", first[:1])
    assert meta["name"] == "Fysiotherapie", meta
    assert "geen verwijzing" in meta["description"], meta
    assert meta["icon"][1][0] == f"{application_id}-physiotherapy-symbolic", meta


def answer_in_time():
    """Tells how fast it answers; what is fast enough is not for a test on any machine to say."""
    times = []
    for term in ("f", "fy", "fys", "fysi", "fysio") * 4:
        start = time.perf_counter()
        ids, = ask("GetInitialResultSet", [term])
        ask("GetResultMetas", ids)
        times.append((time.perf_counter() - start) * 1000)
        assert "physiotherapy" in ids, ids
    print(f"# a letter takes {statistics.median(times):.1f} ms, {max(times):.1f} ms at most")


def pick_it_while_the_app_runs():
    with open_app(language="nl") as app:
        app.find("button", "Diëtetiek")
        ask("ActivateResult", "physiotherapy", ["fysio"], 0)
        app.find("heading", "Fysiotherapie")
        app.find("heading", "Wie betaalt")


def go_on_searching_in_the_app():
    with open_app(language="nl") as app:
        ask("LaunchSearch", ["fysio", "psycho"], 0)
        app.find("list item", "Psychosomatische fysiotherapie")


def pick_it_before_the_app_runs():
    """The bus starts the app, and its window has the page."""
    ask("ActivateResult", "dietetics", ["dieet"], 0)
    wait_until(lambda: call_bus("NameHasOwner", GLib.Variant("(s)", (application_id,))).unpack()[0], "the app to start")
    pid, = call_bus("GetConnectionUnixProcessID", GLib.Variant("(s)", (application_id,))).unpack()
    window, = wait_until(lambda: windows_of(pid), "its window")
    wait_until(lambda: any(is_called(node, "heading", "Wie betaalt") for node, _ in walk(window)), "the page")
    os.kill(pid, signal.SIGTERM)
    wait_until(lambda: not windows_of(pid), "the app to be gone")


install()
run_tests([type_what_one_looks_for, answer_in_time, pick_it_while_the_app_runs, go_on_searching_in_the_app,
           pick_it_before_the_app_runs])
