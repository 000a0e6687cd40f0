"""Declares services, compiles the declarations, and runs the program with them."""

import json
import re
import subprocess
import sys
import threading


def run(command, folder):
    """Runs a command that has to succeed, and returns what it prints."""
    result = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, text=True)
    if result.returncode:
        sys.exit(f"{' '.join(map(str, command[:4]))} … failed")
    return result.stdout


def declare(root, target, data, services, folder="identity"):
    """Prints the packages of services into a folder of the target folder, and returns the line
    about each."""
    run(["cargo", "build", "--quiet", "--locked", "-p", "connect-identity-tests"], root)
    program = target / "debug" / "declare_services"
    lines = run([program, root, data, target / folder, *services], root)
    return [json.loads(line) for line in lines.splitlines()]


def check(target, folder, services):
    """Checks declared packages with the compiler, and returns the names of those that fail."""
    packages = [part for name in services for part in ("-p", f"declared-{name}")]
    command = ["cargo", "check", "--quiet", "--offline", "--keep-going", "--target-dir", target, *packages]
    result = subprocess.run(command, cwd=target / folder, stderr=subprocess.PIPE, text=True)
    failed = set(re.findall(r"could not compile `declared-([^`]+)`", result.stderr))
    if result.returncode:
        print(result.stderr, file=sys.stderr)
    if bool(result.returncode) != bool(failed):
        sys.exit(f"{' '.join(map(str, command[:2]))} failed")
    return failed


class Exchange:
    """The program with the declarations. It answers lines in their order."""

    def __init__(self, target):
        run(["cargo", "build", "--quiet", "--offline", "--target-dir", target, "-p", "exchange"], target / "identity")
        program = target / "debug" / "exchange"
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, service, operation, questions):
        """Returns the answers to the questions about an operation."""
        lines = "".join(json.dumps([service, operation, *question]) + "\n" for question in questions).encode()
        # Written beside the reading, as neither pipe holds a whole batch.
        writer = threading.Thread(target=self.write, args=(lines,))
        writer.start()
        answers = [json.loads(self.process.stdout.readline() or b'{"fault": "the program has stopped"}') for _ in questions]
        writer.join()
        faults = [answer["fault"] for answer in answers if "fault" in answer]
        if faults:
            sys.exit(f"{service} {operation}: {faults[0]}")
        return answers

    def write(self, lines):
        try:
            self.process.stdin.write(lines)
            self.process.stdin.flush()
        except BrokenPipeError:
            # The reader reports it.
            pass

    def close(self):
        self.process.stdin.close()
        return self.process.wait()
