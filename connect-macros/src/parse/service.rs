//! Services, and the service that an item names.

use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Data, DeriveInput, Ident, LitStr};

use super::auth::auth;
use super::body::body_format;
use super::errors::error_list;
use super::failures::failures;
use super::headers::{constant_headers, is_token};
use super::member::{rename_all, wire_name};
use super::{CRATE_EXAMPLE, Setting, attribute, item};
use crate::attr;
use crate::errors::Errors;
use crate::model::{AwsJson, Failures, OfService, Service, Shared};
use crate::names::quoted;
use crate::spanned::{Flag, Spanned};
use crate::symbol::{CONNECT_SERVICE, Place, ServiceWord};

/// The versions of awsJson.
const VERSIONS: [&str; 2] = ["1.0", "1.1"];

/// The values of the keys of `#[connect_service(…)]`.
#[derive(Default)]
struct Words {
    name: Option<String>,
    shared: Shared,
    failures: Option<Spanned<Failures>>,
    version: Setting<Spanned<String>>,
    target: Setting<Spanned<String>>,
    query_compatible: Flag,
    by_hand: bool,
}

/// Parses a service. The item has the attribute `#[connect_service(…)]`.
pub(crate) fn service(input: &DeriveInput, errors: &mut Errors) -> Service {
    let mut words = Words::default();
    attr::words(&input.attrs, Place::Service, errors, &mut |word, key, input, errors| {
        words.read(word, key, input, errors)
    });
    words.finish(errors);
    if words.by_hand
        && let Some(failures) = &words.failures
    {
        let message = "`failures(…)` has no effect with `by_hand`: remove it, and write the rules into the trait's \
                       `METADATA`";
        errors.span(failures.span, message);
    }
    let is_plain = matches!(&input.data, Data::Struct(_)) && input.generics.params.is_empty();
    if !is_plain {
        let name = &input.ident;
        let message = format!("a service is a struct without type parameters: write `struct {name};`");
        errors.at(attribute(input, CONNECT_SERVICE), message);
    }
    let mut item = item(input);
    if let Some(krate) = &words.shared.krate {
        item.krate = krate.clone();
    }
    item.cased_by = words.shared.other_case().map(|_| item.ident.clone().into());
    Service {
        item,
        name: words.name.unwrap_or_else(|| input.ident.unraw().to_string()),
        shared: words.shared,
        failures: words.failures.map(|failures| failures.value),
        by_hand: words.by_hand,
    }
}

