//! Servers over axum.

mod create_participant;
mod three_labels;

use axum::Router;
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::map_response;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use http::StatusCode;
use http::header::CONTENT_TYPE;
use serde::Serialize;
use uuid::Uuid;
use uuid::fmt::Hyphenated;

/// Returns the server.
pub(crate) fn server() -> Router {
    Router::new()
        .route("/contact/create-participant", post(create_participant::create_participant))
        .route("/a/{first}/b/{second}/c/{third}", get(three_labels::three_labels))
        .layer(map_response(with_request_id))
}

/// Adds the identifier of a request to its response.
async fn with_request_id<B>(mut response: http::Response<B>) -> http::Response<B> {
    let mut text = [0; Hyphenated::LENGTH];
    let text = Uuid::new_v4().hyphenated().encode_lower(&mut text);
    if let Ok(id) = HeaderValue::from_str(text) {
        response.headers_mut().insert(HeaderName::from_static("x-amzn-requestid"), id);
    }
    response
}

/// A request that is refused.
#[derive(Debug)]
enum Refused {
    /// The members that violate constraints.
    Validation(Vec<Field>),
    /// A body that is not the input.
    Serialization(String),
    UnsupportedMediaType,
}

/// A member that violates a constraint.
#[derive(Debug, Serialize)]
struct Field {
    path: &'static str,
    message: String,
}

/// The body of a response to a request that is refused, in the form of Smithy's
/// `ValidationException`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body {
    message: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    field_list: Vec<Field>,
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let (status, code, message, field_list) = match self {
            Self::Validation(fields) => {
                let list: Vec<&str> = fields.iter().map(|field| &*field.message).collect();
                let message = format!("{} validation errors detected. {}", fields.len(), list.join("; "));
                (StatusCode::BAD_REQUEST, "ValidationException", message, fields)
            }
            Self::Serialization(message) => (StatusCode::BAD_REQUEST, "SerializationException", message, Vec::new()),
            Self::UnsupportedMediaType => (
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "UnsupportedMediaTypeException",
                "the body must be JSON".to_owned(),
                Vec::new(),
            ),
        };
        let body = serde_json::to_vec(&Body { message, field_list }).unwrap_or_default();
        let headers = [
            (CONTENT_TYPE, HeaderValue::from_static("application/json")),
            (HeaderName::from_static("x-amzn-errortype"), HeaderValue::from_static(code)),
        ];
        (status, headers, body).into_response()
    }
}

/// Adds a member that is absent.
fn check_present<T>(fields: &mut Vec<Field>, path: &'static str, value: Option<&T>) {
    if value.is_none() {
        fields.push(Field {
            path,
            message: format!("Value at '{path}' failed to satisfy constraint: Member must not be null"),
        });
    }
}

/// Adds a text that is too short or too long.
fn check_length(fields: &mut Vec<Field>, path: &'static str, value: Option<&str>, min: usize, max: usize) {
    let Some(value) = value else { return };
    let length = value.chars().count();
    if length < min || length > max {
        fields.push(Field {
            path,
            message: format!(
                "Value with length {length} at '{path}' failed to satisfy constraint: Member must have length between {min} and {max}, inclusive"
            ),
        });
    }
}
