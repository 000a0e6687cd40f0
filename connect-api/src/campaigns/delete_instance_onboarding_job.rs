// Printed by cargo-connect 0.1.0 from the model of ConnectCampaigns, version 2021-01-30.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DeleteInstanceOnboardingJob`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, InternalServerException, InvalidStateException, ResourceNotFoundException,
    ValidationException,
};

/// The operation `DeleteInstanceOnboardingJob` of `AmazonConnectCampaignService`.
///
/// See [`DeleteInstanceOnboardingJob`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectcampaigns-2021-01-30/DeleteInstanceOnboardingJob
#[connect_operation(
    method = "DELETE",
    uri = "/connect-instance/<connectInstanceId>/onboarding",
    rename_all = "camelCase",
    output = (),
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        AccessDeniedException,
        InvalidStateException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DeleteInstanceOnboardingJob {
    /// The member `connectInstanceId`. Up to 256 characters. Pattern: `[a-zA-Z0-9_\-.]*`.
    #[connect(length(..=256), pattern = "[a-zA-Z0-9_\\-.]*")]
    pub connect_instance_id: String,
}
