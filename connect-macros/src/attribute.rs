//! The attribute macros. Each adds a derive, and keeps its own arguments as a helper attribute of
//! that derive.
//!
//! The derive sees the members after `cfg` is resolved. Other derives and attributes are unchanged.
//!
//! A macro cannot see the keys of a service, which is declared elsewhere. If an item names one, its
//! attribute therefore expands to a call of the macro that the service has generated under its own
//! name. That macro passes the item on to `with_service!`, together with the keys of the service.

use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{DeriveInput, parse_quote};

use crate::errors::Errors;
use crate::parse::{self, default_crate};
use crate::symbol::{CONNECT_ERROR, CONNECT_OPERATION, CONNECT_SERVICE, CONNECT_SHAPE, OperationWord, ShapeWord, Word};
use crate::{check, expand, table};

/// Returns the expansion of an attribute: its item with a derive, or a call of the macro of the
/// service that the item names.
pub(crate) fn expand(helper: &str, arguments: TokenStream, item: TokenStream) -> TokenStream {
    let Some(service) = path_after(&arguments, ShapeWord::Service.name()) else {
        return derived(helper, arguments, item);
    };
    let helper = Ident::new(helper, Span::call_site());
    quote!(#service! { #helper (#arguments) #item })
}

/// Returns the expansion of an item with the keys of its service: `(keys) helper (arguments) item`.
pub(crate) fn with_service(tokens: TokenStream) -> TokenStream {
    let mut tokens = tokens.into_iter();
    let (Some(TokenTree::Group(keys)), Some(TokenTree::Ident(helper)), Some(TokenTree::Group(arguments))) =
        (tokens.next(), tokens.next(), tokens.next())
    else {
        let message = "the macro of a service is for declarations: write `service = …` in their attributes";
        return syn::Error::new(Span::call_site(), message).to_compile_error();
    };
    let of_service = Ident::new(OperationWord::OfService.name(), Span::call_site());
    let (keys, arguments) = (keys.stream(), arguments.stream());
    let comma = arguments.clone().into_iter().last().filter(|last| !is_punct(last, ',')).map(|_| quote!(,));
    derived(&helper.to_string(), quote!(#arguments #comma #of_service(#keys)), tokens.collect())
}

/// Returns an item with the derive of its attribute.
fn derived(helper: &str, arguments: TokenStream, item: TokenStream) -> TokenStream {
    match helper {
        CONNECT_OPERATION => {
            let item = table::documented(&arguments, item);
            derive("Operation", helper, arguments, &item)
        }
        CONNECT_ERROR => derive("ErrorShape", helper, arguments, &item),
        _ => derive("Shape", helper, arguments, &item),
    }
}

/// Returns the service with its impl and its macro.
pub(crate) fn service(arguments: &TokenStream, item: &TokenStream, unique: &str) -> TokenStream {
    if let Some(error) = not_a_type(CONNECT_SERVICE, item) {
        return quote!(#error #item);
    }
    let mut input: DeriveInput = match syn::parse2(item.clone()) {
        Ok(input) => input,
        Err(error) => {
            let error = error.to_compile_error();
            return quote!(#error #item);
        }
    };
    let helper = Ident::new(CONNECT_SERVICE, Span::call_site());
    input.attrs.push(parse_quote!(#[#helper(#arguments)]));
    let mut errors = Errors::default();
    let service = parse::service(&input, &mut errors);
    check::service(&service, &mut errors);
    let expanded = match errors.finish() {
        Ok(()) => expand::service(&service, arguments, unique),
        // Items that name the service have no errors of their own because of it.
        Err(errors) => {
            let stub = expand::service_fallback(&service, arguments, unique);
            quote!(#errors #stub)
        }
    };
    quote!(#item #expanded)
}

/// Returns a text that differs for each place in the sources of a crate. A macro that other crates
/// can call needs a name that no other macro of its crate has.
pub(crate) fn unique(file: &str, line: usize, column: usize) -> String {
    // Its keys are constants, so the name is the same in each build.
    let hash = BuildHasherDefault::<DefaultHasher>::default().hash_one(file);
    format!("_{hash:x}_{line}_{column}")
}

/// Returns `#[derive(…::derive)] #[helper(arguments)] item`.
pub(crate) fn derive(derive: &str, helper: &str, arguments: TokenStream, item: &TokenStream) -> TokenStream {
    if let Some(error) = not_a_type(helper, item) {
        return quote!(#error #item);
    }
    let krate = crate_of(&arguments).unwrap_or_else(|| default_crate().into_token_stream());
    let (derive, helper) = (Ident::new(derive, Span::call_site()), Ident::new(helper, Span::call_site()));
    let arguments = Group::new(Delimiter::Parenthesis, arguments);
    // An `allow`, because not every nested option is one that the lint reports.
    let allowed = has_nested_option(item)
        .then(|| quote!(#[allow(clippy::option_option, reason = "the type tells `null` from an absent member")]));
    quote! {
        #allowed
        #[derive(#krate::#derive)]
        #[#helper #arguments]
        #item
    }
}

/// Returns true if an item has a member of the type `Option<Option<T>>`.
fn has_nested_option(item: &TokenStream) -> bool {
    let is_open = |token: &TokenTree| is_punct(token, '<');
    let is_option = |token: &TokenTree| is_ident(token, "Option");
    let tokens: Vec<TokenTree> = item.clone().into_iter().collect();
    tokens.windows(4).any(|four| is_option(&four[0]) && is_open(&four[1]) && is_option(&four[2]) && is_open(&four[3]))
        || tokens.iter().any(|token| matches!(token, TokenTree::Group(group) if has_nested_option(&group.stream())))
}

/// Returns an error at the keyword of an item that cannot have a derive, such as `fn`.
fn not_a_type(helper: &str, item: &TokenStream) -> Option<TokenStream> {
    let words = item.clone().into_iter().take_while(|token| !is_brace(token));
    let words: Vec<_> = words.filter(|token| matches!(token, TokenTree::Ident(_))).collect();
    if words.iter().any(|word| ["struct", "enum", "union"].iter().any(|kind| is_ident(word, kind))) {
        return None;
    }
    let is_visibility = |word: &&TokenTree| is_ident(word, "pub") || is_ident(word, "crate");
    let kind = words.iter().find(|word| !is_visibility(word))?;
    let items = if helper == CONNECT_SHAPE { "structs and enums" } else { "structs" };
    let message = format!("`#[{helper}]` is for {items}, but this is a `{kind}`: write `struct Name {{ … }}`");
    Some(syn::Error::new(kind.span(), message).to_compile_error())
}

/// Returns the path of `connect_core` that the arguments name, or else that of the service.
fn crate_of(arguments: &TokenStream) -> Option<TokenStream> {
    let word = ShapeWord::Crate.name();
    path_after(arguments, word).or_else(|| {
        let mut tokens = arguments.clone().into_iter();
        tokens.find(|token| is_ident(token, OperationWord::OfService.name()))?;
        match tokens.next()? {
            TokenTree::Group(keys) => path_after(&keys.stream(), word),
            _ => None,
        }
    })
}

/// Returns the path after `word =`, if the arguments have a valid one.
fn path_after(arguments: &TokenStream, word: &str) -> Option<TokenStream> {
    let mut tokens = arguments.clone().into_iter();
    let mut begins = true;
    while let Some(token) = tokens.next() {
        if begins && is_ident(&token, word) {
            let equals = tokens.next()?;
            if !is_punct(&equals, '=') {
                return None;
            }
            let path: TokenStream = tokens.take_while(|token| !is_punct(token, ',')).collect();
            return syn::parse2::<PathOnly>(path).ok().map(|path| path.0.into_token_stream());
        }
        begins = is_punct(&token, ',');
    }
    None
}

/// A path and nothing after it.
struct PathOnly(syn::Path);

impl syn::parse::Parse for PathOnly {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        input.call(syn::Path::parse_mod_style).map(Self)
    }
}

fn is_brace(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

fn is_ident(token: &TokenTree, name: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == name)
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}
