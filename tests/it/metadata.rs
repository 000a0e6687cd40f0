//! The metadata of an operation, available without an instance.

use connect_core::auth::{AuthScheme, ChecksumAlgorithm};
use connect_core::http::Method;
use connect_core::metadata::{Constraints, Location, MemberMetadata, OperationMetadata, TimestampFormat};
use connect_core::validate::Bound;
use connect_core::{Blob, Operation, Secret, Timestamp, connect_operation};

use crate::support::{CreateParticipant, PutContact};

#[connect_operation(method = "POST", uri = "/a/<Id>/{Rest+}?fixed=1", rename_all = "camelCase", name = "DoEverything")]
struct Everything {
    #[connect(rename = "Id")]
    id: u8,
    #[connect(rename = "Rest")]
    rest: String,
    #[connect(query = "max-results", range(1..=100))]
    max_results: Option<u8>,
    #[connect(query)]
    next_token: Option<String>,
    #[connect(header = "X-Amz-Bearer", sensitive)]
    bearer: Secret<String>,
    #[connect(required, length(1..))]
    name: Option<String>,
    #[connect(range(..=0.5))]
    ratio: f64,
    #[connect(idempotency_token, length(..=500))]
    client_token: Option<String>,
}

fn member(name: &str) -> &'static MemberMetadata {
    Everything::METADATA.members().iter().find(|member| member.wire_name() == name).unwrap()
}

#[test]
fn metadata_reports_name_method_and_uri() {
    let operation = CreateParticipant::METADATA;
    assert_eq!(operation.name(), "CreateParticipant");
    assert_eq!(operation.method(), Method::PUT);
    assert_eq!(operation.uri(), "/contact/create-participant/{InstanceId}/{ContactId}");
    assert_eq!(Everything::METADATA.name(), "DoEverything");
    assert_eq!(Everything::METADATA.uri(), "/a/{Id}/{Rest+}?fixed=1");
}

#[test]
fn metadata_lists_members_by_wire_name_in_declaration_order() {
    let names: Vec<_> = Everything::METADATA.members().iter().map(MemberMetadata::wire_name).collect();
    assert_eq!(names, ["Id", "Rest", "maxResults", "nextToken", "bearer", "name", "ratio", "clientToken"]);
}

#[test]
fn metadata_reports_the_location_of_each_member() {
    for (name, location) in [
        ("Id", Location::Label),
        ("Rest", Location::GreedyLabel),
        ("maxResults", Location::Query("max-results")),
        ("nextToken", Location::Query("nextToken")),
        ("bearer", Location::Header("X-Amz-Bearer")),
        ("name", Location::Body),
        ("clientToken", Location::Body),
    ] {
        assert_eq!(member(name).location(), location, "{name}");
    }
}

#[test]
fn metadata_reports_the_constraints_of_each_member() {
    let required: Vec<_> = Everything::METADATA
        .members()
        .iter()
        .filter(|member| member.is_required())
        .map(MemberMetadata::wire_name)
        .collect();
    assert_eq!(required, ["Id", "Rest", "bearer", "name", "ratio"]);
    assert!(member("bearer").is_sensitive() && !member("name").is_sensitive());
    assert!(member("clientToken").is_idempotency_token() && !member("name").is_idempotency_token());
    assert_eq!(member("name").length(), Some((1, usize::MAX)));
    assert_eq!(member("clientToken").length(), Some((0, 500)));
    assert_eq!(member("ratio").length(), None);
    let range = member("maxResults").range().unwrap();
    assert_eq!((range.min(), range.max()), (Some(Bound::Integer(1)), Some(Bound::Integer(100))));
    assert_eq!(range.to_string(), "from 1 to 100");
    assert_eq!(member("ratio").range().unwrap().to_string(), "at most 0.5");
    assert_eq!(member("name").range(), None);
}

#[test]
fn an_operation_is_idempotent_by_token_by_method_or_by_declaration() {
    #[connect_operation(method = "HEAD", uri = "/")]
    struct Head {}
    #[connect_operation(method = "DELETE", uri = "/")]
    struct Delete {}
    #[connect_operation(method = "PATCH", uri = "/")]
    struct Patch {}
    #[connect_operation(method = "PATCH", uri = "/", idempotent)]
    struct IdempotentPatch {}

    assert!(Everything::METADATA.is_idempotent());
    assert!(Head::METADATA.is_idempotent() && Delete::METADATA.is_idempotent());
    assert!(!Patch::METADATA.is_idempotent() && IdempotentPatch::METADATA.is_idempotent());
    assert!(!PutContact::METADATA.is_idempotent());
}

#[test]
fn metadata_reports_host_prefix_compression_checksum_and_formats() {
    #[connect_operation(
        method = "PUT",
        uri = "/at",
        host_prefix = "<Account>.data.",
        compress = "gzip",
        compress_from = 1024,
        checksum_required
    )]
    struct Put {
        #[connect(host_label, query)]
        account: String,
        #[connect(timestamp = "http-date")]
        at: Timestamp,
        #[connect(header = "X-Context", media_type = "application/json")]
        context: Option<String>,
    }

    let operation = Put::METADATA;
    assert_eq!(operation.host_prefix(), Some("{Account}.data."));
    assert_eq!(operation.compressed_from(), Some(1024));
    assert!(operation.is_checksum_required());
    let [account, at, context] = operation.members() else { panic!("not three members") };
    assert!(account.is_host_label() && !at.is_host_label());
    assert_eq!(account.location(), Location::Query("Account"));
    assert_eq!(at.timestamp_format(), Some(TimestampFormat::HttpDate));
    assert_eq!(context.media_type(), Some("application/json"));

    let plain = PutContact::METADATA;
    assert_eq!((plain.host_prefix(), plain.compressed_from()), (None, None));
    assert!(!plain.is_checksum_required());
    assert!(plain.members().iter().all(|member| member.timestamp_format().is_none() && member.media_type().is_none()));
}

