"""Prints a line for each case of a client, and counts them."""

import contextlib
import sys
import traceback


class Report:
    """The cases of one client. A case passes if all its expectations hold."""

    def __init__(self, client):
        self.client = client
        self.passed = self.failed = 0

    @contextlib.contextmanager
    def case(self, operation, circumstance=None):
        """Runs a case: prints one line, and goes on after a failure."""
        line = f"{self.client} {operation}" + (f", {circumstance}" if circumstance else "")
        try:
            yield
        except Exception as error:
            self.failed += 1
            where = traceback.extract_tb(error.__traceback__)[-1 if not isinstance(error, AssertionError) else 1]
            print(f"{line} FAILED: {type(error).__name__}: {error} (line {where.lineno})", flush=True)
        else:
            self.passed += 1
            print(f"{line} ok", flush=True)

    def expect(self, what, value):
        """Fails the case if a value is false. Does not print the value, which may be a token."""
        if not value:
            raise AssertionError(f"not as expected: {what}")

    def equal(self, what, value, wanted):
        """Fails the case if two values differ, and prints both."""
        if value != wanted:
            raise AssertionError(f"{what}: {value!r}, expected {wanted!r}")

    def run(self, main):
        """Runs all cases, prints the count, and exits with 1 if a case failed or could not run."""
        complete = True
        try:
            main()
        except Exception as error:
            complete = False
            print(f"{self.client}: the cases after this one need what it did not give: {type(error).__name__}: {error}")
        print(f"{self.client}: {self.passed} of {self.passed + self.failed} operations", flush=True)
        sys.exit(0 if complete and self.passed and not self.failed else 1)
