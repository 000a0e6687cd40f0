"""Answers: what botocore's parsers read, and what the declaration reads."""

import random

from botocore.compat import HTTPHeaders
from botocore.exceptions import EventStreamError

from . import events
from .form import ABSENT, differences, is_unknown_variant, is_zero
from .values import Values
from .wire import Writer


def random_answer(dice, seed, operation, is_rest, mutate=None):
    """Returns the status, headers and body of a random success. `mutate` changes the output before
    it is written."""
    shape = operation.output_shape
    success = operation.http.get("responseCode", 200)
    if shape is None:
        return success, [], b""
    share = {0: 1.0, 1: 0.0}.get(seed) if seed < 2 else dice.choice([0.2, 0.5, 0.8])
    required = 1.0 if seed % 3 else 0.8
    value = Values(dice, share, required=required, with_unknown_variants=True).members(shape)
    for name, member in shape.members.items():
        if member.serialization.get("location") == "statusCode":
            value[name] = dice.choice([200, 200, 201, 202, 226])
    writing = random.Random(dice.random())
    if mutate is not None:
        value = mutate(value)
    status, headers, body = Writer(writing, is_rest, 0 if seed == 0 else 0.1).answer(value, shape, success)
    if writing.random() < 0.5:
        headers.append(["x-amzn-RequestId", f"{writing.getrandbits(64):016x}"])
    return status, headers, body


def question(answer):
    status, headers, body = answer
    return ["response", [status, headers, body.decode("latin-1")]]


def for_botocore(answer, shape, is_rest):
    """Returns an answer in the form that botocore's parsers take."""
    status, headers, body = answer
    found = HTTPHeaders()
    for name, value in headers:
        found[name] = value
    if status < 300 and shape is not None and shape.event_stream_name:
        body = events.Raw(body, 1 + len(body) % 100)
    payload = shape.serialization.get("payload") if shape is not None and is_rest else None
    if payload and shape.members[payload].type_name == "blob":
        # botocore decodes `bytes` as a text, and leaves a stream as it is.
        body = bytearray(body)
    return {"status_code": status, "headers": found, "body": body, "context": {"operation_name": ""}}


def theirs(answer, operation, parser, is_rest):
    """Returns the output that botocore reads."""
    shape = operation.output_shape
    parsed = parser.parse(for_botocore(answer, shape, is_rest), shape)
    parsed.pop("ResponseMetadata", None)
    if shape is not None and shape.event_stream_name:
        parsed[shape.event_stream_name] = list(events_of(parsed[shape.event_stream_name]))
    return parsed


def events_of(stream):
    """Yields the events that botocore reads, and the failure that ends the stream."""
    try:
        yield from stream
    except EventStreamError as error:
        failure = error.response["Error"]
        yield {events.ERROR: {"code": failure["Code"], "message": failure["Message"]}}


def compare(answer, operation, parsed, ours, applied, is_rest):
    """Returns the differences as (what, theirs, ours), without those that a rule explains."""
    if ours.get("operation") != operation.name:
        return [("operation", operation.name, ours.get("operation"))]
    if "output" not in ours:
        return [("result", parsed, ours)]
    shape = operation.output_shape
    if shape is None:
        return [] if ours["output"] == {} else [("output", {}, ours["output"])]
    stream = shape.event_stream_name
    if stream:
        known = [event for event in ours["output"][stream] if events.UNKNOWN_EVENT not in event]
        if known != ours["output"][stream]:
            applied.apply("unknown event")
        ours["output"][stream] = known
    context = Context(answer, shape, applied, is_rest)
    found = differences(parsed, ours["output"], shape)
    return [(one.path, one.theirs, one.ours) for one in found if not context.explains(one)]


class Context:
    """Everything on which the rules for answers depend."""

    def __init__(self, answer, shape, applied, is_rest):
        self.body = answer[2]
        self.payload = shape.serialization.get("payload") if is_rest else None
        self.applied = applied

    def explains(self, found):
        if found.depth == 1 and found.ours is ABSENT and not found.theirs:
            if found.name == self.payload and self.body == b"":
                return self.applied.apply("empty body")
        if found.ours is ABSENT and found.theirs == b"" and found.shape.serialization.get("eventpayload"):
            return self.applied.apply("empty body")
        if found.theirs is ABSENT and found.name in found.owner.required_members and is_zero(found.ours, found.shape):
            return self.applied.apply("zero value")
        if found.shape.type_name == "structure" and found.shape.is_tagged_union:
            return is_unknown_variant(found.theirs, found.ours) and self.applied.apply("unknown variant")
        return False
