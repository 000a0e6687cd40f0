//! Operations.

use std::collections::BTreeMap;

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{DeriveInput, Ident, LitStr, Path, Type};

use super::auth::auth;
use super::body::body_format;
use super::errors::{error_list, is_empty_list, modeled_errors};
use super::headers::{constant_headers, is_token, target_is_set};
use super::member::{members, rename_all, wire_name};
use super::pages::paginated;
use super::service::{needs_attribute, of_service, shared_words};
use super::{CRATE_EXAMPLE, Setting, attribute, is_unit, item, named_fields};
use crate::attr;
use crate::errors::Errors;
use crate::model::{
    Auth, Binding, BodyFormat, Compression, CompressionEncoding, ConstantHeader, ErrorVariant, LostOfOperation, Member,
    Method, OfService, Operation, OperationErrors, Pages, Shared, StandardMethod,
};
use crate::names::{Case, quoted, suggestion};
use crate::spanned::{Flag, Spanned};
use crate::symbol::{
    CONNECT_OPERATION, DEFAULT_COMPRESS_FROM, OperationWord, Place, SUCCESS_STATUSES, Spelled, TARGET_HEADER,
};
use crate::uri::{HostPrefix, Names, Template};

/// The values of the keys of `#[connect_operation(…)]`, before rules that combine them.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a key that has no value")]
struct Words {
    method: Setting<Spanned<Method>>,
    uri: Setting<LitStr>,
    service: Option<OfService>,
    was_shared: bool,
    output: Option<Type>,
    errors: Option<Spanned<Vec<ErrorVariant>>>,
    /// The key `errors()`: the operation has no modeled errors, also not those of its service.
    no_errors: Flag,
    error: Option<Spanned<Type>>,
    error_name: Option<Spanned<Ident>>,
    name: Option<Spanned<String>>,
    case: Setting<Case>,
    body: Setting<Spanned<BodyFormat>>,
    allow_body: Flag,
    idempotent: bool,
    host_prefix: Setting<Spanned<HostPrefix>>,
    compress: Setting<CompressionEncoding>,
    compress_from: Option<Spanned<usize>>,
    checksum_required: bool,
    auth: Option<Auth>,
    auth_span: Option<Span>,
    headers: Vec<ConstantHeader>,
    pages: Option<Spanned<Pages>>,
    status: Option<u16>,
    server: bool,
    krate: Option<Path>,
}

/// Parses an operation. The item has the attribute `#[connect_operation(…)]`.
pub(crate) fn operation(input: &DeriveInput, errors: &mut Errors) -> Operation {
    let mut words = Words::default();
    attr::words(&input.attrs, Place::Operation, errors, &mut |word, key, input, errors| {
        words.read(word, key, input, errors)
    });
    needs_attribute(words.service.as_ref(), words.was_shared, CONNECT_OPERATION, errors);
    words.take_over(input, errors);
    let compression = words.compression(errors);
    words.check_missing(input, errors);
    let has_errors = words.shared().is_some_and(|shared| shared.errors.is_some());
    let says_no_errors = words.no_errors.is_some() && words.error.is_none() && words.error_name.is_none();
    let modeled = if says_no_errors {
        OperationErrors::None
    } else {
        modeled_errors(input, words.errors, words.error, words.error_name, has_errors, errors)
    };
    let is_unit = is_unit(input);
    let fields = if is_unit { Some(Vec::new()) } else { named_fields(input, "an operation", errors) };
    // Without named members, errors about labels would only follow from that error.
    let has_members = fields.is_some();
    let members = members(fields.unwrap_or_default(), words.case.or_pascal(), Place::Input, errors);
    let uri = words.uri.right().and_then(|text| template(&text, &members, errors)).filter(|_| has_members);
    let says_format = !matches!(words.body, Setting::Absent);
    let mut operation = Operation {
        item: item(input),
        name: words.name.map_or_else(|| input.ident.unraw().to_string(), |name| name.value),
        method: words.method.right(),
        uri,
        output: words.output,
        service: words.service,
        errors: modeled,
        allow_body: words.allow_body,
        idempotent: words.idempotent,
        compression,
        checksum_required: words.checksum_required,
        auth: words.auth.unwrap_or(Auth::None),
        auth_span: words.auth_span,
        headers: words.headers,
        pages: words.pages,
        status: words.status,
        server: words.server,
        is_unit,
        lost: LostOfOperation {
            body: matches!(words.body, Setting::Wrong),
            host_prefix: matches!(words.host_prefix, Setting::Wrong),
            members: !has_members,
        },
        body: words.body.right(),
        host_prefix: words.host_prefix.right(),
        members,
    };
    if let Some(krate) = words.krate {
        operation.item.krate = krate;
    }
    operation.item.cased_by = operation.service.as_ref().and_then(OfService::with_case);
    bind_labels(&mut operation);
    // An operation without members in the body has no format of its own.
    let has_body = operation.members.iter().any(|member| matches!(member.binding.value, Binding::Body));
    if has_body && !says_format {
        operation.body = operation.service.as_ref().and_then(|of| of.shared.body);
    }
    bind_parts(&mut operation);
    operation
}

