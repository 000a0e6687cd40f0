//! Operations.

use super::{Deprecation, Waiter};

/// An operation.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of the model")]
pub struct Operation {
    /// Method and URI. `None` in a protocol that does not bind operations to HTTP.
    pub http: Option<Http>,
    /// The name of the input structure. `None` for an operation without input.
    pub input: Option<String>,
    /// The name of the output structure. `None` for an operation without output.
    pub output: Option<String>,
    /// The names of the modeled errors.
    pub errors: Vec<String>,
    /// The schemes of authentication, if they are not those of the service. An empty list is an
    /// operation without authentication.
    pub auth: Option<Vec<Auth>>,
    /// True if the signature leaves out the body.
    pub unsigned_payload: bool,
    /// The prefix of the host, such as `{AccountId}.`.
    pub host_prefix: Option<String>,
    /// True if a repeated call has no second effect.
    pub idempotent: bool,
    /// True if a call has no effect.
    pub readonly: bool,
    /// True if the request needs the MD5 of its body.
    pub checksum_required: bool,
    /// True if bodies of requests can be compressed with gzip.
    pub gzip: bool,
    /// The members that lead from one page to the next.
    pub pages: Option<Pages>,
    /// The waiters of the operation.
    pub waiters: Vec<Waiter>,
    /// The description, in HTML or Markdown.
    pub docs: Option<String>,
    /// Set if the operation is deprecated.
    pub deprecated: Option<Deprecation>,
    /// Facts of the model that a declaration does not have, each as a sentence for people.
    pub remarks: Vec<String>,
}

/// The binding of an operation to HTTP.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Http {
    /// The method.
    pub method: String,
    /// The URI template below the endpoint, with `{Label}` and `{Label+}`.
    pub uri: String,
    /// The status of a success.
    pub code: Option<u16>,
}

/// A scheme of authentication.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Auth {
    /// AWS Signature Version 4.
    SigV4,
    /// AWS Signature Version 4 for several regions.
    SigV4a,
    /// A bearer token.
    Bearer,
    /// A bearer token in a member of the input.
    BearerMember {
        /// The name of the member.
        member: String,
    },
    /// User name and password.
    Basic,
    /// An API key in a header.
    ApiKeyHeader {
        /// The name of the header.
        name: String,
        /// The text before the key.
        prefix: Option<String>,
    },
    /// An API key in a query parameter.
    ApiKeyQuery {
        /// The name of the parameter.
        name: String,
    },
    /// A scheme that no key of a declaration names.
    Other(String),
}

/// The members that lead from one page to the next. Names are those of the model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pages {
    /// The member of the input that takes the token.
    pub input_token: String,
    /// The path of the member of the output that holds the token of the next page.
    pub output_token: Vec<String>,
    /// The paths of the lists or maps of items.
    pub items: Vec<Vec<String>>,
    /// The member of the input that limits the number of items.
    pub page_size: Option<String>,
    /// The path of the member of the output that is true while there are more pages.
    pub more: Option<Vec<String>>,
}
