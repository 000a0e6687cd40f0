#!/usr/bin/env python3
"""Makes vectors.json: messages of Amazon SNS, signed as it documents, and their certificates.

It shares no code with the crate: Python's `cryptography` (OpenSSL) signs, and the text to sign is
built here from the documentation. Each run makes new keys, and keeps none of them.

    python3 -m pip install cryptography
    python3 connect-chat/tests/streaming/make_vectors.py
"""

import base64
import datetime
import json
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, NameOID

HOST = "https://sns.eu-central-1.amazonaws.com/"
TOPIC = "arn:aws:sns:eu-central-1:123456789012:chats"
ISSUER = "http://crt.r2m01.amazontrust.com/r2m01.cer"
IN_SIGNED = {
    "Notification": ["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"],
    "SubscriptionConfirmation": [
        "Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type",
    ],
}
IN_SIGNED["UnsubscribeConfirmation"] = IN_SIGNED["SubscriptionConfirmation"]


def new_key():
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def day(year):
    return datetime.datetime(year, 1, 1, tzinfo=datetime.timezone.utc)


def certificate(name, key, issuer, issuer_key, years=(2025, 2035), is_authority=False, issuer_url=None):
    """Returns a certificate with the extensions that those of Amazon SNS have."""
    names = [x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)]) for text in (name, issuer)]
    builder = (
        x509.CertificateBuilder(names[1], names[0], key.public_key(), x509.random_serial_number(), day(years[0]), day(years[1]))
        .add_extension(x509.BasicConstraints(is_authority, None), critical=True)
        .add_extension(
            x509.KeyUsage(not is_authority, False, not is_authority, False, False, is_authority, is_authority, False, False),
            critical=True,
        )
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    if not is_authority:
        builder = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
    if issuer_url:
        access = [
            x509.AccessDescription(AuthorityInformationAccessOID.OCSP, x509.UniformResourceIdentifier("http://ocsp.r2m01.amazontrust.com")),
            x509.AccessDescription(AuthorityInformationAccessOID.CA_ISSUERS, x509.UniformResourceIdentifier(issuer_url)),
        ]
        builder = builder.add_extension(x509.AuthorityInformationAccess(access), critical=False)
    return builder.sign(issuer_key, hashes.SHA256())


def der(certificate):
    return certificate.public_bytes(serialization.Encoding.DER)


def pem(*certificates):
    return b"".join(one.public_bytes(serialization.Encoding.PEM) for one in certificates)


def signed_text(message):
    names = IN_SIGNED[message["Type"]]
    return "".join(f"{name}\n{message[name]}\n" for name in names if name in message)


def signed(message, key, certificate_name, version):
    text = signed_text(message)
    algorithm = {"1": hashes.SHA1, "2": hashes.SHA256}[version]()
    signature = key.sign(text.encode(), padding.PKCS1v15(), algorithm)
    return {
        **message,
        "SignatureVersion": version,
        "Signature": base64.b64encode(signature).decode(),
        "SigningCertURL": f"{HOST}SimpleNotificationService-{certificate_name}.pem",
    }


def main():
    root_key, issuer_key, other_key, key = new_key(), new_key(), new_key(), new_key()
    root = certificate("Root", root_key, "Root", root_key, is_authority=True)
    issuer = certificate("Issuer", issuer_key, "Root", root_key, is_authority=True)
    other_root = certificate("Other", other_key, "Other", other_key, is_authority=True)

    def signer(name="sns.amazonaws.com", issued_by="Issuer", by_key=issuer_key, issuer_url=ISSUER, **others):
        return certificate(name, key, issued_by, by_key, issuer_url=issuer_url, **others)

    good = signer()
    signers = {
        "good": pem(good),
        "bundle": pem(good, issuer),
        "regional": pem(signer("sns-signing.eu-central-1.amazonaws.com")),
        "expired": pem(signer(years=(2020, 2025))),
        "early": pem(signer(years=(2030, 2035))),
        "stranger": pem(signer("sns.amazonaws.com.example")),
        "foreign": pem(signer("sns-signing.eu-west-2.amazonaws.com")),
        "other": pem(signer(issued_by="Other", by_key=other_key, issuer_url=None)),
        "elsewhere": pem(signer(issuer_url="http://crt.example.com/issuer.cer")),
    }

    item = {
        "AbsoluteTime": "2026-06-01T10:00:00.123Z",
        "Content": "¿Dónde está mi \"pedido\"?\nGracias 🙂",
        "ContentType": "text/plain",
        "Id": "0b5a4d5e-7f0a-4d38-9a55-2a4f3c1d9e01",
        "Type": "MESSAGE",
        "ParticipantId": "b1f3c5a2-0000-4000-8000-000000000001",
        "DisplayName": "Ana",
        "ParticipantRole": "CUSTOMER",
        "InitialContactId": "c1111111-0000-4000-8000-000000000001",
        "ContactId": "c2222222-0000-4000-8000-000000000002",
    }
    notification = {
        "Type": "Notification",
        "MessageId": "9d2c5580-b61d-550c-8583-37a582870907",
        "TopicArn": TOPIC,
        "Message": json.dumps(item, ensure_ascii=False),
        "Timestamp": "2026-06-01T10:00:00.456Z",
        "UnsubscribeURL": f"{HOST}?Action=Unsubscribe&SubscriptionArn={TOPIC}:1",
        "MessageAttributes": {
            "InstanceId": {"Type": "String", "Value": "a1111111-0000-4000-8000-000000000001"},
            "MessageVisibility": {"Type": "String", "Value": "ALL"},
        },
    }
    confirmation = {
        "Type": "SubscriptionConfirmation",
        "MessageId": "f3f2fc87-c426-4c2f-9044-b55890c0939c",
        "Token": "2336412f37fb687f5d51e6e2425929f52e8e353134fe72d5",
        "TopicArn": TOPIC,
        "Message": f"You have chosen to subscribe to the topic {TOPIC}.\nTo confirm, visit the SubscribeURL.",
        "SubscribeURL": f"{HOST}?Action=ConfirmSubscription&TopicArn={TOPIC}&Token=2336412f37fb687f5d51e6e2425929f52e8e353134fe72d5",
        "Timestamp": "2026-06-01T09:59:00.000Z",
    }
    messages = {
        "notification": notification,
        "subject": {**notification, "Subject": "A subject"},
        "lines": {**notification, "Message": "a\nMessageId\nb\n\nSubject\nc\n"},
        "confirmation": confirmation,
        "unsubscribed": {**confirmation, "Type": "UnsubscribeConfirmation"},
        "elsewhere": {**confirmation, "SubscribeURL": "https://sns.eu-central-1.amazonaws.com.example/?Action=x"},
    }

    vectors = {
        "made_by": "make_vectors.py",
        "root": base64.b64encode(der(root)).decode(),
        "other_root": base64.b64encode(der(other_root)).decode(),
        "issuer_url": ISSUER,
        "issuer": base64.b64encode(der(issuer)).decode(),
        "signers": {name: text.decode() for name, text in signers.items()},
        "messages": {
            f"{name} {version}": signed(message, key, "good", version)
            for name, message in messages.items()
            for version in "12"
        },
        "by": {name: signed(notification, key, name, "2") for name in signers},
    }
    path = Path(__file__).with_name("vectors.json")
    path.write_text(json.dumps(vectors, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
