#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes out of the definitions of FHIR what a care plan needs: see README.md.

usage: reduce.py schema fhir.schema.json >care-plan.schema.json
       reduce.py elements FOLDER >care-plan.elements.json
"""
import json
import pathlib
import sys

RESOURCES = ("CarePlan", "CareTeam", "Goal")
TYPES = ("Annotation", "CodeableConcept", "Extension", "Narrative", "Period", "Reference")
# An extension may hold nearly any type; ours hold a single word.
EXTENSION = ("id", "extension", "url", "_url", "valueCode", "_valueCode")

ABSENT_REASONS = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
REGEX = "http://hl7.org/fhir/StructureDefinition/regex"


def load(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


### The JSON Schema

def references(node):
    """Yields the name of every definition that a part of the schema refers to."""
    if isinstance(node, list):
        for part in node:
            yield from references(part)
    elif isinstance(node, dict):
        for member, part in node.items():
            if member == "$ref":
                yield part.removeprefix("#/definitions/")
            else:
                yield from references(part)


def without_descriptions(node):
    if isinstance(node, list):
        return [without_descriptions(part) for part in node]
    if isinstance(node, dict):
        return {member: without_descriptions(part) for member, part in node.items()
                if not (member == "description" and isinstance(part, str))}
    return node


def reduce_schema(path):
    schema = load(path)
    definitions = without_descriptions(schema["definitions"])
    definitions["ResourceList"] = {"oneOf": [{"$ref": f"#/definitions/{name}"} for name in RESOURCES]}
    extension = definitions["Extension"]["properties"]
    definitions["Extension"]["properties"] = {member: extension[member] for member in EXTENSION}

    needed, waiting = set(), list(RESOURCES)
    while waiting:
        name = waiting.pop()
        if name not in needed:
            needed.add(name)
            waiting += references(definitions[name])
    return {
        "$schema": schema["$schema"],
        "description": "An excerpt of the JSON Schema of FHIR release 4: see README.md",
        "$ref": "#/definitions/CarePlan",
        "definitions": {name: definitions[name] for name in sorted(needed)},
    }


### The structure definitions

def entries(path):
    return [entry["resource"] for entry in load(path)["entry"]]


def all_codes(concepts):
    for concept in concepts:
        yield concept["code"]
        yield from all_codes(concept.get("concept", []))


def codes_of(value_set, terminology):
    """All codes of a value set; nothing where they are not among the definitions."""
    codes = []
    for part in terminology[value_set.split("|")[0]]["compose"]["include"]:
        system = terminology.get(part["system"], {})
        codes += all_codes(part.get("concept") or system.get("concept", []))
    return codes


def types_of(element):
    types = [part["code"].rsplit(".")[-1] for part in element.get("type", [])]
    if types == ["String"]:
        return ["string"]
    if types == ["BackboneElement"]:
        return [element["path"]]
    return ["code"] if element["path"] == "Extension.value[x]" else types


def reduce_element(element, terminology):
    reduced = {"min": element["min"], "max": element["max"], "types": types_of(element)}
    binding = element.get("binding", {})
    if binding.get("strength") == "required":
        reduced["codes"] = codes_of(binding["valueSet"], terminology)
    return reduced


def reduce_elements(folder):
    folder = pathlib.Path(folder)
    terminology = {part["url"]: part for part in entries(folder / "valuesets.json") if "url" in part}
    definitions = {part["id"]: part for name in ("profiles-resources.json", "profiles-types.json")
                   for part in entries(folder / name)}
    elements, primitives = {}, {}
    for name in RESOURCES + TYPES:
        for element in definitions[name]["snapshot"]["element"][1:]:
            parent, member = element["path"].rsplit(".", 1)
            elements.setdefault(parent, {})[member] = reduce_element(element, terminology)
    for name, definition in sorted(definitions.items()):
        if definition.get("kind") == "primitive-type":
            for part in definition["snapshot"]["element"][-1]["type"][0].get("extension", []):
                if part["url"] == REGEX:
                    primitives[name] = part["valueString"]
    return {
        "description": "An excerpt of the structure definitions of FHIR 4.0.1: see README.md",
        "elements": elements,
        "primitives": primitives,
        "absent_reasons": list(all_codes(terminology[ABSENT_REASONS]["concept"])),
    }


VERBS = {"schema": reduce_schema, "elements": reduce_elements}
if len(sys.argv) != 3 or sys.argv[1] not in VERBS:
    sys.exit(__doc__)
print(json.dumps(VERBS[sys.argv[1]](sys.argv[2]), indent=1))
