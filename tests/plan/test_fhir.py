#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests that a plan becomes what FHIR release 4 says a care plan is."""
import copy
import functools
import json
import os
import subprocess
import unittest
import xml.etree.ElementTree

import jsonschema
import tap
from care_plan import ABSENT, Wrong, check, parts

PLANS = ("empty", "blank", "full", "states", "unknown", "hostile")
LANGUAGES = ("en", "nl")
CREATED = "2026-11-22T09:05:00+01:00"

# All that could tell whose plan it is.
IDENTITY = {"identifier", "birthDate", "name", "telecom", "address", "gender", "photo", "encounter"}

# Every mistake is made at one place of the full plan.
MISTAKES = {
    "a member that FHIR does not know": lambda plan: plan.update(goals=[]),
    "another one in a goal": lambda plan: contained(plan, "Goal").update(title="Walk"),
    "another one in an activity": lambda plan: plan["activity"][0]["detail"].update(state="completed"),
    "another one in a participant": lambda plan: contained(plan, "CareTeam")["participant"][0].update(name="Me"),
    "another resource": lambda plan: plan.update(resourceType="Goal"),
    "nobody": lambda plan: plan.pop("subject"),
    "nobody in a goal": lambda plan: contained(plan, "Goal").pop("subject"),
    "a person without a reason": lambda plan: plan["subject"].pop("extension"),
    "an unknown reason": lambda plan: plan["subject"]["extension"][0].update(valueCode="secret"),
    "no status": lambda plan: plan.pop("status"),
    "no intent": lambda plan: plan.pop("intent"),
    "no status of an activity": lambda plan: plan["activity"][0]["detail"].pop("status"),
    "no status of a goal": lambda plan: contained(plan, "Goal").pop("lifecycleStatus"),
    "a note without a text": lambda plan: plan["note"][0].pop("text"),
    "an unknown status": lambda plan: plan.update(status="ongoing"),
    "an unknown intent": lambda plan: plan.update(intent="wish"),
    "an unknown status of an activity": lambda plan: plan["activity"][0]["detail"].update(status="chosen"),
    "an unknown kind of activity": lambda plan: plan["activity"][0]["detail"].update(kind="Procedure"),
    "an unknown status of a goal": lambda plan: contained(plan, "Goal").update(lifecycleStatus="wanted"),
    "a text where a list belongs": lambda plan: plan.update(note="A note"),
    "a number where a text belongs": lambda plan: plan.update(title=1),
    "a date without a time zone": lambda plan: plan.update(created="2026-11-22T09:05:00"),
    "a day that no calendar has": lambda plan: plan.update(created="2026-13-01"),
    "an empty text": lambda plan: plan.update(title=""),
    "a text of spaces": lambda plan: plan.update(title=" \n"),
    "an empty list": lambda plan: plan.update(note=[]),
    "an empty object": lambda plan: plan["note"].append({}),
    "null": lambda plan: plan.update(title=None),
    "a control character": lambda plan: plan.update(title="\x1b"),
    "two times": lambda plan: plan["activity"][-1]["detail"].update(scheduledString="Soon"),
    "a reference to nothing": lambda plan: plan["goal"][0].update(reference="#wish"),
    "a resource that nothing refers to": lambda plan: plan.pop("careTeam"),
    "a resource within a contained one": lambda plan: contained(plan, "Goal").update(contained=[]),
    "a script": lambda plan: plan["text"].update(div=plan["text"]["div"].replace("<h2>", "<script/><h2>")),
    "an open element": lambda plan: plan["text"].update(div=plan["text"]["div"].replace("</h2>", "")),
    "an attribute": lambda plan: plan["text"].update(div=plan["text"]["div"].replace("<p>", '<p onclick="x">')),
}


@functools.cache
def written(plan, language):
    return subprocess.run([os.environ["KEUZE_WRITE_FHIR"], plan, language, CREATED],
                          check=True, capture_output=True, encoding="utf-8").stdout


def read(plan, language="en"):
    return json.loads(written(plan, language))


def contained(plan, kind):
    return next(resource for resource in plan["contained"] if resource["resourceType"] == kind)


def lines(plan):
    """The lines of the narrative."""
    root = xml.etree.ElementTree.fromstring(plan["text"]["div"])
    return [text for element in root.iter() for text in (element.text, element.tail) if text]


def details(plan):
    return [activity["detail"] for activity in plan.get("activity", [])]


def notes(plan):
    return [note["text"] for note in plan.get("note", [])]


