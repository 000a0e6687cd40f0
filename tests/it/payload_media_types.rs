//! The `media_type` of a payload: the `Content-Type` of the request.

use connect_core::{Blob, Secret, connect_operation, connect_shape};
use serde_json::{Value, json};

use crate::support::sent;

/// Declares an operation whose payload has a media type, and returns the content type and the body
/// that it sends.
macro_rules! sent_as {
    ($media_type:literal, $ty:ty, $value:expr $(, $word:ident)*) => {{
        #[connect_operation(method = "POST", uri = "/payload", output = ())]
        struct Put {
            #[connect(payload, media_type = $media_type $(, $word)*)]
            data: $ty,
        }
        let request = sent(&Put { data: $value });
        let content_type = request.headers().get("content-type").map(|value| value.to_str().unwrap().to_owned());
        (content_type.unwrap_or_default(), String::from_utf8(request.into_body().into()).unwrap())
    }};
}

fn answer(content_type: &str, body: &str) -> (String, String) {
    (content_type.to_owned(), body.to_owned())
}

#[connect_shape]
struct Issue {
    title: String,
}

fn issue() -> Issue {
    Issue { title: "a".to_owned() }
}

/// Smithy's case `RestJsonHttpPayloadTraitsWithMediaTypeWithBlob`.
#[test]
fn a_blob_is_sent_with_its_media_type_beside_a_header() {
    #[connect_operation(
        method = "POST",
        uri = "/HttpPayloadTraitsWithMediaType",
        output = (),
        rename_all = "camelCase"
    )]
    struct HttpPayloadTraitsWithMediaType {
        #[connect(header = "X-Foo")]
        foo: Option<String>,
        #[connect(payload, media_type = "text/plain")]
        blob: Option<Blob>,
    }

    let blob = Some(Blob::from(*b"blobby blob blob"));
    let request = sent(&HttpPayloadTraitsWithMediaType { foo: Some("Foo".to_owned()), blob });
    assert_eq!(
        (&request.headers()["x-foo"], &request.headers()["content-type"]),
        (&"Foo".try_into().unwrap(), &"text/plain".try_into().unwrap())
    );
    assert_eq!(request.body(), "blobby blob blob");
    let request = sent(&HttpPayloadTraitsWithMediaType { foo: None, blob: None });
    assert!(request.headers().is_empty() && request.body().is_empty(), "no body has no media type");
}

#[test]
fn the_media_type_replaces_that_of_each_kind_of_payload_and_leaves_the_body_unchanged() {
    assert_eq!(sent_as!("image/svg+xml", Blob, Blob::from(*b"<svg/>")), answer("image/svg+xml", "<svg/>"));
    assert_eq!(
        sent_as!("text/markdown; charset=utf-8", String, "# é".into()),
        answer("text/markdown; charset=utf-8", "# é")
    );
    assert_eq!(
        sent_as!("text/csv", Option<Secret<String>>, Some(Secret::new("a,b".into())), sensitive),
        answer("text/csv", "a,b")
    );
    let kind = "application/vnd.github+json";
    assert_eq!(sent_as!("application/vnd.github+json", Issue, issue()), answer(kind, r#"{"Title":"a"}"#));
    assert_eq!(sent_as!("application/vnd.github+json", Option<Issue>, None), answer(kind, "{}"));
    assert_eq!(sent_as!("application/vnd.github+json", Value, json!([1])), answer(kind, "[1]"));
    assert_eq!(sent_as!("application/vnd.github+json", Vec<u8>, vec![1, 2], serde), answer(kind, "[1,2]"));
}

#[test]
fn a_member_in_the_content_type_replaces_the_media_type_when_it_is_set() {
    #[connect_operation(method = "POST", uri = "/payload", output = ())]
    struct Put {
        #[connect(header = "Content-Type")]
        kind: Option<String>,
        #[connect(payload, media_type = "image/png")]
        image: Blob,
    }

    for (kind, expected) in [(None, "image/png"), (Some("image/gif"), "image/gif")] {
        let request = sent(&Put { kind: kind.map(Into::into), image: Blob::from(*b"a") });
        assert_eq!(request.headers()["content-type"], expected);
    }
}
