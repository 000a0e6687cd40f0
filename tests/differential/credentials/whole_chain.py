#!/usr/bin/env python3
"""Compares the credentials that we get from programs and services with those that botocore gets.

    python3 tests/differential/credentials/whole_chain.py

Makes 600 pairs of files and environments from a fixed seed: profiles with keys, roles, web
identities, single sign-on and programs, and containers and instances. A server on loopback stands
in for STS, for single sign-on, for the agent of a container and for the metadata of an instance. A
key that it returns has a name that follows from the request: what was asked, by whom, with which
token. So equal keys are the result of equal requests. The last line is `credentials: N compared, M
differ`. Exits with 1 if one differs, or if fewer than 200 keys were compared.

Two results count as the same in these cases:

- Both get the same key with the same expiry.
- botocore finds no key or raises an error, and we return an error.
- Our error is one of the REFUSALS here or in `against_botocore.py`: the project rejects a setting
  that botocore uses.
- botocore's error is UNRELATED: it makes a client for STS, and fails because of a setting for other
  tokens, which the credentials do not need.
"""

import hashlib
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))
sys.path.insert(0, str(Path(__file__).resolve().parent))
import against_botocore as files  # noqa: E402
from botocore_environment import ROOT, TARGET, enter  # noqa: E402

SEED = 20260505
CASES, LEAST = 600, 200

REFUSALS = files.REFUSALS + [
    # A profile that the caller names must have credentials.
    r"^the profile `\w+` \(line \d+ of `.*`\) has no access key",
    # botocore ignores a duration that is not a number.
    r"`duration_seconds` .* is not a whole number",
]
UNRELATED = r"is configured to use the SSO token provider but"
NAMES = ["default", "a", "b", "c", "d"]
EXPIRY = "2099-01-01T00:00:00Z"
EXPIRY_SECONDS = 4070908800


def some(dice, chance):
    return dice.random() < chance


def key(*parts):
    """Returns the ID of a key that follows from the parts of a request."""
    return "ASIA" + hashlib.sha1("|".join(map(str, parts)).encode()).hexdigest()[:16].upper()


