// A payload, and a member that is also in the host.

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
///The modeled errors are those of [`StoreError`](type@StoreError).
#[cfg_attr(
    doc,
    allow(rustdoc::private_intra_doc_links, reason = "the links are generated")
)]
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
const _: () = {
    use ::connect_core::private as __c;
    #[automatically_derived]
    impl __c::Operation for PutObject {
        type Output = ();
        type Error = <StoreError as __c::ErrorEnum>::Itself;
        const METADATA: &'static __c::OperationMetadata = &__c::OperationMetadata::new(
                "PutObject",
                __c::Method::PUT,
                "/objects/{Key+}",
                &[
                    __c::MemberMetadata::new("Key", __c::Location::GreedyLabel)
                        .required(),
                    __c::MemberMetadata::new("Account", __c::Location::Query("Account"))
                        .required()
                        .host_label(),
                    __c::MemberMetadata::new(
                            "Metadata",
                            __c::Location::PrefixHeaders("X-Meta-"),
                        )
                        .required(),
                    __c::MemberMetadata::new("Data", __c::Location::Payload).required(),
                ],
            )
            .with_host_prefix("{Account}.data.")
            .idempotent();
    }
    #[automatically_derived]
    impl __c::EncodeRequest for PutObject {
        fn check(&self, __violations: &mut __c::Violations) {
            <Blob as __c::EncodePayload>::check_payload(
                &self.data,
                __c::Path::ROOT.member("Data"),
                __violations,
            );
        }
        fn encode(&self, __request: &mut __c::RequestEncoder<'_>) {
            <String as __c::EncodeLabel>::encode_label(
                &self.account,
                __request.host_label("Account"),
            );
            __request.host_literal(".data.");
            __request.literal("/objects/");
            <String as __c::EncodeLabel>::encode_label(
                &self.key,
                __request.greedy_label("Key"),
            );
            <String as __c::EncodeQuery>::encode_query(
                &self.account,
                __request.query("Account", "Account"),
            );
            <BTreeMap<
                String,
                String,
            > as __c::EncodePrefixHeaders>::encode_prefix_headers(
                &self.metadata,
                __request.prefix_headers("Metadata", "X-Meta-", &[]),
            );
            <Blob as __c::EncodePayload>::encode_payload(
                &self.data,
                __request.payload(),
            );
        }
    }
    #[automatically_derived]
    impl __c::DecodeResponse for PutObject {
        fn decode_success(__response: &__c::Received) -> __c::Decoded<Self::Output> {
            <() as __c::OutputShape>::output_of(__response)
        }
    }
};
