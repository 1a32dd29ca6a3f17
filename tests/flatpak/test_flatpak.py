#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Flatpak: built, installed, and used in its sandbox as a person would."""
import concurrent.futures
import copy
import functools
import hashlib
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "e2e"))
from app import App, run_tests, wait_until  # noqa: E402

from gi.repository import Atspi  # noqa: E402

ID = "io.github.keuzekaart.Keuzekaart"
TOP = pathlib.Path(__file__).resolve().parents[2]
MANIFEST = json.loads((TOP / "flatpak" / f"{ID}.json").read_text(encoding="utf-8"))
CATALOG = json.loads((TOP / "data" / "catalog.json").read_text(encoding="utf-8"))
LINK = next(link["url"] for link in CATALOG["links"] if link["id"] == "provider-finder")
HOME = pathlib.Path(os.environ["HOME"])
DOCUMENTS = HOME / "Documents"
store, pictures = (pathlib.Path(argument) for argument in sys.argv[1:3])
wanted = sys.argv[3:]


def run(*command, **options):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)


def check(*command):
    result = run(*command)
    assert result.returncode == 0, f"{command} failed:\n{result.stdout[-4000:]}"
    return result.stdout


### Building

@functools.cache
def pack_sources():
    """What is known to Git, as it is now: the same bytes for the same files, so that nothing is built twice."""
    archive = store / "sources.tar"
    names = check("git", "-c", "safe.directory=*", "-C", str(TOP), "ls-files", "--cached", "--others",
                  "--exclude-standard").splitlines()
    names = sorted(name for name in names if (TOP / name).exists())
    check("tar", "--create", f"--file={archive}", "--mtime=@0", "--owner=0", "--group=0", "--numeric-owner",
          "--transform=s,^,keuzekaart/,", f"--directory={TOP}", *names)
    return archive


def build(manifest, name, *options, state="state"):
    """Builds what a manifest says, and tells how that went. What was built before is kept in the state: each module, by
    the path of the manifest that it was built for, and each file that was compiled."""
    file = store / "manifest.json"
    file.write_text(json.dumps(manifest), encoding="utf-8")
    return run("flatpak-builder", "--user", "--ccache", "--delete-build-dirs", "--disable-rofiles-fuse", "--force-clean",
               f"--state-dir={store / state}", *options, str(store / name), str(file))


def prepare_manifest():
    manifest = copy.deepcopy(MANIFEST)
    module, = manifest["modules"]
    assert [source["type"] for source in module["sources"]] == ["dir"]
    archive = pack_sources()
    module["sources"] = [{"type": "archive", "path": str(archive),
                          "sha256": hashlib.sha256(archive.read_bytes()).hexdigest()}]
    return manifest


def change(*commands, **options):
    """The manifest, with something done to the app after it was built."""
    manifest = prepare_manifest()
    manifest["modules"].append({"name": "change", "buildsystem": "simple", "build-commands": list(commands)} | options)
    return manifest


def expect_failure(manifest, reason, *options, state="state"):
    result = build(manifest, "wrong", *options, state=state)
    assert result.returncode != 0, "this should not have been built"
    assert reason in result.stdout, f"not because of “{reason}”:\n{result.stdout[-4000:]}"


### Using

def windows_of(name):
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for i in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(i)
        if application and application.get_name() == name:
            return [application.get_child_at_index(j) for j in range(application.get_child_count())]
    return []


class SandboxedApp(App):
    """Seen from outside, where the sandbox hides which process it is."""

    def __init__(self, command=("flatpak", "run", "--user", ID), **options):
        super().__init__(*command, **{"GSK_RENDERER": "cairo", "LC_ALL": "en_GB.UTF-8"} | options)

    def __exit__(self, *failure):
        super().__exit__(*failure)
        # What was ended on the way is still in its sandbox. What is being built has the same name, in that of the SDK.
        for line in check("flatpak", "ps", "--columns=instance,application,runtime").splitlines():
            instance, application, runtime = line.split("\t")
            if (application, runtime) == (ID, MANIFEST["runtime"]):
                run("flatpak", "kill", instance)

    def windows(self):
        return windows_of("keuzekaart")

    def has_ended(self):
        # What started it may end before it does, as `gio open`.
        return False


class Portal(App):
    """A dialogue that the desktop shows for a sandbox, used as the app is; it goes by itself."""

    def __init__(self, title):
        self.title = title
        wait_until(lambda: self.windows(), f"the dialogue “{title}”")
        check("xdotool", "search", "--sync", "--onlyvisible", "--name", f"^{title}", "windowactivate", "--sync")
        self.window, = self.windows()
        # A key that is pressed before that goes elsewhere.
        self._wait_until(self.focused, f"the focus to come into the dialogue “{title}”")

    def windows(self):
        return [window for window in windows_of("xdg-desktop-portal-gtk") if window.get_name() == self.title]

    def has_ended(self):
        return False


def take_picture(name):
    picture = pictures / f"{name}.png"
    check("import", "-window", "root", str(picture))
    print(f"# note: {picture}", flush=True)


