// A GET whose pages have two lists of items.

/// Lists rooms and floors.
#[connect_operation(
    method = "GET",
    uri = "/plan",
    output = Plan,
    paginated(input = next_token, output = next_token, items(rooms = Room, floors = Floor)),
)]
pub struct ListPlan {
    #[connect(query)]
    pub next_token: Option<String>,
}

// ---- expands to ----

#[derive(::connect_core::Operation)]
#[connect_operation(
    method = "GET",
    uri = "/plan",
    output = Plan,
    paginated(
        input = next_token,
        output = next_token,
        items(rooms = Room, floors = Floor)
    ),
)]
/// Lists rooms and floors.
///
///Sent as `GET /plan`. The output comes in pages.
///
///The output is [`Plan`](type@Plan).
#[cfg_attr(
    doc,
    allow(rustdoc::private_intra_doc_links, reason = "the links are generated")
)]
///
///| Member | Where | Notes |
///| --- | --- | --- |
///| `next_token` | query `NextToken` |  |
pub struct ListPlan {
    #[connect(query)]
    pub next_token: Option<String>,
}
///An item of a page of [`ListPlan`], with a variant for each list.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
#[non_exhaustive]
pub enum ListPlanItem<__Item0 = Room, __Item1 = Floor> {
    ///An item of `rooms`.
    Rooms(__Item0),
    ///An item of `floors`.
    Floors(__Item1),
}
const _: () = {
    use ::connect_core::private as __c;
    #[automatically_derived]
    impl __c::Operation for ListPlan {
        type Output = Plan;
        type Error = __c::NoModeledErrors;
        const METADATA: &'static __c::OperationMetadata = &__c::OperationMetadata::new(
            "ListPlan",
            __c::Method::GET,
            "/plan",
            &[__c::MemberMetadata::new("NextToken", __c::Location::Query("NextToken"))],
        );
    }
    #[automatically_derived]
    impl __c::EncodeRequest for ListPlan {
        fn check(&self, _: &mut __c::Violations) {}
        fn encode(&self, __request: &mut __c::RequestEncoder<'_>) {
            __request.fixed_uri(const { __c::PathAndQuery::from_static("/plan") });
            <Option<
                String,
            > as __c::EncodeQuery>::encode_query(
                &self.next_token,
                __request.query("NextToken", "NextToken"),
            );
        }
    }
    #[automatically_derived]
    impl __c::DecodeResponse for ListPlan {
        const STREAMS: __c::bool = <Plan as __c::OutputShape>::STREAMS;
        fn decode_success(__response: &__c::Received) -> __c::Decoded<Self::Output> {
            <Plan as __c::OutputShape>::output_of(__response)
        }
    }
    #[automatically_derived]
    impl __c::Paginated for ListPlan {
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
    impl __c::PaginatedItems for ListPlan {
        type Item = ListPlanItem;
        fn into_page_items(__output: Self::Output) -> __c::Vec<Self::Item> {
            let __list_0: __c::Vec<Room> = <_ as __c::IntoPageItems>::into_items(
                __output.rooms,
            );
            let __list_1: __c::Vec<Floor> = <_ as __c::IntoPageItems>::into_items(
                __output.floors,
            );
            let mut __items = __c::Vec::new();
            __c::append_items(&mut __items, __list_0, <ListPlanItem>::Rooms);
            __c::append_items(&mut __items, __list_1, <ListPlanItem>::Floors);
            __items
        }
    }
};
