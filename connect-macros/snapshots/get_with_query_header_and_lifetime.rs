// A GET that borrows its members; nothing is in a body.

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
#[automatically_derived]
impl<'a, T> ::connect_core::Operation for ListParticipants<'a, T> {
    type Output = ::connect_core::RawOutput;
    type Error = ::connect_core::NoModeledErrors;
    const METADATA: &'static ::connect_core::OperationMetadata = &::connect_core::OperationMetadata::new(
        "ListParticipants",
        ::connect_core::http::Method::GET,
        "/contacts/{ContactId}?version=2",
        &[
            ::connect_core::MemberMetadata::new(
                    "ContactId",
                    ::connect_core::Location::Label,
                )
                .required(),
            ::connect_core::MemberMetadata::new(
                    "maxResults",
                    ::connect_core::Location::Query("max-results"),
                )
                .with_range(
                    ::connect_core::Range::new(
                        ::core::option::Option::Some(::connect_core::Bound::Integer(1)),
                        ::core::option::Option::Some(::connect_core::Bound::Integer(100)),
                    ),
                ),
            ::connect_core::MemberMetadata::new(
                    "roles",
                    ::connect_core::Location::Query("roles"),
                )
                .required(),
            ::connect_core::MemberMetadata::new(
                    "filters",
                    ::connect_core::Location::QueryMap,
                )
                .required(),
            ::connect_core::MemberMetadata::new(
                    "bearer",
                    ::connect_core::Location::Header("X-Amz-Bearer"),
                )
                .required()
                .sensitive(),
            ::connect_core::MemberMetadata::new(
                    "since",
                    ::connect_core::Location::Header("If-Modified-Since"),
                )
                .with_timestamp(::connect_core::TimestampFormat::HttpDate),
        ],
    );
}
#[automatically_derived]
impl<'a, T> ::connect_core::EncodeRequest for ListParticipants<'a, T>
where
    Vec<T>: ::connect_core::EncodeQuery,
{
    fn check(&self, __problems: &mut ::connect_core::Problems) {
        <Option<
            u32,
        > as ::connect_core::HasRange>::check_range(
            &self.max_results,
            ::connect_core::Range::new(
                ::core::option::Option::Some(::connect_core::Bound::Integer(1)),
                ::core::option::Option::Some(::connect_core::Bound::Integer(100)),
            ),
            ::connect_core::Path::ROOT.member("maxResults"),
            __problems,
        );
        <Secret<
            Cow<'a, str>,
        > as ::connect_core::Sensitive>::hides_its_value(&self.bearer);
    }
    fn encode(&self, __request: &mut ::connect_core::RequestEncoder<'_>) {
        __request.literal("/contacts/");
        <&'a str as ::connect_core::EncodeLabel>::encode_label(
            &self.contact_id,
            __request.label("ContactId"),
        );
        __request.literal("?version=2");
        <Option<
            u32,
        > as ::connect_core::EncodeQuery>::encode_query(
            &self.max_results,
            &mut __request.query("max-results", "maxResults"),
        );
        <Vec<
            T,
        > as ::connect_core::EncodeQuery>::encode_query(
            &self.roles,
            &mut __request.query("roles", "roles"),
        );
        <BTreeMap<
            String,
            String,
        > as ::connect_core::EncodeQueryMap>::encode_query_map(
            &self.filters,
            __request.query_map("filters", &["version", "max-results", "roles"]),
        );
        <Secret<
            Cow<'a, str>,
        > as ::connect_core::EncodeHeader>::encode_header(
            &self.bearer,
            &mut __request
                .header(
                    const {
                        ::connect_core::http::HeaderName::from_static("x-amz-bearer")
                    },
                    "bearer",
                ),
        );
        <Option<
            Timestamp,
        > as ::connect_core::TimestampMember>::encode_header_as(
            &self.since,
            ::connect_core::TimestampFormat::HttpDate,
            &mut __request
                .header(
                    const {
                        ::connect_core::http::HeaderName::from_static(
                            "if-modified-since",
                        )
                    },
                    "since",
                ),
        );
    }
}
#[automatically_derived]
impl<'a, T> ::connect_core::DecodeResponse for ListParticipants<'a, T> {
    fn decode_output(
        __response: &::connect_core::http::Response<::connect_core::Bytes>,
    ) -> ::core::result::Result<Self::Output, ::connect_core::json::DecodeError> {
        <::connect_core::RawOutput as ::connect_core::DecodeOutput>::decode_output(
            __response,
        )
    }
}
