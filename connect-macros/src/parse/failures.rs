//! The rules for the failures of a service: `failures(…)`.

use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::token::Paren;
use syn::{Ident, Lit, LitStr, Token};

use super::headers::header_name;
use crate::attr;
use crate::errors::Errors;
use crate::model::{FailureInSuccess, Failures, ResponsePlace, Sign, TimeUnit};
use crate::spanned::Spanned;
use crate::symbol::{FAILURE_STATUSES, FailureWord, Place, RetryWord};

/// Parses `(code = "error.code", …)` into `rules`.
pub(super) fn failures(
    key: &Ident,
    input: ParseStream<'_>,
    rules: &mut Failures,
    errors: &mut Errors,
) -> syn::Result<()> {
    let wanted = "write `failures(code = \"error.code\", message = \"error.message\")`";
    let mut kinds = Kinds::default();
    attr::nested_words(key, input, (Place::Failures, wanted), errors, &mut |word, key, input, errors| {
        match word {
            FailureWord::Code => rules.codes.extend(places(key, input)?),
            FailureWord::Message => rules.messages.extend(places(key, input)?),
            FailureWord::RequestId => rules.request_ids.extend(places(key, input)?),
            FailureWord::Problem => {
                attr::flag(key, input)?;
                let body = |path: &str| ResponsePlace::Body(path.to_owned());
                rules.is_problem = true;
                rules.codes.push(body("type"));
                rules.messages.extend([body("detail"), body("title")]);
            }
            FailureWord::Unless => rules.in_success.push(FailureInSuccess::IfFalse(path_of(key, input, "ok")?)),
            FailureWord::When => rules.in_success.push(FailureInSuccess::IfPresent(path_of(key, input, "error")?)),
            FailureWord::Throttling => rules.throttling.extend(kinds.new_signs(key, signs(key, input)?, errors)),
            FailureWord::Transient => rules.transient.extend(kinds.new_signs(key, signs(key, input)?, errors)),
            FailureWord::Final => rules.terminal.extend(kinds.new_signs(key, signs(key, input)?, errors)),
            FailureWord::TokenRefused => {
                rules.token_refused.extend(signs(key, input)?.into_iter().map(|sign| sign.value));
            }
            FailureWord::RetryAfter => {
                let wanted = "write `retry_after(milliseconds = \"retry_after_ms\")`";
                attr::nested_words(key, input, (Place::RetryAfter, wanted), errors, &mut |word, key, input, _| {
                    let unit = match word {
                        RetryWord::Seconds => TimeUnit::Seconds,
                        RetryWord::Milliseconds => TimeUnit::Milliseconds,
                        RetryWord::EpochSeconds => TimeUnit::EpochSeconds,
                    };
                    rules.retry_times.extend(places(key, input)?.into_iter().map(|place| (unit, place)));
                    Ok(())
                })?;
            }
        }
        Ok(())
    })
}

/// The signs that were read, each with the key of its kind of failure. A failure is of one kind.
#[derive(Default)]
struct Kinds(Vec<(Sign, Ident)>);

impl Kinds {
    /// Returns the signs after the key `key` that are new; adds an error for each other one.
    fn new_signs(&mut self, key: &Ident, signs: Vec<Spanned<Sign>>, errors: &mut Errors) -> Vec<Sign> {
        let is_new = |Spanned { value, span }: Spanned<Sign>| {
            if let Some((_, first)) = self.0.iter().find(|(sign, _)| *sign == value) {
                errors.span(
                    span,
                    format!("this sign is in `{first}(…)` already, and a failure is of one kind: keep one"),
                );
                return None;
            }
            self.0.push((value.clone(), key.clone()));
            Some(value)
        };
        signs.into_iter().filter_map(is_new).collect()
    }
}

/// Parses `= place` or `(place, place)`.
fn places(key: &Ident, input: ParseStream<'_>) -> syn::Result<Vec<ResponsePlace>> {
    let wanted = format!(
        "`{key}` takes a path in the body or a header: write `{key} = \"error.{key}\"`, `{key} = header(\"X-Name\")` or \
         `{key}(\"error.{key}\", \"{key}\")`"
    );
    if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        return place(input, &wanted).map(|place| vec![place]);
    }
    list(key, input, &wanted, place)
}

