// A body that is one member; a member that is in the host too.

/// Writes an object.
#[connect_operation(
    method = "PUT",
    uri = "/objects/<Key+>",
    host_prefix = "<Account>.data.",
    output = (),
    error = StoreError,
    idempotent
)]
pub struct PutObject {
    pub key: String,
    #[connect(query, host_label)]
    pub account: String,
    #[connect(prefix_headers = "X-Meta-")]
    pub metadata: BTreeMap<String, String>,
    #[connect(payload)]
    pub data: Blob,
}

// ---- expands to ----

#[derive(::connect_core::Operation)]
#[connect_operation(
    method = "PUT",
    uri = "/objects/<Key+>",
    host_prefix = "<Account>.data.",
    output = (),
    error = StoreError,
    idempotent
)]
/// Writes an object.
///
///Sent as `PUT /objects/<Key+>`, to a host that begins with `{Account}.data.`.
///
///| Member | Where | Notes |
///| --- | --- | --- |
///| `key` | label `<Key+>` | required |
///| `account` | query `Account`, host `{Account}` | required |
///| `metadata` | headers `X-Meta-…`, one for each entry | required |
///| `data` | the whole body | required |
pub struct PutObject {
    pub key: String,
    #[connect(query, host_label)]
    pub account: String,
    #[connect(prefix_headers = "X-Meta-")]
    pub metadata: BTreeMap<String, String>,
    #[connect(payload)]
    pub data: Blob,
}
#[automatically_derived]
impl ::connect_core::Operation for PutObject {
    type Output = ();
    type Error = StoreError;
    const METADATA: &'static ::connect_core::OperationMetadata = &::connect_core::OperationMetadata::new(
            "PutObject",
            ::connect_core::http::Method::PUT,
            "/objects/{Key+}",
            &[
                ::connect_core::MemberMetadata::new(
                        "Key",
                        ::connect_core::Location::GreedyLabel,
                    )
                    .required(),
                ::connect_core::MemberMetadata::new(
                        "Account",
                        ::connect_core::Location::Query("Account"),
                    )
                    .required()
                    .host_label(),
                ::connect_core::MemberMetadata::new(
                        "Metadata",
                        ::connect_core::Location::PrefixHeaders("X-Meta-"),
                    )
                    .required(),
                ::connect_core::MemberMetadata::new(
                        "Data",
                        ::connect_core::Location::Payload,
                    )
                    .required(),
            ],
        )
        .with_host_prefix("{Account}.data.")
        .idempotent();
}
#[automatically_derived]
impl ::connect_core::EncodeRequest for PutObject {
    fn check(&self, __problems: &mut ::connect_core::Problems) {
        <Blob as ::connect_core::EncodeJson>::check(
            &self.data,
            ::connect_core::Path::ROOT.member("Data"),
            __problems,
        );
    }
    fn encode(&self, __request: &mut ::connect_core::RequestEncoder<'_>) {
        <String as ::connect_core::EncodeLabel>::encode_label(
            &self.account,
            __request.host_label("Account"),
        );
        __request.host_literal(".data.");
        __request.literal("/objects/");
        <String as ::connect_core::EncodeLabel>::encode_label(
            &self.key,
            __request.greedy_label("Key"),
        );
        <String as ::connect_core::EncodeQuery>::encode_query(
            &self.account,
            &mut __request.query("Account", "Account"),
        );
        <BTreeMap<
            String,
            String,
        > as ::connect_core::EncodePrefixHeaders>::encode_prefix_headers(
            &self.metadata,
            __request.prefix_headers("Metadata", "X-Meta-", &[]),
        );
        <Blob as ::connect_core::EncodeJson>::encode_payload(
            &self.data,
            __request.payload(),
        );
    }
}
#[automatically_derived]
impl ::connect_core::DecodeResponse for PutObject {
    fn decode_output(
        __response: &::connect_core::http::Response<::connect_core::Bytes>,
    ) -> ::core::result::Result<Self::Output, ::connect_core::json::DecodeError> {
        <() as ::connect_core::DecodeOutput>::decode_output(__response)
    }
}
