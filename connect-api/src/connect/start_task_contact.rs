// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `StartTaskContact`.

use std::collections::BTreeMap;

use connect_core::{Secret, Timestamp, connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, Reference, ResourceNotFoundException,
    SegmentAttributeValue, ServiceQuotaExceededException, ThrottlingException,
};

/// The operation `StartTaskContact` of Amazon Connect Service.
///
/// See [`StartTaskContact`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/StartTaskContact
#[connect_operation(
    method = "PUT",
    uri = "/contact/task",
    output = StartTaskContactOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        ServiceQuotaExceededException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct StartTaskContact {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `PreviousContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub previous_contact_id: Option<String>,
    /// The member `ContactFlowId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub contact_flow_id: Option<String>,
    /// The member `Attributes`.
    #[connect(keys(length(1..=32_767)), values(length(..=32_767)))]
    pub attributes: Option<BTreeMap<String, String>>,
    /// The member `Name`. Up to 1,024 characters.
    #[connect(sensitive, length(..=1024))]
    pub name: Secret<String>,
    /// The member `References`.
    #[connect(keys(length(1..=4096)))]
    pub references: Option<BTreeMap<String, Reference>>,
    /// The member `Description`. Up to 4,096 characters.
    #[connect(sensitive, length(..=4096))]
    pub description: Option<Secret<String>>,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The member `ScheduledTime`.
    pub scheduled_time: Option<Timestamp>,
    /// The member `TaskTemplateId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub task_template_id: Option<String>,
    /// The member `QuickConnectId`.
    pub quick_connect_id: Option<String>,
    /// The member `RelatedContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub related_contact_id: Option<String>,
    /// The member `SegmentAttributes`.
    #[connect(keys(length(1..=128)))]
    pub segment_attributes: Option<BTreeMap<String, SegmentAttributeValue>>,
    /// The member `Attachments`. 1 to 5 items.
    #[connect(sensitive, length(1..=5))]
    pub attachments: Option<Secret<Vec<TaskAttachment>>>,
}

/// The structure `TaskAttachment`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct TaskAttachment {
    /// The member `FileName`. 1 to 256 characters. Pattern: `^\P{C}*$`.
    #[connect(length(1..=256), pattern = "^\\P{C}*$")]
    pub file_name: String,
    /// The member `S3Url`. 1 to 2,000 characters.
    #[connect(length(1..=2000))]
    pub s3_url: String,
}

/// The output of [`StartTaskContact`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StartTaskContactOutput {
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: Option<String>,
}
