"""Mutations: one leaf of a value is changed for one side, and the comparison has to notice."""

import copy
import datetime
import math

from .values import is_document, is_event_stream, is_json_text


def leaves(value, shape, path=()):
    """Yields the path and the shape of each leaf."""
    if isinstance(value, dict) and "SDK_UNKNOWN_MEMBER" in value:
        return
    if is_event_stream(shape):
        for index, event in enumerate(value):
            for name, member in event.items():
                # Of an exception, botocore has only the message.
                if not shape.members[name].metadata.get("exception"):
                    yield from leaves(member, shape.members[name], (*path, index, name))
    elif shape.type_name == "structure" and not is_document(shape) and not is_json_text(shape):
        for name, member in value.items():
            yield from leaves(member, shape.members[name], (*path, name))
    elif shape.type_name in ("list", "map"):
        inner = shape.member if shape.type_name == "list" else shape.value
        for key, item in value.items() if shape.type_name == "map" else enumerate(value):
            yield from leaves(item, inner, (*path, key))
    else:
        yield path, shape


def mutate(dice, params, shape):
    """Returns the input with one leaf changed, and the path of the leaf."""
    places = list(leaves(params, shape))
    if not places:
        return None
    path, leaf = dice.choice(places)
    changed = copy.deepcopy(params)
    inside = changed
    for step in path[:-1]:
        inside = inside[step]
    inside[path[-1]] = other(dice, inside[path[-1]], leaf)
    return changed, ".".join(map(str, path))


def other(dice, value, shape):
    """Returns another value of the shape."""
    if is_document(shape) or is_json_text(shape):
        return {"other": value}
    kind = shape.type_name
    if value is None:
        return {"boolean": True, "string": "x"}.get(kind, 1)
    if kind == "boolean":
        return not value
    if kind in ("integer", "long"):
        return value + (1 if value < 0 else -1)
    if kind in ("float", "double"):
        return 0.5 if not math.isfinite(value) or value != 0.5 and dice.random() < 0.5 else value / 2 + 1
    if kind == "timestamp":
        return value + datetime.timedelta(seconds=-1)
    if kind == "blob":
        return bytes([value[0] ^ 1]) + value[1:] if value else b"\x01"
    if not value:
        return "x"
    at = dice.randrange(len(value))
    return value[:at] + ("y" if value[at] == "x" else "x") + value[at + 1 :]