def read(pdf):
    return check("pdftotext", "-layout", str(pdf), "-")


def open_dietetics(app):
    app.type("dietetics")
    app.find("label", "1 of 19 options")
    app.press("Return")
    app.find("heading", "What it involves")


### The errands

def is_built_and_installed():
    result = build(prepare_manifest(), "right", f"--repo={store / 'repository'}", "--install")
    assert result.returncode == 0, result.stdout[-6000:]


def asks_for_nothing_else():
    # Of a socket that is only the fallback, Flatpak keeps that it is one too.
    permissions = check("flatpak", "info", "--user", "--show-permissions", ID)
    print("# " + permissions.strip().replace("\n", "\n# "))
    assert permissions.split() == ["[Context]", "shared=ipc;", "sockets=x11;wayland;fallback-x11;", "devices=dri;"], permissions


def reaches_nothing_else():
    (DOCUMENTS / "secret").write_text("of the person")
    seen = check("flatpak", "run", "--user", "--command=sh", ID, "-c",
                 f"tail -n +3 /proc/net/dev | cut -d: -f1; ls {DOCUMENTS} 2>&1; ls -A {HOME}; grep CapEff /proc/self/status")
    print("# " + seen.strip().replace("\n", "\n# "))
    interface, documents, home, capabilities = seen.splitlines()
    assert interface.strip() == "lo"
    assert "No such file or directory" in documents
    assert home == ".var"
    assert capabilities == "CapEff:\t0000000000000000"


def is_found_by_the_desktop():
    """The desktop sees what a Flatpak exports, and nothing else of it."""
    exported = store / "installation" / "exports" / "share"
    for name in (f"applications/{ID}.desktop", f"dbus-1/services/{ID}.service",
                 f"dbus-1/services/{ID}.SearchProvider.service", f"gnome-shell/search-providers/{ID}.search-provider.ini",
                 f"icons/hicolor/symbolic/apps/{ID}-physiotherapy-symbolic.svg", f"mime/packages/{ID}.xml"):
        assert (exported / name).exists(), f"{name} is not exported"


def shows_its_window():
    with SandboxedApp() as app:
        app.find("button", "Physiotherapy")
        take_picture("window")


def save_through_the_portal():
    pdf = DOCUMENTS / "option.pdf"
    with SandboxedApp() as app:
        open_dietetics(app)
        app.press("ctrl+shift+e")
        Portal("Save as PDF")
        app.press("ctrl+a")
        app.type(str(pdf))
        take_picture("save")
        app.press("Return")
        app.find("label", "“option.pdf” is saved")
    assert "Irritable bowel syndrome" in read(pdf)


def open_a_link_through_the_portal():
    """With a browser that only writes down where it was sent."""
    visited = HOME / "visited"
    applications = HOME / ".local" / "share" / "applications"
    applications.mkdir(parents=True)
    (applications / "browser.desktop").write_text(
        "[Desktop Entry]\nType=Application\nName=Browser\nMimeType=x-scheme-handler/https;\n"
        f"Exec=sh -c 'echo \"$1\" >{visited}' browser %u\n")
    check("update-desktop-database", str(applications))
    (HOME / ".config" / "mimeapps.list").write_text("[Default Applications]\nx-scheme-handler/https=browser.desktop\n")
    with SandboxedApp() as app:
        open_dietetics(app)
        app.find("button", CATALOG["labels"]["provider_finder"]).do_action(0)
        wait_until(lambda: visited.exists() and visited.read_text().strip() == LINK, "the browser")


def print_through_the_portal():
    """The only printer there is writes a file."""
    with SandboxedApp() as app:
        open_dietetics(app)
        app.press("ctrl+p")
        app.wait_for_focus("Print…")
        app.press("Return")
        dialog = Portal("Print")
        # Of the printers, the first is the one that they are come to at.
        dialog.press("Tab")
        dialog.find("button", "Print", state="SENSITIVE")
        dialog.go_to("button", "Print")
        take_picture("print")
        dialog.press("Return")
        app.find_toast("The pages are saved")
        pdf = wait_until(lambda: next((file for file in HOME.rglob("output.pdf") if file.stat().st_size), None), "the file")
        wait_until(lambda: "Irritable bowel syndrome" in read(pdf), "all of the file")


def speaks_the_language_of_the_person():
    """The words around the card come from the part of the Flatpak with translations, the card from the app."""
    with SandboxedApp(language="nl", LC_ALL="nl_NL.UTF-8") as app:
        app.find("label", "Overzicht")
        app.find("button", "Fysiotherapie")
        app.type("dietetics")
        app.find("label", "1 van 19 behandelingen")
        app.press("Return")
        app.press("ctrl+l")
        app.find("heading", "What it involves")
        app.find("heading", "Wat het inhoudt")
        take_picture("languages")


