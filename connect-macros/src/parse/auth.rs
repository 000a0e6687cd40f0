//! The authentication scheme: `auth`.

use proc_macro2::Span;
use syn::parse::ParseStream;
use syn::token::Paren;
use syn::{Ident, LitStr, Token};

use super::headers::header_name;
use crate::attr;
use crate::model::{Auth, AuthScheme, ChecksumTrailer, SigV4Option};
use crate::names::suggestion;
use crate::spanned::Spanned;
use crate::symbol::{CLIENT_HEADERS, Spelled};

/// Parses a scheme, such as `= none`, `= sigv4(unsigned_body)` or `= bearer(member)`. The span is
/// that of the scheme, or of the place of an API key.
pub(super) fn auth(key: &Ident, input: ParseStream<'_>) -> syn::Result<Spanned<Auth>> {
    let wanted =
        "`auth` takes a scheme: write `auth = none`, `auth = sigv4`, `auth = bearer` or `auth = bearer(member)`";
    let name = attr::name(key, input, wanted)?;
    let span = name.span();
    scheme(&name, input).map(|(auth, place)| Spanned::new(auth, place.unwrap_or(span)))
}

/// Parses what follows the name of a scheme. Returns the span of the place of an API key.
fn scheme(name: &Ident, input: ParseStream<'_>) -> syn::Result<(Auth, Option<Span>)> {
    let scheme = name.to_string();
    let Some(scheme) = AuthScheme::find(&scheme) else {
        if let Some(message) = place_as_scheme(&scheme, input) {
            return Err(syn::Error::new(name.span(), message));
        }
        let near = suggestion(&scheme, &AuthScheme::names());
        let help =
            ": write `none`, `sigv4`, `bearer`, `bearer(member)`, `basic`, `api_key(header = \"…\")` or `custom`";
        let help = if near.is_empty() { help } else { &near };
        return Err(syn::Error::new(name.span(), format!("`{scheme}` is not a scheme of `auth`{help}")));
    };
    let is_alone = input.is_empty() || input.peek(Token![,]);
    let auth = match scheme {
        AuthScheme::None | AuthScheme::Basic | AuthScheme::Custom if input.peek(Paren) => {
            return Err(input.error(format!("`{name}` takes nothing in parentheses: write `auth = {name}`")));
        }
        AuthScheme::None => Auth::None,
        AuthScheme::Basic => Auth::Basic,
        AuthScheme::Custom => Auth::Custom,
        AuthScheme::SigV4 if input.peek(Paren) => sigv4_option(name, input)?,
        AuthScheme::SigV4 => Auth::SigV4,
        AuthScheme::Bearer if is_alone => Auth::ClientBearer,
        AuthScheme::Bearer => {
            let wanted = "`bearer` takes the name of the member that holds the token: write `auth = bearer(token)`";
            Auth::Bearer(attr::in_parentheses(name, input, wanted)?)
        }
        AuthScheme::ApiKey => return api_key(name, input).map(|auth| (auth.value, Some(auth.span))),
    };
    Ok((auth, None))
}

/// Returns the message for the place of an API key without `api_key`, such as `header("X-Key")`.
fn place_as_scheme(scheme: &str, input: ParseStream<'_>) -> Option<String> {
    let example = match scheme {
        "header" => "X-Api-Key",
        "query" => "key",
        _ => return None,
    };
    let in_parentheses = |input: ParseStream<'_>| {
        let content;
        syn::parenthesized!(content in input);
        content.parse::<LitStr>()
    };
    let text = in_parentheses(&input.fork()).map_or_else(|_| example.to_owned(), |text| text.value());
    Some(format!("`{scheme}` is the place of an API key: write `auth = api_key({scheme} = \"{text}\")`"))
}

/// Parses `(header = "X-Api-Key")`, `(header = "Authorization", prefix = "ApiKey ")` or
/// `(query = "key")`.
fn api_key(name: &Ident, input: ParseStream<'_>) -> syn::Result<Spanned<Auth>> {
    let wanted = "`api_key` takes the place of the key: write `auth = api_key(header = \"X-Api-Key\")` or `auth = \
                  api_key(query = \"key\")`";
    let content = attr::parenthesized(name, input, wanted)?;
    let place: Ident = content.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), wanted))?;
    let text = attr::string(&place, &content, if place == "query" { "key" } else { "X-Api-Key" })?;
    let auth = match place.to_string().as_str() {
        "header" => Auth::ApiKeyHeader { name: key_header(&text)?, prefix: key_prefix(&content)? },
        "query" => Auth::ApiKeyQuery(query_key(&text)?),
        _ => return Err(syn::Error::new(place.span(), wanted)),
    };
    if content.is_empty() { Ok(Spanned::new(auth, text.span())) } else { Err(content.error(wanted)) }
}

