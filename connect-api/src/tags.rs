//! Tags of the resources of an instance.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use crate::errors::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

/// Adds tags to a resource of an instance, such as a flow or a queue.
#[connect_operation(
    method = "POST",
    uri = "/tags/{resourceArn}",
    rename_all = "camelCase",
    output = (),
    errors(
        InvalidRequestException,
        InvalidParameterException,
        InternalServiceException,
        ResourceNotFoundException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[derive(Clone, Debug)]
pub struct TagResource {
    /// The ARN of the resource.
    pub resource_arn: String,
    /// The tags. Keys have up to 128 characters and do not begin with `aws:`, values up to 256.
    #[connect(length(1..=50))]
    pub tags: BTreeMap<String, String>,
}

/// Removes tags from a resource.
#[connect_operation(
    method = "DELETE",
    uri = "/tags/{resourceArn}",
    rename_all = "camelCase",
    output = (),
    errors(
        InvalidRequestException,
        InvalidParameterException,
        InternalServiceException,
        ResourceNotFoundException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[derive(Clone, Debug)]
pub struct UntagResource {
    /// The ARN of the resource.
    pub resource_arn: String,
    /// The keys of the tags.
    #[connect(query = "tagKeys", length(1..=50))]
    pub tag_keys: Vec<String>,
}

/// Tells the tags of a resource.
#[connect_operation(
    method = "GET",
    uri = "/tags/{resourceArn}",
    rename_all = "camelCase",
    output = ListTagsForResourceOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        InternalServiceException,
        ResourceNotFoundException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[derive(Clone, Debug)]
pub struct ListTagsForResource {
    /// The ARN of the resource.
    pub resource_arn: String,
}

/// The tags of a resource.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct ListTagsForResourceOutput {
    /// The tags, values by keys.
    #[connect(length(1..=50))]
    pub tags: Option<BTreeMap<String, String>>,
}
