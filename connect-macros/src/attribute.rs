//! The attribute macros. Each adds a derive, and keeps its own arguments as a helper attribute of
//! that derive.
//!
//! The derive sees the members after `cfg` is resolved. Other derives and attributes are unchanged.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::parse::default_crate;
use crate::symbol::{CONNECT_SHAPE, ShapeWord, Word};

/// Returns `#[derive(…::derive)] #[helper(arguments)] item`.
pub(crate) fn derive(derive: &str, helper: &str, arguments: TokenStream, item: &TokenStream) -> TokenStream {
    if let Some(error) = not_a_type(helper, item) {
        return quote!(#error #item);
    }
    let krate = named_crate(&arguments).unwrap_or_else(|| default_crate().into_token_stream());
    let (derive, helper) = (Ident::new(derive, Span::call_site()), Ident::new(helper, Span::call_site()));
    let arguments = Group::new(Delimiter::Parenthesis, arguments);
    quote! {
        #[derive(#krate::#derive)]
        #[#helper #arguments]
        #item
    }
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

/// Returns the path after `crate =`, if the arguments have a valid one.
fn named_crate(arguments: &TokenStream) -> Option<TokenStream> {
    let mut tokens = arguments.clone().into_iter();
    let mut begins = true;
    while let Some(token) = tokens.next() {
        if begins && is_ident(&token, ShapeWord::Crate.name()) {
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
