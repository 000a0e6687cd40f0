#!/usr/bin/env python3
"""Compares how we read error responses with how botocore reads them, on random responses.

    python3 tests/differential/errors/against_botocore.py

Makes a virtual environment in target/ and installs the pinned botocore there. Makes 6,000 error
responses from a fixed seed in the spellings that services use, and reads each one with botocore's
RestJSONParser and with `cargo run --example error_lines`. Compares code, message, request ID and
status. The last line is `errors: N compared, M differ`. Exits with 1 if a field differs.

An absent field is `None` here. In botocore it is an empty text, and an absent code is the status.
`DEVIATIONS` lists the classes of responses that we read differently on purpose. For these the
script compares with our own rule, and counts the fields separately.
"""

import json
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))
from botocore_environment import ROOT, TARGET, enter  # noqa: E402

SEED = 20260101
RESPONSES = 6_000

DEVIATIONS = {
    "joined codes": "a proxy joined lines of the header with commas: the first code counts, as in smithy-rs",
    "code without text": "a code that is empty or not a string is ignored: the code in the next place counts",
    "message without text": "a message that is not a string is absent, or is under the other spelling",
    "body is not an object": "botocore uses the whole body as the message, or raises an exception: we read only the headers",
    "5xx without a body": "botocore ignores all headers if the body is empty or begins with `<html>`, and uses a text for the status",
    "other request ID": "botocore reads `x-amzn-requestid` only, and keeps one that is empty",
    "white space": "white space at the ends of a code is not a part of it",
}

CODES = ["ThrottlingException", "ResourceNotFoundException", "AccessDenied", "no-such-key", "Fehler\u00fc", "A", "card_error"]
NAMESPACES = ["", "", "", "com.amazonaws.connect#", "aws.protocoltests.restjson#", "a#b#", "#"]
URIS = ["", "", "", ":http://internal.amazon.com/coral/com.amazon.coral.validate/", ":", ":x:y", ":http://h/#top"]
MESSAGES = ["no such contact", "", "Gr\u00fc\u00dfe \U0001f600", "two\nlines", 'a "quote"', "\u2028", " space ", "{}"]
NOT_TEXT = [None, 404, 1.5, True, [], ["A"], {}, {"code": "Inner", "message": "inner"}]
PAGES = [
    b"<html><body><b>Http/1.1 Service Unavailable</b></body></html>",
    b"<!DOCTYPE html><html></html>",
    b"upstream connect error",
    b'{"code":"Cut","message":"cut',
    b'{"code":"A"} x',
    b"[]",
    b'["code"]',
    b'"code"',
    b"null",
    b"42",
    b"\x1f\x8b\x08\x00\xff\xfe",
    b"\xff",
]
REQUEST_IDS = ["x-amzn-requestid", "x-amzn-request-id", "x-amz-request-id", "x-request-id", "request-id", "x-github-request-id"]
# The first header in this list that a response has counts.
REQUEST_IDS += ["apigw-requestid", "x-amz-apigw-id", "x-amz-cf-id"]
# The result of botocore if it raises an exception. None of our results equals it.
FAILED = "(an exception)"
STATUSES = [301, 304, 400, 400, 401, 402, 403, 404, 404, 409, 410, 413, 418, 429, 429, 500, 500, 502, 503, 503, 504, 599]


def any_case(dice, name):
    return dice.choice([name, name, name.title(), name.upper()])


def code_text(dice, is_header=False):
    code = dice.choice([code for code in CODES if code.isascii() or not is_header])
    return dice.choice(NAMESPACES) + code + dice.choice(URIS)


def code_value(dice):
    kind = dice.random()
    if kind < 0.8:
        return code_text(dice)
    if kind < 0.9:
        return dice.choice([None, 404, True, {}, []])
    return dice.choice(["", " ", f" {code_text(dice)} ", "\t" + code_text(dice), ":http://x/", "ns#"])


def body(dice):
    kind = dice.random()
    if kind < 0.1:
        return b""
    if kind < 0.22:
        return dice.choice(PAGES)
    members = []
    for name, share in [("code", 0.4), ("Code", 0.2), ("__type", 0.45)]:
        if dice.random() < share:
            members.append((name, code_value(dice)))
    for name, share in [("message", 0.55), ("Message", 0.35)]:
        if dice.random() < share:
            members.append((name, dice.choice(MESSAGES) if dice.random() < 0.8 else dice.choice(NOT_TEXT)))
    for name in ("errorCode", "type", "requestId", "details", "CODE"):
        if dice.random() < 0.1:
            members.append((name, dice.choice(["x", None, {"message": "inner", "code": "Inner"}, [1]])))
    dice.shuffle(members)
    separators = dice.choice([(",", ":"), (", ", ": ")])
    text = json.dumps(dict(members), ensure_ascii=dice.random() < 0.5, separators=separators)
    return (dice.choice(["", "", " ", "\n"]) + text + dice.choice(["", "", " ", "\r\n"])).encode()


def headers(dice):
    found = []
    if dice.random() < 0.4:
        kind = dice.random()
        code = code_text(dice, is_header=True)
        if kind < 0.15:
            code = dice.choice([",", ", "]).join([code, code_text(dice, is_header=True)])
        elif kind < 0.22:
            code = dice.choice(["", ":http://x/", "ns#"])
        found.append([any_case(dice, "x-amzn-errortype"), code])
    for name in REQUEST_IDS:
        if dice.random() < (0.5 if name == "x-amzn-requestid" else 0.08):
            value = f"{dice.getrandbits(64):016x}" if dice.random() < 0.95 else ""
            found.append([any_case(dice, name), value])
    if dice.random() < 0.5:
        found.append(["content-type", dice.choice(["application/json", "text/html", "application/x-amz-json-1.1"])])
    dice.shuffle(found)
    return found


