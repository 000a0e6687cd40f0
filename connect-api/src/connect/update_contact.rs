// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateContact`.

use std::collections::BTreeMap;

use connect_core::{Secret, connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConflictException, EmailAddressInfo, Endpoint, InternalServiceException,
    InvalidActiveRegionException, InvalidParameterException, InvalidRequestException, Reference,
    ResourceNotFoundException, SegmentAttributeValue, ThrottlingException, UserInfo,
};

/// The operation `UpdateContact` of Amazon Connect Service.
///
/// See [`UpdateContact`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateContact
#[connect_operation(
    method = "POST",
    uri = "/contacts/<InstanceId>/<ContactId>",
    output = (),
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        ConflictException,
        InvalidActiveRegionException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateContact {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: String,
    /// The member `Name`. Up to 1,024 characters.
    #[connect(sensitive, length(..=1024))]
    pub name: Option<Secret<String>>,
    /// The member `Description`. Up to 4,096 characters.
    #[connect(sensitive, length(..=4096))]
    pub description: Option<Secret<String>>,
    /// The member `References`.
    #[connect(keys(length(1..=4096)))]
    pub references: Option<BTreeMap<String, Reference>>,
    /// The member `SegmentAttributes`.
    #[connect(keys(length(1..=128)))]
    pub segment_attributes: Option<BTreeMap<String, SegmentAttributeValue>>,
    /// The member `QueueInfo`.
    pub queue_info: Option<QueueInfoInput>,
    /// The member `UserInfo`.
    pub user_info: Option<UserInfo>,
    /// The member `CustomerEndpoint`.
    pub customer_endpoint: Option<Endpoint>,
    /// The member `SystemEndpoint`.
    pub system_endpoint: Option<Endpoint>,
    /// The member `AdditionalRecipients`.
    pub additional_recipients: Option<NullableAdditionalRecipients>,
}

/// The structure `QueueInfoInput`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct QueueInfoInput {
    /// The member `Id`.
    pub id: Option<String>,
}

/// The structure `NullableAdditionalRecipients`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct NullableAdditionalRecipients {
    /// The member `CcEmailAddresses`. Up to 50 items.
    #[connect(length(..=50))]
    pub cc_email_addresses: Option<Vec<EmailAddressInfo>>,
}
