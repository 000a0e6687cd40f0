// Printed by cargo-connect 0.1.0 from the model of ConnectCampaignsV2, version 2024-04-23.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListTagsForResource`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException,
};

/// The operation `ListTagsForResource` of `AmazonConnectCampaignServiceV2`.
///
/// See [`ListTagsForResource`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectcampaignsv2-2024-04-23/ListTagsForResource
#[connect_operation(
    method = "GET",
    uri = "/v2/tags/<arn>",
    rename_all = "camelCase",
    output = ListTagsForResourceOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        AccessDeniedException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListTagsForResource {
    /// The member `arn`. 20 to 500 characters. Pattern:
    /// `arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\:[^:]+)?`.
    #[connect(
        length(20..=500),
        pattern = "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\\:[^:]+)?",
    )]
    pub arn: String,
}

/// The output of [`ListTagsForResource`].
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListTagsForResourceOutput {
    /// The member `tags`.
    #[connect(
        keys(length(1..=128), pattern = "(?!aws:)[a-zA-Z+-=._:/]+"),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
}
