"""Requests: what botocore sends for an input, and what the declaration sends."""

import gzip
import json
import itertools
from urllib.parse import quote, unquote, urlsplit

import botocore.awsrequest
import botocore.compress

from . import json_text
from .events import messages
from .form import to_form
from .values import Values

ENDPOINT = "https://service.example.com"
TOKEN = "5b0d1f4e-7c52-4f0e-9c0c-2d1b6a7e8f90"
# The headers that belong to the connection. botocore's `AWSRequest.prepare` adds the length.
OF_THE_CONNECTION = {"content-length"}
# The headers that a signature writes.
OF_THE_SIGNATURE = {"x-amz-content-sha256"}


class Settings:
    """The settings of a client that `maybe_compress_request` reads, with their defaults."""

    disable_request_compression = False
    request_min_compression_size_bytes = 10240
    signature_version = "v4"


def random_input(dice, seed, operation):
    """Returns an input. The first seed sets all members, and the second only those required, which
    botocore's validation, which refuses each `null`, accepts."""
    if operation.input_shape is None:
        return {}
    share = {0: 1.0, 1: 0.0}.get(seed) if seed < 2 else dice.choice([0.2, 0.5, 0.8])
    return Values(dice, share, with_nulls=seed != 1).members(operation.input_shape)


def question(params, operation, left_out=()):
    """Returns the line that asks for our request. The declaration does not have the members in
    `left_out`."""
    params = {name: value for name, value in params.items() if name not in left_out}
    return ["request", [ENDPOINT, TOKEN, to_form(params, operation.input_shape) if params else {}]]


def with_token(params, operation):
    """Returns an input with the token that botocore's handler would set."""
    tokens = operation.idempotent_members
    if not any(name not in params for name in tokens):
        return params
    order = operation.input_shape.members
    return {name: params.get(name, TOKEN) for name in order if name in params or name in tokens}


def theirs(params, operation, serializer):
    """Returns botocore's prepared request."""
    stream = operation.input_shape.event_stream_name if operation.input_shape is not None else None
    sent = {name: value for name, value in params.items() if name != stream}
    request = serializer.serialize_to_request(with_token(sent, operation), operation)
    botocore.awsrequest.prepare_request_dict(request, ENDPOINT)
    botocore.compress.maybe_compress_request(Settings, request, operation)
    prepared = botocore.awsrequest.create_request_object(request).prepare()
    # botocore sends no events, and has their JSON.
    prepared.events = [event(sent, operation, serializer) for sent in params.get(stream, [])]
    return prepared


def event(sent, operation, serializer):
    """Returns the headers and the payload of an event."""
    [(name, value)] = sent.items()
    shape = operation.get_event_stream_input().members[name]
    headers = {":message-type": "event", ":event-type": name, ":content-type": "application/json"}
    of_headers = {key for key, member in shape.members.items() if member.serialization.get("eventheader")}
    headers.update({key: value[key] for key in of_headers if key in value})
    payloads = [key for key, member in shape.members.items() if member.serialization.get("eventpayload")]
    for key in payloads:
        kind = shape.members[key].type_name
        if kind in ("blob", "string"):
            headers[":content-type"] = {"blob": "application/octet-stream", "string": "text/plain"}[kind]
            written = value.get(key, b"")
            return headers, written.encode() if isinstance(written, str) else written
        value, shape = value.get(key, {}), shape.members[key]
    written = {}
    serializer._serialize(written, {key: member for key, member in value.items() if key not in of_headers}, shape)
    return headers, json.dumps(written).encode()


def compare(params, operation, prepared, ours, applied, left_out=()):
    """Returns the differences as (what, theirs, ours), without those that a rule explains."""
    found = []

    def check(what, left, right, *rules):
        if left != right and not any(rule() for rule in rules):
            found.append((what, left, right))

    body = prepared.body or b""
    headers = {name.lower(): value for name, value in prepared.headers.items() if name.lower() not in OF_THE_CONNECTION}
    headers = {name: value.decode() if isinstance(value, bytes) else value for name, value in headers.items()}
    their_url, our_url = urlsplit(prepared.url), urlsplit(ours["uri"])
    our_headers = {}
    for name, value in ours["headers"]:
        our_headers[name] = f"{our_headers[name]}, {value}" if name in our_headers else value
    our_body = ours["body"].encode("latin-1")
    if headers.get("content-encoding") == our_headers.get("content-encoding") == "gzip":
        body, our_body = gzip.decompress(body), gzip.decompress(our_body)

    check("operation", operation.name, ours["operation"])
    check("method", prepared.method, ours["method"])
    check("scheme", their_url.scheme, our_url.scheme)
    check("host", their_url.netloc, our_url.netloc)
    check("path", their_url.path, our_url.path)
    query, our_query = their_url.query.split("&"), our_url.query.split("&")
    check("query", query, our_query, lambda: query_rule(operation, query, our_query, applied))
    if prepared.url.endswith("?") and not ours["uri"].endswith("?"):
        applied.apply("empty query")
    for name in sorted({*headers, *our_headers}):
        left, right = headers.get(name), our_headers.get(name)
        check(f"header {name}", left, right, lambda: header_rule(operation, params, name, left, right, left_out, applied))
    if operation.has_event_stream_input:
        sent = messages(our_body)
        check("number of events", len(prepared.events), len(sent))
        for (headers, payload_of_event), (our_headers, our_payload) in zip(prepared.events, sent):
            check("headers of an event", headers, our_headers)
            check("event", payload_of_event, our_payload, lambda: body_rule(operation, payload_of_event, our_payload, applied))
    elif body != our_body:
        check("body", body, our_body, lambda: body_rule(operation, body, our_body, applied))
    return found


