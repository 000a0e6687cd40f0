"""Runs moto's server, and records the signature of each request. `moto.sh` starts this script.

    server.py DIRECTORY

Writes two files. `DIRECTORY/key` holds an account, and the id and secret of an access key. The key
belongs to a user in that account with all permissions in the services that are called.
`DIRECTORY/record` gets a line for each request before its response: the method, the URI as
received, and a verdict on the signature, such as `signed for connect in us-east-1`. For the
verdict, botocore computes the signature a second time.

moto can check signatures itself, but it rejects every request without a body, even one that
botocore signed. Therefore the record checks all signatures.
"""

import datetime
import io
import json
import pathlib
import re
import sys

import moto.server
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from moto.iam.models import iam_backends

AUTHORIZATION = re.compile(
    r"AWS4-HMAC-SHA256 Credential=(?P<key>[A-Z0-9]{20})/(?P<day>\d{8})/(?P<region>[a-z0-9-]+)/(?P<service>[a-z0-9-]+)/aws4_request, "
    r"SignedHeaders=(?P<headers>[a-z0-9-]+(?:;[a-z0-9-]+)*), Signature=(?P<signature>[0-9a-f]{64})"
)
# Differs from the account that moto assumes for an unknown key.
ACCOUNT = "210987654321"
TIME = "%Y%m%dT%H%M%SZ"


def make_key():
    """Makes an access key of a user with all permissions in the services that are called, and no
    others."""
    policy = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["connect:*", "dynamodb:*", "secretsmanager:*"], "Resource": "*"}]}
    iam = iam_backends[ACCOUNT]["aws"]
    iam.create_user("us-east-1", "interop")
    iam.put_user_policy("interop", "connect", json.dumps(policy))
    key = iam.create_access_key("interop")
    return Credentials(key.access_key_id, key.secret_access_key)


class Recorded(moto.server.DomainDispatcherApplication):
    """moto's application, with a record of its requests."""

    key = None
    record = None

    def __call__(self, environ, start_response):
        if not environ["RAW_URI"].startswith("/moto-api/"):
            with self.lock, self.record.open("a") as record:
                print(environ["REQUEST_METHOD"], environ["RAW_URI"], self.judge(environ), sep="\t", file=record)
        return super().__call__(environ, start_response)

    def judge(self, environ):
        headers = {
            name.removeprefix("HTTP_").replace("_", "-").lower(): value
            for name, value in environ.items()
            if name.startswith("HTTP_") or name in ("CONTENT_TYPE", "CONTENT_LENGTH")
        }
        if "authorization" not in headers:
            return "not signed at all"
        said = AUTHORIZATION.fullmatch(headers["authorization"])
        if said is None:
            return "not the form of an Authorization header"
        if said["key"] != self.key.access_key:
            return "signed with another key"
        signed = said["headers"].split(";")
        if signed != sorted(set(signed)) or not {"host", "x-amz-date"} <= set(signed) <= set(headers):
            return "not with the headers that are to be signed"
        if "content-type" in headers and "content-type" not in signed:
            return "not with its content type"
        time = datetime.datetime.strptime(headers["x-amz-date"], TIME).replace(tzinfo=datetime.timezone.utc)
        if abs(datetime.datetime.now(datetime.timezone.utc) - time) > datetime.timedelta(minutes=5):
            return "not signed now"
        if not headers["x-amz-date"].startswith(said["day"]):
            return "not signed for the day"

        body = environ["wsgi.input"].read(int(headers.get("content-length") or 0))
        environ["wsgi.input"] = io.BytesIO(body)
        request = AWSRequest(
            method=environ["REQUEST_METHOD"],
            url=f"http://{headers['host']}{environ['RAW_URI']}",
            data=body,
            headers={name: headers[name] for name in signed},
        )
        request.context["timestamp"] = headers["x-amz-date"]
        signer = SigV4Auth(self.key, said["service"], said["region"])
        signature = signer.signature(signer.string_to_sign(request, signer.canonical_request(request)), request)
        if signature != said["signature"]:
            return "not signed as botocore signs"
        return f"signed for {said['service']} in {said['region']}"


def main():
    directory = pathlib.Path(sys.argv[1])
    Recorded.key = make_key()
    Recorded.record = directory / "record"
    Recorded.record.touch()
    (directory / "key").write_text(f"{ACCOUNT} {Recorded.key.access_key} {Recorded.key.secret_key}\n")
    moto.server.DomainDispatcherApplication = Recorded
    moto.server.main(["--host", "127.0.0.1", "--port", "0"])


if __name__ == "__main__":
    main()
