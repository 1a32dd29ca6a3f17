# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks a `CarePlan` by the definitions of FHIR release 4: see fhir/README.md."""
import json
import pathlib
import re
import xml.etree.ElementTree

import jsonschema

FOLDER = pathlib.Path(__file__).parent / "fhir"
SCHEMA = json.loads((FOLDER / "care-plan.schema.json").read_text(encoding="utf-8"))
DEFINITIONS = json.loads((FOLDER / "care-plan.elements.json").read_text(encoding="utf-8"))
ELEMENTS = DEFINITIONS["elements"]
PRIMITIVES = DEFINITIONS["primitives"]

ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
XHTML = "{http://www.w3.org/1999/xhtml}"
# Only what a plan needs; the standard allows more.
XHTML_ELEMENTS = ("div", "h2", "h3", "p", "ul", "li", "br")


class Wrong(Exception):
    """Something that a care plan must not be."""


def demand(condition, place, expected):
    if not condition:
        raise Wrong(f"{place}: {expected}")


def members_of(path):
    """All names that the elements of an object can have, with element and type: one can be of many types."""
    members = {}
    for name, element in ELEMENTS[path].items():
        for kind in element["types"]:
            member = name.replace("[x]", kind[:1].upper() + kind[1:]) if name.endswith("[x]") else name
            members[member] = (name, element, kind)
    return members


def check_object(value, path, place):
    demand(isinstance(value, dict) and value, place, "expected an object with something in it")
    demand(path in ELEMENTS, place, f"{path} is not in the excerpt of the definitions")
    members = members_of(path)
    found = []
    for member, part in value.items():
        if member == "resourceType":
            continue
        demand(member in members, place, f"unknown member {member}")
        name, element, kind = members[member]
        found.append(name)
        check_element(part, element, kind, f"{place}.{member}")
    demand(len(found) == len(set(found)), place, f"more than one of {found}")
    for name, element in ELEMENTS[path].items():
        demand(not element["min"] or name in found, place, f"{name} is missing")


def check_element(value, element, kind, place):
    if element["max"] == "1":
        check_value(value, element, kind, place)
        return
    demand(isinstance(value, list) and value, place, "expected a list with something in it")
    for index, part in enumerate(value):
        check_value(part, element, kind, f"{place}[{index}]")


def check_value(value, element, kind, place):
    if kind == "Resource":
        check_object(value, value["resourceType"], place)
    elif kind == "xhtml":
        check_narrative(value, place)
    elif kind in PRIMITIVES:
        demand(isinstance(value, str), place, "expected a text")
        demand(value.strip() and re.fullmatch(PRIMITIVES[kind], value), place, f"expected {kind}")
        demand(not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", value), place, "a control character")
        demand(value in element.get("codes", [value]), place, f"unknown code {value}")
    else:
        check_object(value, kind, place)


def check_narrative(text, place):
    """Invariants txt-1 and txt-2."""
    try:
        root = xml.etree.ElementTree.fromstring(text)
    except xml.etree.ElementTree.ParseError as error:
        raise Wrong(f"{place}: {error}") from error
    demand(root.tag == XHTML + "div", place, "expected a div")
    demand("".join(root.itertext()).strip(), place, "expected a text")
    for element in root.iter():
        demand(element.tag.removeprefix(XHTML) in XHTML_ELEMENTS, place, f"unexpected {element.tag}")
        demand(element is root or not element.attrib, place, f"unexpected {element.attrib}")


def parts(node, member=None):
    """Yields every object and value of a resource, with the name of the member that it is in."""
    if isinstance(node, list):
        for part in node:
            yield from parts(part, member)
        return
    yield member, node
    if isinstance(node, dict):
        for name, part in node.items():
            yield from parts(part, name)


def check_references(plan):
    """Invariants dom-2, dom-3, ref-1 and ref-2."""
    contained = plan.get("contained", [])
    ids = sorted("#" + resource["id"] for resource in contained)
    references = sorted(part["reference"] for _, part in parts(plan) if isinstance(part, dict) and "reference" in part)
    demand(ids == references, "contained", f"there is {ids}, and {references} are referred to")
    demand(not any("contained" in resource for resource in contained), "contained", "a resource within another")
    for resource in [plan, *contained]:
        if "subject" in resource:
            check_subject(resource["subject"])


def check_subject(subject):
    """A reason stands in for the patient."""
    reasons = [extension.get("valueCode") for extension in subject.get("extension", []) if extension["url"] == ABSENT]
    demand(len(reasons) == 1 and reasons[0] in DEFINITIONS["absent_reasons"], "subject", "expected a reason")


def check(plan):
    """Raises `Wrong` or `jsonschema.ValidationError` where something is not as FHIR defines it."""
    demand(plan.get("resourceType") == "CarePlan", "resourceType", "expected a CarePlan")
    jsonschema.Draft6Validator(SCHEMA).validate(plan)
    check_object(plan, "CarePlan", "CarePlan")
    check_references(plan)
