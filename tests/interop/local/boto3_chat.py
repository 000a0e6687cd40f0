"""Runs a whole chat with boto3 against connect-local, and compares the answers.

    boto3_chat.py

ENDPOINT is the URL of connect-local. AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are the key that
connect-local knows.

Prints a line for each operation and case, then `boto3: N of N operations`. Exits with 1 if an
answer differs.
"""

import datetime
import http.client
import http.server
import json
import os
import queue
import re
import threading
import urllib.request
import uuid
from urllib.parse import urlsplit

import boto3
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError
from report import Report

ENDPOINT = os.environ["ENDPOINT"]
KEY = os.environ["AWS_ACCESS_KEY_ID"]
SECRET = os.environ["AWS_SECRET_ACCESS_KEY"]
# The flow that the first instance has.
FLOW = "22222222-2222-4222-8222-222222222222"
REGION = "us-east-1"

EVENT = "application/vnd.amazonaws.connect.event."
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
INTERACTIVE = "application/vnd.amazonaws.connect.message.interactive.response"
# The content types that a chat can support, with content of each.
CONTENT = {"text/markdown": "**bold**", "application/json": '{"a":1}', INTERACTIVE: '{"templateType":"ListPicker"}'}
# The longest wait for a delivery, in seconds.
PATIENCE = 60

report = Report("boto3")
expect, equal = report.expect, report.equal


def client(service, key=KEY, secret=SECRET, **options):
    """Makes a client that does not retry, so that each call is one request."""
    config = Config(retries={"total_max_attempts": 1}, **options)
    return boto3.client(service, endpoint_url=ENDPOINT, region_name=REGION, aws_access_key_id=key, aws_secret_access_key=secret, config=config)


connect = client("connect")
participant = client("connectparticipant")


def fails(call, code, status, **parameters):
    """Expects that a call fails with a code and a status."""
    try:
        output = call(**parameters)
    except ClientError as error:
        answer = error.response
    else:
        raise AssertionError(f"succeeded with the members {sorted(output)}, expected {code}")
    equal("code", answer["Error"]["Code"], code)
    equal("status", answer["ResponseMetadata"]["HTTPStatusCode"], status)
    expect("a message", answer["Error"]["Message"])
    expect("a request id", answer["ResponseMetadata"].get("RequestId"))


def is_recent(moment):
    if isinstance(moment, str):
        moment = datetime.datetime.fromisoformat(moment.replace("Z", "+00:00"))
    return abs(datetime.datetime.now(datetime.timezone.utc) - moment) < datetime.timedelta(minutes=5)


