// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateUser`.

use std::collections::BTreeMap;

use connect_core::{Secret, connect_operation, connect_shape};

use super::{
    AfterContactWorkConfigPerChannel, AutoAcceptConfig, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, LimitExceededException, PersistentConnectionConfig,
    PhoneNumberConfig, ResourceNotFoundException, ThrottlingException, UserIdentityInfo, UserPhoneConfig,
    VoiceEnhancementConfig,
};

/// The operation `CreateUser` of Amazon Connect Service.
///
/// See [`CreateUser`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateUser
#[connect_operation(
    method = "PUT",
    uri = "/users/<InstanceId>",
    output = CreateUserOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        LimitExceededException,
        DuplicateResourceException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct CreateUser {
    /// The member `Username`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub username: String,
    /// The member `Password`. Pattern: `/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[a-zA-Z\d\S]{8,64}$/`.
    #[connect(sensitive, pattern = "/^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d)[a-zA-Z\\d\\S]{8,64}$/")]
    pub password: Option<Secret<String>>,
    /// The member `IdentityInfo`.
    pub identity_info: Option<UserIdentityInfo>,
    /// The member `PhoneConfig`.
    pub phone_config: Option<UserPhoneConfig>,
    /// The member `DirectoryUserId`.
    pub directory_user_id: Option<String>,
    /// The member `SecurityProfileIds`. 1 to 10 items.
    #[connect(length(1..=10))]
    pub security_profile_ids: Vec<String>,
    /// The member `RoutingProfileId`.
    pub routing_profile_id: String,
    /// The member `HierarchyGroupId`.
    pub hierarchy_group_id: Option<String>,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
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
    /// The member `Tags`. 1 to 50 entries.
    #[connect(
        length(1..=50),
        keys(
            length(1..=128),
            pattern = "^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"
        ),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateUser`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    /// The member `UserId`.
    pub user_id: Option<String>,
    /// The member `UserArn`.
    pub user_arn: Option<String>,
}
