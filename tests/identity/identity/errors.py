"""Modeled errors: what botocore reads, and what the declaration reads."""

from .answers import for_botocore
from .form import ABSENT, differences
from .values import Values
from .wire import Writer

CODE_MEMBERS = ("code", "Code")
CODE_HEADER = "x-amzn-errortype"


def spellings(is_rest):
    """Returns the spellings of a code, as pairs of the place and the text around it."""
    plain = ["{}", "{}:http://internal.amazon.com/coral/com.amazon.coral.validate/", "com.amazonaws.service#{}"]
    both = "com.amazonaws.service#{}:http://internal.amazon.com/coral/"
    if not is_rest:
        # botocore reads only `__type` in this protocol.
        return [("__type", text) for text in [*plain, both]]
    return [("header", plain[0]), ("header", plain[1]), ("code", plain[0]), ("__type", plain[2]), ("__type", both)]


def random_error(dice, shape, spelling, is_rest):
    """Returns the status, headers and body of an error."""
    place, around = spelling
    code = code_of(shape)
    text = around.format(code)
    status = shape.metadata.get("error", {}).get("httpStatusCode") or (500 if shape.metadata.get("fault") else 400)
    value = Values(dice, dice.choice([0.3, 1.0])).members(shape)
    for name, member in shape.members.items():
        # An error has one code: a member at a place of the code is the code too.
        if member.serialization.get("name", name) in CODE_MEMBERS and member.type_name == "string":
            value[name] = code
        if member.serialization.get("name", name).lower() == CODE_HEADER:
            value[name] = text if place == "header" else code
    writer = ErrorWriter(dice, is_rest, (place, text))
    status, headers, body = writer.answer(value, shape, status)
    if place == "header" and not any(name.lower() == CODE_HEADER for name, _ in headers):
        headers.append([dice.choice([CODE_HEADER, "X-Amzn-ErrorType"]), text])
    if dice.random() < 0.8:
        headers.append([dice.choice(["x-amzn-requestid", "x-amzn-RequestId"]), f"{dice.getrandbits(64):016x}"])
    return status, headers, body


class ErrorWriter(Writer):
    """Writes errors, whose body has a code, and a message also if the model has none."""

    def __init__(self, dice, is_rest, spelling):
        super().__init__(dice, is_rest)
        self.spelling = spelling
        self.is_top = True

    def structure(self, value, shape):
        is_top, self.is_top = self.is_top, False
        written = super().structure(value, shape)
        if is_top:
            place, text = self.spelling
            if place != "header" and place not in written:
                written = {place: text, **written} if self.some(0.5) else {**written, place: text}
            if not {"message", "Message"} & written.keys():
                written[self.dice.choice(["message", "Message"])] = self.dice.choice(["why", "Gr\u00fc\u00dfe \"\\"])
        return written

    def body(self, value, shape):
        payload = shape.serialization.get("payload") if self.is_rest else None
        if payload is not None or any(self.is_in_body(shape, name) for name in shape.members):
            return super().body(value, shape)
        return self.text(self.structure({}, shape))


def code_of(shape):
    return shape.metadata.get("error", {}).get("code", shape.name)


def theirs(answer, operation, expected, parser, service, is_rest, applied):
    """Returns what botocore reads, as its `Endpoint` does: the error, and the modeled members."""
    parsed = parser.parse(for_botocore(answer, operation.output_shape, is_rest), operation.output_shape)
    shape = service.shape_for_error_code(parsed["Error"]["Code"])
    members = None
    if shape is not None and shape.name != expected.name and code_of(shape) == code_of(expected):
        applied.apply("shared code")
        shape = expected
    if shape is not None:
        members = parser.parse(for_botocore(answer, shape, is_rest), shape)
        members.pop("ResponseMetadata", None)
    return parsed, shape, members


def compare(operation, shape, read, ours, applied):
    """Returns the differences as (what, theirs, ours), without those that a rule explains."""
    parsed, found_shape, members = read
    if ours.get("operation") != operation.name or "error" not in ours:
        return [("result", parsed, ours)]
    ours = ours["error"]
    expected = {
        "code": parsed["Error"]["Code"],
        "message": parsed["Error"]["Message"],
        "status": parsed["ResponseMetadata"]["HTTPStatusCode"],
        "request_id": parsed["ResponseMetadata"].get("RequestId"),
    }
    found = [(what, left, ours[what]) for what, left in expected.items() if left != ours[what]]
    if found_shape is None or found_shape.name != shape.name:
        found.append(("shape", found_shape, shape))
    elif ours["members"] is None:
        found.append(("members", members, None))
    else:
        for one in differences(members, ours["members"], shape):
            if not is_other_spelling(one, expected["message"], applied):
                found.append((one.path, one.theirs, one.ours))
    return found


def is_other_spelling(one, message, applied):
    """Applies the rule about a member that has the message under its other spelling."""
    is_message = one.depth == 1 and one.shape.serialization.get("name", one.name) in ("message", "Message")
    return is_message and one.theirs is ABSENT and one.ours == message and applied.apply("message spelling")