def payload(operation):
    """Returns the name and the shape of the payload, if it is bytes or text."""
    shape = operation.input_shape
    name = shape.serialization.get("payload") if shape is not None else None
    if name is None or shape.members[name].type_name not in ("blob", "string"):
        return None, None
    return name, shape.members[name]


def header_rule(operation, params, name, left, right, left_out, applied):
    if name == "content-type" and left == "application/json" and operation.has_event_stream_input:
        has_events = operation.input_shape.event_stream_name in params
        if right == ("application/vnd.amazon.eventstream" if has_events else None):
            return applied.apply("event stream media type")
    if left and right and left.split(",") == right.split(", ") and name in list_headers(operation):
        return applied.apply("header list")
    member, shape = payload(operation)
    if name in OF_THE_SIGNATURE and right is None:
        return any(left == params.get(member) for member in left_out) and applied.apply("signature header")
    if name == "content-type" and left is None and member in params:
        if right == {"blob": "application/octet-stream", "string": "text/plain"}[shape.type_name]:
            return applied.apply("payload media type")
    return False


def list_headers(operation):
    """Returns the names of the headers that are lists."""
    of_headers = [member for member in operation.input_shape.members.values() if member.serialization.get("location") == "header"]
    return {member.serialization["name"].lower() for member in of_headers if member.type_name == "list"}


def query_rule(operation, left, right, applied):
    shape = operation.input_shape
    of_query = [member for member in shape.members.values() if member.serialization.get("location") == "querystring"]
    own = {member.serialization.get("name"): leaf(member) for member in of_query if member.type_name != "map"}
    has_map = len(own) < len(of_query)
    for rules in combinations("float spelling", "time fraction spelling", "query map order"):
        if "query map order" not in rules or has_map:
            if query_written(left, rules, own) == query_written(right, rules, own):
                return all([applied.apply(rule) for rule in rules])
    return False


def leaf(shape):
    """Returns the type of a parameter, or of its items."""
    return leaf(shape.member) if shape.type_name == "list" else shape.type_name


def query_written(query, rules, own):
    """Returns parameters so that what the rules explain is the same on both sides. `own` has the
    types of the parameters that are no entry of a map, which keep their order."""
    written = []
    for parameter in query:
        key, _, value = parameter.partition("=")
        if "float spelling" in rules and own.get(key) in ("float", "double"):
            value = json_text.exact(unquote(value))
        if "time fraction spelling" in rules and own.get(key) == "timestamp":
            value = quote(json_text.short_time(unquote(value)))
        written.append((key, value))
    if "query map order" not in rules:
        return written
    return [pair for pair in written if pair[0] in own], sorted(written)


def body_rule(operation, left, right, applied):
    """Compares bodies as JSON, whose spaces and needless escapes do not matter."""
    if payload(operation)[0] is not None:
        return False
    try:
        left, text = json_text.read(left), right.decode()
        right = json_text.read(text)
    except ValueError:
        return False
    if json_text.write(left) == text:
        return True
    # Our body has neither spaces nor needless escapes.
    if json_text.write(right) != text:
        return False
    for rules in combinations("float spelling", "time fraction spelling", "map key order"):
        if "map key order" in rules and not has_enum_keys(operation.input_shape):
            continue
        if written(left, rules) == written(right, rules):
            return all([applied.apply(rule) for rule in rules])
    return False


def combinations(*rules):
    """Returns the combinations of rules, and first those of few."""
    return [chosen for count in (1, 2, 3) for chosen in itertools.combinations(rules, count)]


def written(value, rules):
    """Writes JSON so that what the rules explain is the same on both sides."""
    return json_text.write(
        value,
        json_text.exact if "float spelling" in rules else str,
        json_text.short_time if "time fraction spelling" in rules else str,
        sorted if "map key order" in rules else list,
    )


def has_enum_keys(shape, seen=None):
    """True if a map in the shape has the values of an enum as its keys."""
    seen = set() if seen is None else seen
    if shape.name in seen:
        return False
    seen.add(shape.name)
    if shape.type_name == "map":
        return bool(shape.key.metadata.get("enum")) or has_enum_keys(shape.value, seen)
    if shape.type_name == "list":
        return has_enum_keys(shape.member, seen)
    return shape.type_name == "structure" and any(has_enum_keys(member, seen) for member in shape.members.values())
