// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeUser`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AfterContactWorkConfigPerChannel, AutoAcceptConfig, InternalServiceException, InvalidParameterException,
    InvalidRequestException, PersistentConnectionConfig, PhoneNumberConfig, ResourceNotFoundException,
    ThrottlingException, UserIdentityInfo, UserPhoneConfig, VoiceEnhancementConfig,
};

/// The operation `DescribeUser` of Amazon Connect Service.
///
/// See [`DescribeUser`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeUser
#[connect_operation(
    method = "GET",
    uri = "/users/<InstanceId>/<UserId>",
    output = DescribeUserOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DescribeUser {
    /// The member `UserId`.
    pub user_id: String,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
}

/// The output of [`DescribeUser`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeUserOutput {
    /// The member `User`.
    pub user: Option<User>,
}

/// The structure `User`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct User {
    /// The member `Id`.
    pub id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `Username`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub username: Option<String>,
    /// The member `IdentityInfo`.
    pub identity_info: Option<UserIdentityInfo>,
    /// The member `PhoneConfig`.
    pub phone_config: Option<UserPhoneConfig>,
    /// The member `DirectoryUserId`.
    pub directory_user_id: Option<String>,
    /// The member `SecurityProfileIds`. 1 to 10 items.
    #[connect(length(1..=10))]
    pub security_profile_ids: Option<Vec<String>>,
    /// The member `RoutingProfileId`.
    pub routing_profile_id: Option<String>,
    /// The member `HierarchyGroupId`.
    pub hierarchy_group_id: Option<String>,
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
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}
