"""JSON with the spelling of its numbers and the order of its members."""

import json
import re
from decimal import Decimal


class Number(str):
    """A number as it is spelled."""


class Members(list):
    """The members of an object as pairs, in their order."""


def read(text):
    """Reads JSON, and fails on words such as `NaN`."""

    def refuse(word):
        raise ValueError(f"{word} is not JSON")

    return json.loads(text, parse_int=Number, parse_float=Number, parse_constant=refuse, object_pairs_hook=Members)


def write(value, number=str, string=str, order=list):
    """Writes JSON without spaces and without needless escapes. The functions replace numbers,
    strings and the order of members."""
    if isinstance(value, Members):
        members = (f"{text(name)}:{write(member, number, string, order)}" for name, member in order(value))
        return "{" + ",".join(members) + "}"
    if isinstance(value, Number):
        return number(value)
    if isinstance(value, list):
        return "[" + ",".join(write(item, number, string, order) for item in value) + "]"
    return text(string(value)) if isinstance(value, str) else json.dumps(value)


def text(value):
    return json.dumps(value, ensure_ascii=False)


def exact(text):
    """Returns one spelling for all spellings of a float. Zero keeps its sign. A text that is no
    float, such as a whole number, stays as it is."""
    if not re.fullmatch(r"-?\d+(\.\d+)?(e[+-]?\d+)?", text) or text.lstrip("-").isdigit():
        return text
    number = Decimal(text)
    return f"{number.normalize():e}" if number else f"{'-' if number.is_signed() else ''}0"


def short_time(text):
    """Removes the zeros at the end of the fraction of a time in ISO 8601, which must be one of six
    digits."""
    return re.sub(r"\A(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.(?=\d{6}Z)\d*[1-9])0*Z\Z", r"\1Z", text)
