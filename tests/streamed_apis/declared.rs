//! Operations of AWS, as `connect-import` prints them. `print.py` prints them again.
//!
//! The models are those of botocore: Copyright Amazon.com, Inc. or its affiliates, licensed under
//! the Apache License, Version 2.0.

#[rustfmt::skip]
pub(crate) mod bedrock_runtime;
#[rustfmt::skip]
pub(crate) mod glacier;
#[rustfmt::skip]
pub(crate) mod lambda;
#[rustfmt::skip]
pub(crate) mod lexv2_runtime;
#[rustfmt::skip]
pub(crate) mod polly;
