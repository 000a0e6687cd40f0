//! Operations.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::token::Paren;
use syn::{DeriveInput, Ident, LitStr, Path, Type};

use super::member::{members, rename_all, wire_name};
use super::{attribute, item, named_fields};
use crate::attr;
use crate::errors::Errors;
use crate::model::{Auth, Binding, ErrorVariant, Operation, OperationDoubt, OperationErrors, Pages};
use crate::names::{Case, quoted, suggestion};
#[allow(
    clippy::wildcard_imports,
    reason = "the words that are matched below; clippy is silent where it builds tests"
)]
use crate::symbol::*;
use crate::uri::{self, Part, Template};

/// A word's value, and where the word stands.
type At<T> = Option<(Span, T)>;

/// What the words of `#[connect_operation(…)]` say, each for itself.
#[derive(Default)]
struct Words {
    method: Word<(String, LitStr)>,
    uri: Word<(Template, LitStr)>,
    output: Option<Type>,
    errors: At<Vec<ErrorVariant>>,
    error: At<Type>,
    error_name: At<Ident>,
    name: Option<String>,
    case: Word<Case>,
    allow_body: Option<Span>,
    idempotent: bool,
    host_prefix: Word<(Vec<Part>, LitStr)>,
    compress: bool,
    compress_from: At<usize>,
    checksum_required: bool,
    auth: Option<Auth>,
    pages: Option<Pages>,
    krate: Option<Path>,
}

/// A word of which it matters whether it is absent, or there with a value that is wrong.
#[derive(Default)]
enum Word<T> {
    #[default]
    Absent,
    Wrong,
    Right(T),
}

impl<T> Word<T> {
    fn new(value: Option<T>) -> Self {
        value.map_or(Self::Wrong, Self::Right)
    }

    fn right(self) -> Option<T> {
        match self {
            Self::Right(value) => Some(value),
            Self::Absent | Self::Wrong => None,
        }
    }
}

/// An operation; `#[connect_operation(…)]` is one of the item's attributes.
pub(crate) fn operation(input: &DeriveInput, errors: &mut Errors) -> Operation {
    let mut words = Words::default();
    attr::words(&input.attrs, CONNECT_OPERATION, OPERATION_WORDS, errors, |key, input, errors| {
        words.read(key, input, errors)
    });
    let compress_from = words.compress_from(errors);
    words.check_missing(input, errors);
    let modeled = modeled_errors(input, words.errors, words.error, words.error_name, errors);
    let case = if matches!(words.case, Word::Absent) { Some(Case::Pascal) } else { words.case.right() };
    let fields = named_fields(input, "an operation", errors);
    let mut operation = Operation {
        item: item(input),
        name: words.name.unwrap_or_else(|| input.ident.unraw().to_string()),
        method: words.method.right(),
        // Without members there is nothing to say about labels.
        uri: words.uri.right().filter(|_| fields.is_some()),
        output: words.output,
        errors: modeled,
        allow_body: words.allow_body,
        idempotent: words.idempotent,
        compress_from,
        checksum_required: words.checksum_required,
        auth: words.auth.unwrap_or(Auth::None),
        pages: words.pages,
        doubt: OperationDoubt { host_prefix: matches!(words.host_prefix, Word::Wrong), members: fields.is_none() },
        host_prefix: words.host_prefix.right(),
        members: members(fields.unwrap_or_default(), case, MEMBER_WORDS, errors),
    };
    if let Some(krate) = words.krate {
        operation.item.krate = krate;
    }
    bind_labels(&mut operation);
    operation
}