def tell_the_bus():
    """What a bus knows that was started after the Flatpak was installed: what it can start, and for which display."""
    services = HOME / ".local" / "share" / "dbus-1" / "services"
    services.mkdir(parents=True, exist_ok=True)
    for service in (store / "installation" / "exports" / "share" / "dbus-1" / "services").iterdir():
        # The bus of this desktop may mount, which an ordinary person's may not.
        text = service.read_text(encoding="utf-8")
        assert "Exec=" in text, text
        (services / service.name).write_text(
            text.replace("Exec=", "Exec=/usr/bin/setpriv --inh-caps=-all --ambient-caps=-all "), encoding="utf-8")
    check("env", "GSK_RENDERER=cairo", "LC_ALL=en_GB.UTF-8", "dbus-update-activation-environment", "--all")
    check("gdbus", "call", "--session", "--dest=org.freedesktop.DBus", "--object-path=/org/freedesktop/DBus",
          "--method=org.freedesktop.DBus.ReloadConfig")


def opens_a_plan_by_double_click():
    """What a file manager does; the sandbox gets this one file and no other."""
    tell_the_bus()
    plan = DOCUMENTS / "our.keuzeplan"
    shutil.copy(TOP / "tests" / "print" / "plan.en.keuzeplan", plan)
    with SandboxedApp(command=("gio", "open", str(plan))) as app:
        app.press("alt+3")
        app.find("label", "Saved in “our.keuzeplan”")
        take_picture("plan")
        documents = check("flatpak", "documents", "--columns=origin", ID)
        assert str(plan) in documents, documents


def answers_the_search_of_the_desktop():
    tell_the_bus()
    found = check("gdbus", "call", "--session", f"--dest={ID}.SearchProvider",
                  f"--object-path=/{ID.replace('.', '/')}/SearchProvider",
                  "--method=org.gnome.Shell.SearchProvider2.GetInitialResultSet", "['fysio']")
    assert "'physiotherapy'" in found, found


### What must not work

def is_not_built_without_what_it_needs():
    manifest = prepare_manifest()
    manifest["modules"][0]["build-options"] = {"env": {"PKG_CONFIG_LIBDIR": "/nowhere"}}
    expect_failure(manifest, "Dependency \"gio-2.0\" not found", state="elsewhere")


def is_not_built_for_another_runtime():
    expect_failure(prepare_manifest() | {"runtime-version": "50"}, f"org.gnome.Sdk/{check('flatpak', '--default-arch').strip()}/50 not installed", state="elsewhere")


def is_not_built_with_another_name():
    metainfo = f"/app/share/metainfo/{ID}.metainfo.xml"
    expect_failure(change(f"sed -i 's,{ID}</id>,{ID}.Other</id>,' {metainfo}"), "filters-but-no-output")


def is_not_built_without_an_icon():
    expect_failure(change(f"rm /app/share/icons/hicolor/scalable/apps/{ID}.svg"), "icon-not-found")


def is_not_built_with_the_network():
    with socket.create_server(("127.0.0.1", 0)) as server:
        number = server.getsockname()[1]
        reach = f"python3 -c 'import socket; socket.create_connection((\"127.0.0.1\", {number}), 5)'"
        # That it can be reached at all is tried first.
        reachable = build(change(reach, **{"build-options": {"build-args": ["--share=network"]}}), "wrong", "--build-only")
        assert reachable.returncode == 0, reachable.stdout[-4000:]
        expect_failure(change(reach), "ConnectionRefusedError", "--build-only")


def has_no_window_without_a_display():
    result = run("flatpak", "run", "--user", "--nosocket=x11", "--nosocket=fallback-x11", "--nosocket=wayland", ID)
    assert result.returncode != 0 and "open display" in result.stdout.lower(), result.stdout


### All of them

def tell_how_long(errand):
    """The same errand, which tells how long it took."""
    @functools.wraps(errand)
    def timed():
        start = time.monotonic()
        errand()
        print(f"# {errand.__name__}: {time.monotonic() - start:.1f} s", flush=True)

    return timed


def do_meanwhile(errands):
    """The same errands, begun now and done one after the other, to be waited for."""
    executor = concurrent.futures.ThreadPoolExecutor(max_workers=1)
    return [functools.wraps(errand)(functools.partial(executor.submit(errand).result)) for errand in errands]


def select(errands):
    return [tell_how_long(errand) for errand in errands if not wanted or errand.__name__ in wanted]


# One person has one keyboard, but can build something else meanwhile.
builds = [
    is_built_and_installed,
    is_not_built_without_what_it_needs,
    is_not_built_for_another_runtime,
    is_not_built_with_another_name,
    is_not_built_without_an_icon,
    is_not_built_with_the_network,
]
uses = [
    asks_for_nothing_else,
    reaches_nothing_else,
    is_found_by_the_desktop,
    shows_its_window,
    save_through_the_portal,
    open_a_link_through_the_portal,
    print_through_the_portal,
    speaks_the_language_of_the_person,
    opens_a_plan_by_double_click,
    answers_the_search_of_the_desktop,
    has_no_window_without_a_display,
]
if __name__ == "__main__":
    begun = do_meanwhile(select(builds))
    run_tests([*begun[:1], *select(uses), *begun[1:]])
