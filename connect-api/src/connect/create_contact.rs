// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateContact`.

use std::collections::BTreeMap;

use connect_core::{Secret, UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, Channel, ConflictException, ContactInitiationMethod, IdempotencyException,
    InternalServiceException, InvalidParameterException, InvalidRequestException, Reference, ResourceNotFoundException,
    SegmentAttributeValue, ServiceQuotaExceededException, ThrottlingException, UserInfo,
};

/// The operation `CreateContact` of Amazon Connect Service.
///
/// See [`CreateContact`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateContact
#[connect_operation(
    method = "PUT",
    uri = "/contact/create-contact",
    output = CreateContactOutput,
    errors(
        AccessDeniedException,
        InternalServiceException,
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        IdempotencyException,
        ConflictException,
        ServiceQuotaExceededException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct CreateContact {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The member `RelatedContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub related_contact_id: Option<String>,
    /// The member `Attributes`.
    #[connect(keys(length(1..=32_767)), values(length(..=32_767)))]
    pub attributes: Option<BTreeMap<String, String>>,
    /// The member `References`.
    #[connect(keys(length(1..=4096)))]
    pub references: Option<BTreeMap<String, Reference>>,
    /// The member `Channel`.
    pub channel: Channel,
    /// The member `InitiationMethod`.
    pub initiation_method: ContactInitiationMethod,
    /// The member `ExpiryDurationInMinutes`.
    pub expiry_duration_in_minutes: Option<i32>,
    /// The member `UserInfo`.
    pub user_info: Option<UserInfo>,
    /// The member `InitiateAs`.
    pub initiate_as: Option<InitiateAs>,
    /// The member `Name`. Up to 1,024 characters.
    #[connect(sensitive, length(..=1024))]
    pub name: Option<Secret<String>>,
    /// The member `Description`. Up to 4,096 characters.
    #[connect(sensitive, length(..=4096))]
    pub description: Option<Secret<String>>,
    /// The member `SegmentAttributes`.
    #[connect(keys(length(1..=128)))]
    pub segment_attributes: Option<BTreeMap<String, SegmentAttributeValue>>,
    /// The member `PreviousContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub previous_contact_id: Option<String>,
}

impl CreateContact {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, channel: Channel, initiation_method: ContactInitiationMethod) -> Self {
        Self {
            instance_id: instance_id.into(),
            client_token: None,
            related_contact_id: None,
            attributes: None,
            references: None,
            channel,
            initiation_method,
            expiry_duration_in_minutes: None,
            user_info: None,
            initiate_as: None,
            name: None,
            description: None,
            segment_attributes: None,
            previous_contact_id: None,
        }
    }
}

/// The values of `InitiateAs`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InitiateAs {
    /// The value `CONNECTED_TO_USER`.
    ConnectedToUser,
    /// The value `COMPLETED`.
    Completed,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The output of [`CreateContact`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateContactOutput {
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: Option<String>,
    /// The member `ContactArn`.
    pub contact_arn: Option<String>,
}
