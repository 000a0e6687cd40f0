"""The services that are compared, and botocore's models of them."""

import botocore.loaders
import botocore.model
import botocore.parsers
import botocore.serialize

FAMILY = """connect connect-contact-lens connectcampaigns connectcampaignsv2 connectcases connecthealth connectparticipant
    connectscheduling""".split()
# Chosen for their traits: host prefixes, payloads of bytes and text, query maps, prefix headers,
# headers with JSON, awsJson with and without codes of awsQuery, members in camelCase and in
# snake_case, recursive shapes, documents, and timestamps in every format.
VARIETY = """account amp apigateway appconfigdata bedrock-runtime chime-sdk-messaging cloudtrail codeartifact dynamodb ebs
    glacier iot-data kinesis lakeformation lambda lex-runtime lexv2-runtime location medical-imaging mediastore-data
    neptune-graph omics polly sagemaker-runtime schemas secretsmanager signer sqs taxsettings timestream-write
    workspaces-web""".split()


class Service:
    """The model of a service with botocore's code for its protocol."""

    def __init__(self, name):
        self.name = name
        self.model = botocore.model.ServiceModel(botocore.loaders.Loader().load_service_model(name, "service-2"), name)
        spoken = {self.model.metadata["protocol"], *self.model.metadata.get("protocols", [])}
        self.is_rest = "rest-json" in spoken
        protocol = "rest-json" if self.is_rest else "json"
        self.serializer = botocore.serialize.create_serializer(protocol, include_validation=False)
        self.validating = botocore.serialize.create_serializer(protocol, include_validation=True)
        self.parser = botocore.parsers.create_parser(protocol)


def of_protocols():
    """Returns the names of all services of restJson1 and awsJson."""
    loader = botocore.loaders.Loader()
    names = []
    for name in loader.list_available_services("service-2"):
        metadata = loader.load_service_model(name, "service-2")["metadata"]
        if {"rest-json", "json"} & {metadata["protocol"], *metadata.get("protocols", [])}:
            names.append(name)
    return names