/// Parses `(item, item)` after a key.
fn list<T>(
    key: &Ident,
    input: ParseStream<'_>,
    wanted: &str,
    item: fn(ParseStream<'_>, &str) -> syn::Result<T>,
) -> syn::Result<Vec<T>> {
    let content = attr::parenthesized(key, input, wanted)?;
    let mut items = Vec::new();
    while !content.is_empty() {
        items.push(item(&content, wanted)?);
        if !content.is_empty() {
            content.parse::<Token![,]>().map_err(|error| syn::Error::new(error.span(), wanted))?;
        }
    }
    Ok(items)
}

/// Parses `"error.code"` or `header("X-Code")`.
fn place(input: ParseStream<'_>, wanted: &str) -> syn::Result<ResponsePlace> {
    if input.peek(Ident::peek_any) {
        return match header(input, wanted)? {
            (name, None) => Ok(ResponsePlace::Header(name)),
            (_, Some(value)) => Err(syn::Error::new(value.span(), wanted)),
        };
    }
    let text = literal(input, wanted)?;
    path(&text).map(ResponsePlace::Body)
}

/// Parses `header("Name")` or `header("Name" = "value")`. The name is in lower case.
fn header(input: ParseStream<'_>, wanted: &str) -> syn::Result<(String, Option<LitStr>)> {
    let word: Ident = input.call(Ident::parse_any)?;
    if word != "header" || !input.peek(Paren) {
        return Err(syn::Error::new(word.span(), wanted));
    }
    let content = attr::parenthesized(&word, input, wanted)?;
    let name = header_name(&literal(&content, wanted)?)?.value.to_lowercase();
    if content.is_empty() {
        return Ok((name, None));
    }
    content.parse::<Token![=]>().map_err(|error| syn::Error::new(error.span(), wanted))?;
    let value = literal(&content, wanted)?;
    if content.is_empty() { Ok((name, Some(value))) } else { Err(content.error(wanted)) }
}

/// Parses the signs of a kind of failure.
fn signs(key: &Ident, input: ParseStream<'_>) -> syn::Result<Vec<Spanned<Sign>>> {
    let wanted = format!(
        "`{key}` takes statuses, codes and headers: write `{key}(429, \"rate_limited\", header(\"Retry-After\"))`, and \
         `all(403, \"limit\")` for a failure with both"
    );
    list(key, input, &wanted, |input, wanted| {
        let is_all = input.fork().call(Ident::parse_any).is_ok_and(|word| word == "all");
        let span = input.span();
        let sign = if is_all { all(input)? } else { sign(input, wanted)? };
        Ok(Spanned::new(sign, span))
    })
}

/// Parses `all(sign, sign)`.
fn all(input: ParseStream<'_>) -> syn::Result<Sign> {
    let wanted = "`all` takes several statuses, codes and headers: write `all(403, header(\"X-Left\" = \"0\"))`";
    let word: Ident = input.call(Ident::parse_any)?;
    let signs = list(&word, input, wanted, sign)?;
    if signs.len() > 1 { Ok(Sign::All(signs)) } else { Err(syn::Error::new(word.span(), wanted)) }
}

fn sign(input: ParseStream<'_>, wanted: &str) -> syn::Result<Sign> {
    if input.peek(Ident::peek_any) {
        return Ok(match header(input, wanted)? {
            (name, None) => Sign::Header(name),
            (name, Some(value)) => Sign::HeaderValue(name, value.value()),
        });
    }
    match input.parse::<Lit>() {
        Ok(Lit::Str(code)) if !code.value().is_empty() => Ok(Sign::Code(code.value())),
        Ok(Lit::Int(number)) => {
            let status = number.base10_parse().ok().filter(|status| FAILURE_STATUSES.contains(status));
            status.map(Sign::Status).ok_or_else(|| {
                let message = format!(
                    "`{number}` is not a status from 200 to 599: write one such as `429`, or write a code in quotes, as \
                     in `\"{}\"`",
                    number.base10_digits()
                );
                syn::Error::new(number.span(), message)
            })
        }
        Ok(other) => Err(syn::Error::new(other.span(), wanted)),
        Err(error) => Err(syn::Error::new(error.span(), wanted)),
    }
}

fn literal(input: ParseStream<'_>, wanted: &str) -> syn::Result<LitStr> {
    match input.parse::<Lit>() {
        Ok(Lit::Str(text)) => Ok(text),
        Ok(other) => Err(syn::Error::new(other.span(), wanted)),
        Err(error) => Err(syn::Error::new(error.span(), wanted)),
    }
}

/// Parses `= "path"`.
fn path_of(key: &Ident, input: ParseStream<'_>, example: &str) -> syn::Result<String> {
    path(&attr::string(key, input, example)?)
}

/// Checks a path in the body, such as `errors[0].message`.
fn path(text: &LitStr) -> syn::Result<String> {
    let value = text.value();
    let is_member = |name: &str| !name.is_empty() && !name.contains(['[', ']', '"', '\\']);
    let is_step = |step: &str| {
        let (name, items) = step.split_at(step.find('[').unwrap_or(step.len()));
        let items_are_numbers = items.is_empty()
            || items.strip_prefix('[').and_then(|items| items.strip_suffix(']')).is_some_and(|items| {
                items.split("][").all(|item| !item.is_empty() && item.bytes().all(|byte| byte.is_ascii_digit()))
            });
        let is_name = !matches!(name, "$" | "*") && is_member(name);
        items_are_numbers && (is_name || name.is_empty() && !items.is_empty())
    };
    if value.split('.').all(is_step) {
        return Ok(value);
    }
    Err(syn::Error::new(text.span(), not_a_path(&value)))
}

/// Returns the message for a text that is not a path in the body.
fn not_a_path(value: &str) -> String {
    let advice = match value.strip_prefix('$') {
        Some(rest) if rest.starts_with(['.', '[']) => {
            format!("a path begins at the body, without `$`: write `{}`", rest.trim_start_matches('.'))
        }
        _ if value.contains('*') => "`*` is no step: write the index of an item, as in `errors[0].code`".to_owned(),
        _ => "write member names with dots, such as `errors[0].code`".to_owned(),
    };
    if value.is_empty() {
        return format!("the path in the body is empty: {advice}");
    }
    format!("`{value}` is not a path in the body: {advice}")
}
