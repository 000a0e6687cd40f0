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
///Sent as `GET /rooms`. The answer comes in pages.
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
#[automatically_derived]
impl ::connect_core::Operation for ListRooms {
    type Output = ListRoomsOutput;
    type Error = ::connect_core::NoModeledErrors;
    const METADATA: &'static ::connect_core::OperationMetadata = &::connect_core::OperationMetadata::new(
            "ListRooms",
            ::connect_core::http::Method::GET,
            "/rooms",
            &[
                ::connect_core::MemberMetadata::new(
                        "Token",
                        ::connect_core::Location::Header("X-Amz-Bearer"),
                    )
                    .required()
                    .sensitive(),
                ::connect_core::MemberMetadata::new(
                    "NextToken",
                    ::connect_core::Location::Query("nextToken"),
                ),
            ],
        )
        .with_auth(::connect_core::AuthScheme::Bearer("X-Amz-Bearer"));
}
#[automatically_derived]
impl ::connect_core::EncodeRequest for ListRooms {
    fn check(&self, __problems: &mut ::connect_core::Problems) {
        <Secret<String> as ::connect_core::Sensitive>::hides_its_value(&self.token);
    }
    fn encode(&self, __request: &mut ::connect_core::RequestEncoder<'_>) {
        __request
            .fixed_uri(const {
                ::connect_core::http::uri::PathAndQuery::from_static("/rooms")
            });
        <Option<
            String,
        > as ::connect_core::EncodeQuery>::encode_query(
            &self.next_token,
            &mut __request.query("nextToken", "NextToken"),
        );
        <Secret<
            String,
        > as ::connect_core::EncodeHeader>::encode_header(
            &self.token,
            &mut __request
                .header(
                    const {
                        ::connect_core::http::HeaderName::from_static("x-amz-bearer")
                    },
                    "Token",
                ),
        );
    }
}
#[automatically_derived]
impl ::connect_core::DecodeResponse for ListRooms {
    fn decode_output(
        __response: &::connect_core::http::Response<::connect_core::Bytes>,
    ) -> ::core::result::Result<Self::Output, ::connect_core::json::DecodeError> {
        <ListRoomsOutput as ::connect_core::DecodeOutput>::decode_output(__response)
    }
}
#[automatically_derived]
impl ::connect_core::Paginated for ListRooms {
    fn page_token(&self) -> ::core::option::Option<&::core::primitive::str> {
        <Option<String> as ::connect_core::PageToken>::page_token(&self.next_token)
    }
    fn set_page_token(&mut self, __token: ::connect_core::private::String) {
        <Option<
            String,
        > as ::connect_core::PageToken>::set_page_token(&mut self.next_token, __token);
    }
    fn next_page_token(
        __output: &Self::Output,
    ) -> ::core::option::Option<&::core::primitive::str> {
        <_ as ::connect_core::PageToken>::page_token(&__output.next_token)
    }
}
#[automatically_derived]
impl ::connect_core::PaginatedItems for ListRooms {
    type Item = Room;
    fn into_page_items(
        __output: Self::Output,
    ) -> ::connect_core::private::Vec<Self::Item> {
        <_ as ::connect_core::PageItems>::into_page_items(__output.rooms)
    }
}
