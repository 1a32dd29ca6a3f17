# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the tests of a script and prints the outcome in TAP, the protocol that Meson reads."""
import sys
import traceback
import unittest


class Result(unittest.TestResult):
    def startTest(self, test):
        super().startTest(test)
        self.problems = []

    def addError(self, test, problem):
        self.problems.append(problem)

    addFailure = addError

    def addSubTest(self, test, subtest, problem):
        if problem:
            print(subtest, file=sys.stderr)
            self.problems.append(problem)

    def addSkip(self, test, reason):
        print(f"ok {self.testsRun} {name(test)} # SKIP {reason}", flush=True)
        self.problems = None

    def stopTest(self, test):
        if self.problems is not None:
            print(f"{'not ok' if self.problems else 'ok'} {self.testsRun} {name(test)}", flush=True)
        for problem in self.problems or []:
            # Meson shows what stands here beside a failure, and no comments.
            traceback.print_exception(*problem)
        super().stopTest(test)


def name(test):
    return "/" + test.id().removeprefix("__main__.").lower().replace(".test_", "/").replace("_", "-")


def note(text):
    """Prints something to know of a test that passes; “./dev test” shows it at its end."""
    print(f"# note: {text}", flush=True)


def main():
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])
    print(f"1..{suite.countTestCases()}", flush=True)
    suite.run(Result())
