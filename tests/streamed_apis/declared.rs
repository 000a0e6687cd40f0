//! Operations of AWS, as `connect-import` prints them. `print.py` prints them again.
//!
//! The models are those of botocore: Copyright Amazon.com, Inc. or its affiliates, licensed under
//! the Apache License, Version 2.0.

#![allow(unreachable_pub, reason = "the printed modules are those of a library")]

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
