// A GET without a body that borrows its members.

/// Lists participants.
#[connect_operation(method = "GET", uri = "/contacts/<ContactId>?version=2", rename_all = "camelCase")]
pub struct ListParticipants<'a, T> {
    #[connect(rename = "ContactId")]
    pub contact_id: &'a str,
    #[connect(query = "max-results", range(1..=100))]
    pub max_results: Option<u32>,
    #[connect(query)]
    pub roles: Vec<T>,
    #[connect(query_map)]
    pub filters: BTreeMap<String, String>,
    #[connect(header = "X-Amz-Bearer", sensitive)]
    pub bearer: Secret<Cow<'a, str>>,
    #[connect(header = "If-Modified-Since", timestamp = "http-date")]
    pub since: Option<Timestamp>,
}

// ---- expands to ----

#[derive(::connect_core::Operation)]
#[connect_operation(
    method = "GET",
    uri = "/contacts/<ContactId>?version=2",
    rename_all = "camelCase"
)]
/// Lists participants.
///
///Sent as `GET /contacts/<ContactId>?version=2`.
///
///| Member | Where | Notes |
///| --- | --- | --- |
///| `contact_id` | label `<ContactId>` | required |
///| `max_results` | query `max-results` | 1 to 100 |
///| `roles` | query `roles` | required |
///| `filters` | query, a parameter for each entry | required |
///| `bearer` | header `X-Amz-Bearer` | required, sensitive |
///| `since` | header `If-Modified-Since` | as `http-date` |
pub struct ListParticipants<'a, T> {
    #[connect(rename = "ContactId")]
    pub contact_id: &'a str,
    #[connect(query = "max-results", range(1..= 100))]
    pub max_results: Option<u32>,
    #[connect(query)]
    pub roles: Vec<T>,
    #[connect(query_map)]
    pub filters: BTreeMap<String, String>,
    #[connect(header = "X-Amz-Bearer", sensitive)]
    pub bearer: Secret<Cow<'a, str>>,
    #[connect(header = "If-Modified-Since", timestamp = "http-date")]
    pub since: Option<Timestamp>,
}
const _: () = {
    use ::connect_core::private as __c;
    #[automatically_derived]
    impl<'a, T> __c::Operation for ListParticipants<'a, T> {
        type Output = __c::RawOutput;
        type Error = __c::NoModeledErrors;
        const METADATA: &'static __c::OperationMetadata = &__c::OperationMetadata::new(
            "ListParticipants",
            __c::Method::GET,
            "/contacts/{ContactId}?version=2",
            &[
                __c::MemberMetadata::new("ContactId", __c::Location::Label).required(),
                __c::MemberMetadata::new(
                        "maxResults",
                        __c::Location::Query("max-results"),
                    )
                    .with_range(
                        __c::Range::new(
                            __c::Some(__c::Bound::Integer(1)),
                            __c::Some(__c::Bound::Integer(100)),
                        ),
                    ),
                __c::MemberMetadata::new("roles", __c::Location::Query("roles"))
                    .required(),
                __c::MemberMetadata::new("filters", __c::Location::QueryMap).required(),
                __c::MemberMetadata::new("bearer", __c::Location::Header("X-Amz-Bearer"))
                    .required()
                    .sensitive(),
                __c::MemberMetadata::new(
                        "since",
                        __c::Location::Header("If-Modified-Since"),
                    )
                    .with_timestamp(__c::TimestampFormat::HttpDate),
            ],
        );
    }
    #[automatically_derived]
    impl<'a, T> __c::EncodeRequest for ListParticipants<'a, T>
    where
        Vec<T>: __c::EncodeQuery,
    {
        fn check(&self, __violations: &mut __c::Violations) {
            <Option<
                u32,
            > as __c::CheckRange>::check_range(
                &self.max_results,
                __c::Range::new(
                    __c::Some(__c::Bound::Integer(1)),
                    __c::Some(__c::Bound::Integer(100)),
                ),
                __c::Path::ROOT.member("maxResults"),
                __violations,
            );
            <Secret<Cow<'a, str>> as __c::Redact>::redacts(&self.bearer);
        }
        fn encode(&self, __request: &mut __c::RequestEncoder<'_>) {
            __request.literal("/contacts/");
            <&'a str as __c::EncodeLabel>::encode_label(
                &self.contact_id,
                __request.label("ContactId"),
            );
            __request.literal("?version=2");
            <Option<
                u32,
            > as __c::EncodeQuery>::encode_query(
                &self.max_results,
                __request.query("max-results", "maxResults"),
            );
            <Vec<
                T,
            > as __c::EncodeQuery>::encode_query(
                &self.roles,
                __request.query("roles", "roles"),
            );
            <BTreeMap<
                String,
                String,
            > as __c::EncodeQueryMap>::encode_query_map(
                &self.filters,
                __request.query_map("filters", &["version", "max-results", "roles"]),
            );
            <Secret<
                Cow<'a, str>,
            > as __c::EncodeHeader>::encode_header(
                &self.bearer,
                __request
                    .header(
                        const { __c::HeaderName::from_static("x-amz-bearer") },
                        "bearer",
                    ),
            );
            <Option<
                Timestamp,
            > as __c::FormatTimestamp>::encode_text_as(
                &self.since,
                __c::TimestampFormat::HttpDate,
                &mut __request
                    .header(
                        const { __c::HeaderName::from_static("if-modified-since") },
                        "since",
                    ),
            );
        }
    }
    #[automatically_derived]
    impl<'a, T> __c::DecodeResponse for ListParticipants<'a, T> {
        fn decode_success(__response: &__c::Received) -> __c::Decoded<Self::Output> {
            <__c::RawOutput as __c::OutputShape>::output_of(__response)
        }
    }
};
