#!/usr/bin/env python3
"""Compares our signer with botocore's, on random requests from a fixed seed.

    python3 tests/signer/against_botocore.py

Makes a virtual environment in target/ and installs the pinned botocore there. Signs 8,000 requests
with SigV4Auth, 2,000 without their body, and 2,000 URLs with SigV4QueryAuth, and signs the same
requests and URLs with `cargo run --example sign_lines`. A line says `signer against botocore:
N passed, M failed`. Exits with 1 if a signature differs.

Then botocore signs 8,000 requests, 2,000 of them without their body, 2,000 with a `date` header and
2,000 for S3, and 2,000 URLs, half of them for S3. `cargo run --example verify_lines` must accept
each as it is, and reject each with one change: another method, path, query, body, header or
signature. A second line says `verifier against botocore: N passed, M failed`.

The requests contain only what AWS's documentation, botocore and our signer agree on. They leave
out:

- Queries that are not encoded as in the canonical request: botocore keeps them, our signer encodes
  them again.
- Paths that end in a segment `.` or `..`: botocore drops the slash that RFC 3986 (section 5.2.4)
  keeps.
- Tabs within a header value: botocore writes a space.
- A `date` header, which botocore signs in place of `x-amz-date`.
- An `x-amz-content-sha256` header, whose value botocore uses without a check.
- Requests over http without a signature of their body: botocore sends them, our signer signs the
  body.
- Bodies and repeated keys with URLs: SigV4QueryAuth turns a body into parameters, and uses only the
  first of repeated keys.
"""

import datetime
import json
import random
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "scripts"))
from botocore_environment import ROOT, TARGET, enter  # noqa: E402

SEED = 20260101
HEADERS, URLS, UNSIGNED = 8_000, 2_000, 2_000

SEGMENTS = ["", ".", "..", "...", "~", "-._~", "%2F", "%2f", "%41", "a%20b", "%E1%88%B4", "\u1234", "a:b@c", "$delete", "a+b", "a=b&c"]
SEGMENTS += ["(x)'!*,;", "a|b^c", "%25", ".a", "b."]
KEYS = ["a", "A", "b", "a-", "a b", "\u1234", "-._~", "a/b", "a:b", "X-Amz-Foo", "a+b", "a&b"]
VALUES = ["1", "2", "", "c=d", "+", "&=", "\u1234", "~", "a,b;c", "%", "'(x)!*", "a b", "AQoDYXdzEPT//+=="]
NAMES = ["Accept", "Content-Length", "Content-Type", "My-Header1", "my-header10", "My-Header2", "my-header-1", "my_header", "X-Amz-Target"]
# Neither side signs these.
NAMES += ["User-Agent", "Connection", "Expect", "TE", "Traceparent", "X-Amzn-Trace-Id", "Transfer-Encoding", "Proxy-Authorization", "Baggage"]
NAMES += ["Keep-Alive", "Proxy-Authenticate", "Trailer", "Tracestate", "Upgrade"]
WORDS = ["a", "b,c", '"d"', "\u00e9", "\u1234", "\U0001f600", "e=f; g", "*/*", "application/json"]
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def text(dice, letters, least, most):
    return "".join(dice.choices(letters, k=dice.randint(least, most)))


def path(dice):
    segments = [dice.choice(SEGMENTS) if dice.random() < 0.6 else text(dice, LETTERS + "-._~0123456789", 1, 12) for _ in range(dice.randint(0, 6))]
    if segments and segments[-1] in (".", ".."):
        segments.append("")
    return "/" + "/".join(segments)


def query(dice, distinct):
    keys = dice.sample(KEYS, dice.randint(0, 5)) if distinct else dice.choices(KEYS, k=dice.randint(0, 6))
    pairs = []
    for key in keys:
        # SigV4QueryAuth writes `=` after every key.
        has_value = distinct or dice.random() < 0.85
        pairs.append(quote(key, safe="-._~") + ("=" + quote(dice.choice(VALUES), safe="-._~") if has_value else ""))
    return "?" + "&".join(pairs) if pairs else ""


