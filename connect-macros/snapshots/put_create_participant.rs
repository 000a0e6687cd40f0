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
///The output is [`CreateParticipantOutput`](type@CreateParticipantOutput). The modeled errors are in [`CreateParticipantError`](type@CreateParticipantError): [`InvalidRequestException`](type@InvalidRequestException), [`ResourceNotFoundException`](type@ResourceNotFoundException).
#[cfg_attr(
    doc,
    allow(rustdoc::private_intra_doc_links, reason = "the links are generated")
)]
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
const _: () = {
    use ::connect_core::private as __c;
    #[automatically_derived]
    impl __c::fmt::Debug for CreateParticipantError {
        fn fmt(&self, __formatter: &mut __c::fmt::Formatter<'_>) -> __c::fmt::Result {
            __c::fmt::Debug::fmt(__c::ModeledError::as_error(self), __formatter)
        }
    }
    #[automatically_derived]
    impl __c::fmt::Display for CreateParticipantError {
        fn fmt(&self, __formatter: &mut __c::fmt::Formatter<'_>) -> __c::fmt::Result {
            __c::fmt::Display::fmt(__c::ModeledError::as_error(self), __formatter)
        }
    }
    #[automatically_derived]
    impl __c::StdError for CreateParticipantError {}
    #[automatically_derived]
    impl __c::ModeledError for CreateParticipantError {
        const SHAPES: &'static [__c::ErrorMetadata] = &[
            <InvalidRequestException as __c::DeclaredError>::DECLARED,
            <ResourceNotFoundException as __c::DeclaredError>::DECLARED,
        ];
        fn decode_error_at(
            __index: __c::usize,
            __response: &__c::Received,
        ) -> __c::Decoded<Self> {
            match __index {
                0 => {
                    <InvalidRequestException as __c::DeclaredError>::declared_error_of(
                            __response,
                        )
                        .map(Self::InvalidRequestException)
                }
                1 => {
                    <ResourceNotFoundException as __c::DeclaredError>::declared_error_of(
                            __response,
                        )
                        .map(Self::NotFound)
                }
                _ => __c::Err(__c::no_such_error()),
            }
        }
        fn as_error(&self) -> &(dyn __c::StdError + '_) {
            match self {
                Self::InvalidRequestException(__error) => {
                    <InvalidRequestException as __c::DeclaredError>::declared_as_error(
                        __error,
                    )
                }
                Self::NotFound(__error) => {
                    <ResourceNotFoundException as __c::DeclaredError>::declared_as_error(
                        __error,
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl __c::Operation for CreateParticipant {
        type Output = CreateParticipantOutput;
        type Error = CreateParticipantError;
        const METADATA: &'static __c::OperationMetadata = &__c::OperationMetadata::new(
            "CreateParticipant",
            __c::Method::PUT,
            "/contact/create-participant/{InstanceId}/{ContactId}",
            &[
                __c::MemberMetadata::new("InstanceId", __c::Location::Label)
                    .required()
                    .with_length(1, 100),
                __c::MemberMetadata::new("ContactId", __c::Location::Label).required(),
                __c::MemberMetadata::new("ClientToken", __c::Location::Body)
                    .idempotency_token()
                    .with_length(0, 500),
                __c::MemberMetadata::new("ParticipantDetails", __c::Location::Body)
                    .required(),
            ],
        );
    }
    #[automatically_derived]
    impl __c::EncodeRequest for CreateParticipant {
        fn check(&self, __violations: &mut __c::Violations) {
            <String as __c::HasLength>::has_length_within(
                &self.instance_id,
                1,
                100,
                __c::Path::ROOT.member("InstanceId"),
                __violations,
            );
            <Option<
                String,
            > as __c::HasLength>::has_length_within(
                &self.client_token,
                0,
                500,
                __c::Path::ROOT.member("ClientToken"),
                __violations,
            );
            <ParticipantDetails as __c::SentShape>::one_way_check(
                &self.participant_details,
                __c::Path::ROOT.member("ParticipantDetails"),
                __violations,
            );
        }
        fn encode(&self, __request: &mut __c::RequestEncoder<'_>) {
            __request.literal("/contact/create-participant/");
            <String as __c::EncodeLabel>::encode_label(
                &self.instance_id,
                __request.label("InstanceId"),
            );
            __request.literal("/");
            <String as __c::EncodeLabel>::encode_label(
                &self.contact_id,
                __request.label("ContactId"),
            );
            let __token = __request
                .token(
                    <Option<String> as __c::FillToken>::provided(&self.client_token),
                    <Option<String> as __c::FillToken>::IS_SECRET,
                );
            let __writer = __request.json_body();
            __c::SentShape::one_way_encode_member(
                &__token,
                "\"ClientToken\":",
                __writer,
            );
            <ParticipantDetails as __c::SentShape>::one_way_encode_member(
                &self.participant_details,
                "\"ParticipantDetails\":",
                __writer,
            );
        }
    }
    #[automatically_derived]
    impl __c::DecodeResponse for CreateParticipant {
        const STREAMS: __c::bool = <CreateParticipantOutput as __c::OutputShape>::STREAMS;
        fn decode_success(__response: &__c::Received) -> __c::Decoded<Self::Output> {
            <CreateParticipantOutput as __c::OutputShape>::output_of(__response)
        }
    }
};
