// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DeleteContactEvaluation`.

use connect_core::connect_operation;

use super::{
    InternalServiceException, InvalidParameterException, ResourceConflictException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `DeleteContactEvaluation` of Amazon Connect Service.
///
/// See [`DeleteContactEvaluation`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DeleteContactEvaluation
#[connect_operation(
    method = "DELETE",
    uri = "/contact-evaluations/<InstanceId>/<EvaluationId>",
    output = (),
    errors(
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        ResourceConflictException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DeleteContactEvaluation {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `EvaluationId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub evaluation_id: String,
}