/// Parses `, prefix = "ApiKey "`, if there is more. The prefix is empty otherwise.
fn key_prefix(content: ParseStream<'_>) -> syn::Result<String> {
    if !content.is_empty() {
        content.parse::<Token![,]>()?;
    }
    if content.is_empty() {
        return Ok(String::new());
    }
    let wanted = "`header` can be followed by the text before the key: write `prefix = \"ApiKey \"`";
    let word: Ident = content.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), wanted))?;
    if word != "prefix" {
        return Err(syn::Error::new(word.span(), wanted));
    }
    let text = attr::string(&word, content, "ApiKey ")?;
    let prefix = text.value();
    let is_sent_as_it_is = prefix.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic());
    if prefix.trim().is_empty() || prefix.starts_with(' ') || !is_sent_as_it_is {
        let message = "the prefix is not a text that a header can begin with: write printable ASCII, such as `ApiKey ` with \
                       the space before the key";
        return Err(syn::Error::new(text.span(), message));
    }
    if !content.is_empty() {
        content.parse::<Token![,]>()?;
    }
    Ok(prefix)
}

/// Checks the header of an API key, which has no other value.
fn key_header(text: &LitStr) -> syn::Result<String> {
    let name = header_name(text)?.value;
    let lower = name.to_lowercase();
    let reason = if CLIENT_HEADERS.contains(&lower.as_str()) {
        "is set by the HTTP client"
    } else if lower.starts_with("content-") {
        "describes the body"
    } else {
        return Ok(name);
    };
    let message = format!(
        "the header `{name}` {reason}: write the header in which the service expects the key, such as `X-Api-Key`"
    );
    Err(syn::Error::new(text.span(), message))
}

fn query_key(text: &LitStr) -> syn::Result<String> {
    let key = text.value();
    if key.is_empty() {
        return Err(syn::Error::new(text.span(), "the query key is empty: write the one that the service uses"));
    }
    Ok(key)
}

/// Parses the option of `sigv4`: `(unsigned_body)` or `(signed_chunks)`, also with a trailer.
fn sigv4_option(name: &Ident, input: ParseStream<'_>) -> syn::Result<Auth> {
    let wanted = "`sigv4` takes no member, only `unsigned_body` or `signed_chunks`: write `auth = sigv4`, `auth = \
                  sigv4(unsigned_body)` or `auth = sigv4(signed_chunks)`";
    let content = attr::parenthesized(name, input, wanted)?;
    let option: Ident = content.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), wanted))?;
    match SigV4Option::find(&option.to_string()) {
        Some(SigV4Option::UnsignedBody) => {
            Ok(trailer(&option, &content)?.map_or(Auth::SigV4UnsignedBody, Auth::SigV4UnsignedChunks))
        }
        Some(SigV4Option::SignedChunks) => trailer(&option, &content).map(Auth::SigV4SignedChunks),
        None if option == "trailer" => {
            let message = "`trailer` comes after the option: write `sigv4(signed_chunks, trailer = \"…\")` or \
                           `sigv4(unsigned_body, trailer = \"…\")`";
            Err(syn::Error::new(option.span(), message))
        }
        None => {
            let near = suggestion(&option.to_string(), &SigV4Option::names());
            let message = if near.is_empty() {
                wanted.to_owned()
            } else {
                format!("`{option}` is not an option of `sigv4`{near}")
            };
            Err(syn::Error::new(option.span(), message))
        }
    }
}

/// Parses `, trailer = "x-amz-checksum-crc32"`, if there is more.
fn trailer(option: &Ident, content: ParseStream<'_>) -> syn::Result<Option<ChecksumTrailer>> {
    let wanted = format!(
        "`{option}` can be followed by the checksum after the body: write `sigv4({option}, trailer = \
         \"x-amz-checksum-crc32\")`"
    );
    let found = |error: syn::Error| syn::Error::new(error.span(), &wanted);
    if !content.is_empty() {
        content.parse::<Token![,]>().map_err(found)?;
    }
    if content.is_empty() {
        return Ok(None);
    }
    let word: Ident = content.parse().map_err(found)?;
    if word != "trailer" {
        return Err(syn::Error::new(word.span(), wanted));
    }
    let trailer = attr::one_of(&word, content, "a checksum")?;
    if !content.is_empty() {
        content.parse::<Token![,]>().map_err(found)?;
    }
    if content.is_empty() { Ok(Some(trailer)) } else { Err(content.error(wanted)) }
}
