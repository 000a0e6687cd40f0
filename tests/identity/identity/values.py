"""Random values of a model's shapes, in the form of botocore's parameters.

A value keeps the bounds and required members of its shape. Members of structures are in the order
of the model, and keys of maps and documents are sorted, so that both sides write the same bytes.
"""

import datetime
import math
import struct

EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
# The name and the value of a variant that no union of a model has.
UNKNOWN_VARIANT = ("zzUnknownVariant", {"any": [1, "text", None]})
WORDS = ["a", "Z9", "two words", "x-1", "100%", "a/b", "k=v&w", "?#[]@", "~_.-", "+", ";,:", "<&>'"]
UNICODE = ['"', "\\", "\u00fc", "\u00df\u2028", "\u4e2d\u6587", "\U0001f600", "e\u0301", "\ufeff", "\u0000", "\t", "\r\n", "\x7f", "\x1b"]
# What a header can hold. Spaces at its ends are not a part of it.
PRINTABLE = "abcXYZ012 !#$%&'()*+-./:;<=>?@[]^_`{|}~"
NAME = "abcdefghijklmnopqrstuvwxyz0123456789"


def bounds(shape, least, most):
    """Returns the bounds of a shape, within `least` and `most`."""
    low, high = shape.metadata.get("min"), shape.metadata.get("max")
    low = least if low is None else max(least, low)
    high = most if high is None else min(most, high)
    return low, high


def is_sparse(shape):
    return bool(shape._shape_model.get("sparse"))


def is_document(shape):
    return shape.type_name == "structure" and shape.is_document_type


def is_event_stream(shape):
    return shape.type_name == "structure" and bool(shape.serialization.get("eventstream"))


def is_json_text(shape):
    """True for a header with JSON in base64. Elsewhere, JSON is a string as any other."""
    return bool(shape.serialization.get("jsonvalue")) and shape.serialization.get("location") == "header"


def single(number):
    """Rounds to 32 bits, and returns the float with the fewest digits that is rounded so."""
    try:
        rounded = struct.unpack("f", struct.pack("f", number))[0]
    except OverflowError:
        return single(math.copysign(3.4028234663852886e38, number))
    for digits in range(1, 10):
        short = float(f"{rounded:.{digits}g}")
        if abs(short) <= 3.4028235e38 and struct.unpack("f", struct.pack("f", short))[0] == rounded:
            return short
    return rounded


