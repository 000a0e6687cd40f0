"""Declares services, compiles the declarations, and runs the program with them."""

import json
import subprocess
import sys
import threading


def run(command, folder):
    """Runs a command that has to succeed, and returns what it prints."""
    result = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, text=True)
    if result.returncode:
        sys.exit(f"{' '.join(map(str, command[:4]))} … failed")
    return result.stdout


def declare(root, target, data, services):
    """Prints the packages of services into `target/identity`, and returns the line about each."""
    run(["cargo", "build", "--quiet", "--locked", "-p", "connect-identity-tests"], root)
    program = target / "debug" / "declare_services"
    lines = run([program, root, data, target / "identity", *services], root)
    return [json.loads(line) for line in lines.splitlines()]


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
