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
#[automatically_derived]
impl ::connect_core::Operation for DeleteRoom {
    type Output = ();
    type Error = ::connect_core::NoModeledErrors;
    const METADATA: &'static ::connect_core::OperationMetadata = &::connect_core::OperationMetadata::new(
            "DeleteRoom",
            ::connect_core::http::Method::DELETE,
            "/rooms/{RoomId}",
            &[
                ::connect_core::MemberMetadata::new(
                        "RoomId",
                        ::connect_core::Location::Label,
                    )
                    .required(),
            ],
        )
        .with_auth(::connect_core::AuthScheme::SigV4);
}
#[automatically_derived]
impl ::connect_core::EncodeRequest for DeleteRoom {
    fn check(&self, _: &mut ::connect_core::Problems) {}
    fn encode(&self, __request: &mut ::connect_core::RequestEncoder<'_>) {
        __request.literal("/rooms/");
        <String as ::connect_core::EncodeLabel>::encode_label(
            &self.room_id,
            __request.label("RoomId"),
        );
    }
}
#[automatically_derived]
impl ::connect_core::DecodeResponse for DeleteRoom {
    fn decode_output(
        __response: &::connect_core::http::Response<::connect_core::Bytes>,
    ) -> ::core::result::Result<Self::Output, ::connect_core::json::DecodeError> {
        <() as ::connect_core::DecodeOutput>::decode_output(__response)
    }
}