impl Words {
    fn read(&mut self, word: ServiceWord, key: &Ident, input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<()> {
        match word {
            ServiceWord::Name => self.name = Some(wire_name(&attr::string(key, input, "GitHub")?)?),
            ServiceWord::RenameAll => self.shared.case = Some(rename_all(key, input)?),
            ServiceWord::Server => self.shared.server = attr::flag(key, input).map(|_| true)?,
            ServiceWord::Lenient => self.shared.lenient = attr::flag(key, input).map(|_| true)?,
            ServiceWord::Headers => constant_headers(key, input, &mut self.shared.headers, errors)?,
            ServiceWord::Auth => self.shared.auth = Some(auth(key, input)?.value),
            ServiceWord::Body => self.shared.body = Some(Spanned::new(body_format(key, input)?, key.span())),
            ServiceWord::Errors => {
                let variants = self.shared.errors.get_or_insert(Spanned::new(Vec::new(), key.span()));
                error_list(key, input, &mut variants.value, errors)?;
            }
            ServiceWord::Failures => {
                let rules = self.failures.insert(Spanned::new(Failures::default(), key.span()));
                failures(key, input, &mut rules.value, errors)?;
            }
            ServiceWord::AwsJson => {
                self.version = Setting::Wrong;
                let text = attr::string(key, input, "1.0")?;
                self.version = Setting::Right(Spanned::new(version(&text)?, text.span()));
            }
            ServiceWord::Target => {
                self.target = Setting::Wrong;
                let text = attr::string(key, input, "DynamoDB_20120810")?;
                self.target = Setting::Right(Spanned::new(target(&text)?, text.span()));
            }
            ServiceWord::QueryCompatible => self.query_compatible = Some(attr::flag(key, input)?),
            ServiceWord::ByHand => self.by_hand = attr::flag(key, input).map(|_| true)?,
            ServiceWord::Crate => self.shared.krate = Some(attr::path(key, input, CRATE_EXAMPLE)?),
        }
        Ok(())
    }

    /// Joins the keys of awsJson.
    fn finish(&mut self, errors: &mut Errors) {
        match (std::mem::take(&mut self.version), std::mem::take(&mut self.target)) {
            (Setting::Right(version), Setting::Right(target)) => {
                let query_compatible = self.query_compatible.take().is_some();
                self.shared.aws_json = Some(AwsJson { version: version.value, target: target.value, query_compatible });
            }
            (Setting::Right(version), Setting::Absent) => errors.span(
                version.span,
                "`aws_json` needs the prefix of the header `X-Amz-Target`: add `target = \"DynamoDB_20120810\"`",
            ),
            (Setting::Absent, Setting::Right(target)) => errors
                .span(target.span, "`target` is for services with `aws_json`: add `aws_json = \"1.0\"`, or remove it"),
            (Setting::Absent, Setting::Absent) => {
                if let Some(flag) = self.query_compatible {
                    let message = "`query_compatible` is for services with `aws_json`: remove it";
                    errors.span(flag.span, message);
                }
            }
            (Setting::Wrong, _) | (_, Setting::Wrong) => {}
        }
    }
}

fn version(text: &LitStr) -> syn::Result<String> {
    let value = text.value();
    if VERSIONS.contains(&&*value) {
        return Ok(value);
    }
    let message = format!("`{value}` is not a version of awsJson: write one of {}", quoted(&VERSIONS));
    Err(syn::Error::new(text.span(), message))
}

fn target(text: &LitStr) -> syn::Result<String> {
    let value = text.value();
    if !value.is_empty() && value.chars().all(is_token) {
        return Ok(value);
    }
    let message = format!("`{value}` is not the prefix of a target: write one such as `DynamoDB_20120810`");
    Err(syn::Error::new(text.span(), message))
}

/// Parses `= path::Service`, the service that an item names.
pub(super) fn of_service(key: &Ident, input: ParseStream<'_>, found: &mut Option<OfService>) -> syn::Result<()> {
    let path = attr::path(key, input, "GitHub")?;
    let shared = found.take().map(|of| of.shared).unwrap_or_default();
    *found = Some(OfService { path, shared });
    Ok(())
}

/// Parses `(keys)`, the keys of the service, which its macro adds. Errors in them are reported at
/// the service.
pub(super) fn shared_words(input: ParseStream<'_>, found: &mut Option<OfService>) -> syn::Result<()> {
    let content;
    syn::parenthesized!(content in input);
    let tokens: TokenStream = content.parse()?;
    let Some(found) = found else { return Ok(()) };
    let mut words = Words::default();
    let mut errors = Errors::default();
    let read = |input: ParseStream<'_>| {
        attr::each_word(Place::Service, input, &mut errors, &mut |word, key, input, errors| {
            words.read(word, key, input, errors)
        })
    };
    let parsed = read.parse2(tokens);
    words.finish(&mut errors);
    errors.discard();
    found.shared = words.shared;
    parsed
}

/// Adds an error if an item names a service, but the macro of the service did not add its keys.
pub(super) fn needs_attribute(of: Option<&OfService>, was_shared: bool, helper: &str, errors: &mut Errors) {
    if let (Some(of), false) = (of, was_shared) {
        let message = format!(
            "`{}` is for the attribute, and a derive alone cannot read the service: write `#[{helper}(…)]` without \
             the derive",
            ServiceWord::KEY
        );
        errors.at(&of.path, message);
    }
}

impl ServiceWord {
    /// The key with which an item names its service.
    const KEY: &'static str = "service";
}
