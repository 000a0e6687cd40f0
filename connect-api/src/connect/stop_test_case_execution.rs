// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `StopTestCaseExecution`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `StopTestCaseExecution` of Amazon Connect Service.
///
/// See [`StopTestCaseExecution`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/StopTestCaseExecution
#[connect_operation(
    method = "POST",
    uri = "/test-cases/<InstanceId>/<TestCaseId>/<TestCaseExecutionId>/stop-execution",
    output = (),
    errors(
        InvalidParameterException,
        InvalidRequestException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct StopTestCaseExecution {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `TestCaseExecutionId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub test_case_execution_id: String,
    /// The member `TestCaseId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub test_case_id: String,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}
