"""The messages of event streams: https://smithy.io/2.0/aws/amazon-eventstream.html.

botocore reads them, and writes none.
"""

import struct
import zlib

from botocore.eventstream import EventStreamBuffer

from .values import EPOCH

UNKNOWN_EVENT = "zzUnknownEvent"
# The member that stands for the failure of a stream.
ERROR = "!error"


def message(headers, payload):
    """Encodes a message. Each header is a name with the type and the bytes of its value."""
    block = b"".join(bytes([len(name)]) + name.encode() + value for name, value in headers)
    prelude = struct.pack(">II", 12 + len(block) + len(payload) + 4, len(block))
    start = prelude + struct.pack(">I", zlib.crc32(prelude)) + block + payload
    return start + struct.pack(">I", zlib.crc32(start))


def text(value):
    return b"\x07" + struct.pack(">H", len(value.encode())) + value.encode()


def header(value, shape):
    """Encodes the value of a member in a header."""
    kind = shape.type_name
    if kind == "boolean":
        return b"\x00" if value else b"\x01"
    if kind == "integer":
        return b"\x04" + struct.pack(">i", value)
    if kind == "long":
        return b"\x05" + struct.pack(">q", value)
    if kind == "blob":
        return b"\x06" + struct.pack(">H", len(value)) + value
    if kind == "timestamp":
        return b"\x08" + struct.pack(">q", (value - EPOCH).total_seconds() * 1000)
    return text(value)


def event(name, value, shape, write):
    """Encodes an event or an exception of a stream. `write` returns the JSON of a value."""
    kind = "exception" if shape.metadata.get("exception") else "event"
    headers = [(":message-type", text(kind)), (f":{kind}-type", text(name))]
    payload, media_type = None, "application/json"
    in_body = {}
    for key, member in value.items():
        inner = shape.members[key]
        if inner.serialization.get("eventheader"):
            headers.append((key, header(member, inner)))
        elif not inner.serialization.get("eventpayload"):
            in_body[key] = member
        elif inner.type_name == "blob":
            payload, media_type = member, "application/octet-stream"
        elif inner.type_name == "string":
            payload, media_type = member.encode(), "text/plain"
        else:
            payload = write(member, inner)
    if payload is None:
        has_payload = any(inner.serialization.get("eventpayload") for inner in shape.members.values())
        payload = b"" if has_payload else write(in_body, shape)
    return message([*headers, (":content-type", text(media_type))], payload)


def unknown():
    """Encodes an event that no stream of a model has."""
    headers = [(":message-type", text("event")), (":event-type", text(UNKNOWN_EVENT)), (":content-type", text("text/plain"))]
    return message(headers, b"unknown")


def initial_response(payload):
    """Encodes the message with the members of an output of awsJson beside the stream."""
    names = [(":message-type", text("event")), (":event-type", text("initial-response"))]
    return message([*names, (":content-type", text("application/x-amz-json-1.1"))], payload)


def messages(body):
    """Decodes messages as pairs of headers and payload."""
    buffer = EventStreamBuffer()
    buffer.add_data(body)
    return [(message.headers, message.payload) for message in buffer]


class Raw:
    """A body as botocore reads it from a connection, in chunks."""

    def __init__(self, body, size):
        self.body = bytes(body)
        self.size = size

    def stream(self):
        for at in range(0, len(self.body), self.size):
            yield self.body[at : at + self.size]

    def close(self):
        pass
