#[connect_operation(method = "POST", uri = "/v1/files", body = multipart)]
pub struct UploadFile {
    pub purpose: String,
    pub file: FilePart,
}

// ---- expands to ----

#[derive(::connect_core::Operation)]
#[connect_operation(method = "POST", uri = "/v1/files", body = multipart)]
#[cfg_attr(all(doc), doc = "")]
#[cfg_attr(
    all(doc),
    doc = "Sent as `POST /v1/files`. The body has a part for each member."
)]
#[cfg_attr(all(doc), doc = "")]
#[cfg_attr(all(doc), doc = "| Member | Where | Notes |")]
#[cfg_attr(all(doc), doc = "| --- | --- | --- |")]
#[cfg_attr(all(doc), doc = "| `purpose` | part `Purpose` | required |")]
#[cfg_attr(all(doc), doc = "| `file` | part `File` | required |")]
pub struct UploadFile {
    pub purpose: String,
    pub file: FilePart,
}
const _: () = {
    use ::connect_core::private as __c;
    #[automatically_derived]
    impl __c::Operation for UploadFile {
        type Output = __c::RawOutput;
        type Error = __c::NoModeledErrors;
        const METADATA: &'static __c::OperationMetadata = &__c::OperationMetadata::new(
            "UploadFile",
            __c::Method::POST,
            "/v1/files",
            &[
                __c::MemberMetadata::new("Purpose", __c::Location::Body).required(),
                __c::MemberMetadata::new("File", __c::Location::Body).required(),
            ],
        );
    }
    #[automatically_derived]
    impl __c::EncodeRequest for UploadFile {
        fn check(&self, __violations: &mut __c::Violations) {
            <FilePart as __c::EncodePart>::check_part(
                &self.file,
                __c::Path::ROOT.member("File"),
                __violations,
            );
        }
        fn encode(&self, __request: &mut __c::RequestEncoder<'_>) {
            __request.fixed_uri(const { __c::PathAndQuery::from_static("/v1/files") });
            __request.multipart_body();
            <String as __c::EncodePart>::encode_part(
                &self.purpose,
                __request.part("Purpose"),
            );
            <FilePart as __c::EncodePart>::encode_part(
                &self.file,
                __request.part("File"),
            );
        }
    }
    #[automatically_derived]
    impl __c::DecodeResponse for UploadFile {
        fn decode_success(__response: &__c::Received) -> __c::Decoded<Self::Output> {
            <__c::RawOutput as __c::OutputShape>::output_of(__response)
        }
    }
};
