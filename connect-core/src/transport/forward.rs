//! Pointers to transports as transports.

/// Implements a transport trait for pointers to its implementors.
///
/// Takes the trait, the return type of its `send`, the return type of its `default_sleep` without
/// the `Option` (or nothing, for a trait without that method), and the pointer types.
macro_rules! forward {
    ($transport:ident -> $answer:ty, $sleep:tt: $($pointer:ty),+) => {$(
        impl<T: $transport + ?Sized> $transport for $pointer {
            fn send(&self, request: http::Request<Body>, attempt: Attempt) -> $answer {
                (**self).send(request, attempt)
            }

            $crate::transport::forward::forward!(@default_sleep $sleep);
        }
    )+};
    (@default_sleep ()) => {};
    (@default_sleep ($sleep:ty)) => {
        fn default_sleep(&self) -> Option<$sleep> {
            (**self).default_sleep()
        }
    };
}

pub(super) use forward;
