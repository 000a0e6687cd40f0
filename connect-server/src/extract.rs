//! The arguments of a handler beside its operation.

mod bearer;
mod caller;

use http::request::Parts;
use http::{Extensions, HeaderMap, Method, Uri};

pub use self::bearer::Bearer;
pub use self::caller::Caller;
use crate::failure::Failure;
use crate::request_id::RequestId;

/// An argument of a handler beside its operation, made from the head of the request and the state
/// of the router.
///
/// | Argument | Value |
/// | --- | --- |
/// | [`State<S>`](State) | the state of the router |
/// | [`HeaderMap`], [`Method`], [`Uri`] | these parts of the request |
/// | [`Extension<T>`](Extension) | a value that a layer or an authenticator has put into the extensions; 500 without it |
/// | [`RequestId`] | the identifier of the request |
/// | [`Caller`] | the sender of the request; 403 if the router has not authenticated it |
/// | [`Bearer`] | the token in the header `authorization`; 401 without one |
/// | `Option` of the last two, and of [`Extension`] | `None` without one |
///
/// Implement it for types of your own:
///
/// ```
/// use connect_server::{Extract, Failure};
/// use http::request::Parts;
///
/// struct Tenant(String);
///
/// impl<S: Sync> Extract<S> for Tenant {
///     async fn extract(request: &Parts, _: &S) -> Result<Self, Failure> {
///         match request.headers.get("x-tenant").and_then(|tenant| tenant.to_str().ok()) {
///             Some(tenant) => Ok(Self(tenant.to_owned())),
///             None => Err(Failure::forbidden().with_message("no tenant: send `x-tenant`")),
///         }
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "a handler cannot ask for `{Self}`",
    label = "not an argument of a handler",
    note = "the first argument is the operation; others are `State`, `Extension`, `RequestId`, `Caller`, `Bearer`, `HeaderMap`, `Method`, `Uri`, and types that implement `Extract`",
    note = "`State<T>` needs a router whose state is `T`"
)]
pub trait Extract<S>: Sized {
    /// True if the argument has the bearer token of the header `authorization`, as [`Bearer`] does.
    /// A handler with such an argument checks the token, and so an operation with `auth = bearer`
    /// needs no authenticator.
    const READS_TOKEN: bool = false;

    /// Makes the argument.
    ///
    /// # Errors
    ///
    /// Returns a failure, which is the answer. The handler is then not called.
    fn extract(request: &Parts, state: &S) -> impl Future<Output = Result<Self, Failure>> + Send;
}

/// The state of the router, from [`Router::with_state`](crate::Router::with_state). Each request
/// gets a clone, so that large states are in an [`Arc`](std::sync::Arc).
#[derive(Clone, Copy, Debug, Default)]
pub struct State<S>(pub S);

impl<S: Clone + Send + Sync> Extract<S> for State<S> {
    async fn extract(_: &Parts, state: &S) -> Result<Self, Failure> {
        Ok(Self(state.clone()))
    }
}

/// A value of the request's extensions, which a layer or an authenticator has put there.
#[derive(Clone, Copy, Debug, Default)]
pub struct Extension<T>(pub T);

impl<S: Sync, T: Clone + Send + Sync + 'static> Extract<S> for Extension<T> {
    async fn extract(request: &Parts, _: &S) -> Result<Self, Failure> {
        extension(&request.extensions).map(Self).ok_or_else(|| {
            let name = std::any::type_name::<T>();
            Failure::internal(format!("no extension `{name}` in the request: add a layer that inserts it"))
        })
    }
}

impl<S: Sync, T: Clone + Send + Sync + 'static> Extract<S> for Option<Extension<T>> {
    async fn extract(request: &Parts, _: &S) -> Result<Self, Failure> {
        Ok(extension(&request.extensions).map(Extension))
    }
}

/// Returns a clone of an extension.
fn extension<T: Clone + Send + Sync + 'static>(extensions: &Extensions) -> Option<T> {
    extensions.get::<T>().cloned()
}

macro_rules! parts {
    ($($part:ident: $type:ty)*) => {$(
        impl<S: Sync> Extract<S> for $type {
            async fn extract(request: &Parts, _: &S) -> Result<Self, Failure> {
                Ok(request.$part.clone())
            }
        }
    )*};
}

parts! {
    headers: HeaderMap
    method: Method
    uri: Uri
}

impl<S: Sync> Extract<S> for RequestId {
    async fn extract(request: &Parts, _: &S) -> Result<Self, Failure> {
        // The router has put it there.
        Ok(extension(&request.extensions).unwrap_or_else(Self::random))
    }
}
