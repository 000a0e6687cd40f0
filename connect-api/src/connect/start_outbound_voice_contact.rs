// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `StartOutboundVoiceContact`.

use std::collections::BTreeMap;

use connect_core::{Secret, connect_operation, connect_shape};

use super::{
    DestinationNotAllowedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    LimitExceededException, OutboundContactNotPermittedException, OutboundStrategy, Reference,
    ResourceNotFoundException, TrafficType,
};

/// The operation `StartOutboundVoiceContact` of Amazon Connect Service.
///
/// See [`StartOutboundVoiceContact`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/StartOutboundVoiceContact
#[connect_operation(
    method = "PUT",
    uri = "/contact/outbound-voice",
    output = StartOutboundVoiceContactOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        InternalServiceException,
        LimitExceededException,
        DestinationNotAllowedException,
        OutboundContactNotPermittedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct StartOutboundVoiceContact {
    /// The member `Name`. Up to 1,024 characters.
    #[connect(sensitive, length(..=1024))]
    pub name: Option<Secret<String>>,
    /// The member `Description`. Up to 4,096 characters.
    #[connect(sensitive, length(..=4096))]
    pub description: Option<Secret<String>>,
    /// The member `References`.
    #[connect(keys(length(1..=4096)))]
    pub references: Option<BTreeMap<String, Reference>>,
    /// The member `RelatedContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub related_contact_id: Option<String>,
    /// The member `DestinationPhoneNumber`. Pattern: `\\+[1-9]\\d{1,14}$`.
    #[connect(pattern = "\\\\+[1-9]\\\\d{1,14}$")]
    pub destination_phone_number: String,
    /// The member `ContactFlowId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub contact_flow_id: String,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The member `SourcePhoneNumber`. Pattern: `\\+[1-9]\\d{1,14}$`.
    #[connect(pattern = "\\\\+[1-9]\\\\d{1,14}$")]
    pub source_phone_number: Option<String>,
    /// The member `QueueId`.
    pub queue_id: Option<String>,
    /// The member `Attributes`.
    #[connect(keys(length(1..=32_767)), values(length(..=32_767)))]
    pub attributes: Option<BTreeMap<String, String>>,
    /// The member `AnswerMachineDetectionConfig`.
    pub answer_machine_detection_config: Option<AnswerMachineDetectionConfig>,
    /// The member `CampaignId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub campaign_id: Option<String>,
    /// The member `TrafficType`.
    pub traffic_type: Option<TrafficType>,
    /// The member `OutboundStrategy`.
    pub outbound_strategy: Option<OutboundStrategy>,
    /// The member `RingTimeoutInSeconds`. 15 to 60.
    #[connect(range(15..=60))]
    pub ring_timeout_in_seconds: Option<i32>,
}

/// The structure `AnswerMachineDetectionConfig`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct AnswerMachineDetectionConfig {
    /// The member `EnableAnswerMachineDetection`.
    pub enable_answer_machine_detection: Option<bool>,
    /// The member `AwaitAnswerMachinePrompt`.
    pub await_answer_machine_prompt: Option<bool>,
}

/// The output of [`StartOutboundVoiceContact`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StartOutboundVoiceContactOutput {
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: Option<String>,
}
