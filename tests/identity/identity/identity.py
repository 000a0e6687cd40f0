"""Compares all operations of services with botocore."""

import random
from collections import Counter

from . import answers, errors, mutations, requests
from .rules import RULES, Applied
from .services import Service

MOST_SHOWN = 40


class Identity:
    """A run over services, with its counts."""

    def __init__(self, exchange, seeds, left_out_members):
        self.exchange = exchange
        self.seeds = seeds
        self.left_out_members = left_out_members
        self.applied = Applied()
        self.exchanges, self.same = Counter(), Counter()
        self.mutated = Counter()
        self.shown = 0
        self.operations = self.identical = 0

    def service(self, name, left_out, mutate=0):
        """Compares the operations of a service, or tries mutations of their inputs."""
        service = Service(name)
        for operation_name in service.model.operation_names:
            if (name, operation_name) in left_out:
                continue
            operation = service.model.operation_model(operation_name)
            if mutate:
                self.mutations(service, operation, mutate)
                continue
            self.operations += 1
            parts = [self.requests, self.answers, self.errors]
            self.identical += all([part(service, operation) for part in parts])

    def dice(self, service, operation, kind, seed):
        return random.Random(f"{service.name} {operation.name} {kind} {seed}")

    def result(self, kind, service, operation, seed, differences):
        """Counts an exchange, and shows its differences."""
        self.exchanges[kind] += 1
        self.same[kind] += not differences
        for what, theirs, ours in differences:
            self.shown += 1
            if self.shown <= MOST_SHOWN:
                print(f"{service.name} {operation.name} {kind} {seed}: {what}\n  botocore {theirs!r}\n  ours     {ours!r}")
        return not differences

    def requests(self, service, operation):
        inputs = []
        for seed in range(self.seeds):
            inputs.append(requests.random_input(self.dice(service, operation, "request", seed), seed, operation))
        left_out = self.left_out_members.get((service.name, operation.name), ())
        asked = [requests.question(params, operation, left_out) for params in inputs]
        results = []
        for seed, (params, ours) in enumerate(zip(inputs, self.exchange.ask(service.name, operation.name, asked))):
            # botocore would miss the stream of events, which it cannot send.
            is_valid = seed == 1 and not operation.has_event_stream_input
            prepared = requests.theirs(params, operation, service.validating if is_valid else service.serializer)
            if "refused" in ours:
                found = [("result", prepared.url, ours["refused"])]
            else:
                found = requests.compare(params, operation, prepared, ours, self.applied, left_out)
            results.append(self.result("request", service, operation, seed, found))
        return all(results)

    def answers(self, service, operation):
        sent = []
        for seed in range(self.seeds):
            dice = self.dice(service, operation, "answer", seed)
            sent.append(answers.random_answer(dice, seed, operation, service.is_rest))
        results = []
        received = self.exchange.ask(service.name, operation.name, [answers.question(answer) for answer in sent])
        for seed, (answer, ours) in enumerate(zip(sent, received)):
            read = answers.theirs(answer, operation, service.parser, service.is_rest)
            found = answers.compare(answer, operation, read, ours, self.applied, service.is_rest)
            results.append(self.result("answer", service, operation, seed, found))
        return all(results)

    def errors(self, service, operation):
        sent = []
        for shape in operation.error_shapes:
            for spelling in errors.spellings(service.is_rest):
                dice = self.dice(service, operation, f"error {shape.name}", spelling)
                sent.append((shape, spelling, errors.random_error(dice, shape, spelling, service.is_rest)))
        results = []
        received = self.exchange.ask(service.name, operation.name, [answers.question(answer) for _, _, answer in sent])
        for (shape, spelling, answer), ours in zip(sent, received):
            read = errors.theirs(answer, operation, shape, service.parser, service.model, service.is_rest, self.applied)
            found = errors.compare(operation, shape, read, ours, self.applied)
            results.append(self.result("error", service, operation, f"{shape.name} {spelling}", found))
        return all(results)

    def mutations(self, service, operation, count):
        """Changes a leaf of `count` inputs and outputs on our side alone."""
        for seed in range(count):
            self.mutated_input(service, operation, seed)
            self.mutated_output(service, operation, seed)

    def mutated_input(self, service, operation, seed):
        left_out = self.left_out_members.get((service.name, operation.name), ())
        dice = self.dice(service, operation, "mutated input", seed)
        params = requests.random_input(dice, seed + 2, operation)
        params = {name: value for name, value in params.items() if name not in left_out}
        change = mutations.mutate(dice, params, operation.input_shape) if params else None
        if change is None:
            return
        changed, path = change
        [ours] = self.exchange.ask(service.name, operation.name, [requests.question(changed, operation)])
        if "refused" in ours:
            self.mutated["refused by a bound"] += 1
            return
        prepared = requests.theirs(params, operation, service.serializer)
        found = requests.compare(params, operation, prepared, ours, self.applied, left_out)
        self.mutation(service, operation, f"input {seed}", path, found)

    def mutated_output(self, service, operation, seed):
        changes = []

        def mutate(value):
            change = mutations.mutate(random.Random(seed), value, operation.output_shape)
            changes.append(change)
            return change[0] if change else value

        sent, changed = (
            answers.random_answer(self.dice(service, operation, "mutated output", seed), seed + 2, operation, service.is_rest, how)
            for how in (None, mutate)
        )
        # A mutated status can be one of a failure.
        if not any(changes) or changed[0] != sent[0]:
            return
        [ours] = self.exchange.ask(service.name, operation.name, [answers.question(changed)])
        read = answers.theirs(sent, operation, service.parser, service.is_rest)
        found = answers.compare(sent, operation, read, ours, self.applied, service.is_rest)
        self.mutation(service, operation, f"output {seed}", changes[0][1], found)

    def mutation(self, service, operation, what, path, found):
        self.mutated["seen" if found else "missed"] += 1
        if not found:
            print(f"{service.name} {operation.name} {what}: {path} was changed, and nothing differs")

    def summary(self, left_out):
        """Prints the counts, and returns true if everything is the same."""
        for kind, count in self.exchanges.items():
            print(f"  {self.same[kind]:6} of {count} {kind}s are the same")
        for name, count in sorted(self.applied.items()):
            print(f"  {count:6} places: {RULES[name]}")
        for (service, operation), reason in left_out.items():
            print(f"  left out: {service} {operation}, because {reason}")
        if self.shown > MOST_SHOWN:
            print(f"  {self.shown - MOST_SHOWN} more differences are not shown")
        exchanges, same = self.exchanges.total(), self.same.total()
        print(f"identity: {self.identical} of {self.operations} operations, {same} of {exchanges} exchanges")
        return self.identical == self.operations and same == exchanges

    def mutation_summary(self):
        """Prints the counts of mutations, and returns true if none was missed."""
        counts = ", ".join(f"{self.mutated[kind]} {kind}" for kind in ("seen", "refused by a bound", "missed"))
        print(f"identity: {self.mutated.total()} mutations, {counts}")
        return not self.mutated["missed"]
