"""The differences that are known and explained.

Each rule says how both sides must look, and is counted where it applies. No rule names an operation
or a service.
"""

from collections import Counter

RULES = {
    # Requests.
    "payload media type": "a payload of bytes or text has the content type that Smithy's cases want; botocore sends none",
    "event stream media type": "a stream of events has its content type; botocore, which cannot send one, says JSON",
    "header list": "the items of a list in a header have a space between them",
    "signature header": "a header that the signature writes has no member; botocore takes it from the caller too",
    "query map order": "the entries of a query map are sorted among themselves; botocore keeps the order of the other parameters too",
    "map key order": "the keys of a map are enum values, in the order of the enum; botocore keeps the order of the caller",
    "float spelling": "a float is spelled in another way, such as `1e16` for `1e+16`",
    "time fraction spelling": "the fraction of a second in a text has no zeros at its end; botocore writes six digits",
    "empty query": "botocore ends the URL with a `?` that nothing follows",
    # Answers.
    "zero value": "a required member that the answer lacks is the zero value of its type; in botocore it is absent",
    "empty body": "a payload without a byte is absent; botocore has an empty structure or text",
    "unknown event": "an unknown event of a stream is kept; botocore skips it",
    # Errors.
    "shared code": "several errors of the service have a code: it is the operation's own; in botocore it is one of the service",
    "message spelling": "a message is read as `message` and `Message`; botocore's member has one of them, its error both",
    "unknown variant": "an unknown variant of a union keeps its value; botocore has only its name",
}


class Applied(Counter):
    """Counts the rules that were applied."""

    def apply(self, name):
        if name not in RULES:
            raise KeyError(name)
        self[name] += 1
        return True
