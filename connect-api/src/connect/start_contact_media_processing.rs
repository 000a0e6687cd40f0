// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `StartContactMediaProcessing`.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    LimitExceededException, ResourceNotFoundException, ServiceQuotaExceededException,
};

/// The operation `StartContactMediaProcessing` of Amazon Connect Service.
///
/// See [`StartContactMediaProcessing`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/StartContactMediaProcessing
#[connect_operation(
    method = "POST",
    uri = "/contact/start-contact-media-processing",
    output = (),
    errors(
        AccessDeniedException,
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        InternalServiceException,
        LimitExceededException,
        ServiceQuotaExceededException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct StartContactMediaProcessing {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: Option<String>,
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: Option<String>,
    /// The member `ProcessorArn`.
    pub processor_arn: Option<String>,
    /// The member `FailureMode`.
    pub failure_mode: Option<ContactMediaProcessingFailureMode>,
}

/// The values of `ContactMediaProcessingFailureMode`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactMediaProcessingFailureMode {
    /// The value `DELIVER_UNPROCESSED_MESSAGE`.
    DeliverUnprocessedMessage,
    /// The value `DO_NOT_DELIVER_UNPROCESSED_MESSAGE`.
    DoNotDeliverUnprocessedMessage,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