class Fhir(unittest.TestCase):
    maxDiff = None

    def test_valid(self):
        for name in PLANS:
            for language in LANGUAGES:
                with self.subTest(name, language=language):
                    check(read(name, language))

    def test_mistakes(self):
        for name, make in MISTAKES.items():
            with self.subTest(name):
                plan = copy.deepcopy(read("full"))
                make(plan)
                with self.assertRaises((Wrong, jsonschema.ValidationError)):
                    check(plan)

    def test_nobody(self):
        for name in PLANS:
            for member, _ in parts(read(name)):
                self.assertNotIn(member, IDENTITY)
            subject = read(name)["subject"]
            self.assertEqual(subject, {"type": "Patient", "extension": [{"url": ABSENT, "valueCode": "not-asked"}]})

    def test_full(self):
        plan = read("full")
        self.assertEqual((plan["language"], plan["status"], plan["intent"], plan["created"]),
                         ("en", "active", "plan", CREATED))
        self.assertEqual(plan["title"], "Our plan")
        self.assertEqual(contained(plan, "Goal")["description"],
                         {"text": "To walk to the shop and back.\nTo sleep through the night."})
        self.assertEqual(contained(plan, "CareTeam")["participant"], [
            {"role": [{"text": "Case manager"}], "member": {"display": "The practice nurse"}},
            {"role": [{"text": "Main practitioner"}], "member": {"display": "The GP practice\nby the park"}},
        ])
        self.assertEqual(details(plan), [
            {"code": {"text": "Psychosomatic physiotherapy"}, "status": "not-started",
             "description": "Close to home,\non Mondays."},
            {"status": "unknown", "scheduledString": "This week", "performer": [{"display": "Me"}],
             "description": "Make an appointment"},
            {"status": "unknown", "description": "Write a letter\nto the hospital"},
            {"code": {"text": "When we look again"}, "status": "not-started",
             "scheduledPeriod": {"start": "2027-02", "end": "2027-02"}},
        ])
        self.assertEqual(notes(plan), [
            "Information and self-care: Thinking about it",
            "We are here\nStep 2: Light care first",
            "Questions for next time\n- Does my insurance pay?\n- How long does it take?",
            "The way so far\n- 2023, Step 1: Information and self-care\n"
            "- 17 May 2024, Step 2: Light care first, Physiotherapy\n"
            "  How it went: I could walk further.\n  Sleep stayed bad.\n"
            "  Why we moved on: The ten treatments were over.\n"
            "- Dietetics\n  How it went: It did not help.",
        ])

    def test_dutch(self):
        plan = read("full", "nl")
        self.assertEqual((plan["language"], plan["title"]), ("nl", "Ons plan"))
        self.assertEqual(details(plan)[0]["code"], {"text": "Psychosomatische fysiotherapie"})
        self.assertIn('lang="nl" xml:lang="nl"', plan["text"]["div"])

    def test_nothing(self):
        for name in ("empty", "blank"):
            self.assertEqual(set(read(name)), {"resourceType", "language", "text", "status", "intent", "title",
                                               "description", "subject", "created"})

    def test_states(self):
        plan = read("states")
        self.assertEqual([(detail["code"]["text"], detail["status"]) for detail in details(plan)], [
            ("Dietetics", "not-started"),
            ("Physiotherapy", "in-progress"),
            ("Pain clinic", "completed"),
            ("Social support", "stopped"),
        ])
        self.assertEqual(notes(plan), ["Information and self-care: Thinking about it"])

    def test_unknown(self):
        plan = read("unknown")
        self.assertEqual([detail["code"]["text"] for detail in details(plan)],
                         ["Balneotherapy (Not on this card)", "untitled (Not on this card)"])
        self.assertIn("nameless (Not on this card): Thinking about it", notes(plan))

    def test_hostile(self):
        first = "\"Quoted\" 'text' <script>alert (1)</script> & &amp; ]]> \\ %s {}"
        plan = read("hostile")
        self.assertEqual(contained(plan, "Goal")["description"]["text"],
                         f"{first}\n- No item\n🙂 שלום[31m end")
        self.assertIn(first, lines(plan))

    def test_narrative_says_all(self):
        """Everything that the members say to people stands in the narrative, too."""
        for name in PLANS:
            plan = read(name)
            said = " ".join(" ".join(lines(plan)).split())
            for member, part in parts(plan):
                if member in ("text", "description", "display", "title", "scheduledString") and isinstance(part, str):
                    for line in part.splitlines():
                        with self.subTest(name, member=member):
                            self.assertIn(" ".join(line.strip().removeprefix("- ").split()), said)


tap.main()
