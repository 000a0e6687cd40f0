// A DELETE that is signed.

/// Deletes a room.
#[connect_operation(method = "DELETE", uri = "/rooms/<RoomId>", output = (), auth = sigv4)]
pub struct DeleteRoom {
    pub room_id: String,
}

// ---- expands to ----

#[derive(::connect_core::Operation)]
#[connect_operation(
    method = "DELETE",
    uri = "/rooms/<RoomId>",
    output = (),
    auth = sigv4
)]
/// Deletes a room.
///
///Sent as `DELETE /rooms/<RoomId>`, signed with Signature Version 4.
///
///| Member | Where | Notes |
///| --- | --- | --- |
///| `room_id` | label `<RoomId>` | required |
pub struct DeleteRoom {
    pub room_id: String,
}
const _: () = {
    use ::connect_core::private as __c;
    #[automatically_derived]
    impl __c::Operation for DeleteRoom {
        type Output = ();
        type Error = __c::NoModeledErrors;
        const METADATA: &'static __c::OperationMetadata = &__c::OperationMetadata::new(
                "DeleteRoom",
                __c::Method::DELETE,
                "/rooms/{RoomId}",
                &[__c::MemberMetadata::new("RoomId", __c::Location::Label).required()],
            )
            .with_auth(__c::AuthScheme::SigV4);
    }
    #[automatically_derived]
    impl __c::EncodeRequest for DeleteRoom {
        fn check(&self, _: &mut __c::Violations) {}
        fn encode(&self, __request: &mut __c::RequestEncoder<'_>) {
            __request.literal("/rooms/");
            <String as __c::EncodeLabel>::encode_label(
                &self.room_id,
                __request.label("RoomId"),
            );
        }
    }
    #[automatically_derived]
    impl __c::DecodeResponse for DeleteRoom {
        fn decode_success(__response: &__c::Received) -> __c::Decoded<Self::Output> {
            <() as __c::OutputShape>::output_of(__response)
        }
    }
};
