#[connect_operation(method = "LIST", uri = "/rooms/{RoomId}:send/{TxnId}.json")]
pub struct ListRooms {
    pub room_id: String,
    #[connect(idempotency_token)]
    pub txn_id: Option<String>,
    #[connect(items(length(1..=64)))]
    pub names: Vec<String>,
}

// ---- expands to ----

#[derive(::connect_core::Operation)]
#[connect_operation(method = "LIST", uri = "/rooms/{RoomId}:send/{TxnId}.json")]
#[cfg_attr(all(doc), doc = "")]
#[cfg_attr(all(doc), doc = "Sent as `LIST /rooms/{RoomId}:send/{TxnId}.json`.")]
#[cfg_attr(all(doc), doc = "")]
#[cfg_attr(all(doc), doc = "| Member | Where | Notes |")]
#[cfg_attr(all(doc), doc = "| --- | --- | --- |")]
#[cfg_attr(all(doc), doc = "| `room_id` | label `<RoomId>` | required |")]
#[cfg_attr(all(doc), doc = "| `txn_id` | label `<TxnId>` | idempotency token |")]
#[cfg_attr(
    all(doc),
    doc = "| `names` | body `Names` | required, each item: length 1 to 64 |"
)]
pub struct ListRooms {
    pub room_id: String,
    #[connect(idempotency_token)]
    pub txn_id: Option<String>,
    #[connect(items(length(1..= 64)))]
    pub names: Vec<String>,
}
const _: () = {
    use ::connect_core::private as __c;
    #[automatically_derived]
    impl __c::Operation for ListRooms {
        type Output = __c::RawOutput;
        type Error = __c::NoModeledErrors;
        const METADATA: &'static __c::OperationMetadata = &__c::OperationMetadata::new(
                "ListRooms",
                __c::Method::POST,
                "/rooms/{RoomId}:send/{TxnId}.json",
                &[
                    __c::MemberMetadata::new("RoomId", __c::Location::Label).required(),
                    __c::MemberMetadata::new("TxnId", __c::Location::Label)
                        .idempotency_token(),
                    __c::MemberMetadata::new("Names", __c::Location::Body)
                        .required()
                        .with_constraints(
                            __c::Constraints::new()
                                .with_items(const {
                                    &__c::Constraints::new().with_length(1, 64)
                                }),
                        ),
                ],
            )
            .with_extension_method(|| {
                static __METHOD: __c::LazyLock<__c::Method> = __c::LazyLock::new(|| __c::extension_method(
                    "LIST",
                ));
                &__METHOD
            });
    }
    #[automatically_derived]
    impl __c::EncodeRequest for ListRooms {
        fn check(&self, __violations: &mut __c::Violations) {
            <Vec<
                String,
            > as __c::CheckItems>::check_items(
                &self.names,
                __c::Path::ROOT.member("Names"),
                &mut |__inner, __path| {
                    <<Vec<
                        String,
                    > as __c::CheckItems>::Item as __c::HasLength>::has_length_within(
                        __inner,
                        1,
                        64,
                        __path,
                        __violations,
                    );
                },
            );
            <Vec<
                String,
            > as __c::SentShape>::one_way_check(
                &self.names,
                __c::Path::ROOT.member("Names"),
                __violations,
            );
        }
        fn encode(&self, __request: &mut __c::RequestEncoder<'_>) {
            let __token = __request
                .token(
                    <Option<String> as __c::FillToken>::provided(&self.txn_id),
                    <Option<String> as __c::FillToken>::IS_SECRET,
                );
            __request.literal("/rooms/");
            <String as __c::EncodeLabel>::encode_label(
                &self.room_id,
                __request.label("RoomId"),
            );
            __request.literal(":send/");
            __c::EncodeLabel::encode_label(&__token, __request.label("TxnId"));
            __request.literal(".json");
            let __writer = __request.json_body();
            <Vec<
                String,
            > as __c::SentShape>::one_way_encode_member(
                &self.names,
                "\"Names\":",
                __writer,
            );
        }
    }
    #[automatically_derived]
    impl __c::DecodeResponse for ListRooms {
        fn decode_success(__response: &__c::Received) -> __c::Decoded<Self::Output> {
            <__c::RawOutput as __c::OutputShape>::output_of(__response)
        }
    }
};