#[test]
fn metadata_reports_constant_headers_and_the_media_type_of_a_payload() {
    #[connect_operation(
        method = "POST",
        uri = "/",
        headers("X-Amz-Glacier-Version" = "2012-06-01", "accept" = "text/html")
    )]
    struct Put {
        #[connect(payload, media_type = "image/png")]
        image: Blob,
    }

    assert_eq!(Put::METADATA.headers(), [("X-Amz-Glacier-Version", "2012-06-01"), ("accept", "text/html")]);
    let [image] = Put::METADATA.members() else { panic!("not one member") };
    assert_eq!((image.location(), image.media_type()), (Location::Payload, Some("image/png")));
    assert!(PutContact::METADATA.headers().is_empty());
}

#[test]
fn metadata_reports_the_auth_scheme() {
    #[connect_operation(method = "GET", uri = "/", auth = none)]
    struct Anonymous {}
    #[connect_operation(method = "GET", uri = "/", auth = sigv4)]
    struct Signed {}
    #[connect_operation(method = "GET", uri = "/", auth = bearer(r#type))]
    struct Bearer {
        #[connect(header = "X-Amz-Bearer", sensitive)]
        r#type: Secret<String>,
        #[connect(header = "X-Other", sensitive)]
        other: Secret<String>,
    }
    #[connect_operation(method = "GET", uri = "/", auth = sigv4(unsigned_body))]
    struct Unsigned {}
    #[connect_operation(method = "GET", uri = "/", auth = bearer)]
    struct OfTheClient {}

    assert_eq!(Everything::METADATA.auth(), AuthScheme::None, "a header named `bearer` is not an auth scheme");
    assert_eq!(Anonymous::METADATA.auth(), AuthScheme::None);
    assert_eq!(Signed::METADATA.auth(), AuthScheme::SigV4);
    assert_eq!(Bearer::METADATA.auth(), AuthScheme::Bearer("X-Amz-Bearer"));
    assert_eq!(Unsigned::METADATA.auth(), AuthScheme::SigV4UnsignedBody);
    assert_eq!(OfTheClient::METADATA.auth(), AuthScheme::ClientBearer);
    let schemes = [Anonymous::METADATA, Signed::METADATA, Bearer::METADATA, Unsigned::METADATA, OfTheClient::METADATA];
    assert_eq!(schemes.map(|metadata| metadata.auth().is_sigv4()), [false, true, false, true, false]);
}

#[test]
fn metadata_reports_how_the_body_is_signed() {
    #[connect_operation(method = "PUT", uri = "/", auth = sigv4(signed_chunks))]
    struct Chunks {}
    #[connect_operation(method = "PUT", uri = "/", auth = sigv4(signed_chunks, trailer = "x-amz-checksum-crc32",))]
    struct Crc32 {}
    #[connect_operation(method = "PUT", uri = "/", auth = sigv4(unsigned_body, trailer = "x-amz-checksum-crc32c"))]
    struct Crc32c {}
    #[connect_operation(method = "PUT", uri = "/", auth = sigv4(unsigned_body, trailer = "x-amz-checksum-sha256"))]
    struct Sha256 {}

    let schemes = [Chunks::METADATA, Crc32::METADATA, Crc32c::METADATA, Sha256::METADATA].map(OperationMetadata::auth);
    let expected = [
        AuthScheme::SigV4SignedChunks(None),
        AuthScheme::SigV4SignedChunks(Some(ChecksumAlgorithm::Crc32)),
        AuthScheme::SigV4UnsignedChunks(ChecksumAlgorithm::Crc32c),
        AuthScheme::SigV4UnsignedChunks(ChecksumAlgorithm::Sha256),
    ];
    assert_eq!(schemes, expected);
    assert!(schemes.into_iter().all(AuthScheme::is_sigv4));
}

#[test]
fn metadata_is_available_in_constants() {
    const OPERATION: &OperationMetadata = Everything::METADATA;
    assert_eq!(OPERATION.members().len(), 8);
}

#[connect_operation(method = "POST", uri = "/codes")]
struct PutCodes {
    #[connect(pattern = "[a-z]+")]
    name: String,
    #[connect(items(length(..=2), pattern = "[0-9]+"))]
    codes: Vec<String>,
    #[connect(keys(pattern = "k.*"))]
    labels: Option<std::collections::BTreeMap<String, String>>,
}

#[test]
fn metadata_has_patterns() {
    let members = PutCodes::METADATA.members();
    let constraints: Vec<_> = members.iter().map(MemberMetadata::constraints).collect();
    assert_eq!(members[0].pattern(), Some("[a-z]+"));
    assert_eq!(constraints[1].items().and_then(Constraints::pattern), Some("[0-9]+"));
    assert_eq!(constraints[2].keys().and_then(Constraints::pattern), Some("k.*"));
}
