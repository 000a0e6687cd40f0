//! Declarations: the Rust items for a model, before they are printed.

mod bounds;
mod cycles;
mod defaults;
mod elsewhere;
mod enums;
mod fields;
mod names;
mod operation;
mod pages;
mod types;
mod usage;
mod waiters;

pub(crate) use self::bounds::separated;
pub use self::elsewhere::{Elsewhere, Reached};
pub(crate) use self::enums::convert;
pub use self::types::Type;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use self::names::Names;
use self::usage::Usage;
use crate::error::Error;
use crate::model::{Auth, Bounds, ErrorTraits, Kind, Model, Retry, TimestampFormat};

/// The declarations of some operations and of everything that they reach.
#[derive(Clone, Debug)]
pub struct Declarations {
    /// The operations by name.
    pub operations: BTreeMap<String, Operation>,
    /// The other shapes by name, without those that are a type of Rust.
    pub shapes: BTreeMap<String, Item>,
    /// The name in Rust of the service, if the protocol needs one.
    pub service: Option<String>,
    /// The operations that cannot be declared, each with the reason.
    pub left_out: BTreeMap<String, String>,
    /// The items that are declared elsewhere, by their paths in Rust.
    pub elsewhere: BTreeMap<String, Reached>,
}

/// A shape other than an operation.
#[derive(Clone, Debug)]
pub struct Item {
    /// The name in Rust.
    pub name: String,
    /// The name in the model.
    pub shape: String,
    /// The declaration.
    pub body: Body,
    /// The names of the operations that reach the shape.
    pub reached_by: BTreeSet<String>,
    /// True if only errors reach the shape.
    pub is_of_errors: bool,
    /// The sentences about the shape.
    pub docs: Docs,
}

/// The declaration of a shape other than an operation.
#[derive(Clone, Debug)]
pub enum Body {
    /// A structure.
    Structure(Structure),
    /// A modeled error.
    Error(Structure, ErrorTraits),
    /// A union.
    Union(Structure),
    /// The union of the events of a stream.
    Events(Structure),
    /// An enum of strings or integers.
    Enum(Enum),
}

/// The members of an item.
#[derive(Clone, Debug)]
pub struct Structure {
    /// The members, or the variants of a union.
    pub fields: Vec<Field>,
    /// The case of wire names, if it is not `PascalCase`.
    pub case: Option<&'static str>,
    /// True if required members can be absent from a response.
    pub lenient: bool,
    /// True if callers create the structure, so that it is written as a literal.
    pub is_sent: bool,
    /// True if all members have a default value in Rust.
    pub has_default: bool,
}

/// An open enum.
#[derive(Clone, Debug)]
pub struct Enum {
    /// The variants with their values on the wire.
    pub variants: Vec<(String, String)>,
    /// The name of the variant for other values.
    pub unknown: String,
    /// The case of the values.
    pub case: Option<&'static str>,
    /// True if the values are integers.
    pub of_integers: bool,
    /// True if the enum is the key of a map, which needs an order.
    pub is_ordered: bool,
}

/// An operation.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of the model")]
pub struct Operation {
    /// The name in Rust.
    pub name: String,
    /// The name in the model.
    pub operation: String,
    /// The members.
    pub structure: Structure,
    /// Method and URI template, if the operation has its own.
    pub http: Option<(String, String)>,
    /// The status of a success, if the model says one.
    pub status: Option<u16>,
    /// The type of the output.
    pub output: Output,
    /// The names in Rust of the errors, in the order of the model.
    pub errors: Vec<String>,
    /// The name of the enum of the errors, if it is not the default.
    pub error_name: Option<String>,
    /// The scheme of authentication.
    pub auth: Option<Auth>,
    /// True if the signature leaves out the body.
    pub unsigned_payload: bool,
    /// The prefix of the host.
    pub host_prefix: Option<String>,
    /// True if the declaration says that the operation is idempotent.
    pub idempotent: bool,
    /// True if the declaration allows the body of a GET, HEAD or DELETE.
    pub allow_body: bool,
    /// True if the request needs the MD5 of its body.
    pub checksum_required: bool,
    /// True if bodies of requests can be compressed.
    pub gzip: bool,
    /// The members that lead from one page to the next.
    pub pages: Option<Pages>,
    /// The waiters.
    pub waiters: Vec<Waiter>,
    /// The sentences about the operation.
    pub docs: Docs,
}

/// A waiter of an operation.
#[derive(Clone, Debug)]
pub struct Waiter {
    /// The name of the constant.
    pub constant: String,
    /// The name in the model.
    pub name: String,
    /// The acceptors as expressions of Rust.
    pub acceptors: Vec<String>,
    /// The names in Rust of the enums that the acceptors read.
    pub types: BTreeSet<String>,
    /// The least number of seconds between two calls.
    pub min_delay: u64,
    /// The greatest number of seconds between two calls.
    pub max_delay: u64,
    /// The number of seconds after which the wait fails, if the model limits it.
    pub timeout: Option<u64>,
    /// The sentences about the waiter.
    pub docs: Docs,
}

