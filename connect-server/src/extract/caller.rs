//! The caller of a request.

use std::fmt;
use std::sync::Arc;

use http::request::Parts;

use super::{Extract, extension};
use crate::failure::Failure;

/// The caller of a request, as the router's authenticator has found it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Caller(Arc<str>);

impl Caller {
    /// Creates a caller with an identifier, such as an access key ID. It is not a secret.
    pub fn new(id: impl Into<Arc<str>>) -> Self {
        Self(id.into())
    }

    /// Returns the identifier.
    pub fn id(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Caller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Caller({})", self.id())
    }
}

impl<S: Sync> Extract<S> for Caller {
    async fn extract(request: &Parts, _: &S) -> Result<Self, Failure> {
        extension(&request.extensions).ok_or_else(Failure::forbidden)
    }
}

impl<S: Sync> Extract<S> for Option<Caller> {
    async fn extract(request: &Parts, _: &S) -> Result<Self, Failure> {
        Ok(extension(&request.extensions))
    }
}
