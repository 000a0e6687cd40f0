//! The declared operations, behind functions that accept and return JSON.

use connect_core::error::ModeledError;
use connect_core::http::{Request, Response};
use connect_core::json::{DecodeJson, EncodeJson};
use connect_core::metadata::{ErrorMetadata, OperationMetadata};
use connect_core::operation::DecodeResponse;
use connect_core::request::EncodeRequest;
use connect_core::token::FixedToken;
use connect_core::validate::{Path, Violation, Violations};
use connect_core::{Bytes, Endpoint, Operation, json};
use serde_json::Value;

/// The idempotency token that fills an empty token member.
pub(crate) const TOKEN: &str = "filled";

/// A declared operation: its metadata, and functions over its documents.
pub(crate) struct Declared {
    pub(crate) metadata: &'static OperationMetadata,
    pub(crate) errors: &'static [ErrorMetadata],
    /// Builds the operation from an input's document and encodes it.
    pub(crate) input: fn(&Value) -> Result<Sent, String>,
    /// Decodes an output's document and writes it again.
    pub(crate) output: fn(&Value) -> Result<Read, String>,
    /// Decodes the document of the error with this index in `errors`, and writes it again.
    pub(crate) error: fn(usize, &Value) -> Result<Read, String>,
}

/// An operation that was built from a document, and its request.
pub(crate) struct Sent {
    /// The request. `None` if the input is not valid.
    pub(crate) request: Option<Request<Bytes>>,
    pub(crate) violations: Vec<Violation>,
    pub(crate) debug: String,
}

/// An output or error that was decoded from a document.
#[derive(Debug)]
pub(crate) struct Read {
    /// The document that results from writing the value again.
    pub(crate) document: Value,
    pub(crate) violations: Vec<Violation>,
    pub(crate) debug: String,
}

/// Decodes one member of an operation from its document.
pub(crate) fn member<T: DecodeJson>(document: &Value, name: &str) -> Result<T, String> {
    match document.get(name) {
        Some(value) => json::from_slice(value.to_string().as_bytes()).map_err(|error| format!("{name}: {error}")),
        None => T::absent().ok_or_else(|| format!("{name} is required and missing")),
    }
}

pub(crate) fn sent<O: EncodeRequest + Operation + std::fmt::Debug>(operation: &O) -> Sent {
    let endpoint = Endpoint::new("https://connect.example").unwrap();
    let (request, violations) = match operation.to_http_request(&endpoint, &FixedToken::new(TOKEN)) {
        Ok(request) => (Some(request), Vec::new()),
        Err(error) => (None, error.violations().to_vec()),
    };
    Sent { request, violations, debug: format!("{operation:?}") }
}

pub(crate) fn read(shape: &(impl EncodeJson + std::fmt::Debug)) -> Read {
    let mut violations = Violations::default();
    shape.check(Path::ROOT, &mut violations);
    Read {
        document: serde_json::from_str(&json::to_string(shape)).unwrap(),
        violations: violations.as_slice().to_vec(),
        debug: format!("{shape:?}"),
    }
}

fn response(document: &Value) -> Response<Bytes> {
    Response::new(document.to_string().into())
}

pub(crate) fn output<O: DecodeResponse>(document: &Value) -> Result<O::Output, String> {
    O::decode_success(&response(document)).map_err(|error| error.to_string())
}

pub(crate) fn error<E: ModeledError>(index: usize, document: &Value) -> Result<E, String> {
    E::decode_error_at(index, &response(document)).map_err(|error| error.to_string())
}

/// Defines `OPERATIONS`, the table of operations.
///
/// A row lists the members in the order of declaration, `-> Output` unless that is `()`, and the
/// error enum with its variants.
macro_rules! operations {
    ($($operation:ident { $($member:ident),* } $(-> $output:ident)?, $errors:ident { $($error:ident),* };)*) => {
        pub(crate) const OPERATIONS: &[crate::declared::Declared] = &[$(crate::declared::Declared {
            metadata: <$operation as connect_core::Operation>::METADATA,
            errors: <<$operation as connect_core::Operation>::Error as connect_core::error::ModeledError>::SHAPES,
            input: |document| {
                let mut names = <$operation as connect_core::Operation>::METADATA.members().iter();
                let mut name = || names.next().map_or("a member without metadata", |member| member.wire_name());
                let operation = $operation { $($member: crate::declared::member(document, name())?),* };
                Ok(crate::declared::sent(&operation))
            },
            output: |document| {
                let output = crate::declared::output::<$operation>(document)?;
                operations!(@output output $(as $output)?)
            },
            error: |index, document| match crate::declared::error::<$errors>(index, document)? {
                $($errors::$error(error) => Ok(crate::declared::read(&error)),)*
                error => Err(format!("the table lacks a variant: add {error:?}")),
            },
        }),*];
    };
    (@output $value:ident as $output:ident) => {{
        let output: $output = $value;
        Ok(crate::declared::read(&output))
    }};
    (@output $value:ident) => {{
        let () = $value;
        Ok(crate::declared::Read { document: serde_json::json!({}), violations: Vec::new(), debug: String::new() })
    }};
}

pub(crate) use operations;
