// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchQueues`.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{
    ControlPlaneTagFilter, InternalServiceException, InvalidParameterException, InvalidRequestException, Queue,
    ResourceNotFoundException, StringCondition, ThrottlingException,
};

/// The operation `SearchQueues` of Amazon Connect Service.
///
/// See [`SearchQueues`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchQueues
#[connect_operation(
    method = "POST",
    uri = "/search-queues",
    output = SearchQueuesOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
    paginated(input = next_token, output = next_token, items = queues, item = Queue),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchQueues {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 500.
    #[connect(range(1..=500))]
    pub max_results: Option<i32>,
    /// The member `SearchFilter`.
    pub search_filter: Option<QueueSearchFilter>,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<QueueSearchCriteria>,
}

/// The structure `QueueSearchFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct QueueSearchFilter {
    /// The member `TagFilter`.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// The structure `QueueSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct QueueSearchCriteria {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<QueueSearchCriteria>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<QueueSearchCriteria>>,
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
    /// The member `QueueTypeCondition`.
    pub queue_type_condition: Option<SearchableQueueType>,
}

/// The values of `SearchableQueueType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchableQueueType {
    /// The value `STANDARD`.
    Standard,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The output of [`SearchQueues`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchQueuesOutput {
    /// The member `Queues`.
    pub queues: Option<Vec<Queue>>,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}
