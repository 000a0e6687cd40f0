// A GET that comes in pages, with a bearer token in a header.

/// Lists rooms.
#[connect_operation(
    method = "GET",
    uri = "/rooms",
    output = ListRoomsOutput,
    auth = bearer(token),
    paginated(input = next_token, output = next_token, items = rooms, item = Room),
)]
pub struct ListRooms {
    #[connect(header = "X-Amz-Bearer", sensitive)]
    pub token: Secret<String>,
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
}

// ---- expands to ----

#[derive(::connect_core::Operation)]
#[connect_operation(
    method = "GET",
    uri = "/rooms",
    output = ListRoomsOutput,
    auth = bearer(token),
    paginated(input = next_token, output = next_token, items = rooms, item = Room),
)]
/// Lists rooms.
///
///Sent as `GET /rooms`. The output comes in pages.
///
///The output is [`ListRoomsOutput`](type@ListRoomsOutput).
#[cfg_attr(
    doc,
    allow(rustdoc::private_intra_doc_links, reason = "the links are generated")
)]
///
///| Member | Where | Notes |
///| --- | --- | --- |
///| `token` | header `X-Amz-Bearer` | required, bearer token, sensitive |
///| `next_token` | query `nextToken` |  |
pub struct ListRooms {
    #[connect(header = "X-Amz-Bearer", sensitive)]
    pub token: Secret<String>,
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
}
const _: () = {
    use ::connect_core::private as __c;
    #[automatically_derived]
    impl __c::Operation for ListRooms {
        type Output = ListRoomsOutput;
        type Error = __c::NoModeledErrors;
        const METADATA: &'static __c::OperationMetadata = &__c::OperationMetadata::new(
                "ListRooms",
                __c::Method::GET,
                "/rooms",
                &[
                    __c::MemberMetadata::new(
                            "Token",
                            __c::Location::Header("X-Amz-Bearer"),
                        )
                        .required()
                        .sensitive(),
                    __c::MemberMetadata::new(
                        "NextToken",
                        __c::Location::Query("nextToken"),
                    ),
                ],
            )
            .with_auth(__c::AuthScheme::Bearer("X-Amz-Bearer"));
    }
    #[automatically_derived]
    impl __c::EncodeRequest for ListRooms {
        fn check(&self, __violations: &mut __c::Violations) {
            <Secret<String> as __c::Redact>::redacts(&self.token);
        }
        fn encode(&self, __request: &mut __c::RequestEncoder<'_>) {
            __request.fixed_uri(const { __c::PathAndQuery::from_static("/rooms") });
            <Option<
                String,
            > as __c::EncodeQuery>::encode_query(
                &self.next_token,
                __request.query("nextToken", "NextToken"),
            );
            <Secret<
                String,
            > as __c::EncodeHeader>::encode_header(
                &self.token,
                __request
                    .header(
                        const { __c::HeaderName::from_static("x-amz-bearer") },
                        "Token",
                    ),
            );
        }
    }
    #[automatically_derived]
    impl __c::DecodeResponse for ListRooms {
        const STREAMS: __c::bool = <ListRoomsOutput as __c::OutputShape>::STREAMS;
        fn decode_success(__response: &__c::Received) -> __c::Decoded<Self::Output> {
            <ListRoomsOutput as __c::OutputShape>::output_of(__response)
        }
    }
    #[automatically_derived]
    impl __c::Paginated for ListRooms {
        fn page_token(&self) -> __c::HeldToken<'_> {
            <Option<String> as __c::HoldPageToken>::held_token(&self.next_token)
        }
        fn next_page(&mut self, __output: &Self::Output) -> __c::NextPage {
            <Option<
                String,
            > as __c::HoldPageToken>::take_token(
                &mut self.next_token,
                <_ as __c::HoldPageToken>::held_token(&__output.next_token),
            )
        }
    }
    #[automatically_derived]
    impl __c::PaginatedItems for ListRooms {
        type Item = Room;
        fn into_page_items(__output: Self::Output) -> __c::Vec<Self::Item> {
            <_ as __c::IntoPageItems>::into_items(__output.rooms)
        }
    }
};
