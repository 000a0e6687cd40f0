// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateQuickConnect`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    LimitExceededException, QuickConnectConfig, ResourceNotFoundException, ThrottlingException,
};

/// The operation `CreateQuickConnect` of Amazon Connect Service.
///
/// See [`CreateQuickConnect`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateQuickConnect
#[connect_operation(
    method = "PUT",
    uri = "/quick-connects/<InstanceId>",
    output = CreateQuickConnectOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        DuplicateResourceException,
        ResourceNotFoundException,
        LimitExceededException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct CreateQuickConnect {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Name`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub name: String,
    /// The member `Description`. 1 to 250 characters.
    #[connect(length(1..=250))]
    pub description: Option<String>,
    /// The member `QuickConnectConfig`.
    pub quick_connect_config: QuickConnectConfig,
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

impl CreateQuickConnect {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        name: impl Into<String>,
        quick_connect_config: QuickConnectConfig,
    ) -> Self {
        Self { instance_id: instance_id.into(), name: name.into(), description: None, quick_connect_config, tags: None }
    }
}

/// The output of [`CreateQuickConnect`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateQuickConnectOutput {
    /// The member `QuickConnectARN`.
    #[connect(rename = "QuickConnectARN")]
    pub quick_connect_arn: Option<String>,
    /// The member `QuickConnectId`.
    pub quick_connect_id: Option<String>,
}
