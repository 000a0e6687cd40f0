//! The router: which handler serves which operation, and with which settings.

mod route;
mod table;

use std::sync::Arc;
use std::time::Duration;

use connect_core::auth::AuthScheme;
use connect_core::client::{Clock, Sleep, SystemClock};
use connect_core::json::Reader;

pub(crate) use self::route::Route;
pub(crate) use self::table::{Miss, Table};
use crate::authenticate::{Authenticate, DynAuthenticate, has_scheme};
use crate::body::Settings;
use crate::error::{BuildError, Problem};
use crate::handler::{Arguments, Handler, IntoOutcome, ServedOperation};
use crate::service::{Inner, RouterService};
use crate::timer::Timer;

/// The handlers of operations, and the settings of their service.
///
/// A request goes to the handler whose operation has its method and the most specific URI template
/// that matches (see [`UriTemplate`]). An operation of awsJson is found by its header
/// `x-amz-target`.
///
/// | A request gets | If |
/// | --- | --- |
/// | 404 `UnknownOperationException` | no operation has its path and query |
/// | 405 `MethodNotAllowedException`, with `allow` | operations have its path and query, but not its method. HEAD and OPTIONS are methods like others |
/// | 408 `RequestTimeoutException` | its body takes too long |
/// | 413 `RequestEntityTooLargeException` | its body is over the limit, also when it is decompressed, or its values need more memory than allowed |
/// | 400 `IncompleteBody` | its body is cut |
/// | 500 `InternalFailure` | the handler panics; the other requests go on |
/// | 503 `ServiceUnavailable` | the handler takes too long |
///
/// [`UriTemplate`]: connect_core::request::UriTemplate
#[must_use = "a router does nothing until it is built"]
pub struct Router<S = ()> {
    unbound: Vec<Unbound<S>>,
    routes: Vec<Route>,
    settings: Settings,
    handler_timeout: Option<Duration>,
    timer: Timer,
    clock: Arc<dyn Clock>,
    authenticator: Option<Arc<dyn DynAuthenticate>>,
    is_authentication_off: bool,
}

/// A route whose handler has no state yet.
type Unbound<S> = Box<dyn FnOnce(&S) -> Route + Send + Sync>;

impl<S> Router<S> {
    /// The default limit of a body that does not stream: 1 MiB.
    pub const DEFAULT_BODY_LIMIT: usize = 1 << 20;

    /// The default of the limits of time for bodies: 30 seconds.
    pub const DEFAULT_BODY_TIMEOUT: Duration = Duration::from_secs(30);

    /// The default limit of the time for a handler: 60 seconds.
    pub const DEFAULT_HANDLER_TIMEOUT: Duration = Duration::from_secs(60);

    /// Creates a router without handlers.
    pub fn new() -> Self {
        Self {
            unbound: Vec::new(),
            routes: Vec::new(),
            settings: Settings {
                limit: Self::DEFAULT_BODY_LIMIT,
                memory_limit: Reader::DEFAULT_MEMORY_LIMIT,
                timeout: Some(Self::DEFAULT_BODY_TIMEOUT),
                idle_timeout: Some(Self::DEFAULT_BODY_TIMEOUT),
            },
            handler_timeout: Some(Self::DEFAULT_HANDLER_TIMEOUT),
            timer: Timer::new(),
            clock: Arc::new(SystemClock::new()),
            authenticator: None,
            is_authentication_off: false,
        }
    }

    /// Adds a handler, which is an async function of an operation; see [`Handler`].
    pub fn serve<H, M>(mut self, handler: H) -> Self
    where
        S: Clone + Send + Sync + 'static,
        M: 'static,
        H: Handler<M> + Send + Sync + 'static,
        H::Operation: ServedOperation,
        H::Arguments: Arguments<S> + Send,
        H::Serving: Future<Output: IntoOutcome<H::Operation>> + Send,
    {
        self.unbound.push(Box::new(move |state: &S| Route::new(handler, state.clone())));
        self
    }

    /// Adds the handlers of another router. The settings of this router apply to them.
    pub fn merge(mut self, other: Self) -> Self {
        self.unbound.extend(other.unbound);
        self.routes.extend(other.routes);
        self
    }

