//! The model of a service: operations, shapes and everything that is said about them.
//!
//! The terms are Smithy's, whatever the format of the file was. See
//! <https://smithy.io/2.0/spec/index.html>.

mod constraint;
mod operation;
mod shape;
mod waiter;

pub use self::constraint::{Bounds, Constraints, Deprecation};
pub use self::operation::{Auth, Http, Operation, Pages};
pub use self::shape::{
    ErrorTraits, IntegerWidth, Kind, Location, Member, Reference, Retry, Shape, TimestampFormat, Value,
};
pub use self::waiter::{Acceptor, Matcher, State, Waiter};

use std::collections::BTreeMap;

/// A service and everything that its operations reach.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// The facts about the service itself.
    pub service: Service,
    /// The operations by name.
    pub operations: BTreeMap<String, Operation>,
    /// The shapes by name. The names of two shapes differ, also if their namespaces do.
    pub shapes: BTreeMap<String, Shape>,
}

/// The facts about a service that do not belong to one of its operations.
#[derive(Clone, Debug, Default)]
pub struct Service {
    /// The name for people, such as `Amazon Connect Service`.
    pub title: String,
    /// The identifier of the service in AWS's SDKs, such as `ConnectParticipant`.
    pub sdk_id: String,
    /// The version of the API, such as `2017-08-08`.
    pub version: String,
    /// The last part of the links to the API reference of a service of AWS, such as
    /// `connect-2017-08-08`.
    pub uid: Option<String>,
    /// The protocol of the operations.
    pub protocol: Protocol,
    /// The schemes of authentication, in order of preference.
    pub auth: Vec<Auth>,
    /// The name of the service in a signature, such as `connect`.
    pub signing_name: Option<String>,
    /// The rules for endpoints, in the format of the trait `smithy.rules#endpointRuleSet`.
    pub endpoint_rules: Option<serde_json::Value>,
    /// The description, in HTML or Markdown.
    pub docs: Option<String>,
    /// Set if the whole service is deprecated.
    pub deprecated: Option<Deprecation>,
    /// Facts of the model that declarations do not have, each as a sentence for people.
    pub remarks: Vec<String>,
}

/// The protocol of a service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Protocol {
    /// AWS restJson1.
    #[default]
    RestJson1,
    /// AWS awsJson 1.0 or 1.1.
    AwsJson {
        /// `1.0` or `1.1`.
        version: String,
        /// The text before the operation's name in `X-Amz-Target`.
        target: String,
        /// True if codes of errors can be those of awsQuery.
        query_compatible: bool,
    },
}
