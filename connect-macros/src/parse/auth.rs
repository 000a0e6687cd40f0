//! The authentication scheme: `auth`.

use syn::parse::ParseStream;
use syn::token::Paren;
use syn::{Ident, LitStr, Token};

use super::headers::header_name;
use crate::attr;
use crate::model::{Auth, AuthScheme, SigV4Option};
use crate::names::suggestion;
use crate::symbol::Spelled;

/// Parses a scheme, such as `= none`, `= sigv4(unsigned_body)` or `= bearer(member)`.
pub(super) fn auth(key: &Ident, input: ParseStream<'_>) -> syn::Result<Auth> {
    let wanted =
        "`auth` takes a scheme: write `auth = none`, `auth = sigv4`, `auth = bearer` or `auth = bearer(member)`";
    let name = attr::name(key, input, wanted)?;
    let scheme = name.to_string();
    let Some(scheme) = AuthScheme::find(&scheme) else {
        let near = suggestion(&scheme, &AuthScheme::names());
        let help =
            ": write `none`, `sigv4`, `bearer`, `bearer(member)`, `basic`, `api_key(header = \"…\")` or `custom`";
        let help = if near.is_empty() { help } else { &near };
        return Err(syn::Error::new(name.span(), format!("`{scheme}` is not a scheme of `auth`{help}")));
    };
    let is_alone = input.is_empty() || input.peek(Token![,]);
    match scheme {
        AuthScheme::None | AuthScheme::Basic | AuthScheme::Custom if input.peek(Paren) => {
            Err(input.error(format!("`{name}` takes nothing in parentheses: write `auth = {name}`")))
        }
        AuthScheme::None => Ok(Auth::None),
        AuthScheme::Basic => Ok(Auth::Basic),
        AuthScheme::Custom => Ok(Auth::Custom),
        AuthScheme::SigV4 if input.peek(Paren) => sigv4_option(&name, input),
        AuthScheme::SigV4 => Ok(Auth::SigV4),
        AuthScheme::Bearer if is_alone => Ok(Auth::ClientBearer),
        AuthScheme::Bearer => {
            let wanted = "`bearer` takes the name of the member that holds the token: write `auth = bearer(token)`";
            attr::in_parentheses(&name, input, wanted).map(Auth::Bearer)
        }
        AuthScheme::ApiKey => api_key(&name, input),
    }
}

/// Parses `(header = "X-Api-Key")` or `(query = "key")`.
fn api_key(name: &Ident, input: ParseStream<'_>) -> syn::Result<Auth> {
    let wanted = "`api_key` takes the place of the key: write `auth = api_key(header = \"X-Api-Key\")` or `auth = \
                  api_key(query = \"key\")`";
    let content = attr::parenthesized(name, input, wanted)?;
    let place: Ident = content.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), wanted))?;
    let text = attr::string(&place, &content, if place == "query" { "key" } else { "X-Api-Key" })?;
    if !content.is_empty() {
        return Err(content.error(wanted));
    }
    match place.to_string().as_str() {
        "header" => header_name(&text).map(|name| Auth::ApiKeyHeader(name.value)),
        "query" => query_key(&text).map(Auth::ApiKeyQuery),
        _ => Err(syn::Error::new(place.span(), wanted)),
    }
}

fn query_key(text: &LitStr) -> syn::Result<String> {
    let key = text.value();
    if key.is_empty() {
        return Err(syn::Error::new(text.span(), "the query key is empty: write the one that the service uses"));
    }
    Ok(key)
}

/// Parses `(unsigned_body)`, the only option of `sigv4`.
fn sigv4_option(name: &Ident, input: ParseStream<'_>) -> syn::Result<Auth> {
    let wanted = "`sigv4` takes no member, only `unsigned_body`: write `auth = sigv4` or `auth = sigv4(unsigned_body)`";
    let option = attr::in_parentheses(name, input, wanted)?;
    match SigV4Option::find(&option.to_string()) {
        Some(SigV4Option::UnsignedBody) => Ok(Auth::SigV4UnsignedBody),
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
