//! The handlers of the operations, which call the engine.

mod connect;
mod participant;
mod signatures;

use connect_core::Operation;
use connect_core::auth::SigV4Verifier;
use connect_core::error::ModeledError;
use connect_server::{BuildError, Failure, Router, RouterService, ServeError};
use http::StatusCode;
use serde_json::json;

pub(crate) use self::signatures::verifier;
use crate::engine::{Engine, EngineError, Service};

/// The handlers of the two services. Their paths do not clash, so that both are at one address.
pub(crate) struct Services {
    pub(crate) connect: RouterService,
    pub(crate) participant: RouterService,
    pub(crate) both: RouterService,
    pub(crate) calls: Calls,
}

impl Services {
    /// Creates the handlers. Without `signatures`, the operations of Amazon Connect are served to
    /// anyone. Those of the participant service need a token, and never a signature.
    pub(crate) fn new(calls: Calls, signatures: Option<&SigV4Verifier>) -> Result<Self, BuildError> {
        let build = |router: Router<Calls>| {
            let router = router.with_state(calls.clone());
            match signatures {
                Some(signatures) => router.with_authenticator(signatures.clone()).build(),
                None => router.without_authentication().build(),
            }
        };
        Ok(Self {
            connect: build(connect::router())?,
            participant: build(participant::router())?,
            both: build(connect::router().merge(participant::router()))?,
            calls,
        })
    }
}

/// Calls of the engine by async code.
#[derive(Clone)]
pub(crate) struct Calls {
    engine: Engine,
    /// True if a call waits for the disk, and so needs a thread for blocking work.
    blocks: bool,
}

impl Calls {
    pub(crate) fn new(engine: Engine, blocks: bool) -> Self {
        Self { engine, blocks }
    }

    /// Calls the engine.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        call: impl FnOnce(&Engine) -> Result<T, EngineError> + Send + 'static,
    ) -> Result<T, EngineError> {
        if !self.blocks {
            return call(&self.engine);
        }
        let engine = self.engine.clone();
        let done = tokio::task::spawn_blocking(move || call(&engine)).await;
        done.unwrap_or_else(|_| Err(EngineError::internal(Service::Connect, "the request was not processed")))
    }

    /// Calls the engine for an operation.
    async fn answer<O: Operation<Output: Send + 'static>>(
        &self,
        call: impl FnOnce(&Engine) -> Result<O::Output, EngineError> + Send + 'static,
    ) -> Result<O::Output, ServeError<O::Error>> {
        self.run(call).await.map_err(modeled::<O>)
    }
}

/// Returns the modeled error of an operation that has the code of an error, or a failure with that
/// code. One of the server is logged: here, or by the router.
fn modeled<O: Operation>(error: EngineError) -> ServeError<O::Error> {
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    // A modeled error is made as a client makes it: from a response.
    let body = json!({ "message": error.message(), "Message": error.message() }).to_string();
    let mut response = http::Response::new(body.into());
    *response.status_mut() = status;
    let index = O::Error::SHAPES.iter().position(|shape| shape.code() == error.code());
    if let Some(Ok(modeled)) = index.map(|index| O::Error::decode_error_at(index, &response)) {
        if status.is_server_error() {
            tracing::error!(operation = O::METADATA.name(), %error, "a request failed");
        }
        return ServeError::Modeled(modeled);
    }
    Failure::new(status, error.code()).with_message(error.message().to_owned()).with_source(error).into()
}

/// Creates a router: for each operation, the call of the engine that serves it.
macro_rules! router {
    ($($operation:ty: |$engine:ident, $input:ident| $call:expr;)*) => {
        connect_server::Router::new()$(.serve(
            |$input: $operation, connect_server::State(calls): connect_server::State<crate::handlers::Calls>| async move {
                calls.answer::<$operation>(move |$engine| $call).await
            },
        ))*
    };
}
use router;

#[cfg(test)]
mod tests {
    use std::io::Read;
    use std::sync::Arc;

    use connect_api::SendMessage;

    use super::*;
    use crate::Settings;

    /// Returns what is logged while an error is answered.
    async fn logged(error: EngineError) -> String {
        let (mut log, writer) = std::io::pipe().unwrap();
        let subscriber = tracing_subscriber::fmt().with_writer(Arc::new(writer)).with_ansi(false).finish();
        let logging = tracing::subscriber::set_default(subscriber);
        let calls = Calls::new(Engine::open(Settings::new()).unwrap(), false);
        let answered = calls.answer::<SendMessage>(move |_| Err(error)).await;
        assert!(matches!(answered, Err(ServeError::Modeled(_))));
        drop(logging);
        let mut text = String::new();
        log.read_to_string(&mut text).unwrap();
        text
    }

    #[tokio::test]
    async fn a_request_that_fails_in_the_engine_is_logged_and_one_that_is_refused_is_not() {
        let failed = logged(EngineError::internal(Service::Participant, "the disk is full")).await;
        assert!(failed.contains("a request failed") && failed.contains("the disk is full"), "{failed}");
        assert!(failed.contains("SendMessage"), "{failed}");
        assert_eq!(logged(EngineError::access_denied("the chat has ended")).await, "");
    }
}
