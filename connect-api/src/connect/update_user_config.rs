// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateUserConfig`.

use connect_core::connect_operation;

use super::{
    AfterContactWorkConfigPerChannel, AutoAcceptConfig, ConditionalOperationFailedException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, PersistentConnectionConfig, PhoneNumberConfig,
    ResourceNotFoundException, ThrottlingException, VoiceEnhancementConfig,
};

/// The operation `UpdateUserConfig` of Amazon Connect Service.
///
/// See [`UpdateUserConfig`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateUserConfig
#[connect_operation(
    method = "POST",
    uri = "/users/<InstanceId>/<UserId>/config",
    output = (),
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        ConditionalOperationFailedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateUserConfig {
    /// The member `AutoAcceptConfigs`.
    pub auto_accept_configs: Option<Vec<AutoAcceptConfig>>,
    /// The member `AfterContactWorkConfigs`.
    pub after_contact_work_configs: Option<Vec<AfterContactWorkConfigPerChannel>>,
    /// The member `PhoneNumberConfigs`.
    pub phone_number_configs: Option<Vec<PhoneNumberConfig>>,
    /// The member `PersistentConnectionConfigs`.
    pub persistent_connection_configs: Option<Vec<PersistentConnectionConfig>>,
    /// The member `VoiceEnhancementConfigs`.
    pub voice_enhancement_configs: Option<Vec<VoiceEnhancementConfig>>,
    /// The member `UserId`.
    pub user_id: String,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
}