    /// Sets the state of the handlers that were added. Handlers that are added later have another.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a caller has no use for the state, of which handlers have clones"
    )]
    pub fn with_state<T>(self, state: S) -> Router<T> {
        let mut routes = self.routes;
        routes.extend(self.unbound.into_iter().map(|bind| bind(&state)));
        Router {
            unbound: Vec::new(),
            routes,
            settings: self.settings,
            handler_timeout: self.handler_timeout,
            timer: self.timer,
            clock: self.clock,
            authenticator: self.authenticator,
            is_authentication_off: self.is_authentication_off,
        }
    }

    /// Sets the most bytes of a body that does not stream, also when it is decompressed. The
    /// default is 1 MiB.
    pub fn with_body_limit(mut self, bytes: usize) -> Self {
        self.settings.limit = bytes;
        self
    }

    /// Sets the memory that the values of a JSON body, or of one item of a stream, may take, in
    /// bytes: small values such as `{}` take many times the length of their text. The default is
    /// 64 MiB.
    pub fn with_memory_limit(mut self, bytes: usize) -> Self {
        self.settings.memory_limit = bytes;
        self
    }

    /// Sets the longest time in which a body that does not stream is received. The default is 30
    /// seconds.
    pub fn with_body_timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = Some(timeout);
        self
    }

    /// Sets the longest time without a byte of a body that streams, while the handler reads it. The
    /// default is 30 seconds.
    pub fn with_idle_timeout(mut self, timeout: Duration) -> Self {
        self.settings.idle_timeout = Some(timeout);
        self
    }

    /// Sets the longest time for a handler, authentication included, until it returns. A response
    /// that streams may take longer, and a handler whose operation streams its body has no limit.
    /// The default is 60 seconds.
    ///
    /// The future of a handler that takes longer is dropped where it awaits; see [`Handler`] for
    /// work that has to end.
    pub fn with_handler_timeout(mut self, timeout: Duration) -> Self {
        self.handler_timeout = Some(timeout);
        self
    }

    /// Removes all limits of time, for a server that has its own.
    pub fn without_timeouts(mut self) -> Self {
        self.settings.timeout = None;
        self.settings.idle_timeout = None;
        self.handler_timeout = None;
        self
    }

    /// Sets the timer of the limits of time. The default is Tokio's, with the feature `tokio`.
    pub fn with_sleep(mut self, sleep: impl Sleep + 'static) -> Self {
        self.timer = Timer::Custom(Arc::new(sleep));
        self
    }

    /// Sets the clock, which measures the time of requests for the log.
    pub fn with_clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Sets the authenticator. Without one that authenticates its scheme, a router with an
    /// operation that is to be authenticated is not built. A handler that asks for the [`Bearer`]
    /// token of `auth = bearer` can do without, and checks that token.
    ///
    /// [`Bearer`]: crate::Bearer
    pub fn with_authenticator(mut self, authenticator: impl Authenticate) -> Self {
        self.authenticator = Some(Arc::new(authenticator));
        self.is_authentication_off = false;
        self
    }

    /// Serves every operation to anyone: no signature, key or password is checked. This is for
    /// development, and for a service behind one that has checked the request.
    pub fn without_authentication(mut self) -> Self {
        self.authenticator = None;
        self.is_authentication_off = true;
        self
    }
}

impl Router<()> {
    /// Builds the service.
    ///
    /// # Errors
    ///
    /// Returns an error that names all problems: operations that match the same requests, ones that
    /// are to be authenticated while nothing does it, limits of time without a timer, and (with the
    /// feature `pattern` of connect-core) patterns of operations' members that are not regular
    /// expressions.
    pub fn build(self) -> Result<RouterService, BuildError> {
        let Self { mut routes, settings, handler_timeout, timer, clock, authenticator, is_authentication_off, .. } =
            self.with_state::<()>(());
        let mut problems = Vec::new();
        for route in &mut routes {
            let is_known = |authenticator: &Arc<dyn DynAuthenticate>| authenticator.authenticates(route.operation);
            route.is_authenticated = has_scheme(route.operation) && authenticator.as_ref().is_some_and(is_known);
            let is_of_handler = route.reads_token && route.operation.auth() == AuthScheme::ClientBearer;
            if has_scheme(route.operation) && !route.is_authenticated && !is_of_handler && !is_authentication_off {
                problems.push(Problem::NoAuthenticator(route.operation));
            }
        }
        problems.extend(routes.iter().flat_map(|route| Problem::patterns(route.operation)));
        let times = [settings.timeout, settings.idle_timeout, handler_timeout];
        if timer.is_none() && times.iter().any(Option::is_some) {
            problems.push(Problem::NoTimer);
        }
        let table = Table::new(routes, &mut problems);
        match BuildError::of(problems) {
            Some(error) => Err(error),
            None => Ok(RouterService::new(Inner { table, settings, handler_timeout, timer, clock, authenticator })),
        }
    }
}

impl<S> Default for Router<S> {
    fn default() -> Self {
        Self::new()
    }
}

impl<S> std::fmt::Debug for Router<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Router").field("handlers", &(self.unbound.len() + self.routes.len())).finish_non_exhaustive()
    }
}