class Services(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def answer(self, status, body, kind="application/json"):
        body = body if isinstance(body, bytes) else body.encode()
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def document(self, name):
        return json.dumps({"Code": "Success", "AccessKeyId": name, "SecretAccessKey": name.lower(), "Token": "t-" + name, "Expiration": EXPIRY})

    def do_PUT(self):
        self.answer(200, "metadata", "text/plain")

    def do_GET(self):
        url = urlsplit(self.path)
        roles = "/latest/meta-data/iam/security-credentials/"
        if url.path == "/container":
            authorization = self.headers.get("authorization")
            return self.answer(403, "{}") if authorization == "denied" else self.answer(200, self.document(key("container", authorization)))
        if url.path.startswith(roles):
            name = url.path.removeprefix(roles)
            return self.answer(200, self.document(key("instance", name))) if name else self.answer(200, "the-role", "text/plain")
        if url.path == "/federation/credentials":
            token, query = self.headers["x-amz-sso_bearer_token"], dict(parse_qsl(url.query))
            if token == "rejected":
                return self.answer(401, '{"message":"no"}')
            name = key("sso", token, query["role_name"], query["account_id"])
            found = {"accessKeyId": name, "secretAccessKey": name.lower(), "sessionToken": "t-" + name, "expiration": EXPIRY_SECONDS * 1000}
            return self.answer(200, json.dumps({"roleCredentials": found}))
        self.answer(404, "")

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        if urlsplit(self.path).path == "/token":
            sent = json.loads(body)
            if sent["refreshToken"] == "used":
                return self.answer(400, '{"error":"invalid_grant"}')
            token = {"accessToken": "new-" + sent["refreshToken"] + sent["clientId"] + sent["clientSecret"], "expiresIn": 3600, "refreshToken": "next"}
            return self.answer(200, json.dumps(token))
        form = dict(parse_qsl(body.decode()))
        if form["RoleArn"].endswith("denied"):
            return self.answer(403, "<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>", "text/xml")
        caller = re.search(r"Credential=(\w+)/\d+/([\w-]+)/sts", self.headers.get("authorization") or "")
        session = form.pop("RoleSessionName")
        own = "" if re.match(r"botocore-session-|connect-aws-", session) else session
        name = key(caller and caller.groups(), own, *sorted(form.items()))
        action = form["Action"]
        self.answer(200, f"<{action}Response xmlns='https://sts.amazonaws.com/doc/2011-06-15/'><{action}Result><Credentials><AccessKeyId>{name}</AccessKeyId><SecretAccessKey>{name.lower()}</SecretAccessKey><SessionToken>t-{name}</SessionToken><Expiration>{EXPIRY}</Expiration></Credentials></{action}Result></{action}Response>", "text/xml")


def profile(dice, folder):
    """Returns the settings of a profile."""
    lines = {}
    for part in set(dice.choices(["key", "role", "role", "role", "web", "sso", "legacy", "process", "none"], k=dice.choice([1, 1, 1, 2]))):
        if part == "key":
            lines.update({"aws_access_key_id": "AKIA" + str(dice.randint(10**8, 10**9)), "aws_secret_access_key": "s" + str(dice.random())})
        elif part == "role":
            lines["role_arn"] = "arn:aws:iam::123456789012:role/" + dice.choice(["one", "two", "x+y=z", "denied"] if some(dice, 0.3) else ["one", "two"])
            choice = dice.random()
            if choice < 0.7:
                lines["source_profile"] = dice.choice(NAMES)
            if choice > 0.65:
                lines["credential_source"] = dice.choice(["Environment", "EcsContainer", "Ec2InstanceMetadata", "other"])
            for name, values in [("external_id", ["1/2", "a b"]), ("duration_seconds", ["900", "3600", "long"]), ("role_session_name", ["bot", "me@host"])]:
                if some(dice, 0.2):
                    lines[name] = dice.choice(values)
        elif part == "web":
            lines["web_identity_token_file"] = str(folder / dice.choice(["jwt", "jwt", "none"]))
            lines.setdefault("role_arn", "arn:aws:iam::123456789012:role/web")
        elif part == "sso":
            lines.update({"sso_session": dice.choice(["main", "main", "other"]), "sso_account_id": "123456789012", "sso_role_name": "Bot Role"})
            if some(dice, 0.2):
                lines["sso_region"] = dice.choice(["eu-west-1", "eu-west-2"])
        elif part == "legacy":
            lines.update({"sso_start_url": "https://legacy", "sso_region": "eu-west-1", "sso_account_id": "123456789012", "sso_role_name": "Reader"})
        elif part == "process":
            lines["credential_process"] = f"'{folder}/key tool' " + dice.choice(["good", "forever", "old", "fails", "nothing", "'a b'"])
    if some(dice, 0.2):
        lines["region"] = dice.choice(["eu-central-1", "us-west-2"])
    return lines


def token(dice):
    found = {"startUrl": "https://legacy", "region": "eu-west-1", "accessToken": dice.choice(["token", "token", "token", "rejected"])}
    found["expiresAt"] = dice.choice(["2099-01-01T00:00:00Z", "2099-01-01T00:00:00UTC", "2001-01-01T00:00:00Z"])
    if some(dice, 0.8):
        found.update({"clientId": "c", "clientSecret": "s", "registrationExpiresAt": dice.choice(["2099-01-01T00:00:00Z"] * 3 + ["2001-01-01T00:00:00Z"])})
        if some(dice, 0.9):
            found["refreshToken"] = dice.choice(["fresh", "fresh", "used"])
    text = json.dumps(found)
    return text[: len(text) // 2] if some(dice, 0.05) else text


PROGRAM = """#!/bin/sh
case "$1" in
good) echo '{"Version":1,"AccessKeyId":"PROCESS","SecretAccessKey":"s","SessionToken":"t","Expiration":"2099-01-01T00:00:00Z"}' ;;
forever) echo '{"Version":1,"AccessKeyId":"FOREVER","SecretAccessKey":"s"}' ;;
'a b') echo '{"Version":1,"AccessKeyId":"SPACE","SecretAccessKey":"s"}' ;;
old) echo '{"Version":2,"AccessKeyId":"OLD","SecretAccessKey":"s"}' ;;
fails) echo no >&2; exit 3 ;;
esac
"""


class Case:
    def __init__(self, dice, folder, url):
        self.folder = folder
        profiles = {name: profile(dice, folder) for name in NAMES if some(dice, 0.85)}
        self.files = {"jwt": "one.two.three", "key tool": PROGRAM, ".aws/credentials": "", ".aws/config": ""}
        for name, lines in profiles.items():
            parts = {}
            for setting, value in lines.items():
                # A key is in one file.
                file = self.place(dice, name) if setting.startswith("aws_") else "config"
                parts.setdefault(file, []).append(f"{setting} = {value}\n")
            for file, settings in parts.items():
                header = f"[{name}]" if file == "credentials" or name == "default" else f"[profile {name}]"
                self.files[f".aws/{file}"] += header + "\n" + "".join(settings)
        self.files[".aws/config"] += "[sso-session main]\nsso_start_url = https://main\nsso_region = eu-west-1\n"
        for name in ["main", "https://legacy"]:
            if some(dice, 0.9):
                self.files[".aws/sso/cache/" + hashlib.sha1(name.encode()).hexdigest() + ".json"] = token(dice)
        self.argument = dice.choice(NAMES) if some(dice, 0.4) else None
        self.variables = {"HOME": str(folder), "AWS_ENDPOINT_URL": url, "AWS_EC2_METADATA_SERVICE_ENDPOINT": url, "AWS_MAX_ATTEMPTS": "1", "PATH": os.environ["PATH"]}
        # Without a region, botocore signs no request to an endpoint that is configured.
        self.variables["AWS_DEFAULT_REGION"] = dice.choice(["eu-central-1", "us-west-2"])
        if some(dice, 0.3):
            self.variables["AWS_PROFILE"] = dice.choice(NAMES)
        if some(dice, 0.15):
            self.variables.update({"AWS_ACCESS_KEY_ID": "ENVIRONMENT", "AWS_SECRET_ACCESS_KEY": "s"})
        if some(dice, 0.3):
            self.variables["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = url + "/container"
            if some(dice, 0.5):
                self.variables["AWS_CONTAINER_AUTHORIZATION_TOKEN"] = dice.choice(["Bearer x", "Bearer x", "denied"])
        if some(dice, 0.1):
            self.variables["AWS_WEB_IDENTITY_TOKEN_FILE"] = str(folder / "jwt")
            if some(dice, 0.8):
                self.variables["AWS_ROLE_ARN"] = "arn:aws:iam::123456789012:role/pod"
        if some(dice, 0.5):
            self.variables["AWS_EC2_METADATA_DISABLED"] = "true"

    def place(self, dice, name):
        """Returns the file of a profile's key, all of which is in one file."""
        places = self.__dict__.setdefault("places", {})
        return places.setdefault(name, dice.choice(["credentials", "credentials", "config"]))

    def write(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        for path, text in self.files.items():
            (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / path).write_text(text)
        (self.folder / "key tool").chmod(0o755)


def botocores(case):
    """Returns ("keys", identity), ("none", "") or ("error", type)."""
    import botocore.credentials
    import botocore.session
    import botocore.tokens

    os.environ.clear()
    os.environ.update(case.variables)
    cache = str(case.folder / ".aws/sso/cache")
    botocore.credentials.SSOProvider._SSO_TOKEN_CACHE_DIR = cache
    botocore.tokens.SSOTokenProvider._SSO_TOKEN_CACHE_DIR = cache
    botocore.credentials.ContainerMetadataFetcher.SLEEP_TIME = 0
    try:
        credentials = botocore.session.Session(profile=case.argument).get_credentials()
        if credentials is None:
            return "none", ""
        return "keys", files.sign(credentials)
    except Exception as error:
        return "error", str(error)


def main():
    enter(__file__, "-X", "utf8")

    cargo = ["cargo", "build", "--quiet", "--locked", "-p", "connect-credentials-tests"]
    subprocess.run(cargo, cwd=ROOT, check=True)
    binary = TARGET / "debug" / "resolve_credentials"
    server = ThreadingHTTPServer(("127.0.0.1", 0), Services)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    dice = random.Random(SEED)
    counts = Counter()
    compared = differ = 0
    saved = dict(os.environ)
    folder = Path(tempfile.mkdtemp(prefix="credentials-"))
    for _ in range(CASES):
        case = Case(dice, folder, f"http://127.0.0.1:{server.server_port}")
        case.write()
        arguments = [case.argument] if case.argument else []
        run = subprocess.run([binary, *arguments], env=case.variables | {"CONNECT_TESTS_ONLINE": "1"}, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
        ours = json.loads(run.stdout)
        # Our side may have refreshed a token.
        case.write()
        kind, what = botocores(case)
        compared += 1
        is_error = "problem" in ours
        counts[f"botocore: {kind}, ours: {'error' if is_error else 'keys'}"] += 1
        if is_error:
            same = kind != "keys" or any(re.search(refusal, ours["message"]) for refusal in REFUSALS)
        else:
            same = kind == "keys" and what == ours or kind == "error" and re.search(UNRELATED, what)
        if not same:
            differ += 1
            texts = {path: text for path, text in case.files.items() if path != "key tool"}
            print(f"{case.argument=} {case.variables}\n  {texts}\n  botocore: {kind} {what}\n  ours:     {ours}")
    os.environ.clear()
    os.environ.update(saved)
    shutil.rmtree(folder)
    for count in sorted(counts.items()):
        print("{}: {}".format(*count))
    print(f"credentials: {compared} compared, {differ} differ")
    sys.exit(1 if differ or counts["botocore: keys, ours: keys"] < LEAST else 0)


if __name__ == "__main__":
    main()