impl Words {
    /// Reads the value of a key.
    fn read(
        &mut self,
        word: OperationWord,
        key: &Ident,
        input: ParseStream<'_>,
        errors: &mut Errors,
    ) -> syn::Result<()> {
        match word {
            OperationWord::Method => {
                self.method = Setting::Wrong;
                self.method = Setting::new(method(&attr::string(key, input, "PUT")?, errors));
            }
            OperationWord::Uri => {
                self.uri = Setting::Wrong;
                self.uri = Setting::Right(attr::string(key, input, "/contact/<ContactId>")?);
            }
            OperationWord::Service => of_service(key, input, &mut self.service)?,
            OperationWord::OfService => {
                self.was_shared = true;
                shared_words(input, &mut self.service)?;
            }
            OperationWord::Output => self.output = Some(attr::ty(key, input, "CreateParticipantOutput")?),
            OperationWord::Errors if is_empty_list(input) => {
                self.errors = Some(Spanned::new(Vec::new(), key.span()));
                self.no_errors = Some(Spanned::new((), key.span()));
            }
            OperationWord::Errors => {
                let variants = self.errors.get_or_insert(Spanned::new(Vec::new(), key.span()));
                error_list(key, input, &mut variants.value, errors)?;
            }
            OperationWord::Error => {
                self.error = Some(Spanned::new(attr::ty(key, input, "ConnectError")?, key.span()));
            }
            OperationWord::ErrorName => {
                self.error_name = Some(Spanned::new(attr::ident(key, input, "MyOperationError")?, key.span()));
            }
            OperationWord::Name => {
                let text = attr::string(key, input, "CreateParticipant")?;
                self.name = Some(Spanned::new(wire_name(&text)?, text.span()));
            }
            OperationWord::RenameAll => {
                self.case = Setting::Wrong;
                self.case = Setting::Right(rename_all(key, input)?);
            }
            OperationWord::Body => {
                self.body = Setting::Wrong;
                self.body = Setting::Right(Spanned::new(body_format(key, input)?, key.span()));
            }
            OperationWord::AllowBody => self.allow_body = Some(attr::flag(key, input)?),
            OperationWord::Idempotent => self.idempotent = attr::flag(key, input).map(|_| true)?,
            OperationWord::Auth => {
                let scheme = auth(key, input)?;
                (self.auth, self.auth_span) = (Some(scheme.value), Some(scheme.span));
            }
            OperationWord::Headers => constant_headers(key, input, &mut self.headers, errors)?,
            OperationWord::Paginated => {
                let pages = self.pages.insert(Spanned::new(Pages::unread(), key.span()));
                paginated(key, input, &mut pages.value, errors)?;
            }
            OperationWord::HostPrefix => {
                self.host_prefix = Setting::Wrong;
                self.host_prefix = Setting::new(host_prefix(&attr::string(key, input, "{AccountId}.")?, errors));
            }
            OperationWord::Compress => {
                self.compress = Setting::Wrong;
                self.compress = Setting::Right(attr::one_of(key, input, "an encoding")?);
                needs_feature(key, cfg!(feature = "compression"), "compression")?;
            }
            OperationWord::CompressFrom => {
                let from = attr::integer(key, input, "10240")?;
                let from = attr::number(&from, "a number of bytes: write `10240`")?;
                self.compress_from = Some(Spanned::new(from, key.span()));
            }
            OperationWord::ChecksumRequired => {
                attr::flag(key, input)?;
                needs_feature(key, cfg!(feature = "checksum"), "checksum")?;
                self.checksum_required = true;
            }
            OperationWord::Status => {
                let number = attr::integer(key, input, "201")?;
                self.status = number.base10_parse().ok().filter(|status| SUCCESS_STATUSES.contains(status));
                if self.status.is_none() {
                    errors.at(&number, format!("`{number}` is not the status of a success: write one from 200 to 399"));
                }
            }
            OperationWord::Server => self.server = attr::flag(key, input).map(|_| true)?,
            OperationWord::Crate => self.krate = Some(attr::path(key, input, CRATE_EXAMPLE)?),
        }
        Ok(())
    }