/// The type of an operation's output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Output {
    /// Nothing.
    Unit,
    /// A shape, by its name in Rust and its name in the model.
    Shape(String, String),
}

/// The members that lead from one page to the next, as fields of Rust.
#[derive(Clone, Debug)]
pub struct Pages {
    /// The field that takes the token.
    pub input: String,
    /// The path of the field that holds the next token.
    pub output: Vec<String>,
    /// The paths of the lists of items with the types of the items.
    pub items: Vec<(Vec<String>, Type)>,
    /// The path of the field that is true while there are more pages.
    pub more: Option<Vec<String>>,
    /// The name of the enum of the items, if there are several lists and the default is taken.
    pub item_name: Option<String>,
}

/// A member of a structure, or a variant of a union.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of the model")]
pub struct Field {
    /// The name in Rust, without `r#`.
    pub name: String,
    /// The name in the model.
    pub member: String,
    /// The type.
    pub ty: Type,
    /// The wire name, if the case does not make it from the name.
    pub rename: Option<String>,
    /// The place, unless it is the body or a label.
    pub place: Option<Place>,
    /// True if the type redacts its value.
    pub sensitive: bool,
    /// True if the member is an idempotency token.
    pub token: bool,
    /// True if the member fills a label of the host prefix.
    pub host_label: bool,
    /// True if the length of a stream must be known before the first byte is sent.
    pub requires_length: bool,
    /// The constraints that are checked.
    pub checks: Checks,
    /// The format of a timestamp, if it is not the default of the place.
    pub timestamp: Option<TimestampFormat>,
    /// The media type of a payload, or of a header in base64.
    pub media_type: Option<String>,
    /// The value of an absent member of an output.
    pub default: Option<DefaultValue>,
    /// The sentences about the member.
    pub docs: Docs,
}

/// The place of a member, as the key of an attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// `query`, with the key unless it is the wire name.
    Query(Option<String>),
    /// `query_map`.
    QueryMap,
    /// `header = "…"`.
    Header(String),
    /// `prefix_headers = "…"`.
    PrefixHeaders(String),
    /// `payload`.
    Payload,
    /// `status`.
    Status,
    /// `event_header`.
    EventHeader,
    /// `event_payload`.
    EventPayload,
}

/// The constraints on a value and on what is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checks {
    /// The bounds of the length.
    pub length: Option<Bounds>,
    /// The bounds of the number.
    pub range: Option<Bounds>,
    /// The regular expression for a string, if connect-core can check it.
    pub pattern: Option<String>,
    /// True if the items of a list must differ.
    pub unique: bool,
    /// The constraints on the items of a list.
    pub items: Option<Box<Checks>>,
    /// The constraints on the keys of a map.
    pub keys: Option<Box<Checks>>,
    /// The constraints on the values of a map.
    pub values: Option<Box<Checks>>,
}

/// The value of an absent member of an output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DefaultValue {
    /// The default of the type in Rust.
    OfType,
    /// The value of this expression.
    Expression(String),
}

/// The contents of the docs of an item or a member.
#[derive(Clone, Debug, Default)]
pub struct Docs {
    /// The description of the model, in HTML or Markdown.
    pub text: Option<String>,
    /// Constraints and remarks, each as a sentence.
    pub facts: Vec<String>,
    /// The message of a deprecation; empty if the model has none.
    pub deprecated: Option<String>,
}

