//! The operations on tags: `TagResource`, `UntagResource` and `ListTagsForResource`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use crate::errors::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

/// Adds tags to a resource of an instance, such as a flow or a queue.
///
/// A backend calls this operation with AWS credentials that allow `connect:TagResource`. The
/// request goes to [`Host::connect`](crate::Host::connect).
///
/// The operation has no idempotency token, so the client retries it only after throttling and after
/// failures where the request was not received.
///
/// See [`TagResource`][page] in the Amazon Connect API reference.
///
/// [page]: https://docs.aws.amazon.com/connect/latest/APIReference/API_TagResource.html
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
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct TagResource {
    /// The ARN of the resource to tag.
    pub resource_arn: String,
    /// The tags to add, as values by key: 1 to 50. Keys have 1 to 128 characters and do not begin
    /// with `aws:`; values have up to 256 characters.
    #[connect(length(1..=50), keys(length(1..=128)), values(length(..=256)))]
    pub tags: BTreeMap<String, String>,
}

/// Removes tags from a resource of an instance, such as a flow or a queue.
///
/// A backend calls this operation with AWS credentials that allow `connect:UntagResource`. The
/// request goes to [`Host::connect`](crate::Host::connect). The operation is idempotent, so the
/// client retries transient failures.
///
/// See [`UntagResource`][page] in the Amazon Connect API reference.
///
/// [page]: https://docs.aws.amazon.com/connect/latest/APIReference/API_UntagResource.html
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
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UntagResource {
    /// The ARN of the resource to remove tags from.
    pub resource_arn: String,
    /// The keys of the tags to remove: 1 to 50 keys of 1 to 128 characters.
    #[connect(query = "tagKeys", length(1..=50), items(length(1..=128)))]
    pub tag_keys: Vec<String>,
}

/// Returns the tags of a resource of an instance, such as a flow or a queue.
///
/// A backend calls this operation with AWS credentials that allow `connect:ListTagsForResource`.
/// The request goes to [`Host::connect`](crate::Host::connect). The operation is read-only, so the
/// client retries transient failures.
///
/// See [`ListTagsForResource`][page] in the Amazon Connect API reference.
///
/// [page]: https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTagsForResource.html
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
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListTagsForResource {
    /// The ARN of the resource whose tags are returned.
    pub resource_arn: String,
}

/// The output of [`ListTagsForResource`]: the tags of a resource.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListTagsForResourceOutput {
    /// The tags of the resource, as values by key. Up to 50 tags.
    #[connect(length(1..=50), keys(length(1..=128)), values(length(..=256)))]
    pub tags: Option<BTreeMap<String, String>>,
}
