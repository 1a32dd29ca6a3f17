#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests that the Flatpak asks for no more than it needs, and that its manifests fit what the build installs."""
import copy
import json
import pathlib
import unittest

import tap

TOP = pathlib.Path(__file__).resolve().parents[2]
ID = "io.github.keuzekaart.Keuzekaart"

# To be seen. Saving, opening, printing and links go through portals, where the person says yes or no.
PERMISSIONS = {"--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--device=dri"}
MEMBERS = {"id", "runtime", "runtime-version", "sdk", "command", "finish-args", "modules"}
MODULE_MEMBERS = {"name", "buildsystem", "config-opts", "sources"}


def load(name):
    return json.loads((TOP / "flatpak" / f"{name}.json").read_text(encoding="utf-8"))


def find_problems(manifest):
    """Everything by which a manifest would give the app more than it needs, or another runtime."""
    module, = manifest["modules"]
    if set(manifest) != MEMBERS or set(module) != MODULE_MEMBERS:
        yield "members"
    if sorted(manifest["finish-args"]) != sorted(PERMISSIONS):
        yield "permissions"
    if (manifest["runtime"], manifest["sdk"], manifest["runtime-version"]) != ("org.gnome.Platform", "org.gnome.Sdk", "51"):
        yield "runtime"
    if [(source["type"], source["path"]) for source in module["sources"]] != [("dir", "..")]:
        yield "sources"


class Manifest(unittest.TestCase):
    def setUp(self):
        self.manifest = load(ID)

    def test_asks_for_no_more_than_it_needs(self):
        self.assertEqual(list(find_problems(self.manifest)), [])

    def test_tells_what_is_too_much(self):
        for change, problem in (
            (lambda manifest: manifest["finish-args"].append("--share=network"), "permissions"),
            (lambda manifest: manifest["finish-args"].append("--filesystem=home"), "permissions"),
            (lambda manifest: manifest["finish-args"].remove("--socket=wayland"), "permissions"),
            (lambda manifest: manifest.update({"runtime-version": "50"}), "runtime"),
            (lambda manifest: manifest.update({"build-options": {"build-args": ["--share=network"]}}), "members"),
            (lambda manifest: manifest["modules"][0]["sources"].append({"type": "git", "path": "."}), "sources"),
        ):
            manifest = copy.deepcopy(self.manifest)
            change(manifest)
            self.assertEqual(list(find_problems(manifest)), [problem])

    def test_builds_what_it_is_called_after(self):
        self.assertEqual(self.manifest["id"], ID)
        self.assertEqual(self.manifest["command"], "keuzekaart")
        self.assertEqual(self.manifest["modules"][0]["config-opts"], ["-Dprofile=release", "-Dtests=false"])

    def test_a_development_build_differs_only_in_its_name(self):
        self.manifest["id"] += ".Devel"
        self.manifest["modules"][0]["config-opts"] = ["-Dprofile=development", "-Dtests=false"]
        self.assertEqual(load(f"{ID}.Devel"), self.manifest)

    def test_leaves_out_what_was_built_before(self):
        source, = self.manifest["modules"][0]["sources"]
        built = [name for name in (TOP / ".gitignore").read_text(encoding="utf-8").splitlines() if name.startswith("/_build")]
        self.assertEqual(built, ["/_build*/"])
        self.assertLessEqual({"_build", "_build-check", "_build-fuzz", "_build-sandbox", "_build-testing", ".flatpak-builder"},
                             set(source["skip"]))
        self.assertTrue(all(not (TOP / name).exists() or name.startswith(("_build", ".flatpak")) for name in source["skip"]))


if __name__ == "__main__":
    tap.main()