impl Words {
    /// Reads the value of the word `key`.
    fn read(&mut self, key: &Ident, input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<()> {
        match key.to_string().as_str() {
            METHOD => {
                self.method = Word::Wrong;
                self.method = Word::new(method(attr::string(key, input, "PUT")?, errors));
            }
            URI => {
                self.uri = Word::Wrong;
                self.uri = Word::new(template(attr::string(key, input, "/contact/<ContactId>")?, errors));
            }
            OUTPUT => self.output = Some(attr::ty(key, input, "CreateParticipantOutput")?),
            ERRORS => {
                let (_, variants) = self.errors.get_or_insert((key.span(), Vec::new()));
                attr::error_list(key, input, variants, errors)?;
            }
            ERROR => self.error = Some((key.span(), attr::ty(key, input, "ConnectError")?)),
            ERROR_NAME => self.error_name = Some((key.span(), attr::ident(key, input, "MyOperationError")?)),
            NAME => self.name = Some(wire_name(&attr::string(key, input, "CreateParticipant")?)?),
            RENAME_ALL => {
                self.case = Word::Wrong;
                self.case = Word::Right(rename_all(key, input)?);
            }
            ALLOW_BODY => self.allow_body = Some(attr::flag(key, input)?),
            IDEMPOTENT => {
                attr::flag(key, input)?;
                self.idempotent = true;
            }
            AUTH => self.auth = Some(auth(key, input)?),
            PAGINATED => {
                let pages = self.pages.insert(Pages::in_doubt(key.span()));
                paginated(key, input, pages, errors)?;
            }
            HOST_PREFIX => {
                self.host_prefix = Word::Wrong;
                self.host_prefix = Word::new(host_prefix(attr::string(key, input, "{AccountId}.")?, errors));
            }
            COMPRESS => {
                self.compress = true;
                attr::one_of(key, input, "an encoding", COMPRESSIONS)?;
                needs_feature(key, cfg!(feature = "compression"), "compression")?;
            }
            COMPRESS_FROM => {
                let from = attr::integer(key, input, "10240")?;
                self.compress_from = Some((key.span(), attr::number(&from, "a number of bytes: write `10240`")?));
            }
            CHECKSUM_REQUIRED => {
                attr::flag(key, input)?;
                needs_feature(key, cfg!(feature = "checksum"), "checksum")?;
                self.checksum_required = true;
            }
            _ => self.krate = Some(attr::path(key, input, "some::path::connect_core")?),
        }
        Ok(())
    }

    /// What `compress` and `compress_from` say together.
    fn compress_from(&self, errors: &mut Errors) -> Option<usize> {
        if let (false, Some((span, _))) = (self.compress, self.compress_from) {
            errors.span(
                span,
                "`compress_from` says from how many bytes on, and there is no `compress`: add `compress = \"gzip\"`",
            );
        }
        let from = self.compress_from.map_or(DEFAULT_COMPRESS_FROM, |(_, from)| from);
        self.compress.then_some(from)
    }

    fn check_missing(&self, input: &DeriveInput, errors: &mut Errors) {
        let missing = match (&self.method, &self.uri) {
            (Word::Absent, Word::Absent) => {
                "`method` and `uri` are missing: write \
                 `#[connect_operation(method = \"PUT\", uri = \"/contact/<ContactId>\")]`"
            }
            (Word::Absent, _) => "`method` is missing: write `method = \"PUT\"`",
            (_, Word::Absent) => "`uri` is missing: write `uri = \"/contact/<ContactId>\"`",
            _ => return,
        };
        errors.at(attribute(input, CONNECT_OPERATION), missing);
    }
}

/// `= none`, `= sigv4` or `= bearer(member)`.
fn auth(key: &Ident, input: ParseStream<'_>) -> syn::Result<Auth> {
    let wanted = "`auth` takes a scheme: write `auth = none`, `auth = sigv4` or `auth = bearer(member)`";
    let scheme = attr::name(key, input, wanted)?;
    let auth = match scheme.to_string().as_str() {
        "none" => Auth::None,
        "sigv4" => Auth::SigV4,
        "bearer" => {
            let wanted = "`bearer` names the one member that holds the token: write `auth = bearer(token)`";
            return attr::in_parentheses(&scheme, input, wanted).map(Auth::Bearer);
        }
        other => {
            let near = suggestion(other, AUTH_SCHEMES);
            let help = if near.is_empty() { ": write `none`, `sigv4` or `bearer(member)`" } else { &near };
            return Err(syn::Error::new(scheme.span(), format!("`{other}` is not a scheme of `auth`{help}")));
        }
    };
    if input.peek(Paren) {
        return Err(input.error(format!("`{scheme}` names no member, only `bearer` does: write `auth = {scheme}`")));
    }
    Ok(auth)
}

/// `(input = …, output = …, items = …, item = …)`, into `pages`: what was read beside an error is kept.
fn paginated(key: &Ident, input: ParseStream<'_>, pages: &mut Pages, errors: &mut Errors) -> syn::Result<()> {
    let before = errors.len();
    attr::nested_words(key, input, PAGINATED_WORDS, PAGINATED_EXAMPLE, errors, |key, input, _| {
        match key.to_string().as_str() {
            INPUT => pages.input = Some(attr::member(key, input, "next_token", "the operation")?),
            OUTPUT => pages.output = Some(attr::member(key, input, "next_token", "the output")?),
            ITEMS => pages.items = Some(attr::member(key, input, "instance_summary_list", "the output")?),
            _ => pages.item = Some(attr::ty(key, input, "InstanceSummary")?),
        }
        Ok(())
    })?;
    pages.in_doubt = errors.len() > before;
    Ok(())
}

/// A word whose code is behind a feature of connect-core.
fn needs_feature(key: &Ident, is_on: bool, feature: &str) -> syn::Result<()> {
    if is_on {
        return Ok(());
    }
    let wanted = format!("write `connect-core = {{ version = \"…\", features = [\"{feature}\"] }}` in Cargo.toml");
    Err(syn::Error::new(key.span(), format!("`{key}` needs the feature `{feature}` of connect-core: {wanted}")))
}

fn method(text: LitStr, errors: &mut Errors) -> Option<(String, LitStr)> {
    let method = text.value();
    if METHODS.contains(&method.as_str()) {
        return Some((method, text));
    }
    let upper = method.to_uppercase();
    let message = match suggestion(&upper, METHODS) {
        _ if METHODS.contains(&upper.as_str()) => format!("methods are written in capitals: write `{upper}`"),
        _ if method.is_empty() => format!("the method is empty: write one of {}", quoted(METHODS)),
        near if near.is_empty() => format!("`{method}` is not a method of HTTP: write one of {}", quoted(METHODS)),
        near => format!("`{method}` is not a method of HTTP{near}"),
    };
    errors.at(&text, message);
    None
}

fn template(text: LitStr, errors: &mut Errors) -> Option<(Template, LitStr)> {
    match Template::parse(&text.value()) {
        Ok(template) => Some((template, text)),
        Err(messages) => {
            for message in messages {
                errors.at(&text, message);
            }
            None
        }
    }
}

fn host_prefix(text: LitStr, errors: &mut Errors) -> Option<(Vec<Part>, LitStr)> {
    match uri::parse_host_prefix(&text.value()) {
        Ok(parts) => Some((parts, text)),
        Err(message) => {
            errors.at(&text, message);
            None
        }
    }
}

/// What `errors(…)`, `error` and `error_name` say together.
fn modeled_errors(
    input: &DeriveInput,
    own: At<Vec<ErrorVariant>>,
    shared: At<Type>,
    error_name: At<Ident>,
    errors: &mut Errors,
) -> OperationErrors {
    if let (Some(_), Some((span, _))) = (&own, &shared) {
        errors.span(
            *span,
            "`error` and `errors` exclude each other: `errors(…)` generates an enum, `error = …` names one that another \
             operation generates: keep one",
        );
    }
    if let (Some((span, _)), None) = (&error_name, &own) {
        errors.span(
            *span,
            "`error_name` names the enum that `errors(…)` generates, and there is no `errors(…)`: remove `error_name`",
        );
    }
    match (own, shared) {
        (Some((span, variants)), _) => {
            let generated =
                || Ident::new(&format!("{}Error", input.ident.unraw()), span.resolved_at(Span::call_site()));
            OperationErrors::Own { name: error_name.map_or_else(generated, |(_, name)| name), variants }
        }
        (None, Some((_, ty))) => OperationErrors::Shared(ty),
        (None, None) => OperationErrors::None,
    }
}

/// Members whose wire name is a label's go there, unless a word says otherwise, which `check` reports.
fn bind_labels(operation: &mut Operation) {
    let Some((template, _)) = &operation.uri else { return };
    for (label, greedy) in template.labels() {
        let members = operation.members.iter_mut().filter(|member| member.wire == label);
        for member in members.filter(|member| member.binding == Binding::Body) {
            member.binding = Binding::Label { greedy };
        }
    }
}
