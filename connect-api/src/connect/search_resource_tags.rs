// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchResourceTags`.

use connect_core::{connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, MaximumResultReturnedException,
    ResourceNotFoundException, StringComparisonType, ThrottlingException,
};

/// The operation `SearchResourceTags` of Amazon Connect Service.
///
/// See [`SearchResourceTags`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchResourceTags
#[connect_operation(
    method = "POST",
    uri = "/search-resource-tags",
    output = SearchResourceTagsOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        MaximumResultReturnedException,
    ),
    auth = sigv4,
    paginated(input = next_token, output = next_token, items = tags, item = TagSet),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchResourceTags {
    /// The member `InstanceId`. 1 to 250 characters. Pattern:
    /// `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
    #[connect(
        length(1..=250),
        pattern = "^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$",
    )]
    pub instance_id: String,
    /// The member `ResourceTypes`.
    pub resource_types: Option<Vec<String>>,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<ResourceTagsSearchCriteria>,
}

/// The structure `ResourceTagsSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ResourceTagsSearchCriteria {
    /// The member `TagSearchCondition`.
    pub tag_search_condition: Option<TagSearchCondition>,
}

/// The structure `TagSearchCondition`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct TagSearchCondition {
    /// The member `tagKey`. Up to 128 characters.
    #[connect(length(..=128))]
    pub tag_key: Option<String>,
    /// The member `tagValue`. Up to 256 characters.
    #[connect(length(..=256))]
    pub tag_value: Option<String>,
    /// The member `tagKeyComparisonType`.
    pub tag_key_comparison_type: Option<StringComparisonType>,
    /// The member `tagValueComparisonType`.
    pub tag_value_comparison_type: Option<StringComparisonType>,
}

/// The output of [`SearchResourceTags`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchResourceTagsOutput {
    /// The member `Tags`.
    pub tags: Option<Vec<TagSet>>,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
}

/// The structure `TagSet`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TagSet {
    /// The member `key`. 1 to 128 characters. Pattern: `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
    #[connect(
        length(1..=128),
        pattern = "^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$",
    )]
    pub key: Option<String>,
    /// The member `value`. Up to 256 characters.
    #[connect(length(..=256))]
    pub value: Option<String>,
}
