// Printed by cargo-connect 0.1.0 from the model of ConnectCampaigns, version 2021-01-30.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `TagResource`.

use std::collections::BTreeMap;

use connect_core::connect_operation;

use super::{
    AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException,
};

/// The operation `TagResource` of `AmazonConnectCampaignService`.
///
/// See [`TagResource`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcampaigns-2021-01-30/TagResource
#[connect_operation(
    method = "POST",
    uri = "/tags/<arn>",
    rename_all = "camelCase",
    output = (),
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        AccessDeniedException,
        ThrottlingException,
    ),
    auth = sigv4,
    idempotent,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct TagResource {
    /// The member `arn`. 20 to 500 characters. Pattern: `arn:.*`.
    #[connect(length(20..=500), pattern = "arn:.*")]
    pub arn: String,
    /// The member `tags`.
    #[connect(
        keys(length(1..=128), pattern = "(?!aws:)[a-zA-Z+-=._:/]+"),
        values(length(..=256)),
    )]
    pub tags: BTreeMap<String, String>,
}
