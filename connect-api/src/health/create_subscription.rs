// Printed by cargo-connect 0.1.0 from the model of ConnectHealth, version 2025-01-29.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateSubscription`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException,
    SubscriptionStatus, ValidationException,
};

/// The operation `CreateSubscription` of Connect Health.
///
/// See [`CreateSubscription`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connecthealth-2025-01-29/CreateSubscription
#[connect_operation(
    method = "POST",
    uri = "/domains/<domainId>/subscriptions",
    rename_all = "camelCase",
    output = CreateSubscriptionOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        AccessDeniedException,
        ValidationException,
        ServiceQuotaExceededException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(status = 201, server))]
#[derive(Clone, Debug, Default)]
pub struct CreateSubscription {
    /// The member `domainId`. 20 to 25 characters. Pattern: `(hai-|dom-)[a-z0-9]+`.
    #[connect(length(20..=25), pattern = "(hai-|dom-)[a-z0-9]+")]
    pub domain_id: String,
}

/// The output of [`CreateSubscription`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSubscriptionOutput {
    /// The member `domainId`. 20 to 25 characters. Pattern: `(hai-|dom-)[a-z0-9]+`.
    #[connect(length(20..=25), pattern = "(hai-|dom-)[a-z0-9]+")]
    pub domain_id: String,
    /// The member `subscriptionId`. Exactly 25 characters. Pattern: `sub-[a-zA-Z0-9]{21}`.
    #[connect(length(25), pattern = "sub-[a-zA-Z0-9]{21}")]
    pub subscription_id: String,
    /// The member `arn`. Pattern:
    /// `arn:aws:health-agent:[a-z0-9-]+:[0-9]{12}:domain/(hai-|dom-)[a-z0-9]+/subscription/sub-[a-zA-Z0-9]{21}`.
    #[connect(
        pattern = "arn:aws:health-agent:[a-z0-9-]+:[0-9]{12}:domain/(hai-|dom-)[a-z0-9]+/subscription/sub-[a-zA-Z0-9]{21}"
    )]
    pub arn: String,
    /// The member `status`.
    pub status: SubscriptionStatus,
    /// The member `createdAt`.
    pub created_at: Timestamp,
    /// The member `lastUpdatedAt`.
    pub last_updated_at: Timestamp,
    /// The member `activatedAt`.
    pub activated_at: Option<Timestamp>,
    /// The member `deactivatedAt`.
    pub deactivated_at: Option<Timestamp>,
}

impl CreateSubscriptionOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        domain_id: impl Into<String>,
        subscription_id: impl Into<String>,
        arn: impl Into<String>,
        status: SubscriptionStatus,
        created_at: Timestamp,
        last_updated_at: Timestamp,
    ) -> Self {
        Self {
            domain_id: domain_id.into(),
            subscription_id: subscription_id.into(),
            arn: arn.into(),
            status,
            created_at,
            last_updated_at,
            activated_at: None,
            deactivated_at: None,
        }
    }
}
