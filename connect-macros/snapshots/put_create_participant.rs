// A PUT with labels, a token and a JSON body; modeled errors.

/// Adds a participant to an ongoing chat contact.
#[connect_operation(
    method = "PUT",
    uri = "/contact/create-participant/<InstanceId>/<ContactId>",
    output = CreateParticipantOutput,
    errors(InvalidRequestException, ResourceNotFoundException as NotFound)
)]
pub struct CreateParticipant {
    /// The Amazon Connect instance.
    #[connect(length(1..=100))]
    pub instance_id: String,
    pub contact_id: String,
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    pub participant_details: ParticipantDetails,
}

// ---- expands to ----

#[derive(::connect_core::Operation)]
#[connect_operation(
    method = "PUT",
    uri = "/contact/create-participant/<InstanceId>/<ContactId>",
    output = CreateParticipantOutput,
    errors(InvalidRequestException, ResourceNotFoundException as NotFound)
)]
/// Adds a participant to an ongoing chat contact.
///
///Sent as `PUT /contact/create-participant/<InstanceId>/<ContactId>`.
///
///| Member | Where | Notes |
///| --- | --- | --- |
///| `instance_id` | label `<InstanceId>` | required, length 1 to 100 |
///| `contact_id` | label `<ContactId>` | required |
///| `client_token` | body `ClientToken` | idempotency token, length at most 500 |
///| `participant_details` | body `ParticipantDetails` | required |
pub struct CreateParticipant {
    /// The Amazon Connect instance.
    #[connect(length(1..= 100))]
    pub instance_id: String,
    pub contact_id: String,
    #[connect(idempotency_token, length(..= 500))]
    pub client_token: Option<String>,
    pub participant_details: ParticipantDetails,
}
///The modeled errors of [`CreateParticipant`].
#[non_exhaustive]
pub enum CreateParticipantError {
    ///`InvalidRequestException`.
    InvalidRequestException(InvalidRequestException),
    ///`NotFound`.
    NotFound(ResourceNotFoundException),
}
#[automatically_derived]
impl ::core::fmt::Debug for CreateParticipantError {
    fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(
            ::connect_core::ModeledError::as_error(self),
            __formatter,
        )
    }
}
#[automatically_derived]
impl ::core::fmt::Display for CreateParticipantError {
    fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(
            ::connect_core::ModeledError::as_error(self),
            __formatter,
        )
    }
}
#[automatically_derived]
impl ::core::error::Error for CreateParticipantError {}
#[automatically_derived]
impl ::connect_core::ModeledError for CreateParticipantError {
    const SHAPES: &'static [::connect_core::ErrorMetadata] = &[
        <InvalidRequestException as ::connect_core::ErrorShape>::METADATA,
        <ResourceNotFoundException as ::connect_core::ErrorShape>::METADATA,
    ];
    fn decode_error(
        __index: ::core::primitive::usize,
        __response: &::connect_core::http::Response<::connect_core::Bytes>,
    ) -> ::core::result::Result<Self, ::connect_core::json::DecodeError> {
        match __index {
            0 => {
                <InvalidRequestException as ::connect_core::ErrorShape>::decode(
                        __response,
                    )
                    .map(Self::InvalidRequestException)
            }
            1 => {
                <ResourceNotFoundException as ::connect_core::ErrorShape>::decode(
                        __response,
                    )
                    .map(Self::NotFound)
            }
            _ => ::core::result::Result::Err(::connect_core::private::no_such_error()),
        }
    }
    fn as_error(&self) -> &(dyn ::core::error::Error + '_) {
        match self {
            Self::InvalidRequestException(__error) => {
                <InvalidRequestException as ::connect_core::ErrorShape>::as_error(
                    __error,
                )
            }
            Self::NotFound(__error) => {
                <ResourceNotFoundException as ::connect_core::ErrorShape>::as_error(
                    __error,
                )
            }
        }
    }
}
#[automatically_derived]
impl ::connect_core::Operation for CreateParticipant {
    type Output = CreateParticipantOutput;
    type Error = CreateParticipantError;
    const METADATA: &'static ::connect_core::OperationMetadata = &::connect_core::OperationMetadata::new(
        "CreateParticipant",
        ::connect_core::http::Method::PUT,
        "/contact/create-participant/{InstanceId}/{ContactId}",
        &[
            ::connect_core::MemberMetadata::new(
                    "InstanceId",
                    ::connect_core::Location::Label,
                )
                .required()
                .with_length(1, 100),
            ::connect_core::MemberMetadata::new(
                    "ContactId",
                    ::connect_core::Location::Label,
                )
                .required(),
            ::connect_core::MemberMetadata::new(
                    "ClientToken",
                    ::connect_core::Location::Body,
                )
                .idempotency_token()
                .with_length(0, 500),
            ::connect_core::MemberMetadata::new(
                    "ParticipantDetails",
                    ::connect_core::Location::Body,
                )
                .required(),
        ],
    );
}
#[automatically_derived]
impl ::connect_core::EncodeRequest for CreateParticipant {
    fn check(&self, __problems: &mut ::connect_core::Problems) {
        <String as ::connect_core::HasLength>::check_length(
            &self.instance_id,
            1,
            100,
            ::connect_core::Path::ROOT.member("InstanceId"),
            __problems,
        );
        <Option<
            String,
        > as ::connect_core::HasLength>::check_length(
            &self.client_token,
            0,
            500,
            ::connect_core::Path::ROOT.member("ClientToken"),
            __problems,
        );
        <ParticipantDetails as ::connect_core::EncodeJson>::check(
            &self.participant_details,
            ::connect_core::Path::ROOT.member("ParticipantDetails"),
            __problems,
        );
    }
    fn encode(&self, __request: &mut ::connect_core::RequestEncoder<'_>) {
        __request.literal("/contact/create-participant/");
        <String as ::connect_core::EncodeLabel>::encode_label(
            &self.instance_id,
            __request.label("InstanceId"),
        );
        __request.literal("/");
        <String as ::connect_core::EncodeLabel>::encode_label(
            &self.contact_id,
            __request.label("ContactId"),
        );
        let __token = __request
            .token(
                <Option<
                    String,
                > as ::connect_core::TokenMember>::given(&self.client_token),
            );
        let __body = __request.json_body();
        ::connect_core::EncodeJson::encode_member(&__token, "\"ClientToken\":", __body);
        <ParticipantDetails as ::connect_core::EncodeJson>::encode_member(
            &self.participant_details,
            "\"ParticipantDetails\":",
            __body,
        );
    }
}
#[automatically_derived]
impl ::connect_core::DecodeResponse for CreateParticipant {
    fn decode_output(
        __response: &::connect_core::http::Response<::connect_core::Bytes>,
    ) -> ::core::result::Result<Self::Output, ::connect_core::json::DecodeError> {
        <CreateParticipantOutput as ::connect_core::DecodeOutput>::decode_output(
            __response,
        )
    }
}
