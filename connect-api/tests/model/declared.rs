//! The declared types behind functions over JSON.

use connect_core::http::{Request, Response};
use connect_core::{
    Bytes, DecodeJson, DecodeResponse, EncodeJson, EncodeRequest, Endpoint, ErrorMetadata, FixedToken, ModeledError,
    Operation, OperationMetadata, Path, Problem, Problems, json,
};
use serde_json::Value;

/// The idempotency token that fills an unset member.
pub(crate) const TOKEN: &str = "filled";

/// A declared operation.
pub(crate) struct Declared {
    pub(crate) metadata: &'static OperationMetadata,
    pub(crate) errors: &'static [ErrorMetadata],
    /// Makes the operation from the document of an input.
    pub(crate) input: fn(&Value) -> Result<Sent, String>,
    /// Decodes the document of a response with this status; for an error, the index is its position
    /// in `errors`.
    pub(crate) output: fn(&Value) -> Result<Read, String>,
    pub(crate) error: fn(usize, &Value) -> Result<Read, String>,
}

/// An operation made from a document.
pub(crate) struct Sent {
    /// The request, if there are no problems.
    pub(crate) request: Option<Request<Bytes>>,
    pub(crate) problems: Vec<Problem>,
    pub(crate) debug: String,
}

/// An output or error decoded from a document.
#[derive(Debug)]
pub(crate) struct Read {
    /// The document that it encodes to.
    pub(crate) document: Value,
    pub(crate) problems: Vec<Problem>,
    pub(crate) debug: String,
}

/// Decodes a member of an operation.
pub(crate) fn member<T: DecodeJson>(document: &Value, name: &str) -> Result<T, String> {
    match document.get(name) {
        Some(value) => json::from_slice(value.to_string().as_bytes()).map_err(|error| format!("{name}: {error}")),
        None => T::absent().ok_or_else(|| format!("{name} is not there")),
    }
}

pub(crate) fn sent<O: EncodeRequest + Operation + std::fmt::Debug>(operation: &O) -> Sent {
    let endpoint = Endpoint::new("https://connect.example").unwrap();
    let (request, problems) = match operation.to_http_request(&endpoint, &FixedToken::new(TOKEN)) {
        Ok(request) => (Some(request), Vec::new()),
        Err(error) => (None, error.problems().to_vec()),
    };
    Sent { request, problems, debug: format!("{operation:?}") }
}

pub(crate) fn read(shape: &(impl EncodeJson + std::fmt::Debug)) -> Read {
    let mut problems = Problems::default();
    shape.check(Path::ROOT, &mut problems);
    Read {
        document: serde_json::from_str(&json::to_string(shape)).unwrap(),
        problems: problems.as_slice().to_vec(),
        debug: format!("{shape:?}"),
    }
}

fn response(document: &Value) -> Response<Bytes> {
    Response::new(document.to_string().into())
}

pub(crate) fn output<O: DecodeResponse>(document: &Value) -> Result<O::Output, String> {
    O::decode_output(&response(document)).map_err(|error| error.to_string())
}

pub(crate) fn error<E: ModeledError>(index: usize, document: &Value) -> Result<E, String> {
    E::decode_error(index, &response(document)).map_err(|error| error.to_string())
}

/// Declares the table of operations: members in declaration order, `-> Output` unless it is `()`,
/// and the error enum with its variants.
macro_rules! operations {
    ($($operation:ident { $($member:ident),* } $(-> $output:ident)?, $errors:ident { $($error:ident),* };)*) => {
        pub(crate) const OPERATIONS: &[crate::declared::Declared] = &[$(crate::declared::Declared {
            metadata: <$operation as connect_core::Operation>::METADATA,
            errors: <<$operation as connect_core::Operation>::Error as connect_core::ModeledError>::SHAPES,
            input: |document| {
                let mut names = <$operation as connect_core::Operation>::METADATA.members().iter();
                let mut name = || names.next().map_or("a member that the metadata has not", |member| member.wire_name());
                let operation = $operation { $($member: crate::declared::member(document, name())?),* };
                Ok(crate::declared::sent(&operation))
            },
            output: |document| {
                let output = crate::declared::output::<$operation>(document)?;
                operations!(@output output $(as $output)?)
            },
            error: |index, document| match crate::declared::error::<$errors>(index, document)? {
                $($errors::$error(error) => Ok(crate::declared::read(&error)),)*
                error => Err(format!("the table has no variant for {error:?}")),
            },
        }),*];
    };
    (@output $value:ident as $output:ident) => {{
        let output: $output = $value;
        Ok(crate::declared::read(&output))
    }};
    (@output $value:ident) => {{
        let () = $value;
        Ok(crate::declared::Read { document: serde_json::json!({}), problems: Vec::new(), debug: String::new() })
    }};
}

pub(crate) use operations;
