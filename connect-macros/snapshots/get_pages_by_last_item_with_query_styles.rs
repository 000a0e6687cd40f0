// A GET whose next page begins after the last item, with a parameter of each style.

/// Lists charges.
#[connect_operation(
    method = "GET",
    uri = "/charges",
    output = Charges,
    paginated(
        input = after,
        last = page.data.id,
        more = page.has_more,
        repeat_ends,
        items = page.data,
        item = Charge
    ),
)]
pub struct ListCharges {
    #[connect(query)]
    pub after: Option<u64>,
    #[connect(query = "labels", style = "comma")]
    pub labels: Vec<String>,
    #[connect(query = "created", style = "brackets")]
    pub created: Option<Created>,
    #[connect(query = "filter", style = "json")]
    pub filter: Filter,
}

// ---- expands to ----

#[derive(::connect_core::Operation)]
#[connect_operation(
    method = "GET",
    uri = "/charges",
    output = Charges,
    paginated(
        input = after,
        last = page.data.id,
        more = page.has_more,
        repeat_ends,
        items = page.data,
        item = Charge
    ),
)]
/// Lists charges.
///
///Sent as `GET /charges`. The output comes in pages.
///
///The output is [`Charges`](type@Charges).
#[cfg_attr(
    doc,
    allow(rustdoc::private_intra_doc_links, reason = "the links are generated")
)]
///
///| Member | Where | Notes |
///| --- | --- | --- |
///| `after` | query `After` |  |
///| `labels` | query `labels`, a list with commas | required |
///| `created` | query `created`, names in brackets |  |
///| `filter` | query `filter`, as JSON | required |
pub struct ListCharges {
    #[connect(query)]
    pub after: Option<u64>,
    #[connect(query = "labels", style = "comma")]
    pub labels: Vec<String>,
    #[connect(query = "created", style = "brackets")]
    pub created: Option<Created>,
    #[connect(query = "filter", style = "json")]
    pub filter: Filter,
}
const _: () = {
    use ::connect_core::private as __c;
    #[automatically_derived]
    impl __c::Operation for ListCharges {
        type Output = Charges;
        type Error = __c::NoModeledErrors;
        const METADATA: &'static __c::OperationMetadata = &__c::OperationMetadata::new(
            "ListCharges",
            __c::Method::GET,
            "/charges",
            &[
                __c::MemberMetadata::new("After", __c::Location::Query("After")),
                __c::MemberMetadata::new("Labels", __c::Location::Query("labels"))
                    .required()
                    .with_style(__c::QueryStyle::Comma),
                __c::MemberMetadata::new("Created", __c::Location::Query("created"))
                    .with_style(__c::QueryStyle::Brackets),
                __c::MemberMetadata::new("Filter", __c::Location::Query("filter"))
                    .required()
                    .with_style(__c::QueryStyle::Json),
            ],
        );
    }
    #[automatically_derived]
    impl __c::EncodeRequest for ListCharges {
        fn check(&self, __violations: &mut __c::Violations) {
            <Option<
                Created,
            > as __c::SentShape>::one_way_check(
                &self.created,
                __c::Path::ROOT.member("Created"),
                __violations,
            );
            <Filter as __c::SentShape>::one_way_check(
                &self.filter,
                __c::Path::ROOT.member("Filter"),
                __violations,
            );
        }
        fn encode(&self, __request: &mut __c::RequestEncoder<'_>) {
            __request.fixed_uri(const { __c::PathAndQuery::from_static("/charges") });
            <Option<
                u64,
            > as __c::EncodeQuery>::encode_query(
                &self.after,
                __request.query("After", "After"),
            );
            <Vec<
                String,
            > as __c::EncodeQueryList>::encode_query_list(
                &self.labels,
                __request.query("labels", "Labels").with_commas(),
            );
            __request
                .query("created", "Created")
                .brackets(|__writer| <Option<
                    Created,
                > as __c::SentShape>::one_way_encode_member(
                    &self.created,
                    "\"Created\":",
                    __writer,
                ));
            __request
                .query("filter", "Filter")
                .json(|__writer| <Filter as __c::SentShape>::one_way_encode_member(
                    &self.filter,
                    "\"Filter\":",
                    __writer,
                ));
        }
    }
    #[automatically_derived]
    impl __c::DecodeResponse for ListCharges {
        const STREAMS: __c::bool = <Charges as __c::OutputShape>::STREAMS;
        fn decode_success(__response: &__c::Received) -> __c::Decoded<Self::Output> {
            <Charges as __c::OutputShape>::output_of(__response)
        }
    }
    #[automatically_derived]
    impl __c::Paginated for ListCharges {
        const REPEAT_ENDS: __c::bool = true;
        fn page_token(&self) -> __c::HeldToken<'_> {
            <Option<u64> as __c::HoldPageToken>::held_token(&self.after)
        }
        fn next_page(&mut self, __output: &Self::Output) -> __c::NextPage {
            #[allow(unused_imports, reason = "each step may be an `Option`")]
            use __c::PresentStep as _;
            if let __c::Some(false) = __c::Step(&__output.page)
                .get()
                .and_then(|__step| <_ as __c::MorePages>::more_pages(&__step.has_more))
            {
                return __c::NextPage::End;
            }
            <Option<
                u64,
            > as __c::HoldPageToken>::take_token(
                &mut self.after,
                __c::Step(&__output.page)
                    .get()
                    .and_then(|__step| <_ as __c::LastOfPage>::last_item(&__step.data))
                    .and_then(|__step| <_ as __c::PageTokenValue>::as_token(&__step.id)),
            )
        }
    }
    #[automatically_derived]
    impl __c::PaginatedItems for ListCharges {
        type Item = Charge;
        fn into_page_items(__output: Self::Output) -> __c::Vec<Self::Item> {
            #[allow(unused_imports, reason = "each step may be an `Option`")]
            use __c::PresentStep as _;
            __c::Step(__output.page)
                .get()
                .map(|__step| <_ as __c::IntoPageItems>::into_items(__step.data))
                .unwrap_or_default()
        }
    }
};
