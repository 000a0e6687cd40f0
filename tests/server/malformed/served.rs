//! The operations of the requests that are accepted, and of the responses. Those that the
//! protocol's cases have too are declared there.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};
use connect_params::structure;

use super::defaults::{OperationWithDefaults, OperationWithNestedStructure};
use crate::rest_json1::{requests, responses};
use crate::served::{Reading, Writing};

pub(crate) const READING: &[Reading] = &[
    Reading::of::<AcceptHeaderStarService>(),
    Reading::of::<ContentTypeParameters>(),
    Reading::of::<HttpEmptyPrefixHeaders>(),
    Reading::of::<OperationWithDefaults>(),
    Reading::of::<OperationWithNestedStructure>(),
    Reading::of::<requests::empty_input_and_empty_output::EmptyInputAndEmptyOutput>(),
    Reading::of::<requests::http_payload_traits::HttpPayloadTraits>(),
    Reading::of::<requests::no_input_and_output::NoInputAndOutput>(),
    Reading::of::<requests::query_precedence::QueryPrecedence>(),
    Reading::of::<requests::simple_scalar_properties::SimpleScalarProperties>(),
    Reading::of::<requests::unit_input_and_output::UnitInputAndOutput>(),
];

pub(crate) const WRITING: &[Writing] = &[
    Writing::of::<HttpEmptyPrefixHeaders>(),
    Writing::of::<HttpResponseCode>(),
    Writing::of::<OperationWithDefaults>(),
    Writing::of::<OperationWithNestedStructure>(),
    Writing::of::<responses::simple_scalar_properties::SimpleScalarProperties>(),
];

#[connect_operation(method = "GET", uri = "/test-accept-header", output = NoMembers, server)]
pub(crate) struct AcceptHeaderStarService {}

structure! { AcceptHeaderStarService }

#[connect_operation(
    method = "POST",
    uri = "/ContentTypeParameters",
    rename_all = "camelCase",
    output = NoMembers,
    server,
)]
pub(crate) struct ContentTypeParameters {
    value: Option<i32>,
}

structure! { ContentTypeParameters, value: "value" }

#[connect_shape]
pub(crate) struct NoMembers {}

#[connect_operation(method = "GET", uri = "/HttpEmptyPrefixHeaders", output = PrefixHeaders, server)]
pub(crate) struct HttpEmptyPrefixHeaders {
    #[connect(prefix_headers = "")]
    prefix_headers: Option<BTreeMap<String, String>>,
    #[connect(header = "hello")]
    specific_header: Option<String>,
}

structure! { HttpEmptyPrefixHeaders, prefix_headers: "prefixHeaders", specific_header: "specificHeader" }

#[connect_shape(server)]
pub(crate) struct PrefixHeaders {
    #[connect(prefix_headers = "")]
    prefix_headers: Option<BTreeMap<String, String>>,
    #[connect(header = "hello")]
    specific_header: Option<String>,
}

structure! { PrefixHeaders, prefix_headers: "prefixHeaders", specific_header: "specificHeader" }

#[connect_operation(method = "PUT", uri = "/HttpResponseCode", output = ResponseCode, server)]
pub(crate) struct HttpResponseCode {}

#[connect_shape(server)]
pub(crate) struct ResponseCode {
    #[connect(status)]
    status: Option<u16>,
}

structure! { ResponseCode, status: "Status" }
