// Printed by cargo-connect 0.1.0 from the model of ConnectHealth, version 2025-01-29.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetSubscription`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServerException, ResourceNotFoundException, SubscriptionDescription,
    ValidationException,
};

/// The operation `GetSubscription` of Connect Health.
///
/// See [`GetSubscription`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connecthealth-2025-01-29/GetSubscription
#[connect_operation(
    method = "GET",
    uri = "/domains/<domainId>/subscriptions/<subscriptionId>",
    rename_all = "camelCase",
    output = GetSubscriptionOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        AccessDeniedException,
        ValidationException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct GetSubscription {
    /// The member `domainId`. 20 to 25 characters. Pattern: `(hai-|dom-)[a-z0-9]+`.
    #[connect(length(20..=25), pattern = "(hai-|dom-)[a-z0-9]+")]
    pub domain_id: String,
    /// The member `subscriptionId`. Exactly 25 characters. Pattern: `sub-[a-zA-Z0-9]{21}`.
    #[connect(length(25), pattern = "sub-[a-zA-Z0-9]{21}")]
    pub subscription_id: String,
}

/// The output of [`GetSubscription`].
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSubscriptionOutput {
    /// The member `subscription`.
    pub subscription: Option<SubscriptionDescription>,
}