    /// Returns what the operation takes over from its service, if it names one.
    fn shared(&self) -> Option<&Shared> {
        self.service.as_ref().map(|of| &of.shared)
    }

    /// Takes over what the declaration does not say itself.
    fn take_over(&mut self, input: &DeriveInput, errors: &mut Errors) {
        let Some(OfService { shared, .. }) = &self.service else { return };
        self.case = std::mem::take(&mut self.case).or(shared.case);
        self.auth = self.auth.take().or_else(|| shared.auth.clone());
        self.server |= shared.server;
        self.krate = self.krate.take().or_else(|| shared.krate.clone());
        let Some(aws_json) = &shared.aws_json else { return };
        let span = input.ident.span();
        let post = Spanned::new(Method::Standard(StandardMethod::Post), span);
        self.method = std::mem::take(&mut self.method).or(Some(post));
        self.uri = std::mem::take(&mut self.uri).or(Some(LitStr::new("/", span)));
        let is_target = |header: &&ConstantHeader| header.name.value.eq_ignore_ascii_case(TARGET_HEADER);
        if let Some(header) = self.headers.iter().find(is_target) {
            errors.span(header.name.span, target_is_set(&header.name.value));
            return;
        }
        let own = || Spanned::new(input.ident.unraw().to_string(), span);
        let name = self.name.clone().unwrap_or_else(own);
        if !name.value.chars().all(is_token) {
            let message = format!(
                "`{}` cannot be in the header `{TARGET_HEADER}`: write letters and digits, as in `name = \"GetItem\"`",
                name.value
            );
            errors.span(name.span, message);
            return;
        }
        let (target, value) =
            (Spanned::new(TARGET_HEADER.to_owned(), span), format!("{}.{}", aws_json.target, name.value));
        self.headers.push(ConstantHeader { name: target, value });
    }

    /// Joins the values of `compress` and `compress_from`.
    fn compression(&self, errors: &mut Errors) -> Option<Compression> {
        if let (Setting::Absent, Some(from)) = (&self.compress, self.compress_from) {
            errors.span(
                from.span,
                "`compress_from` is the size from which `compress` applies, but there is no `compress`: add `compress = \"gzip\"`",
            );
        }
        let encoding = self.compress.clone().right()?;
        let from = self.compress_from.map_or(DEFAULT_COMPRESS_FROM, |from| from.value);
        Some(Compression { encoding, from })
    }

    /// Adds an error if `method` or `uri` is missing.
    fn check_missing(&self, input: &DeriveInput, errors: &mut Errors) {
        let missing = match (&self.method, &self.uri) {
            (Setting::Absent, Setting::Absent) => {
                "`method` and `uri` are missing: write \
                 `#[connect_operation(method = \"PUT\", uri = \"/contact/<ContactId>\")]`"
            }
            (Setting::Absent, _) => "`method` is missing: write `method = \"PUT\"`",
            (_, Setting::Absent) => "`uri` is missing: write `uri = \"/contact/<ContactId>\"`",
            (Setting::Wrong | Setting::Right(_), Setting::Wrong | Setting::Right(_)) => return,
        };
        errors.at(attribute(input, CONNECT_OPERATION), missing);
    }
}

/// Returns an error if `is_on` is false: the key needs a feature of connect-core.
pub(super) fn needs_feature(key: &Ident, is_on: bool, feature: &str) -> syn::Result<()> {
    if is_on {
        return Ok(());
    }
    let wanted = format!("write `connect-core = {{ version = \"…\", features = [\"{feature}\"] }}` in Cargo.toml");
    Err(syn::Error::new(key.span(), format!("`{key}` needs the feature `{feature}` of connect-core: {wanted}")))
}