class Values:
    """Makes values. `share` of the optional members are set, and at most about `budget` leaves."""

    def __init__(self, dice, share, budget=300, depth=25, required=1.0, with_nulls=True, with_unknown_variants=False):
        self.dice = dice
        self.share = share
        self.left = budget
        self.depth = depth
        self.required = required
        self.with_nulls = with_nulls
        self.with_unknown_variants = with_unknown_variants

    def members(self, shape, depth=0):
        """Makes the members of a structure that is no union."""
        values = {}
        for name, member in shape.members.items():
            if not self.has_member(shape, name, member, depth):
                continue
            values[name] = self.events(member, depth) if is_event_stream(member) else self.value(member, depth + 1)
        return values

    def events(self, shape, depth):
        """Makes the events of a stream, of which only the last can be an exception."""
        of_kind = {True: [], False: []}
        for name, member in shape.members.items():
            of_kind[bool(member.metadata.get("exception"))].append(name)
        names = [self.dice.choice(of_kind[False]) for _ in range(self.dice.choice([0, 1, 2, 5]))]
        if of_kind[True] and self.dice.random() < 0.3:
            names.append(self.dice.choice(of_kind[True]))
        return [{name: self.value(shape.members[name], depth + 1)} for name in names]

    def has_member(self, shape, name, member, depth):
        # The token of an operation is given or left out, also if the model requires it.
        if member.metadata.get("idempotencyToken") and depth == 0:
            return self.dice.random() < 0.5
        if name in shape.required_members:
            return self.dice.random() < self.required
        if self.left <= 0 or depth >= self.depth:
            return False
        return self.dice.random() < self.share

    def value(self, shape, depth=0):
        self.left -= 1
        if is_json_text(shape):
            return self.document(2)
        return getattr(self, shape.type_name)(shape, depth)

    def structure(self, shape, depth):
        if shape.is_document_type:
            return self.document(3)
        if not shape.is_tagged_union:
            return self.members(shape, depth)
        if self.with_unknown_variants and self.dice.random() < 0.1:
            return {"SDK_UNKNOWN_MEMBER": {"name": UNKNOWN_VARIANT[0]}}
        members = list(shape.members.items())
        if self.left <= 0 or depth >= self.depth:
            flat = [pair for pair in members if pair[1].type_name not in ("structure", "list", "map")]
            members = flat or [pair for pair in members if pair[1].type_name != "structure"] or members
        name, member = self.dice.choice(members)
        return {name: self.value(member, depth + 1)}

    def count(self, shape, depth):
        low, high = bounds(shape, 0, 1_000_000)
        most = 0 if self.left <= 0 or depth >= self.depth else self.dice.choice([0, 1, 1, 2, 3])
        return min(max(low, most), high)

    def list(self, shape, depth):
        items = []
        # botocore joins the items of a list in a header, whatever is in them.
        if shape.serialization.get("location") == "header" and shape.member.type_name == "string":
            low, high = bounds(shape.member, 1, 1_000_000)
            return [self.text_of(NAME, low, high) for _ in range(max(self.count(shape, depth), 1))]
        for _ in range(self.count(shape, depth)):
            items.append(self.value_or_null(shape, shape.member, depth))
        return items

    def map(self, shape, depth):
        keys = set()
        count = self.count(shape, depth)
        for _ in range(10 * count):
            if len(keys) < count:
                keys.add(self.key(shape))
        values = {}
        for key in sorted(keys):
            values[key] = self.value_or_null(shape, shape.value, depth)
        return values

    def key(self, shape):
        if shape.serialization.get("location") == "headers":
            return self.pick(NAME, 1, 8)
        if shape.serialization.get("location") == "querystring":
            return "q" + self.pick(NAME, 1, 8)
        return self.value(shape.key)

    def value_or_null(self, shape, inner, depth):
        """Makes an item or a value of a list or map, which can be `null` if the shape is sparse."""
        # botocore cannot write a `null` instead of another value.
        can_be_null = self.with_nulls and is_sparse(shape) and inner.type_name in ("string", "integer", "long", "boolean")
        return None if can_be_null and self.dice.random() < 0.3 else self.value(inner, depth + 1)

    def pick(self, alphabet, least, most):
        return "".join(self.dice.choice(alphabet) for _ in range(self.dice.randint(least, most)))

    def string(self, shape, depth):
        low, high = bounds(shape, 0, 1_000_000)
        enum = shape.metadata.get("enum")
        if enum and self.dice.random() < 0.85:
            return self.dice.choice(enum)
        location = shape.serialization.get("location")
        if shape.serialization.get("hostLabel"):
            return self.text_of(NAME, max(low, 1), min(high, 20))
        if location in ("header", "headers"):
            return self.header(max(low, 1), high)
        if location == "uri":
            low = max(low, 1)
        return self.text(low, high, is_label=location == "uri")

    def text(self, low, high, is_label=False):
        length = self.length(low, high)
        text = ""
        while len(text) < length:
            text += self.dice.choice(WORDS if self.dice.random() < 0.7 else UNICODE)
        text = text[:length]
        # A label of dots, or a segment of a greedy one, is refused, as it names another resource.
        if is_label:
            parts = ["d" * len(part) if part in (".", "..") else part for part in text.split("/") if part]
            text = "/".join(parts).ljust(low, "d")
        return text

    def header(self, low, high):
        text = self.text_of(PRINTABLE, low, high)
        return "".join("e" if text[at] == " " and at in (0, len(text) - 1) else text[at] for at in range(len(text)))

    def text_of(self, alphabet, low, high):
        length = self.length(low, high)
        return "".join(self.dice.choice(alphabet) for _ in range(length))

    def length(self, low, high):
        if high < 300 and self.dice.random() < 0.1:
            return high
        if self.dice.random() < 0.1:
            return low
        return min(low + self.dice.randint(0, 12), high)

    character = string

    def boolean(self, shape, depth):
        return self.dice.random() < 0.5

    def whole(self, shape, bits):
        low, high = bounds(shape, -(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
        low, high = math.ceil(low), math.floor(high)
        small = min(max(self.dice.randint(-9, 99), low), high)
        return self.dice.choice([low, high, self.dice.randint(low, high), small])

    def integer(self, shape, depth):
        return self.whole(shape, 32)

    def long(self, shape, depth):
        return self.whole(shape, 64)

    def double(self, shape, depth, most=1.7976931348623157e308, round_to=float):
        low, high = bounds(shape, -most, most)
        if (low, high) == (-most, most) and self.dice.random() < 0.1:
            return self.dice.choice([math.nan, math.inf, -math.inf])
        near = min(max(self.dice.uniform(-1e6, 1e6), low), high)
        number = self.dice.choice([low, high, near, round(near, 2), round(near), near * 1e-9, near * 1e13])
        number = round_to(float(number))
        return number if low <= number <= high else float(low)

    def float(self, shape, depth):
        return self.double(shape, depth, 3.4028234663852886e38, single)

    def timestamp(self, shape, depth):
        seconds = self.dice.choice([0, 1, -1, self.dice.randint(-2_000_000_000, 4_000_000_000), 1_700_000_000])
        micros = 0
        if self.dice.random() < 0.3:
            micros = self.dice.choice([1, 500_000, 123_000, 999_999, self.dice.randint(1, 999_999)])
        elif self.dice.random() < 0.05:
            seconds = 253_402_300_799
        return EPOCH + datetime.timedelta(seconds=seconds, microseconds=micros)

    def blob(self, shape, depth):
        low, high = bounds(shape, 0, 1_000_000)
        length = self.length(low, high)
        return bytes(self.dice.choice([0, 10, 65, 127, 200, 255, 122]) for _ in range(length))

    def document(self, depth):
        kind = self.dice.randint(0, 7 if depth else 5)
        if kind == 6:
            return [self.document(depth - 1) for _ in range(self.dice.randint(0, 3))]
        if kind == 7:
            keys = sorted({self.text(1, 8) for _ in range(self.dice.randint(0, 3))})
            return {key: self.document(depth - 1) for key in keys}
        # A `null` at the top is the same as nothing.
        return [True, "\u00fc\"\\", 0, -(2**63), 0.5, "text"][kind]

