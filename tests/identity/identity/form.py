"""The JSON form of `connect_params`, and the comparison of values in botocore's form."""

import datetime
import json
import math
import struct
from dataclasses import dataclass
from decimal import Decimal

from .events import ERROR
from .values import EPOCH, UNKNOWN_VARIANT, is_document, is_event_stream, is_json_text

MICROSECOND = datetime.timedelta(microseconds=1)


def to_form(value, shape):
    """Converts a value of botocore's parameters."""
    if value is None:
        return None
    if is_json_text(shape):
        return json.dumps(value, separators=(",", ":"))
    if is_document(shape):
        return value
    if is_event_stream(shape):
        return [{name: to_form(member, shape.members[name]) for name, member in event.items()} for event in value]
    kind = shape.type_name
    if kind == "structure":
        return {name: to_form(member, shape.members[name]) for name, member in value.items()}
    if kind == "list":
        return [to_form(item, shape.member) for item in value]
    if kind == "map":
        return {key: to_form(item, shape.value) for key, item in value.items()}
    if kind == "timestamp":
        micros = (value - EPOCH) // MICROSECOND
        sign, micros = ("-", -micros) if micros < 0 else ("", micros)
        return f"{sign}{micros // 10**6}.{micros % 10**6:06}"
    if kind == "blob":
        return value.decode("latin-1")
    if kind in ("float", "double"):
        return number_text(value)
    return value


def number_text(number):
    if math.isnan(number) or math.isinf(number):
        return {math.inf: "Infinity", -math.inf: "-Infinity"}.get(number, "NaN")
    return repr(number)


ABSENT = type("Absent", (), {"__repr__": lambda self: "(absent)"})()


@dataclass(frozen=True)
class Difference:
    """A leaf or a member in which two values differ."""

    path: str
    theirs: object
    ours: object
    shape: object
    # The structure with the member that differs or in which the leaf is, and the member's name.
    owner: object
    name: str
    depth: int


def differences(theirs, ours, shape, place=("", None, "", 0)):
    """Yields the differences of two values.

    `theirs` is a value of botocore, and `ours` is one in the JSON form. `ABSENT` stands for a
    member that one side does not have.
    """
    path, owner, name, depth = place
    here = Difference(path, theirs, ours, shape, owner, name, depth)
    if theirs is ABSENT or ours is ABSENT or theirs is None or ours is None:
        if theirs is not ours:
            yield here
    elif is_document(shape):
        if not same_json(theirs, ours):
            yield here
    elif is_event_stream(shape):
        yield from of_events(theirs, ours, here)
    elif shape.type_name == "structure" and isinstance(theirs, dict) and isinstance(ours, dict):
        if {*theirs, *ours} <= {*shape.members}:
            yield from of_members(theirs, ours, shape, path, depth)
        else:
            yield here
    elif shape.type_name == "list" and isinstance(theirs, list) and isinstance(ours, list):
        if len(theirs) != len(ours):
            yield here
        for index, (left, right) in enumerate(zip(theirs, ours)):
            yield from differences(left, right, shape.member, (f"{path}[{index}]", owner, name, depth + 1))
    elif shape.type_name == "map" and isinstance(theirs, dict) and isinstance(ours, dict):
        for key in [*theirs, *(key for key in ours if key not in theirs)]:
            sides = theirs.get(key, ABSENT), ours.get(key, ABSENT)
            yield from differences(*sides, shape.value, (f"{path}[{key!r}]", owner, name, depth + 1))
    elif not same_leaf(theirs, ours, shape):
        yield here


def of_members(theirs, ours, shape, path, depth):
    for name in [*theirs, *(name for name in ours if name not in theirs)]:
        sides = theirs.get(name, ABSENT), ours.get(name, ABSENT)
        place = f"{path}.{name}" if path else name
        yield from differences(*sides, shape.members[name], (place, shape, name, depth + 1))


def of_events(theirs, ours, here):
    """Yields the differences of two streams of events. A failure that ends a stream has to be the
    same."""
    if [list(event) for event in theirs] != [list(event) for event in ours]:
        yield here
        return
    for index, (left, right) in enumerate(zip(theirs, ours)):
        [name] = left
        path = f"{here.path}[{index}].{name}"
        if name != ERROR:
            shape = here.shape.members[name]
            yield from differences(left[name], right[name], shape, (path, here.shape, name, here.depth + 2))
        elif left != right:
            yield Difference(path, left, right, here.shape, here.owner, here.name, here.depth + 2)


def same_leaf(theirs, ours, shape):
    kind = shape.type_name
    if is_json_text(shape):
        return isinstance(ours, str) and same_json(theirs, json.loads(ours))
    if kind == "timestamp":
        return isinstance(theirs, datetime.datetime) and Decimal((theirs - EPOCH) // MICROSECOND) == micros(ours)
    if kind == "blob":
        return isinstance(ours, str) and bytes(theirs) == ours.encode("latin-1")
    if kind in ("float", "double"):
        return bits(theirs, kind) == bits(ours, kind)
    return type(theirs) is type(ours) and theirs == ours


def micros(ours):
    """Returns the microseconds of a timestamp in the JSON form, with all digits."""
    return Decimal(repr(ours) if isinstance(ours, float) else ours) * 10**6


def bits(number, kind):
    """Returns the bits of a float. There is one NaN."""
    number = float(number)
    if math.isnan(number):
        return "NaN"
    return struct.pack("f" if kind == "float" else "d", number)


def same_json(left, right):
    """True if two JSON values are the same, with all types and digits."""
    if type(left) is not type(right):
        return False
    if isinstance(left, dict):
        return left.keys() == right.keys() and all(same_json(left[key], right[key]) for key in left)
    if isinstance(left, list):
        return len(left) == len(right) and all(map(same_json, left, right))
    return left == right


def is_zero(ours, shape):
    """True if a value is the zero value of its type, as Smithy's client error correction has it."""
    if is_document(shape):
        return False
    if shape.type_name == "structure":
        members = ours.items()
        return all(name in shape.required_members and is_zero(value, shape.members[name]) for name, value in members)
    if shape.type_name == "boolean":
        return ours is False
    return ours in ({"string": "", "blob": "", "list": [], "map": {}}.get(shape.type_name, 0),) and ours is not False


def is_unknown_variant(theirs, ours):
    """True if both sides have the variant that no union has, each in its own form."""
    name, value = UNKNOWN_VARIANT
    return theirs == {"SDK_UNKNOWN_MEMBER": {"name": name}} and ours == {name: value}
