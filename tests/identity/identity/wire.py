"""Answers of a service: values as status, headers and body, with what else a service can send."""

import base64
import datetime
import email.utils
import json
import math

from . import events
from .values import EPOCH, UNKNOWN_VARIANT, is_document, is_event_stream, is_json_text

HEADERS = {"header", "headers"}


class Writer:
    """Writes answers. `noise` is the share of the places with something beside the value."""

    def __init__(self, dice, is_rest, noise=0.1):
        self.dice = dice
        self.is_rest = is_rest
        self.noise = noise

    def some(self, share=None):
        return self.dice.random() < (self.noise if share is None else share)

    def answer(self, value, shape, status):
        """Returns the status, the headers and the body for the members of an output or an error."""
        headers = []
        if self.is_rest and shape is not None:
            for name, member in value.items():
                location = member_location(shape, name)
                if location == "statusCode":
                    status = member
                elif location in HEADERS:
                    headers += self.headers(name, member, shape.members[name])
        return status, headers, self.body(value, shape)

    def headers(self, name, value, shape):
        name = shape.serialization.get("name", "" if shape.type_name == "map" else name)
        if shape.type_name == "map":
            return [[(name + key).lower(), text] for key, text in value.items()]
        return [[self.dice.choice([name, name.lower()]), self.header(value, shape)]]

    def header(self, value, shape):
        if is_json_text(shape):
            return base64.b64encode(json.dumps(value).encode()).decode()
        kind = shape.type_name
        if kind == "list":
            return self.dice.choice([",", ", "]).join(self.header(item, shape.member) for item in value)
        if kind == "boolean":
            return "true" if value else "false"
        if kind == "timestamp":
            return str(self.timestamp(value, shape, "rfc822"))
        if kind == "blob":
            return base64.b64encode(value).decode()
        return str(self.float(value)) if kind in ("float", "double") else str(value)

    def body(self, value, shape):
        if shape is None:
            return b""
        for name, member in shape.members.items():
            if is_event_stream(member):
                return self.events(value.get(name, []), member)
        payload = shape.serialization.get("payload") if self.is_rest else None
        if payload is None:
            in_body = {name: member for name, member in value.items() if self.is_in_body(shape, name)}
            has_body = any(self.is_in_body(shape, name) for name in shape.members)
            return self.text(self.structure(in_body, shape)) if has_body else b""
        member = value.get(payload)
        kind = shape.members[payload].type_name
        if kind in ("blob", "string"):
            return member.encode() if isinstance(member, str) else member or b""
        return b"" if member is None else self.text(self.value(member, shape.members[payload]))

    def events(self, value, shape):
        """Returns the messages of a stream. In awsJson, the members beside it are the first."""
        written = [] if self.is_rest else [events.initial_response(b"{}")]
        for event in value:
            [(name, member)] = event.items()
            if self.some():
                written.append(events.unknown())
            written.append(events.event(name, member, shape.members[name], lambda *part: self.text(self.value(*part))))
        return b"".join(written)

    def is_in_body(self, shape, name):
        return not self.is_rest or member_location(shape, name) not in {*HEADERS, "statusCode"}

    def text(self, value):
        separators = self.dice.choice([(",", ":"), (", ", ": ")])
        text = json.dumps(value, ensure_ascii=self.some(0.5), separators=separators)
        return (text if not self.some() else f" {text}\r\n").encode()

    def value(self, value, shape):
        """Returns a value as JSON."""
        kind = shape.type_name
        if value is None or is_document(shape):
            return value
        if kind == "structure":
            return self.structure(value, shape)
        if kind == "list":
            return [self.value(item, shape.member) for item in value]
        if kind == "map":
            return {key: self.value(item, shape.value) for key, item in value.items()}
        if kind == "timestamp":
            return self.timestamp(value, shape, "unixtimestamp")
        if kind == "blob":
            return base64.b64encode(value).decode()
        if kind in ("float", "double"):
            return self.float(value)
        return value

    def structure(self, value, shape):
        if shape.is_tagged_union:
            return self.union(value, shape)
        written = {}
        for name, member in shape.members.items():
            key = member.serialization.get("name", name)
            if name in value:
                written[key] = self.value(value[name], member)
            elif self.some() and self.is_in_body(shape, name):
                written[key] = None
        if self.some():
            written["zzUnknown"] = self.dice.choice([None, 1, "text", [{"a": None}], {"b": [1.5]}])
        keys = list(written)
        if self.some():
            self.dice.shuffle(keys)
        return {key: written[key] for key in keys}

    def union(self, value, shape):
        [(name, member)] = value.items()
        if name == "SDK_UNKNOWN_MEMBER":
            key, written = UNKNOWN_VARIANT
        else:
            key, written = shape.members[name].serialization.get("name", name), self.value(member, shape.members[name])
        others = [other.serialization.get("name", name) for name, other in shape.members.items()]
        nulls = {other: None for other in others if other != key and self.some()}
        return {key: written, **nulls}

    def float(self, value):
        if math.isnan(value) or math.isinf(value):
            return {math.inf: "Infinity", -math.inf: "-Infinity"}.get(value, "NaN")
        return int(value) if value == int(value) and abs(value) < 1e15 and self.some(0.5) else value

    def timestamp(self, value, shape, default):
        form = shape.serialization.get("timestampFormat", default).lower()
        micros = (value - EPOCH) // datetime.timedelta(microseconds=1)
        seconds, micros = divmod(micros, 10**6)
        if form == "rfc822":
            return email.utils.formatdate(seconds, usegmt=True)
        if form == "unixtimestamp":
            # Divided once, so that the number is rounded once.
            return (seconds * 10**6 + micros) / 10**6 if micros or self.some() else seconds
        fraction = f".{micros:06}" if micros else self.dice.choice(["", "", ".0", ".000"])
        return f"{(EPOCH + datetime.timedelta(seconds=seconds)):%Y-%m-%dT%H:%M:%S}{fraction}{self.dice.choice(['Z', 'Z', '+00:00'])}"


def member_location(shape, name):
    return shape.members[name].serialization.get("location")
