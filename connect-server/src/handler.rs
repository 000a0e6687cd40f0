//! Handlers: the functions that serve operations.

use connect_core::Operation;
use connect_core::operation::EncodeResponse;
use connect_core::request::DecodeRequest;
use http::request::Parts;

use crate::codec::Outcome;
use crate::extract::Extract;
use crate::failure::ServeError;

/// An async function that serves an operation: its first argument is the operation, and up to eight
/// more are what it asks for (see [`Extract`]). It returns a `Result` of the operation's output.
///
/// The error of the `Result` is the enum of the operation's modeled errors, what that enum is
/// created from, a [`Failure`](crate::Failure), or a [`ServeError`], into which `?` converts all of
/// these.
///
/// ```
/// use connect_core::{connect_error, connect_operation, connect_shape};
/// use connect_server::{Failure, Router, ServeError, State};
///
/// #[connect_operation(
///     method = "GET",
///     uri = "/files/<Name>",
///     output = File,
///     errors(NoSuchFile),
///     server,
/// )]
/// struct GetFile { name: String }
///
/// #[connect_shape]
/// struct File { text: String }
///
/// #[connect_error(status = 404)]
/// #[derive(Debug)]
/// struct NoSuchFile { message: Option<String> }
///
/// async fn get_file(
///     operation: GetFile,
///     State(folder): State<&'static str>,
/// ) -> Result<File, ServeError<GetFileError>> {
///     let path = std::path::Path::new(folder).join(operation.name.replace(['/', '\\'], "_"));
///     if !path.exists() {
///         Err(NoSuchFile { message: None })?;
///     }
///     // The cause is logged, and the caller gets 500 `InternalFailure`.
///     let text = std::fs::read_to_string(path).map_err(Failure::internal)?;
///     Ok(File { text })
/// }
///
/// let service = Router::new().serve(get_file).with_state("/srv/files").build()?;
/// # Ok::<(), connect_server::BuildError>(())
/// ```
///
/// Closures are handlers too. One that captures is written `move |operation: GetFile| async move {
/// … }`, with clones of what it captures, since its futures must not borrow from it.
///
/// `S` is the state of the router. `M` tells functions with other arguments apart.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a handler",
    label = "not a handler",
    note = "a handler is an async function or closure: its first argument is an operation that is declared with `server`, the others implement `Extract`, and it returns a `Result` of the operation's output",
    note = "its future is `Send` and borrows nothing: it holds no `Rc` and no guard of a lock over an `await`, and a closure that captures is written `move |operation: …| async move {{ … }}`"
)]
pub trait Handler<S, M>: Send + Sync + 'static {
    /// The operation that is served.
    type Operation: Operation + DecodeRequest + EncodeResponse + Send + 'static;

    /// Serves an operation.
    ///
    /// # Errors
    ///
    /// Returns what is answered in place of an output.
    fn call(
        &self,
        operation: Self::Operation,
        request: &Parts,
        state: &S,
    ) -> impl Future<
        Output = Result<<Self::Operation as Operation>::Output, ServeError<<Self::Operation as Operation>::Error>>,
    > + Send;
}

/// The result of a handler of the operation `O`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the result of a handler of `{O}`",
    label = "returned by the handler",
    note = "a handler returns `Result<Output, E>`: `Output` is that of its operation, and `E` the enum of the operation's modeled errors, a `Failure`, or `ServeError` of the enum"
)]
pub trait IntoOutcome<O: Operation> {
    /// Converts into the output or what is answered in its place.
    ///
    /// # Errors
    ///
    /// Returns the error of the handler.
    fn into_outcome(self) -> Result<O::Output, ServeError<O::Error>>;
}

#[diagnostic::do_not_recommend]
impl<O: Operation, E: Into<ServeError<O::Error>>> IntoOutcome<O> for Result<O::Output, E> {
    fn into_outcome(self) -> Outcome<O> {
        self.map_err(Into::into)
    }
}

macro_rules! handlers {
    ($(($($argument:ident)*))*) => {$(
        #[diagnostic::do_not_recommend]
        impl<S, F, R, O, $($argument),*> Handler<S, (O, $($argument,)*)> for F
        where
            S: Sync,
            F: Fn(O, $($argument),*) -> R + Send + Sync + 'static,
            R: Future<Output: IntoOutcome<O>> + Send,
            O: DecodeRequest + EncodeResponse + Send + 'static,
            $($argument: Extract<S> + Send,)*
        {
            type Operation = O;

            #[expect(clippy::allow_attributes, reason = "some functions ask for nothing")]
            #[allow(unused_variables, non_snake_case, reason = "the arguments have the names of their types")]
            async fn call(&self, operation: O, request: &Parts, state: &S) -> Outcome<O> {
                $(let $argument = $argument::extract(request, state).await?;)*
                self(operation, $($argument),*).await.into_outcome()
            }
        }
    )*};
}

handlers! {
    ()
    (A)
    (A B)
    (A B C)
    (A B C D)
    (A B C D E)
    (A B C D E G)
    (A B C D E G H)
    (A B C D E G H I)
}
