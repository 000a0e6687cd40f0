// Printed by cargo-connect 0.1.0 from the model of ConnectCampaigns, version 2021-01-30.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateCampaignOutboundCallConfig`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, AnswerMachineDetectionConfig, ConflictException, InternalServerException,
    ResourceNotFoundException, ThrottlingException, ValidationException,
};

/// The operation `UpdateCampaignOutboundCallConfig` of `AmazonConnectCampaignService`.
///
/// See [`UpdateCampaignOutboundCallConfig`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectcampaigns-2021-01-30/UpdateCampaignOutboundCallConfig
#[connect_operation(
    method = "POST",
    uri = "/campaigns/<id>/outbound-call-config",
    rename_all = "camelCase",
    output = (),
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        ConflictException,
        AccessDeniedException,
        ThrottlingException,
    ),
    auth = sigv4,
    idempotent,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateCampaignOutboundCallConfig {
    /// The member `id`. Up to 256 characters. Pattern: `[\S]*`.
    #[connect(length(..=256), pattern = "[\\S]*")]
    pub id: String,
    /// The member `connectContactFlowId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub connect_contact_flow_id: Option<String>,
    /// The member `connectSourcePhoneNumber`. Up to 100 characters.
    #[connect(length(..=100))]
    pub connect_source_phone_number: Option<String>,
    /// The member `answerMachineDetectionConfig`.
    pub answer_machine_detection_config: Option<AnswerMachineDetectionConfig>,
}
