//! A router of this project's operations, which answers each with an empty output.

use std::sync::{Arc, Mutex, PoisonError};

use connect_core::http::{Request, Response};
use connect_core::{Bytes, Operation};
use connect_params::ToParam;
use connect_server::{Failure, Router, RouterService, State};
use http_body_util::{BodyExt, Full};
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};

use crate::library;

/// The input that a handler was called with.
#[derive(Clone, Default)]
pub(crate) struct Seen(Arc<Mutex<Option<Value>>>);

impl Seen {
    fn set(&self, input: Option<Value>) -> Option<Value> {
        std::mem::replace(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner), input)
    }
}

/// Answers an operation.
pub(crate) async fn answer<O>(operation: O, State(seen): State<Seen>) -> Result<O::Output, Failure>
where
    O: Operation<Output: Default> + ToParam,
{
    seen.set(Some(operation.to_param()));
    Ok(O::Output::default())
}

/// A router, and what its handlers have seen.
pub(crate) struct Routed {
    service: RouterService,
    seen: Seen,
    runtime: Runtime,
}

impl Routed {
    pub(crate) fn new() -> Result<Self, String> {
        let seen = Seen::default();
        let router = library::routes(Router::new()).without_timeouts().with_state(seen.clone());
        let service = router.build().map_err(|error| error.to_string())?;
        let runtime = Builder::new_current_thread().enable_time().build().map_err(|error| error.to_string())?;
        Ok(Self { service, seen, runtime })
    }

    /// Returns the response to a request, and the input if a handler was called.
    pub(crate) fn send(&self, request: Request<Bytes>) -> Result<(Response<Bytes>, Option<Value>), String> {
        let response = self.runtime.block_on(async {
            let (parts, body) = self.service.handle(request.map(Full::new)).await.into_parts();
            let body = body.collect().await.map_err(|error| error.to_string())?.to_bytes();
            Ok::<_, String>(Response::from_parts(parts, body))
        })?;
        Ok((response, self.seen.set(None)))
    }
}
