// Constant headers, a payload with a media type, and a map of headers.

/// Uploads an archive.
#[connect_operation(
    method = "POST",
    uri = "/vaults",
    output = (),
    headers("X-Amz-Glacier-Version" = "2012-06-01", "Accept" = "application/json")
)]
pub struct UploadArchive {
    #[connect(prefix_headers = "X-Amz-")]
    pub others: BTreeMap<String, String>,
    #[connect(payload, media_type = "application/zip")]
    pub body: Blob,
}

// ---- expands to ----

#[derive(::connect_core::Operation)]
#[connect_operation(
    method = "POST",
    uri = "/vaults",
    output = (),
    headers("X-Amz-Glacier-Version" = "2012-06-01", "Accept" = "application/json")
)]
/// Uploads an archive.
///
///Sent as `POST /vaults`. Every request has the headers `X-Amz-Glacier-Version: 2012-06-01`, `Accept: application/json`.
///
///| Member | Where | Notes |
///| --- | --- | --- |
///| `others` | headers `X-Amz-…`, one for each entry | required |
///| `body` | the whole body | required, as `application/zip` |
pub struct UploadArchive {
    #[connect(prefix_headers = "X-Amz-")]
    pub others: BTreeMap<String, String>,
    #[connect(payload, media_type = "application/zip")]
    pub body: Blob,
}
const _: () = {
    use ::connect_core::private as __c;
    #[automatically_derived]
    impl __c::Operation for UploadArchive {
        type Output = ();
        type Error = __c::NoModeledErrors;
        const METADATA: &'static __c::OperationMetadata = &__c::OperationMetadata::new(
                "UploadArchive",
                __c::Method::POST,
                "/vaults",
                &[
                    __c::MemberMetadata::new(
                            "Others",
                            __c::Location::PrefixHeaders("X-Amz-"),
                        )
                        .required(),
                    __c::MemberMetadata::new("Body", __c::Location::Payload)
                        .required()
                        .with_media_type("application/zip"),
                ],
            )
            .with_headers(
                &[
                    ("X-Amz-Glacier-Version", "2012-06-01"),
                    ("Accept", "application/json"),
                ],
            );
    }
    #[automatically_derived]
    impl __c::EncodeRequest for UploadArchive {
        fn check(&self, __violations: &mut __c::Violations) {
            <Blob as __c::EncodePayload>::check_payload(
                &self.body,
                __c::Path::ROOT.member("Body"),
                __violations,
            );
        }
        fn encode(&self, __request: &mut __c::RequestEncoder<'_>) {
            __request.fixed_uri(const { __c::PathAndQuery::from_static("/vaults") });
            __request
                .constant_header(
                    const { __c::HeaderName::from_static("x-amz-glacier-version") },
                    const { __c::HeaderValue::from_static("2012-06-01") },
                );
            __request
                .constant_header(
                    const { __c::HeaderName::from_static("accept") },
                    const { __c::HeaderValue::from_static("application/json") },
                );
            <BTreeMap<
                String,
                String,
            > as __c::EncodePrefixHeaders>::encode_prefix_headers(
                &self.others,
                __request
                    .prefix_headers(
                        "Others",
                        "X-Amz-",
                        &["x-amz-glacier-version", "accept"],
                    ),
            );
            <Blob as __c::EncodePayload>::encode_payload(
                &self.body,
                __request
                    .payload()
                    .with_media_type(const {
                        __c::HeaderValue::from_static("application/zip")
                    }),
            );
        }
    }
    #[automatically_derived]
    impl __c::DecodeResponse for UploadArchive {
        fn decode_success(__response: &__c::Received) -> __c::Decoded<Self::Output> {
            <() as __c::OutputShape>::output_of(__response)
        }
    }
};