/// Parses a method.
fn method(text: &LitStr, errors: &mut Errors) -> Option<Spanned<Method>> {
    let name = text.value();
    if let Some(method) = StandardMethod::find(&name) {
        return Some(Spanned::new(Method::Standard(method), text.span()));
    }
    let (upper, methods) = (name.to_uppercase(), StandardMethod::names());
    if let Some(character) = name.chars().find(|character| !is_token(*character)) {
        let advice = format!("write a word such as `LIST`, or one of {}", quoted(&methods));
        errors.at(text, format!("`{character}` cannot be in a method: {advice}"));
        return None;
    }
    let message = match suggestion(&upper, &methods) {
        _ if name.is_empty() => format!("the method is empty: write one of {}", quoted(&methods)),
        _ if name != upper => format!("methods are written in capitals: write `{upper}`"),
        _ if matches!(&*name, "CONNECT" | "TRACE") => {
            format!("`{name}` is about the connection, so no operation has it: write one of {}", quoted(&methods))
        }
        near if near.is_empty() => {
            return Some(Spanned::new(Method::Extension(name), text.span()));
        }
        near => format!("`{name}` is not a method of HTTP{near}"),
    };
    errors.at(text, message);
    None
}

/// Parses a URI template.
fn template(text: &LitStr, members: &[Member], errors: &mut Errors) -> Option<Spanned<Template>> {
    // A member with a place of its own fills no label.
    let members = members.iter().filter(|member| matches!(member.binding.value, Binding::Body) && !member.lost.name);
    let names = Names::new(members.map(|member| (member.ident.unraw().to_string(), member.wire.as_str())));
    match Template::parse(&text.value(), &names) {
        Ok(template) => Some(Spanned::new(template, text.span())),
        Err(messages) => {
            for message in messages {
                errors.at(text, message);
            }
            None
        }
    }
}

/// Parses a host prefix.
fn host_prefix(text: &LitStr, errors: &mut Errors) -> Option<Spanned<HostPrefix>> {
    match HostPrefix::parse(&text.value()) {
        Ok(prefix) => Some(Spanned::new(prefix, text.span())),
        Err(message) => {
            errors.at(text, message);
            None
        }
    }
}

/// Binds members to the labels with their wire names. A member with a key that sets another place
/// is left unchanged, and `check` reports it.
fn bind_labels(operation: &mut Operation) {
    let Some(template) = &operation.uri else { return };
    let mut labels = BTreeMap::new();
    for (label, greedy) in template.value.labels() {
        labels.entry(label).or_insert(greedy);
    }
    for member in operation.members.iter_mut().filter(|member| matches!(member.binding.value, Binding::Body)) {
        if let Some(greedy) = labels.get(member.wire.as_str()) {
            member.binding.value = Binding::Label { greedy: *greedy };
        }
    }
}

/// Binds the members of a multipart body to their parts.
fn bind_parts(operation: &mut Operation) {
    if operation.body_format() == BodyFormat::Multipart {
        for member in operation.members.iter_mut().filter(|member| matches!(member.binding.value, Binding::Body)) {
            member.binding.value = Binding::Part;
        }
    }
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    /// The methods in IANA's registry, without those of [`StandardMethod`] and of the connection,
    /// and some of well-known services.
    const OTHERS: &str = "ACL BASELINE-CONTROL BIND CHECKIN CHECKOUT COPY LABEL LINK LIST LOCK MERGE MKACTIVITY \
                          MKCALENDAR MKCOL MKREDIRECTREF MKWORKSPACE MOVE NOTIFY ORDERPATCH PROPFIND PROPPATCH PURGE \
                          QUERY REBIND REPORT SEARCH SUBSCRIBE UNBIND UNCHECKOUT UNLINK UNLOCK UNSUBSCRIBE UPDATE \
                          UPDATEREDIRECTREF VERSION-CONTROL";

    #[test]
    fn no_registered_method_is_taken_for_misspelt() {
        for name in OTHERS.split_whitespace() {
            let mut errors = Errors::default();
            let found = method(&parse_quote!(#name), &mut errors);
            assert_eq!(found.map(|found| found.value.name().to_owned()).as_deref(), Some(name));
            assert!(errors.finish().is_ok(), "{name}");
        }
    }
}
