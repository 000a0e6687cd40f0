//! The binding table: where each member goes, in the docs of an operation.
//!
//! The attribute writes it, as docs belong to the item. It sees `cfg` and `cfg_attr` on members before they have done their work, so a
//! row has the condition of its member.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::punctuated::Punctuated;
use syn::{Attribute, Data, DeriveInput, Field, Fields, Meta, Token, parse_quote};

use crate::errors::Errors;
use crate::model::{Auth, Binding, Member, Operation};
use crate::parse;
use crate::symbol::{CONNECT, CONNECT_OPERATION, TIMESTAMP_FORMATS};
use crate::uri;

/// The item with the table behind its docs.
pub(crate) fn documented(arguments: &TokenStream, item: TokenStream) -> TokenStream {
    match table(arguments, item.clone()) {
        Some(table) => behind_attributes(item, &table),
        None => item,
    }
}

/// The lines as attributes; nothing where method or URI are wrong.
fn table(arguments: &TokenStream, item: TokenStream) -> Option<TokenStream> {
    let mut input: DeriveInput = syn::parse2(item).ok()?;
    // Docs of ours alone would silence `missing_docs`: where there are no others they are for rustdoc only.
    let is_documented = input.attrs.iter().any(|attribute| attribute.path().is_ident("doc"));
    let only_in_docs = (!is_documented).then(|| quote!(doc));
    let helper = Ident::new(CONNECT_OPERATION, Span::call_site());
    input.attrs.push(parse_quote!(#[#helper(#arguments)]));
    let conditions = resolve_conditions(&mut input);

    // Errors are the derive's to report. Of forms that contradict each other some are wrong; they are in nobody's docs.
    let operation = parse::operation(&input, &mut Errors::default());
    let mut lines = vec![line(only_in_docs.clone(), ""), line(only_in_docs.clone(), &heading(&operation)?)];
    if !operation.members.is_empty() {
        for text in ["", "| Member | Where | Notes |", "| --- | --- | --- |"] {
            lines.push(line(only_in_docs.clone(), text));
        }
    }
    for (member, conditions) in operation.members.iter().zip(conditions) {
        lines.push(line(only_in_docs.clone().into_iter().chain(conditions), &row(&operation, member)));
    }
    Some(lines.into_iter().collect())
}

/// `#[doc = "…"]`, if all of the conditions hold.
fn line(conditions: impl IntoIterator<Item = TokenStream>, text: &str) -> TokenStream {
    let mut conditions = conditions.into_iter().peekable();
    if conditions.peek().is_none() {
        return quote!(#[doc = #text]);
    }
    quote!(#[cfg_attr(all(#(#conditions),*), doc = #text)])
}

fn behind_attributes(item: TokenStream, table: &TokenStream) -> TokenStream {
    let mut tokens = item.into_iter().peekable();
    let mut documented = TokenStream::new();
    while tokens.peek().is_some_and(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '#')) {
        // `#` and what is in its brackets.
        documented.extend(tokens.by_ref().take(2));
    }
    documented.extend(table.clone());
    documented.extend(tokens);
    documented
}

/// Replaces each member by the forms that it can have, and gives the conditions of each form.
fn resolve_conditions(input: &mut DeriveInput) -> Vec<Vec<TokenStream>> {
    let Data::Struct(data) = &mut input.data else { return Vec::new() };
    let Fields::Named(fields) = &mut data.fields else { return Vec::new() };
    let forms = fields.named.iter().flat_map(forms);
    let (conditions, forms): (Vec<_>, Vec<Field>) = forms.unzip();
    fields.named = forms.into_iter().collect();
    conditions
}

/// A member with and without the words of each `#[cfg_attr(…, connect(…))]`.
fn forms(field: &Field) -> Vec<(Vec<TokenStream>, Field)> {
    let always = field.attrs.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    let always: Vec<TokenStream> = always.filter_map(|attribute| attribute.parse_args().ok()).collect();
    let mut forms = vec![(always, field.clone())];
    for (condition, words) in field.attrs.iter().filter_map(conditional_words) {
        let both = forms.into_iter().flat_map(|(conditions, field)| {
            let (mut with, mut without) = ((conditions.clone(), field.clone()), (conditions, field));
            with.0.push(condition.clone());
            with.1.attrs.extend(words.iter().cloned());
            without.0.push(quote!(not(#condition)));
            [with, without]
        });
        forms = both.collect();
    }
    forms
}

/// The condition and the words of `#[cfg_attr(condition, connect(…))]`.
fn conditional_words(attribute: &Attribute) -> Option<(TokenStream, Vec<Attribute>)> {
    if !attribute.path().is_ident("cfg_attr") {
        return None;
    }
    let metas = attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).ok()?;
    let mut metas = metas.into_iter();
    let condition = metas.next()?.into_token_stream();
    let words: Vec<Attribute> =
        metas.filter(|meta| meta.path().is_ident(CONNECT)).map(|meta| parse_quote!(#[#meta])).collect();
    (!words.is_empty()).then_some((condition, words))
}

fn heading(operation: &Operation) -> Option<String> {
    let ((method, _), (_, uri)) = (operation.method.as_ref()?, operation.uri.as_ref()?);
    let sent = format!("Sent as {}", code(&format!("{method} {}", uri.value())));
    let to = match &operation.host_prefix {
        Some((parts, _)) => format!(", to a host that begins with {}", code(&uri::to_smithy(parts))),
        None => String::new(),
    };
    let signed = if matches!(operation.auth, Auth::SigV4) { ", signed with Signature Version 4" } else { "" };
    let pages = if operation.pages.is_some() { " The answer comes in pages." } else { "" };
    Some(format!("{sent}{to}{signed}.{pages}"))
}

fn row(operation: &Operation, member: &Member) -> String {
    format!(
        "| {} | {} | {} |",
        code(&member.ident.unraw().to_string()),
        place(member),
        notes(operation, member).join(", ")
    )
}

fn place(member: &Member) -> String {
    let wire = &member.wire;
    let place = match &member.binding {
        Binding::Label { greedy: false } => format!("label {}", code(&format!("<{wire}>"))),
        Binding::Label { greedy: true } => format!("label {}", code(&format!("<{wire}+>"))),
        Binding::Query(key) => format!("query {}", code(key)),
        Binding::QueryMap => "query, a parameter for each entry".to_owned(),
        Binding::Header(name) => format!("header {}", code(name)),
        Binding::PrefixHeaders(prefix) => format!("headers {}, one for each entry", code(&format!("{prefix}…"))),
        Binding::Payload => "the whole body".to_owned(),
        Binding::Body | Binding::Status => format!("body {}", code(wire)),
    };
    match member.host_label {
        Some(_) => format!("{place}, host {}", code(&format!("{{{wire}}}"))),
        None => place,
    }
}

fn notes(operation: &Operation, member: &Member) -> Vec<String> {
    let is_bearer = matches!(&operation.auth, Auth::Bearer(name) if *name == member.ident);
    let mut notes = Vec::new();
    let mut note = |is_there: bool, text: &str| {
        if is_there {
            notes.push(text.to_owned());
        }
    };
    let is_required = member.required.is_some() || !member.is_option();
    note(member.token.is_none() && is_required, "required");
    note(member.token.is_some(), "idempotency token");
    note(is_bearer, "bearer token");
    note(member.sensitive.is_some(), "sensitive");
    note(member.serde.is_some(), "by serde");
    if let Some(format) = member.timestamp {
        notes.push(format!("as {}", code(TIMESTAMP_FORMATS[format as usize])));
    }
    if let Some((media_type, _)) = &member.media_type {
        notes.push(format!("{} in base64", code(media_type)));
    }
    if let Some((min, max)) = member.constraints.length {
        let ends = (Some(min).filter(|min| *min > 0), Some(max).filter(|max| *max < usize::MAX));
        notes.extend(between(ends).map(|ends| format!("length {ends}")));
    }
    notes.extend(member.constraints.range.and_then(between));
    notes
}

/// The words for a range.
fn between<T: ToString + PartialEq>(ends: (Option<T>, Option<T>)) -> Option<String> {
    match ends {
        (Some(min), Some(max)) if min == max => Some(min.to_string()),
        (Some(min), Some(max)) => Some(format!("{} to {}", min.to_string(), max.to_string())),
        (Some(min), None) => Some(format!("at least {}", min.to_string())),
        (None, Some(max)) => Some(format!("at most {}", max.to_string())),
        (None, None) => None,
    }
}

/// Text as code in a table's cell.
fn code(text: &str) -> String {
    let text = text.replace('|', "\\|");
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}
