//! The keys that authors try first, because another framework has them.

use super::Place;

/// Keys that do not exist at a place and that authors try first, with the message after the key.
///
/// These keys are of other frameworks, or exist at another place with another meaning.
pub(super) const FIRST_TRIES: &[(&str, &[Place], &str)] = &[
    ("form", &[Place::Operation], "is a kind of body: write `body = form`"),
    ("multipart", &[Place::Operation], "is a kind of body: write `body = multipart`"),
    ("json", &[Place::Operation], "is the kind of every body without a key: remove `json`, or write `body = json`"),
    (
        "content_type",
        &[Place::Operation],
        "follows from the body: write `body = form` or `body = multipart`, `media_type = \"…\"` on a `payload` member, or \
         `headers(\"Content-Type\" = \"…\")`",
    ),
    (
        "header",
        &[Place::Operation],
        "goes on a member of an operation, as `#[connect(header = \"…\")]`; for a header that every request has, write \
         `headers(\"X-Name\" = \"value\")`",
    ),
    (
        "header",
        &[Place::Paginated],
        "goes on a member of the output, as `#[connect(header = \"…\")]`: write it there, and here `output = …` with the \
         name of that member, or `link = …` if the header is `Link`",
    ),
    (
        "body",
        &[Place::Input],
        "is the place of every member without another one: remove `body`; for a member that is the whole body, write \
         `payload`",
    ),
    ("form", &[Place::Input], "is a kind of body: write `body = form` in `#[connect_operation(…)]`"),
    ("multipart", &[Place::Input], "is a kind of body: write `body = multipart` in `#[connect_operation(…)]`"),
    ("json", &[Place::Input], "is the form of every member of the body: remove `json`"),
    (
        "file",
        &[Place::Input],
        "follows from the type: remove `file`, write the type `connect_core::shape::FilePart`, and `body = multipart` in \
         `#[connect_operation(…)]`",
    ),
    (
        "content_type",
        &[Place::Input],
        "has two spellings: write `media_type = \"…\"` on a `payload` member, or pass it to `FilePart::new` for a file",
    ),
    (
        "flatten",
        &[Place::Input],
        "is not supported: declare the members of the structure here, or send one type that has `#[serde(flatten)]` in it as \
         the whole body, with `#[connect(payload, serde)]`",
    ),
    (
        "flatten",
        &[Place::Output],
        "is not supported: declare the members of the structure here, or use a type that has `#[serde(flatten)]` in it, with \
         `#[connect(serde)]` on a member",
    ),
    (
        "path",
        &[Place::Input],
        "is the place of every member that a label names: remove `path`, and write `<Name>` in `uri` with the wire name of \
         the member",
    ),
];