def value(dice):
    spaces = lambda: " " * dice.choice([1, 1, 1, 2, 3])
    words = spaces().join(dice.choices(WORDS, k=dice.randint(0, 4)))
    return dice.choice(["", "", " ", "  "]) + words + dice.choice(["", "", " "])


def line(dice, expires, unsigned_body=False):
    """Returns a random request, in the form of an input line of `sign_lines`."""
    scheme = "https://" if unsigned_body else dice.choice(["http://", "https://"])
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + LETTERS + "0123456789/+"
    host = dice.choice(["connect.eu-central-1.amazonaws.com", "example.amazonaws.com", "127.0.0.1", "[::1]", "h"])
    port = dice.choice(["", "", "", ":80", ":443", ":8080", f":{dice.randint(1, 65535)}"])
    return {
        "access_key_id": "AK" + text(dice, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 14, 18),
        "secret_access_key": text(dice, letters, 30, 80),
        "session_token": text(dice, letters, 1, 400) + dice.choice(["", "=", "=="]) if dice.random() < 0.5 else None,
        "region": dice.choice(["us-east-1", "eu-central-1", "ap-southeast-2", "us-gov-west-1"]),
        "service": dice.choice(["connect", "service", "execute-api"]),
        "time": dice.randint(0, 4_102_444_799),
        "expires": expires,
        "method": "GET" if expires else dice.choice(["GET", "POST", "PUT", "DELETE", "HEAD", "PATCH", "OPTIONS"]),
        "url": scheme + host + port + path(dice) + query(dice, expires is not None),
        "headers": [[dice.choice(NAMES), value(dice)] for _ in range(dice.randint(0, 6))],
        "body": "" if expires else text(dice, LETTERS + '{}":\u00e9\u1234', 0, dice.choice([0, 10, 300, 3000])),
        "unsigned_body": unsigned_body,
    }


def sign(request):
    """Returns botocore's authorization header, or its URL."""
    import botocore.auth
    from botocore.awsrequest import AWSRequest
    from botocore.credentials import Credentials

    now = datetime.datetime.fromtimestamp(request["time"], datetime.timezone.utc)
    botocore.auth.get_current_datetime = lambda *arguments, **words: now
    signed = AWSRequest(method=request["method"], url=request["url"], data=request["body"].encode())
    for name, of in request["headers"]:
        # Assigning a header to this class adds a value and keeps the existing ones.
        signed.headers[name] = of
    credentials = Credentials(request["access_key_id"], request["secret_access_key"], request["session_token"])
    place = credentials, request["service"], request["region"]
    if request["expires"]:
        botocore.auth.SigV4QueryAuth(*place, expires=request["expires"]).add_auth(signed)
        return signed.url
    # As for the operations of services whose authentication type is `v4-unsigned-body`.
    signed.context["payload_signing_enabled"] = not request["unsigned_body"]
    botocore.auth.SigV4Auth(*place).add_auth(signed)
    assert signed.headers.get("X-Amz-Content-SHA256") == ("UNSIGNED-PAYLOAD" if request["unsigned_body"] else None)
    return signed.headers["Authorization"]


def signed_line(dice, kind):
    """Returns a request signed by botocore, in the form of an input line of `verify_lines`."""
    import botocore.auth
    from botocore.awsrequest import AWSRequest
    from botocore.credentials import Credentials

    expires = dice.randint(1, 604_800) if kind.endswith("url") else None
    request = line(dice, expires, unsigned_body=kind == "unsigned")
    request["service"] = "s3" if kind.startswith("s3") else request["service"]
    now = datetime.datetime.fromtimestamp(request["time"], datetime.timezone.utc)
    botocore.auth.get_current_datetime = lambda *arguments, **words: now
    signed = AWSRequest(method=request["method"], url=request["url"], data=request["body"].encode())
    for name, of in request["headers"] + ([["Date", "replaced"]] if kind == "date" else []):
        signed.headers[name] = of
    place = Credentials(request["access_key_id"], request["secret_access_key"], request["session_token"]), request["service"], request["region"]
    if kind == "unsigned":
        signed.context["payload_signing_enabled"] = False
    if expires:
        signer = botocore.auth.S3SigV4QueryAuth if kind == "s3 url" else botocore.auth.SigV4QueryAuth
        signer(*place, expires=expires).add_auth(signed)
        # The clock of the verifier: any time until the URL expires.
        request["time"] += dice.choice([0, dice.randint(0, expires), expires])
    else:
        (botocore.auth.S3SigV4Auth if kind == "s3" else botocore.auth.SigV4Auth)(*place).add_auth(signed)
        request["time"] += dice.randint(-300, 300)
    for key in ("expires", "unsigned_body"):
        del request[key]
    return request | {"url": signed.url, "headers": [[name, of] for name, of in signed.headers.items()]}