impl Checks {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Makes the declarations of the named operations, or of all.
///
/// An operation that cannot be declared is in [`Declarations::left_out`]. An operation or shape of
/// `elsewhere` is not declared again.
///
/// # Errors
///
/// Fails if there is no operation of one of these names, if shapes form a cycle that no value can
/// have, or if an operation of `elsewhere` reaches a shape that is not there.
pub fn declare(model: &Model, selected: Option<&[String]>, elsewhere: &Elsewhere) -> Result<Declarations, Error> {
    let operations = select(model, selected)?;
    let mut left_out = BTreeMap::new();
    let items_elsewhere = elsewhere.items(model, &operations)?;
    let operations: BTreeSet<&str> = operations
        .into_iter()
        .filter(|name| !elsewhere.operations.contains_key(*name))
        .filter(|name| {
            let reason = operation::obstacle(model, &model.operations[*name]);
            reason.map(|reason| left_out.insert((*name).to_owned(), reason)).is_none()
        })
        .collect();
    let usage = Usage::of(model, &operations);
    let boxed = cycles::boxed(model, &usage)?;
    let names = Names::of(model, elsewhere);
    let context = Context { model, usage: &usage, boxed: &boxed, names: &names, patterns: RefCell::default() };
    let mut declared = BTreeMap::new();
    for name in &operations {
        declared.insert((*name).to_owned(), operation::declare(&context, name));
    }
    let mut shapes = BTreeMap::new();
    for shape in usage.shapes.keys().filter(|shape| !is_empty_output(model, &usage, shape)) {
        if let Some(item) = context.item(shape) {
            shapes.insert((*shape).to_owned(), item);
        }
    }
    defaults::spread_leniency(&mut shapes);
    defaults::order_keys(&declared, &mut shapes);
    defaults::find_defaults(&mut declared, &mut shapes);
    let mut constants = BTreeSet::from(["ENDPOINT".to_owned()]);
    for (name, operation) in &mut declared {
        waiters::declare(&model.operations[name].waiters, operation, &shapes, &mut constants);
    }
    shapes.retain(|shape, _| names.is_declared(shape));
    Ok(Declarations {
        operations: declared,
        shapes,
        service: names.service().map(str::to_owned),
        left_out,
        elsewhere: items_elsewhere,
    })
}

/// True if the shape is only the output of operations, and has no members, so that `()` stands for
/// it.
fn is_empty_output(model: &Model, usage: &Usage<'_>, name: &str) -> bool {
    let is_empty = model.shapes.get(name).is_some_and(|shape| match &shape.kind {
        Kind::Structure { members, error: None } => members.is_empty(),
        _ => false,
    });
    is_empty && usage.shapes.get(name).is_some_and(|used| !used.is_nested)
}

fn select<'m>(model: &'m Model, selected: Option<&[String]>) -> Result<BTreeSet<&'m str>, Error> {
    let Some(selected) = selected else { return Ok(model.operations.keys().map(String::as_str).collect()) };
    let all: Vec<&str> = model.operations.keys().map(String::as_str).collect();
    let find = |name: &String| {
        let found = model.operations.get_key_value(name).map(|(name, _)| name.as_str());
        found.ok_or_else(|| {
            let near = crate::names::suggestion(name, &all);
            let list = "`--list` shows all operations";
            Error::new(format!("{} has no operation `{name}`{near} ({list})", model.service.title))
        })
    };
    selected.iter().map(find).collect()
}

/// Everything that is known before the first declaration.
struct Context<'m> {
    model: &'m Model,
    usage: &'m Usage<'m>,
    /// The members that must be boxed, as pairs of shape and member.
    boxed: &'m BTreeSet<(&'m str, &'m str)>,
    names: &'m Names,
    /// The patterns of the model, and whether connect-core can check them.
    patterns: RefCell<BTreeMap<String, bool>>,
}

impl Context<'_> {
    fn item(&self, shape: &str) -> Option<Item> {
        let (name, found) = self.model.shapes.get_key_value(shape)?;
        let used = self.usage.shapes.get(name.as_str())?;
        let structure = |members| self.structure(name, members, used);
        let body = match &found.kind {
            Kind::Structure { members, error: Some(error) } => {
                let mut error = error.clone();
                if self.names.shape(name) != *name && error.code.is_none() {
                    error.code = Some(name.clone());
                }
                Body::Error(structure(members), error)
            }
            Kind::Structure { members, error: None } => Body::Structure(structure(members)),
            Kind::Union { members, event_stream: false } => Body::Union(structure(members)),
            Kind::Union { members, event_stream: true } => Body::Events(structure(members)),
            Kind::Enum(values) => Body::Enum(enums::of_strings(values)),
            Kind::IntEnum(values) => Body::Enum(enums::of_integers(values)),
            _ => return None,
        };
        let mut facts = Vec::new();
        if found.sensitive {
            facts.push("The whole value is sensitive.".to_owned());
        }
        if let Kind::Structure { error: Some(error), .. } = &found.kind {
            match error.retry {
                Some(Retry::Throttling) => facts.push("The service throttled the request.".to_owned()),
                Some(Retry::Transient) => facts.push("The error is transient.".to_owned()),
                None => {}
            }
        }
        Some(Item {
            name: self.names.shape(name).to_owned(),
            shape: name.clone(),
            body,
            reached_by: used.operations.iter().map(|operation| (*operation).to_owned()).collect(),
            is_of_errors: used.is_of_errors,
            docs: Docs::new(found.docs.as_ref(), facts, found.deprecated.as_ref()),
        })
    }
}

impl Docs {
    fn new(text: Option<&String>, facts: Vec<String>, deprecated: Option<&crate::model::Deprecation>) -> Self {
        let message = |deprecation: &crate::model::Deprecation| match (&deprecation.message, &deprecation.since) {
            (Some(message), Some(since)) => format!("{message} (since {since})"),
            (Some(message), None) => message.clone(),
            (None, Some(since)) => format!("since {since}"),
            (None, None) => String::new(),
        };
        Self { text: text.cloned(), facts, deprecated: deprecated.map(message) }
    }
}