def is_later(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")) > datetime.datetime.now(datetime.timezone.utc)


class Hook:
    """An HTTP endpoint on loopback that confirms its subscription and keeps what it gets."""

    def __init__(self):
        hook = self
        self.arrived = queue.Queue()

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"]))
                hook.arrived.put((dict(self.headers.items()), body))
                self.send_response(200)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook"

    def next(self, kind):
        """Checks the kind and the headers of the next delivery, and returns its body."""
        headers, body = self.arrived.get(timeout=PATIENCE)
        headers = {name.lower(): value for name, value in headers.items()}
        message = json.loads(body)
        equal("Type", message["Type"], kind)
        equal("x-amz-sns-message-type", headers.get("x-amz-sns-message-type"), kind)
        equal("x-amz-sns-message-id", headers.get("x-amz-sns-message-id"), message["MessageId"])
        equal("x-amz-sns-topic-arn", headers.get("x-amz-sns-topic-arn"), message["TopicArn"])
        equal("Content-Type", headers.get("content-type"), "text/plain; charset=UTF-8")
        expect("TopicArn of SNS", message["TopicArn"].startswith(f"arn:aws:sns:{REGION}:"))
        expect("Timestamp", TIME.fullmatch(message["Timestamp"]) and is_recent(message["Timestamp"]))
        for name in ("SignatureVersion", "Signature", "SigningCertURL"):
            expect(name, message.get(name))
        return message

    def confirm(self):
        """Confirms the subscription, whose request for that must be the next delivery."""
        confirmation = self.next("SubscriptionConfirmation")
        expect("a token", confirmation["Token"])
        with urllib.request.urlopen(confirmation["SubscribeURL"]) as answer:
            equal("status of the confirmation", answer.status, 200)

    def item(self, wanted):
        """Returns the next notification that a predicate accepts, as (item, attributes)."""
        while True:
            message = self.next("Notification")
            expect("UnsubscribeURL", message.get("UnsubscribeURL"))
            item = json.loads(message["Message"])
            if wanted(item):
                attributes = {name: value["Value"] for name, value in message["MessageAttributes"].items()}
                equal("types of the attributes", {value["Type"] for value in message["MessageAttributes"].values()}, {"String"})
                return item, attributes


class Chat:
    """A chat with a customer who is connected."""

    def __init__(self, instance, name="Ada", **members):
        self.instance = instance
        self.started = connect.start_chat_contact(InstanceId=instance, ContactFlowId=FLOW, ParticipantDetails={"DisplayName": name}, **members)
        self.id = self.started["ContactId"]
        self.customer = self.join(self.started["ParticipantToken"])

    def join(self, token):
        output = participant.create_participant_connection(ParticipantToken=token, Type=["CONNECTION_CREDENTIALS"], ConnectParticipant=True)
        return output["ConnectionCredentials"]["ConnectionToken"]

    def add_bot(self, name="Order bot", **members):
        return connect.create_participant(InstanceId=self.instance, ContactId=self.id, ParticipantDetails={"ParticipantRole": "CUSTOM_BOT", "DisplayName": name}, **members)

    def say(self, token, text, **members):
        return participant.send_message(ConnectionToken=token, ContentType="text/plain", Content=text, **members)

    def transcript(self, token, size=100, **members):
        """Returns the pages of the transcript until there is none left."""
        pages, more = [], {}
        while True:
            output = participant.get_transcript(ConnectionToken=token, MaxResults=size, **members, **more)
            equal("InitialContactId", output["InitialContactId"], self.id)
            pages.append(output["Transcript"])
            if "NextToken" not in output:
                return pages
            more = {"NextToken": output["NextToken"]}

    def stop(self):
        return connect.stop_contact(InstanceId=self.instance, ContactId=self.id)


def put(url, body, headers):
    """Uploads with the headers that are given and no others, since urllib adds a content type."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc)
    connection.request("PUT", f"{parts.path}?{parts.query}" if parts.query else parts.path, body=body, headers=headers)
    return connection.getresponse().status


def signatures():
    with report.case("connect ListInstances", "a wrong secret"):
        fails(client("connect", secret="wrong").list_instances, "InvalidSignatureException", 403)
    with report.case("connect ListInstances", "an unknown key"):
        fails(client("connect", key="AKIDUNKNOWN").list_instances, "UnrecognizedClientException", 403)
    with report.case("connect ListInstances", "no signature"):
        fails(client("connect", signature_version=UNSIGNED).list_instances, "MissingAuthenticationTokenException", 403)
    with report.case("connect ListUsers", "an operation that is not there"):
        fails(connect.list_users, "UnknownOperationException", 404, InstanceId=connect.list_instances()["InstanceSummaryList"][0]["Id"])


def instances():
    alias = f"interop-{uuid.uuid4().hex[:12]}"
    with report.case("connect CreateInstance"):
        made = connect.create_instance(IdentityManagementType="CONNECT_MANAGED", InstanceAlias=alias, InboundCallsEnabled=True, OutboundCallsEnabled=False, Tags={"team": "bots"})
        expect("an ID", UUID.fullmatch(made["Id"]))
        expect("an ARN", made["Arn"] == f"arn:aws:connect:{REGION}:000000000000:instance/{made['Id']}")
    with report.case("connect DescribeInstance"):
        instance = connect.describe_instance(InstanceId=made["Id"])["Instance"]
        for name, value in {"Id": made["Id"], "Arn": made["Arn"], "InstanceAlias": alias, "IdentityManagementType": "CONNECT_MANAGED", "InstanceStatus": "ACTIVE"}.items():
            equal(name, instance.get(name), value)
        expect("CreatedTime", is_recent(instance["CreatedTime"]))
    with report.case("connect DescribeInstance", "an unknown instance"):
        fails(connect.describe_instance, "ResourceNotFoundException", 404, InstanceId=str(uuid.uuid4()))
    with report.case("connect ListInstances"):
        pages = list(connect.get_paginator("list_instances").paginate(PaginationConfig={"PageSize": 1}))
        expect("pages of one instance", all(len(page["InstanceSummaryList"]) <= 1 for page in pages))
        found = [summary for page in pages for summary in page["InstanceSummaryList"]]
        equal("instances of that ARN", [summary["InstanceAlias"] for summary in found if summary["Arn"] == made["Arn"]], [alias])
        expect("no instance twice", len({summary["Id"] for summary in found}) == len(found))
        expect("the instance that is there from the start", len(found) > 1)
    with report.case("connect TagResource"):
        connect.tag_resource(resourceArn=made["Arn"], tags={"cost": "none", "owner/of": "é & ü"})
    with report.case("connect ListTagsForResource"):
        tags = connect.list_tags_for_resource(resourceArn=made["Arn"])["tags"]
        equal("tags", tags, {"team": "bots", "cost": "none", "owner/of": "é & ü"})
    with report.case("connect UntagResource"):
        connect.untag_resource(resourceArn=made["Arn"], tagKeys=["team", "owner/of", "absent"])
        equal("tags", connect.list_tags_for_resource(resourceArn=made["Arn"])["tags"], {"cost": "none"})
    with report.case("connect ListTagsForResource", "an unknown instance"):
        fails(connect.list_tags_for_resource, "ResourceNotFoundException", 404, resourceArn=made["Arn"][:-36] + str(uuid.uuid4()))
    with report.case("connect DeleteInstance"):
        connect.delete_instance(InstanceId=made["Id"])
        fails(connect.describe_instance, "ResourceNotFoundException", 404, InstanceId=made["Id"])
    return next(summary["Id"] for summary in found if summary["Id"] != made["Id"])


def starting(instance):
    with report.case("connect StartChatContact"):
        members = {"InitialMessage": {"ContentType": "text/plain", "Content": "Hello! ¿Qué? 🤖"}, "Attributes": {"order": "4711"}}
        members |= {"SupportedMessagingContentTypes": ["text/plain", *CONTENT]}
        chat = Chat(instance, **members)
        expect("a contact ID", UUID.fullmatch(chat.id))
        expect("a participant ID", UUID.fullmatch(chat.started["ParticipantId"]))
        expect("a token of the length in the model", 1 <= len(chat.started["ParticipantToken"]) <= 1000)
        first = [item for item in chat.transcript(chat.customer, SortOrder="ASCENDING")[0] if item["Type"] == "MESSAGE"]
        equal("the first message", [(item["Content"], item["ParticipantRole"]) for item in first], [("Hello! ¿Qué? 🤖", "CUSTOMER")])
    with report.case("connect StartChatContact", "the same client token twice"):
        token = str(uuid.uuid4())
        members = {"InstanceId": instance, "ContactFlowId": FLOW, "ParticipantDetails": {"DisplayName": "Ada"}, "ClientToken": token}
        one, two = connect.start_chat_contact(**members), connect.start_chat_contact(**members)
        equal("contact", two["ContactId"], one["ContactId"])
        connect.stop_contact(InstanceId=instance, ContactId=one["ContactId"])
    with report.case("connect StartChatContact", "with connections and streaming at once"):
        hook = Hook()
        members |= {"ClientToken": str(uuid.uuid4()), "ConnectionTypes": ["WEBSOCKET", "CONNECTION_CREDENTIALS"], "ChatStreamingConfiguration": {"StreamingEndpointArn": hook.url}}
        output = connect.start_chat_contact(**members)
        expect("a websocket", output["Websocket"]["Url"].startswith("ws://127.0.0.1:"))
        expect("a stream", output["StreamingId"])
        hook.confirm()
        token = output["ConnectionCredentials"]["ConnectionToken"]
        sent = participant.send_message(ConnectionToken=token, ContentType="text/plain", Content="Hello")
        equal("item", hook.item(lambda item: item["Type"] == "MESSAGE")[0]["Id"], sent["Id"])
        connect.stop_contact(InstanceId=instance, ContactId=output["ContactId"])
    with report.case("connect StartChatContact", "an unknown instance"):
        fails(connect.start_chat_contact, "ResourceNotFoundException", 404, InstanceId=str(uuid.uuid4()), ContactFlowId=FLOW, ParticipantDetails={"DisplayName": "Ada"})
    with report.case("connect StartChatContact", "an unknown flow"):
        fails(connect.start_chat_contact, "ResourceNotFoundException", 404, InstanceId=instance, ContactFlowId=str(uuid.uuid4()), ParticipantDetails={"DisplayName": "Ada"})
    with report.case("connect DescribeContact"):
        contact = connect.describe_contact(InstanceId=instance, ContactId=chat.id)["Contact"]
        equal("ID", contact["Id"], chat.id)
        equal("Channel", contact["Channel"], "CHAT")
        expect("InitiationTimestamp", is_recent(contact["InitiationTimestamp"]))
        expect("no DisconnectTimestamp", "DisconnectTimestamp" not in contact)
    with report.case("connect DescribeContact", "an unknown contact"):
        fails(connect.describe_contact, "ResourceNotFoundException", 404, InstanceId=instance, ContactId=str(uuid.uuid4()))
    with report.case("connect UpdateContactAttributes"):
        connect.update_contact_attributes(InstanceId=instance, InitialContactId=chat.id, Attributes={"city": "Zürich"})
    with report.case("connect GetContactAttributes"):
        attributes = connect.get_contact_attributes(InstanceId=instance, InitialContactId=chat.id)["Attributes"]
        equal("attributes", attributes, {"order": "4711", "city": "Zürich"})
    with report.case("connect UpdateParticipantRoleConfig"):
        timer = {"ParticipantRole": "CUSTOMER", "TimerType": "IDLE", "TimerValue": {"ParticipantTimerDurationInMinutes": 5}}
        connect.update_participant_role_config(InstanceId=instance, ContactId=chat.id, ChannelConfiguration={"Chat": {"ParticipantTimerConfigList": [timer]}})
    return chat


def participants(instance, chat):
    with report.case("connect CreateParticipant"):
        token = str(uuid.uuid4())
        added = chat.add_bot(ClientToken=token)
        expect("a participant ID", UUID.fullmatch(added["ParticipantId"]))
        expect("an expiry in the future", is_later(added["ParticipantCredentials"]["Expiry"]))
    with report.case("connect CreateParticipant", "the same client token twice"):
        equal("participant", chat.add_bot(ClientToken=token)["ParticipantId"], added["ParticipantId"])
    with report.case("connect CreateParticipant", "an unknown contact"):
        fails(connect.create_participant, "ResourceNotFoundException", 404, InstanceId=instance, ContactId=str(uuid.uuid4()), ParticipantDetails={"ParticipantRole": "CUSTOM_BOT", "DisplayName": "bot"})
    with report.case("connectparticipant CreateParticipantConnection"):
        output = participant.create_participant_connection(ParticipantToken=added["ParticipantCredentials"]["ParticipantToken"], Type=["WEBSOCKET", "CONNECTION_CREDENTIALS"], ConnectParticipant=True)
        expect("a websocket that chatjs accepts", re.match(r"ws://127\.0\.0\.1:\d+", output["Websocket"]["Url"]))
        expect("a websocket URL of the length in the model", len(output["Websocket"]["Url"]) <= 2000)
        expect("an expiry of the websocket in the future", is_later(output["Websocket"]["ConnectionExpiry"]))
        expect("an expiry of the token in the future", is_later(output["ConnectionCredentials"]["Expiry"]))
        bot = output["ConnectionCredentials"]["ConnectionToken"]
    with report.case("connect CreateParticipant", "a second bot"):
        fails(chat.add_bot, "ConflictException", 409, name="Other bot")
    with report.case("connectparticipant CreateParticipantConnection", "a connection token"):
        fails(participant.create_participant_connection, "AccessDeniedException", 403, ParticipantToken=bot, Type=["CONNECTION_CREDENTIALS"])
    with report.case("connectparticipant CreateParticipantConnection", "an unknown type"):
        token = chat.started["ParticipantToken"]
        fails(participant.create_participant_connection, "ValidationException", 400, ParticipantToken=token, Type=["PIGEON"])
    with report.case("connectparticipant CreateParticipantConnection", "any signature, since it is not looked at"):
        signed = client("connectparticipant", key="AKIDUNKNOWN", secret="wrong")
        output = signed.create_participant_connection(ParticipantToken=token, Type=["CONNECTION_CREDENTIALS"])
        expect("a token", output["ConnectionCredentials"]["ConnectionToken"])
        expect("no websocket", "Websocket" not in output)
    return bot


def talking(instance, chat, bot):
    with report.case("connectparticipant SendMessage"):
        sent = [chat.say(chat.customer, "Where is my order?"), chat.say(bot, "On its way: é 🚚")]
        expect("two IDs", len({output["Id"] for output in sent}) == 2)
        expect("times", all(TIME.fullmatch(output["AbsoluteTime"]) and is_recent(output["AbsoluteTime"]) for output in sent))
    with report.case("connectparticipant SendMessage", "the same client token twice"):
        token = str(uuid.uuid4())
        one, two = (chat.say(chat.customer, "Thank you!", ClientToken=token) for _ in range(2))
        equal("answer", (two["Id"], two["AbsoluteTime"]), (one["Id"], one["AbsoluteTime"]))
        items = [item for page in chat.transcript(bot) for item in page if item.get("Content") == "Thank you!"]
        equal("messages in the transcript", len(items), 1)
    with report.case("connectparticipant SendMessage", "content of other types"):
        for kind, content in CONTENT.items():
            expect(kind, participant.send_message(ConnectionToken=bot, ContentType=kind, Content=content)["Id"])
    with report.case("connectparticipant SendMessage", "an unknown content type"):
        fails(participant.send_message, "ValidationException", 400, ConnectionToken=bot, ContentType="text/html", Content="<b>")
    with report.case("connectparticipant SendMessage", "16,384 bytes"):
        expect("an ID", chat.say(bot, "é" * 8192)["Id"])
    with report.case("connectparticipant SendMessage", "16,385 bytes"):
        fails(chat.say, "ValidationException", 400, token=bot, text="." + "é" * 8192)
    with report.case("connectparticipant SendMessage", "a participant token"):
        fails(chat.say, "AccessDeniedException", 403, token=chat.started["ParticipantToken"], text="Hello")
    with report.case("connectparticipant SendMessage", "an unknown token"):
        fails(chat.say, "AccessDeniedException", 403, token="unknown", text="Hello")
    with report.case("connectparticipant SendMessage", "the token of another chat"):
        other = Chat(instance, "Grace")
        chat.say(other.customer, "Only in the other chat")
        fails(participant.send_message, "ValidationException", 400, ConnectionToken=other.customer, ContentType="text/markdown", Content="not supported there")
        texts = [[item.get("Content") for page in each.transcript(each.customer) for item in page] for each in (chat, other)]
        equal("where the message is", ["Only in the other chat" in each for each in texts], [False, True])
        other.stop()
    with report.case("connectparticipant SendEvent"):
        before = sum(map(len, chat.transcript(bot)))
        event = participant.send_event(ConnectionToken=bot, ContentType=EVENT + "typing")
        expect("an ID", event["Id"])
        expect("a time", TIME.fullmatch(event["AbsoluteTime"]))
        equal("items of the transcript, which keeps no typing", sum(map(len, chat.transcript(bot))), before)
    with report.case("connectparticipant SendEvent", "an unknown event"):
        fails(participant.send_event, "ValidationException", 400, ConnectionToken=bot, ContentType=EVENT + "sneezing")
    with report.case("connectparticipant SendEvent", "receipts"):
        content = json.dumps({"messageId": sent[0]["Id"]})
        for kind in ("delivered", "read"):
            participant.send_event(ConnectionToken=bot, ContentType=f"{EVENT}message.{kind}", Content=content)
        items = [item for page in chat.transcript(chat.customer) for item in page if item["Id"] == sent[0]["Id"]]
        [receipt] = items[0]["MessageMetadata"]["Receipts"]
        equal("members", sorted(receipt), ["DeliveredTimestamp", "ReadTimestamp", "RecipientParticipantId"])
    with report.case("connectparticipant SendEvent", "a receipt of an unknown message"):
        fails(participant.send_event, "ValidationException", 400, ConnectionToken=bot, ContentType=EVENT + "message.read", Content=json.dumps({"messageId": str(uuid.uuid4())}))


def reading(instance, chat, bot):
    with report.case("connectparticipant GetTranscript"):
        [items] = chat.transcript(chat.customer, SortOrder="ASCENDING")
        times = [item["AbsoluteTime"] for item in items]
        equal("order of the times", times, sorted(times))
        expect("times", all(TIME.fullmatch(time) for time in times))
        expect("each ID once", len({item["Id"] for item in items}) == len(items))
        equal("contacts", {item.get("ContactId") for item in items}, {chat.id})
        joined = [item["DisplayName"] for item in items if item.get("ContentType") == EVENT + "participant.joined"]
        equal("who joined", joined, ["Ada", "Order bot"])
        question = next(item for item in items if item.get("Content") == "Where is my order?")
        equal("sender", [question[name] for name in ("Type", "ContentType", "DisplayName", "ParticipantRole", "ParticipantId")], ["MESSAGE", "text/plain", "Ada", "CUSTOMER", chat.started["ParticipantId"]])
    with report.case("connectparticipant GetTranscript", "in pages"):
        pages = chat.transcript(bot, 2)
        equal("sizes of all pages but the last", {len(page) for page in pages[:-1]}, {2})
        equal("IDs, from the newest", [item["Id"] for page in pages for item in page], [item["Id"] for item in reversed(items)])
        pages = chat.transcript(bot, 3, ScanDirection="FORWARD", SortOrder="ASCENDING", StartPosition={"Id": items[0]["Id"]})
        equal("IDs, from the oldest", [item["Id"] for page in pages for item in page], [item["Id"] for item in items])
    with report.case("connectparticipant GetTranscript", "a start position without members"):
        equal("IDs", [item["Id"] for page in chat.transcript(bot, StartPosition={}, SortOrder="ASCENDING") for item in page], [item["Id"] for item in items])
    with report.case("connectparticipant GetTranscript", "the default of ten items"):
        newest = participant.get_transcript(ConnectionToken=bot)["Transcript"]
        equal("IDs", [item["Id"] for item in newest], [item["Id"] for item in reversed(items)][:10])
    with report.case("connectparticipant GetTranscript", "a page token of another chat"):
        other = Chat(instance, "Grace")
        token = participant.get_transcript(ConnectionToken=bot, MaxResults=1)["NextToken"]
        fails(participant.get_transcript, "ValidationException", 400, ConnectionToken=other.customer, NextToken=token)
        other.stop()


def attaching(chat, bot):
    body = bytes(range(256)) * 300
    members = {"ContentType": "application/pdf", "AttachmentName": "bill é.pdf", "AttachmentSizeInBytes": len(body)}
    with report.case("connectparticipant StartAttachmentUpload"):
        upload = participant.start_attachment_upload(ConnectionToken=chat.customer, ClientToken=str(uuid.uuid4()), **members)
        metadata = upload["UploadMetadata"]
        expect("an expiry in the future", is_later(metadata["UrlExpiry"]))
        equal("status of the upload", put(metadata["Url"], body, metadata["HeadersToInclude"]), 200)
    with report.case("connectparticipant StartAttachmentUpload", "more than 20 MB"):
        fails(participant.start_attachment_upload, "ValidationException", 400, ConnectionToken=chat.customer, ClientToken=str(uuid.uuid4()), **{**members, "AttachmentSizeInBytes": 20 * 1024 * 1024 + 1})
    with report.case("connectparticipant CompleteAttachmentUpload"):
        participant.complete_attachment_upload(ConnectionToken=chat.customer, AttachmentIds=[upload["AttachmentId"]], ClientToken=str(uuid.uuid4()))
        items = [item for page in chat.transcript(bot) for item in page if item["Type"] == "ATTACHMENT"]
        equal("attachments", [item["Attachments"] for item in items], [[{"ContentType": "application/pdf", "AttachmentId": upload["AttachmentId"], "AttachmentName": "bill é.pdf", "Status": "APPROVED"}]])
    with report.case("connectparticipant CompleteAttachmentUpload", "nothing uploaded"):
        empty = participant.start_attachment_upload(ConnectionToken=chat.customer, ClientToken=str(uuid.uuid4()), **members)
        fails(participant.complete_attachment_upload, "ValidationException", 400, ConnectionToken=chat.customer, AttachmentIds=[empty["AttachmentId"]], ClientToken=str(uuid.uuid4()))
    with report.case("connectparticipant GetAttachment"):
        output = participant.get_attachment(ConnectionToken=chat.customer, AttachmentId=upload["AttachmentId"])
        equal("AttachmentSizeInBytes", output["AttachmentSizeInBytes"], len(body))
        expect("an expiry in the future", is_later(output["UrlExpiry"]))
        with urllib.request.urlopen(output["Url"]) as answer:
            equal("content type", answer.headers["content-type"], "application/pdf")
            expect("the bytes", answer.read() == body)
    with report.case("connectparticipant GetAttachment", "an unknown attachment"):
        fails(participant.get_attachment, "ValidationException", 400, ConnectionToken=chat.customer, AttachmentId=str(uuid.uuid4()))


def streaming(instance, chat, bot):
    hook = Hook()
    contact = {"InstanceId": instance, "ContactId": chat.id}
    with report.case("connect StartContactStreaming"):
        started = connect.start_contact_streaming(**contact, ChatStreamingConfiguration={"StreamingEndpointArn": hook.url}, ClientToken=str(uuid.uuid4()))
        expect("an ID", started["StreamingId"])
        hook.confirm()
        sent = chat.say(chat.customer, 'A "quoted" é 🤖')
        item, attributes = hook.item(lambda item: item["Type"] == "MESSAGE")
        wanted = {"Id": sent["Id"], "AbsoluteTime": sent["AbsoluteTime"], "Content": 'A "quoted" é 🤖', "ContentType": "text/plain", "Type": "MESSAGE"}
        wanted |= {"ParticipantId": chat.started["ParticipantId"], "DisplayName": "Ada", "ParticipantRole": "CUSTOMER", "InitialContactId": chat.id, "ContactId": chat.id}
        equal("item", item, wanted)
        wanted = {"InitialContactId": chat.id, "ContactId": chat.id, "InstanceId": instance, "AccountId": "000000000000", "MessageVisibility": "ALL"}
        equal("attributes", attributes, wanted | {"Type": "MESSAGE", "ContentType": "text/plain", "ParticipantRole": "CUSTOMER"})
    with report.case("connect StartContactStreaming", "items in order"):
        ids = [chat.say(bot, f"Answer {number}")["Id"] for number in range(20)]
        equal("IDs", [hook.item(lambda item: item["Type"] == "MESSAGE")[0]["Id"] for _ in ids], ids)
        participant.send_event(ConnectionToken=bot, ContentType=EVENT + "typing")
        item, attributes = hook.item(lambda item: item["Type"] == "EVENT")
        equal("event", (item["ContentType"], attributes["Type"], attributes["ParticipantRole"]), (EVENT + "typing", "EVENT", "CUSTOM_BOT"))
    with report.case("connect StartContactStreaming", "a third endpoint"):
        more = [Hook() for _ in range(2)]
        members = [{"ChatStreamingConfiguration": {"StreamingEndpointArn": each.url}, "ClientToken": str(uuid.uuid4())} for each in more]
        second = connect.start_contact_streaming(**contact, **members[0])
        fails(connect.start_contact_streaming, "LimitExceededException", 429, **contact, **members[1])
        connect.stop_contact_streaming(**contact, StreamingId=second["StreamingId"])
    with report.case("connect StopContactStreaming"):
        connect.stop_contact_streaming(**contact, StreamingId=started["StreamingId"])
        again = connect.start_contact_streaming(**contact, ChatStreamingConfiguration={"StreamingEndpointArn": more[1].url}, ClientToken=str(uuid.uuid4()))
        more[1].confirm()
        last = chat.say(bot, "Only for the new endpoint")
        equal("item at the new endpoint", more[1].item(lambda item: True)[0]["Id"], last["Id"])
        expect("no item at the old one", hook.arrived.empty())
        connect.stop_contact_streaming(**contact, StreamingId=again["StreamingId"])
    with report.case("connect StopContactStreaming", "an unknown stream"):
        fails(connect.stop_contact_streaming, "ResourceNotFoundException", 404, **contact, StreamingId=str(uuid.uuid4()))


def ending(instance, chat, bot):
    with report.case("connectparticipant DisconnectParticipant"):
        participant.disconnect_participant(ConnectionToken=bot)
        [items] = chat.transcript(chat.customer)
        equal("newest item", (items[0]["ContentType"], items[0]["DisplayName"]), (EVENT + "participant.left", "Order bot"))
        fails(chat.say, "AccessDeniedException", 403, token=bot, text="Still here?")
    with report.case("connect CreateParticipant", "after the first bot left"):
        expect("a participant", chat.add_bot("Next bot")["ParticipantId"])
    with report.case("connect StopContact"):
        chat.stop()
        expect("DisconnectTimestamp", is_recent(connect.describe_contact(InstanceId=instance, ContactId=chat.id)["Contact"]["DisconnectTimestamp"]))
    with report.case("connect StopContact", "a chat that has ended"):
        fails(chat.stop, "ContactNotFoundException", 410)
    with report.case("connect StopContact", "an unknown contact"):
        fails(connect.stop_contact, "ContactNotFoundException", 410, InstanceId=instance, ContactId=str(uuid.uuid4()))
    with report.case("connectparticipant SendMessage", "a chat that has ended"):
        fails(chat.say, "AccessDeniedException", 403, token=chat.customer, text="One more thing")
    with report.case("connectparticipant GetTranscript", "a chat that has ended"):
        fails(participant.get_transcript, "AccessDeniedException", 403, ConnectionToken=chat.customer)
    with report.case("connectparticipant CreateParticipantConnection", "a chat that has ended"):
        fails(participant.create_participant_connection, "AccessDeniedException", 403, ParticipantToken=chat.started["ParticipantToken"], Type=["CONNECTION_CREDENTIALS"])
    with report.case("connectparticipant DisconnectParticipant", "of the customer, which ends the chat"):
        other = Chat(instance, "Grace")
        bot = other.join(other.add_bot()["ParticipantCredentials"]["ParticipantToken"])
        participant.disconnect_participant(ConnectionToken=other.customer)
        fails(other.say, "AccessDeniedException", 403, token=bot, text="Hello?")
        fails(other.stop, "ContactNotFoundException", 410)


def main():
    signatures()
    instance = instances()
    chat = starting(instance)
    bot = participants(instance, chat)
    talking(instance, chat, bot)
    reading(instance, chat, bot)
    attaching(chat, bot)
    streaming(instance, chat, bot)
    ending(instance, chat, bot)


report.run(main)
