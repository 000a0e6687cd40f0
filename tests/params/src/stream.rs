//! The payloads that stream.

use connect_core::stream::{ByteStream, EventStream, EventUnion};
use serde_json::{Value, json};

use crate::leaf::latin1;
use crate::{FromParam, ToParam, misfit};

/// The most bytes of a stream.
const LIMIT: usize = 16 << 20;

impl FromParam for ByteStream {
    fn from_param(param: &Value) -> Result<Self, String> {
        connect_core::Blob::from_param(param).map(|blob| blob.as_bytes().to_vec().into())
    }
}

impl ToParam for ByteStream {
    fn to_param(&self) -> Value {
        match self.clone().collect_blocking(LIMIT) {
            Ok(bytes) => latin1(&bytes),
            Err(error) => json!({ "!error": error.to_string() }),
        }
    }
}

impl<E: EventUnion + FromParam> FromParam for EventStream<E> {
    fn from_param(param: &Value) -> Result<Self, String> {
        param.as_array().ok_or_else(|| misfit::<Self>(param))?.iter().map(E::from_param).collect()
    }
}

impl<E: EventUnion + ToParam> ToParam for EventStream<E> {
    fn to_param(&self) -> Value {
        let event = |event: Result<E, connect_core::stream::EventError<E>>| match event {
            Ok(event) => event.to_param(),
            Err(error) => match error.code() {
                Some(code) => json!({ "!error": { "code": code, "message": error.message().unwrap_or_default() } }),
                None => json!({ "!error": error.to_string() }),
            },
        };
        self.clone().blocking().map(event).collect()
    }
}
