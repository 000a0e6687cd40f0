"""A service on loopback that checks the request of each program, so that all do the same work."""

import hashlib
import hmac
import http.server
import json
import os
import re
import subprocess
import sys
import threading

ACCESS_KEY_ID = "AKIAIOSFODNN7EXAMPLE"
SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
REGION = "eu-central-1"
INSTANCE = "b1a1c2d3-5555-4e66-8777-888899990000"
CONTACT = "c0ffee00-1111-4222-8333-444455556666"
ANSWER = {
    "ParticipantCredentials": {"ParticipantToken": "QVFJREFIaEZPbktG", "Expiry": "2019-11-08T02:41:28.172Z"},
    "ParticipantId": "8a3c1f0e-5b7d-4c9a-9f21-6d0e4b7a1c55",
}
PRINTED = f"participant {ANSWER['ParticipantId']}\na token: true, expires 2019-11-08T02:41:28.172Z\n"
# Ignores the two variant bits of RFC 9562, which the SDK sets at random.
UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"


def verify(program):
    """Runs the program once, and exits if its request is not as expected."""
    received = []

    class Service(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            body = self.rfile.read(int(self.headers["content-length"]))
            received.append((self.path, self.headers, body))
            answer = json.dumps(ANSWER).encode()
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Service) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        host = f"127.0.0.1:{server.server_port}"
        key = {"AWS_ACCESS_KEY_ID": ACCESS_KEY_ID, "AWS_SECRET_ACCESS_KEY": SECRET, "AWS_REGION": REGION}
        environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")} | key
        command = [program, INSTANCE, CONTACT, f"http://{host}"]
        result = subprocess.run(command, env=environment, check=False, capture_output=True, text=True, timeout=60)
        server.shutdown()
    problems = []
    if (result.returncode, result.stdout) != (0, PRINTED):
        problems.append(f"it ended with {result.returncode} and printed:\n{result.stdout}{result.stderr}")
    if len(received) != 1:
        problems.append(f"it sent {len(received)} requests, not one")
    for path, headers, body in received:
        problems += differences(path, headers, body, host)
    if problems:
        sys.exit(f"the request of {program} is not as expected:\n" + "\n".join(problems))


def differences(path, headers, body, host):
    """Returns the differences from the expected request."""
    if path != "/contact/create-participant":
        yield f"the path is {path}"
    if headers["host"] != host:
        yield f"the host is {headers['host']}"
    if headers["content-type"] != "application/json":
        yield f"the content type is {headers['content-type']}"
    sent = json.loads(body)
    token = sent.pop("ClientToken", "")
    if not re.fullmatch(UUID, token):
        yield f"the token is {token}"
    details = {"ParticipantRole": "CUSTOM_BOT", "DisplayName": "Order bot"}
    if sent != {"InstanceId": INSTANCE, "ContactId": CONTACT, "ParticipantDetails": details}:
        yield f"the body is {sent}"
    signed = signed_headers(headers)
    if missing := {"content-type", "host", "x-amz-date"} - set(signed):
        yield f"not signed: {', '.join(sorted(missing))}"
    expected = authorization(path, headers, body, signed)
    if headers["authorization"] != expected:
        yield f"the authorization is\n{headers['authorization']}\nand not\n{expected}"


def signed_headers(headers):
    """Returns the names of the headers that the signature lists."""
    names = re.search("SignedHeaders=([^,]*)", headers["authorization"] or "")
    return [name for name in names[1].split(";") if name in headers] if names else []


def authorization(path, headers, body, signed):
    """Returns the expected `authorization` header."""
    names = ";".join(signed)
    lines = [f"{name}:{' '.join(headers[name].split())}\n" for name in signed]
    canonical = f"POST\n{path}\n\n{''.join(lines)}\n{names}\n{hashlib.sha256(body).hexdigest()}"
    time = headers["x-amz-date"] or ""
    scope = [time[:8], REGION, "connect", "aws4_request"]
    key = b"AWS4" + SECRET.encode()
    for part in scope:
        key = hmac.digest(key, part.encode(), "sha256")
    hashed = hashlib.sha256(canonical.encode()).hexdigest()
    to_sign = "\n".join(["AWS4-HMAC-SHA256", time, "/".join(scope), hashed])
    signature = hmac.digest(key, to_sign.encode(), "sha256").hex()
    return f"AWS4-HMAC-SHA256 Credential={ACCESS_KEY_ID}/{'/'.join(scope)}, SignedHeaders={names}, Signature={signature}"