def response(dice):
    return {"status": dice.choice(STATUSES), "headers": headers(dice), "body": list(body(dice))}


def json_object(case):
    """Returns the body as an object, an empty one for an empty body, or `None`."""
    try:
        text = bytes(case["body"]).decode()
        found = json.loads(text) if text.strip() else {}
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def header(case, name):
    return next((value for other, value in case["headers"] if other.lower() == name), None)


def cut(code):
    """Returns a code without URI and namespace, or `None` if it is not a text or is then empty."""
    return code.split(":")[0].split("#")[-1].strip() or None if isinstance(code, str) else None


def rule(case, field):
    """Returns a field by our rules, implemented again here, for the responses of `DEVIATIONS`."""
    members = json_object(case) or {}
    first = lambda found: next((value for value in found if value is not None), None)
    if field == "code":
        sent = (header(case, "x-amzn-errortype") or "").split(",")
        return first(cut(code) for code in [*sent, *(members.get(name) for name in ("code", "Code", "__type"))])
    if field == "message":
        texts = (members.get(name) for name in ("message", "Message"))
        return first(text if isinstance(text, str) else None for text in texts)
    return first((header(case, name) or "").strip() or None for name in REQUEST_IDS)


def deviations(case, field):
    """Returns the names of the deviations that can concern a field of a response."""
    found, members, sent = [], json_object(case), header(case, "x-amzn-errortype")
    content = bytes(case["body"]).strip()
    if members is None:
        found.append("body is not an object")
    if case["status"] >= 500 and (not content or content.startswith(b"<html>")):
        found.append("5xx without a body")
    if field == "request_id" and not header(case, "x-amzn-requestid"):
        found.append("other request ID")
    codes = [sent, *((members or {}).get(name, "absent") for name in ("code", "Code", "__type"))]
    # botocore raises an exception for a `__type` that is neither a text nor absent.
    if not isinstance(codes[3], (str, type(None))):
        found.append("code without text")
    if field == "code":
        if sent and "," in sent:
            found.append("joined codes")
        if any(code is not None and cut(code) is None for code in codes) or None in codes[1:]:
            found.append("code without text")
        if any(isinstance(code, str) and code != code.strip() for code in codes):
            found.append("white space")
    if field == "message" and any(not isinstance((members or {}).get(name, ""), str) for name in ("message", "Message")):
        found.append("message without text")
    return found


def theirs(case):
    """Returns what botocore reads, with `None` for what is absent."""
    from botocore.compat import HTTPHeaders
    from botocore.parsers import RestJSONParser

    found = HTTPHeaders()
    for name, value in case["headers"]:
        found[name] = value
    answer = {"status_code": case["status"], "headers": found, "body": bytes(case["body"])}
    try:
        parsed = RestJSONParser().parse(answer, None)
    except (AttributeError, TypeError, ValueError):
        return {"status": case["status"], "code": FAILED, "message": FAILED, "request_id": FAILED}
    error, metadata = parsed["Error"], parsed["ResponseMetadata"]
    return {
        "status": metadata["HTTPStatusCode"],
        "code": None if error["Code"] in ("", str(case["status"])) else error["Code"],
        "message": error["Message"] if error["Message"] != "" or has_message(case) else None,
        "request_id": metadata.get("RequestId"),
    }


def has_message(case):
    """Returns true if the body has an empty message, and not just none."""
    members = json_object(case) or {}
    return "message" in members or "Message" in members


def main():
    enter(__file__)

    dice = random.Random(SEED)
    cases = [response(dice) for _ in range(RESPONSES)]
    lines = "".join(json.dumps(case) + "\n" for case in cases)
    cargo = ["cargo", "run", "--quiet", "--locked", "-p", "connect-tests", "--example", "error_lines"]
    run = subprocess.run(cargo, cwd=ROOT, input=lines.encode(), stdout=subprocess.PIPE, check=True)
    # Not `splitlines`, which also splits at U+2028.
    ours = [json.loads(line) for line in run.stdout.decode().split("\n") if line]
    if len(ours) != len(cases):
        sys.exit(f"{len(cases)} responses, but {len(ours)} results")
    apart, same, differ = Counter(), 0, 0
    for case, result in zip(cases, ours):
        expected = theirs(case)
        for field, value in result.items():
            names = deviations(case, field) if field != "status" else []
            if value == expected[field]:
                same += 1
                continue
            if names and value == rule(case, field):
                apart[names[0]] += 1
                continue
            differ += 1
            shown = {**case, "body": bytes(case["body"])}
            print(f"{shown}\n  {field}: botocore {expected[field]!r}, ours {value!r}")
    print(f"  {same:5} fields, the same as botocore")
    for name, reason in DEVIATIONS.items():
        print(f"  {apart.pop(name, 0):5} fields, {name}: {reason}")
    if apart:
        sys.exit(f"deviations without a reason: {dict(apart)}")
    print(f"errors: {len(cases)} compared, {differ} differ")
    sys.exit(1 if differ else 0)


if __name__ == "__main__":
    main()
