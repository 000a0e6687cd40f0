// Printed by cargo-connect 0.1.0 from the model of ConnectHealth, version 2025-01-29.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListSubscriptions`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServerException, ResourceNotFoundException, SubscriptionDescription,
    ValidationException,
};

/// The operation `ListSubscriptions` of Connect Health.
///
/// See [`ListSubscriptions`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connecthealth-2025-01-29/ListSubscriptions
#[connect_operation(
    method = "GET",
    uri = "/domains/<domainId>/subscriptions",
    rename_all = "camelCase",
    output = ListSubscriptionsOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        AccessDeniedException,
        ValidationException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = subscriptions,
        item = SubscriptionDescription,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListSubscriptions {
    /// The member `domainId`. 20 to 25 characters. Pattern: `(hai-|dom-)[a-z0-9]+`.
    #[connect(length(20..=25), pattern = "(hai-|dom-)[a-z0-9]+")]
    pub domain_id: String,
    /// The member `maxResults`. 1 to 100.
    #[connect(query, range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `nextToken`.
    #[connect(query)]
    pub next_token: Option<String>,
}

/// The output of [`ListSubscriptions`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListSubscriptionsOutput {
    /// The member `subscriptions`.
    pub subscriptions: Vec<SubscriptionDescription>,
    /// The member `nextToken`.
    pub next_token: Option<String>,
}
