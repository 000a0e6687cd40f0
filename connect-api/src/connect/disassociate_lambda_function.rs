// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DisassociateLambdaFunction`.

use connect_core::connect_operation;

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `DisassociateLambdaFunction` of Amazon Connect Service.
///
/// See [`DisassociateLambdaFunction`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DisassociateLambdaFunction
#[connect_operation(
    method = "DELETE",
    uri = "/instance/<InstanceId>/lambda-function",
    output = (),
    errors(
        ResourceNotFoundException,
        InternalServiceException,
        InvalidRequestException,
        InvalidParameterException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DisassociateLambdaFunction {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `FunctionArn`. 1 to 140 characters.
    #[connect(query = "functionArn", length(1..=140))]
    pub function_arn: String,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(query = "clientToken", idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}
