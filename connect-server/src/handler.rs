//! Handlers: the functions that serve operations.

use connect_core::Operation;
use connect_core::operation::EncodeResponse;
use connect_core::request::DecodeRequest;
use http::request::Parts;

use crate::extract::Extract;
use crate::failure::{Failure, ServeError};

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
/// The body of an operation can stream. [`Failure`](crate::Failure) answers what a client does
/// wrong while it sends: a body that is cut, stops, or is longer than the handler reads.
///
/// ```
/// use connect_core::stream::ByteStream;
/// use connect_core::{connect_operation, connect_shape};
/// use connect_server::{Failure, Router};
///
/// #[connect_operation(method = "PUT", uri = "/notes", output = Size, server)]
/// struct PutNote {
///     #[connect(payload)]
///     text: ByteStream,
/// }
///
/// #[connect_shape]
/// struct Size { bytes: usize }
///
/// async fn put_note(operation: PutNote) -> Result<Size, Failure> {
///     // With a `ServeError`: `.await.map_err(Failure::from)?`.
///     let text = operation.text.collect(64 << 20).await?;
///     Ok(Size { bytes: text.len() })
/// }
///
/// let service = Router::new().serve(put_note).build()?;
/// # Ok::<(), connect_server::BuildError>(())
/// ```
///
/// Closures are handlers too. One that captures is written `move |operation: GetFile| async move {
/// … }`, with clones of what it captures, since its futures must not borrow from it.
///
/// The future of a handler can be dropped where it awaits: when the client disconnects, or after
/// [`Router::with_handler_timeout`](crate::Router::with_handler_timeout). Work that has to end
/// then, such as two writes that belong together, runs in a task of its own: await
/// `tokio::spawn(…)`, whose task goes on without the handler.
///
/// This trait is only the shape of such a function. [`Router::serve`](crate::Router::serve) says
/// what its parts have to be. `M` tells functions with other arguments apart.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a handler",
    label = "not a handler",
    note = "a handler is an async function or closure: its first argument is an operation, and up to eight more implement `Extract`",
    note = "a closure that captures is written `move |operation: …| async move {{ … }}`, with clones of what it captures"
)]
pub trait Handler<M> {
    /// The first argument.
    type Operation;

    /// The other arguments, as a tuple.
    type Arguments;

    /// The future of the function.
    type Serving;

    /// Calls the function.
    fn call(&self, operation: Self::Operation, arguments: Self::Arguments) -> Self::Serving;
}

/// An operation that can be served: its input can be read from a request, and its output and errors
/// written as a response. The key `server` of `#[connect_operation]` makes an operation one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation that can be served",
    label = "its first argument cannot be read from a request",
    note = "the first argument of a handler is an operation that is declared with `#[connect_operation(…, server)]`"
)]
pub trait ServedOperation: DecodeRequest + EncodeResponse + Send + 'static {}

#[diagnostic::do_not_recommend]
impl<O: DecodeRequest + EncodeResponse + Send + 'static> ServedOperation for O {}

/// The result of a handler of the operation `O`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the result of a handler of `{O}`",
    label = "returns another result",
    note = "a handler returns `Result<Output, E>`: `Output` is that of its operation, and `E` is the enum of its modeled errors, one of them, `Failure`, or `ServeError` of the enum",
    note = "the cause of a failure of the server is wrapped: `.map_err(Failure::internal)?`"
)]
pub trait IntoOutcome<O: Operation> {
    /// Converts into the output or the error that is answered.
    ///
    /// # Errors
    ///
    /// Returns the error of the handler.
    fn into_outcome(self) -> Result<O::Output, ServeError<O::Error>>;
}

#[diagnostic::do_not_recommend]
impl<O: Operation, E: Into<ServeError<O::Error>>> IntoOutcome<O> for Result<O::Output, E> {
    fn into_outcome(self) -> Result<O::Output, ServeError<O::Error>> {
        self.map_err(Into::into)
    }
}

/// The arguments of a handler beside its operation: a tuple of types that implement [`Extract`].
#[diagnostic::on_unimplemented(
    message = "a handler cannot ask for `{Self}`",
    label = "not arguments of a handler",
    note = "a handler asks for up to eight values that implement `Extract`"
)]
pub trait Arguments<S>: Sized {
    /// True if one of them [reads the bearer token](Extract::READS_TOKEN).
    const READ_TOKEN: bool;

    /// Makes the arguments, one after the other.
    ///
    /// # Errors
    ///
    /// Returns the first failure.
    fn extract_all(request: &Parts, state: &S) -> impl Future<Output = Result<Self, Failure>> + Send;
}

macro_rules! handlers {
    ($(($($argument:ident)*))*) => {$(
        #[diagnostic::do_not_recommend]
        impl<F, R, O, $($argument),*> Handler<(O, $($argument,)*)> for F
        where
            F: Fn(O, $($argument),*) -> R,
        {
            type Operation = O;
            type Arguments = ($($argument,)*);
            type Serving = R;

            #[allow(clippy::allow_attributes, non_snake_case, reason = "the arguments have the names of their types")]
            fn call(&self, operation: O, arguments: Self::Arguments) -> R {
                let ($($argument,)*) = arguments;
                self(operation, $($argument),*)
            }
        }

        impl<S: Sync, $($argument: Extract<S> + Send),*> Arguments<S> for ($($argument,)*) {
            const READ_TOKEN: bool = false $(|| $argument::READS_TOKEN)*;

            #[allow(clippy::allow_attributes, unused_variables, reason = "some functions ask for nothing")]
            async fn extract_all(request: &Parts, state: &S) -> Result<Self, Failure> {
                Ok(($($argument::extract(request, state).await?,)*))
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
