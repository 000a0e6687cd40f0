// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchPredefinedAttributes`.

use connect_core::{connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, PredefinedAttribute,
    ResourceNotFoundException, StringCondition, ThrottlingException,
};

/// The operation `SearchPredefinedAttributes` of Amazon Connect Service.
///
/// See [`SearchPredefinedAttributes`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchPredefinedAttributes
#[connect_operation(
    method = "POST",
    uri = "/search-predefined-attributes",
    output = SearchPredefinedAttributesOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = predefined_attributes,
        item = PredefinedAttribute,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchPredefinedAttributes {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<PredefinedAttributeSearchCriteria>,
}

/// The structure `PredefinedAttributeSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct PredefinedAttributeSearchCriteria {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<PredefinedAttributeSearchCriteria>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<PredefinedAttributeSearchCriteria>>,
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
}

/// The output of [`SearchPredefinedAttributes`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchPredefinedAttributesOutput {
    /// The member `PredefinedAttributes`.
    pub predefined_attributes: Option<Vec<PredefinedAttribute>>,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}