def changed(dice, request, covers_body):
    """Returns a signed request with one change that its signature covers."""
    request = json.loads(json.dumps(request))
    front, mark, query = request["url"].partition("?")
    kind = dice.choice(["method", "path", "query", "header", "signature"] + (["body"] if covers_body else []))
    if kind == "method":
        request["method"] = "TRACE"
    elif kind == "path":
        request["url"] = front + "x" + mark + query
    elif kind == "query":
        request["url"] += ("&" if mark else "?") + "x=y"
    elif kind == "header":
        request["headers"].append(["X-Amz-Other", "unsigned"])
    elif kind == "body":
        request["body"] = request["body"][:-1] + ("A" if request["body"] else "a")
    elif "X-Amz-Signature=" in query:
        request["url"] = request["url"][:-1] + ("0" if request["url"][-1] != "0" else "1")
    else:
        last = lambda of: of[:-1] + ("0" if of[-1] != "0" else "1")
        request["headers"] = [[name, last(of) if name == "Authorization" else of] for name, of in request["headers"]]
    return request


def verify(dice):
    """Returns the number of requests of botocore for which the verifier is wrong."""
    kinds = ["header"] * 2_000 + ["date"] * 2_000 + ["unsigned"] * 2_000 + ["s3"] * 2_000 + ["url"] * 1_000 + ["s3 url"] * 1_000
    cases = []
    for kind in kinds:
        request = signed_line(dice, kind)
        cases.append(("ok", request))
        cases.append(("InvalidSignatureException", changed(dice, request, kind not in ("unsigned", "s3 url"))))
    lines = "".join(json.dumps(request) + "\n" for _, request in cases)
    cargo = ["cargo", "run", "--quiet", "--locked", "-p", "connect-signer-tests", "--example", "verify_lines"]
    results = subprocess.run(cargo, cwd=ROOT, input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
    failed = abs(len(cases) - len(results))
    for (expected, request), result in zip(cases, results):
        if result != expected:
            failed += 1
            print(f"{json.dumps(request)}\n  expected: {expected}\n  verifier: {result}")
    print(f"verifier against botocore: {len(cases) - failed} passed, {failed} failed")
    return failed


def comparable(result):
    """Sorts the parameters of a URL, whose order does not matter."""
    front, mark, parameters = result.partition("?")
    return [front, mark, *sorted(parameters.split("&"))]


def main():
    enter(__file__)

    dice = random.Random(SEED)
    requests = [line(dice, None) for _ in range(HEADERS)] + [line(dice, dice.randint(1, 604_800)) for _ in range(URLS)]
    requests += [line(dice, None, unsigned_body=True) for _ in range(UNSIGNED)]
    lines = "".join(json.dumps(request) + "\n" for request in requests)
    cargo = ["cargo", "run", "--quiet", "--locked", "-p", "connect-signer-tests", "--example", "sign_lines"]
    run = subprocess.run(cargo, cwd=ROOT, input=lines.encode(), stdout=subprocess.PIPE, check=True)
    ours = run.stdout.decode().splitlines()
    failed = abs(len(requests) - len(ours))
    for request, result in zip(requests, ours):
        expected = sign(request)
        if comparable(expected) != comparable(result):
            failed += 1
            print(f"{json.dumps(request)}\n  botocore: {expected}\n  ours:     {result}")
    print(f"signer against botocore: {len(requests) - failed} passed, {failed} failed")
    sys.exit(1 if failed + verify(dice) else 0)


if __name__ == "__main__":
    main()
