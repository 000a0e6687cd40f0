//! The table in the docs of an operation, which lists the place of each member in the request.
//!
//! The attribute writes the table, because a derive cannot change the docs of an item. The
//! attribute sees the `cfg` and `cfg_attr` of members before they are resolved, so each row has the
//! condition of its member.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::punctuated::Punctuated;
use syn::{Attribute, Data, DeriveInput, Field, Fields, Meta, Path, Token, Type, parse_quote};

use crate::errors::Errors;
use crate::model::{Auth, Binding, BodyFormat, Constraints, Encoding, Member, Operation, OperationErrors, QueryStyle};
use crate::parse;
use crate::symbol::{CONNECT, CONNECT_OPERATION, Spelled};

/// Returns the item with the table after its docs.
pub(crate) fn documented(arguments: &TokenStream, item: TokenStream) -> TokenStream {
    match table(arguments, item.clone()) {
        Some(table) => behind_attributes(item, &table),
        None => item,
    }
}

/// Returns the lines of the table as attributes. Returns `None` if the method or the URI is wrong,
/// or a member has very many conditions.
fn table(arguments: &TokenStream, item: TokenStream) -> Option<TokenStream> {
    let mut input: DeriveInput = syn::parse2(item).ok()?;
    // Generated docs would silence `missing_docs`, so an item without docs has the table only when
    // rustdoc runs.
    let is_documented = input.attrs.iter().any(|attribute| attribute.path().is_ident("doc"));
    let only_in_docs = (!is_documented).then(|| quote!(doc));
    let helper = Ident::new(CONNECT_OPERATION, Span::call_site());
    input.attrs.push(parse_quote!(#[#helper(#arguments)]));
    let conditions = resolve_conditions(&mut input)?;

    // The derive reports the errors. An error found here may also belong to a combination of
    // conditions that never holds.
    let mut errors = Errors::default();
    let operation = parse::operation(&input, &mut errors);
    errors.discard();
    let mut lines = vec![line(only_in_docs.clone(), ""), line(only_in_docs.clone(), &heading(&operation)?)];
    if let Some(text) = answers(&operation) {
        lines.extend([line(only_in_docs.clone(), ""), line(only_in_docs.clone(), &text), private_links()]);
    }
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

/// Returns `#[doc = "…"]`, under a `cfg_attr` with all of the conditions.
fn line(conditions: impl IntoIterator<Item = TokenStream>, text: &str) -> TokenStream {
    let mut conditions = conditions.into_iter().peekable();
    if conditions.peek().is_none() {
        return quote!(#[doc = #text]);
    }
    quote!(#[cfg_attr(all(#(#conditions),*), doc = #text)])
}

/// Inserts the table between the item's attributes and the item.
fn behind_attributes(item: TokenStream, table: &TokenStream) -> TokenStream {
    let mut tokens = item.into_iter().peekable();
    let mut documented = TokenStream::new();
    while tokens.peek().is_some_and(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '#')) {
        // `#`, and the group in brackets.
        documented.extend(tokens.by_ref().take(2));
    }
    documented.extend(table.clone());
    documented.extend(tokens);
    documented
}

/// Replaces each member by all of its possible forms, and returns the conditions of each form.
/// Returns `None` if a member has too many forms.
fn resolve_conditions(input: &mut DeriveInput) -> Option<Vec<Vec<TokenStream>>> {
    let Data::Struct(data) = &mut input.data else { return Some(Vec::new()) };
    let Fields::Named(fields) = &mut data.fields else { return Some(Vec::new()) };
    let forms: Option<Vec<_>> = fields.named.iter().map(forms).collect();
    let (conditions, forms): (Vec<_>, Vec<Field>) = forms?.into_iter().flatten().unzip();
    fields.named = forms.into_iter().collect();
    Some(conditions)
}

/// The most conditional attributes of a member. Each doubles the number of rows.
const MAX_CONDITIONS: usize = 6;

/// Returns a member with and without the keys of each `#[cfg_attr(…, connect(…))]`.
fn forms(field: &Field) -> Option<Vec<(Vec<TokenStream>, Field)>> {
    let always = field.attrs.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    let always: Vec<TokenStream> = always.filter_map(|attribute| attribute.parse_args().ok()).collect();
    let mut forms = vec![(always, field.clone())];
    let conditional: Vec<_> = field.attrs.iter().filter_map(conditional_words).collect();
    if conditional.len() > MAX_CONDITIONS {
        return None;
    }
    for (condition, words) in conditional {
        let both = forms.into_iter().flat_map(|(conditions, field)| {
            let (mut with, mut without) = ((conditions.clone(), field.clone()), (conditions, field));
            with.0.push(condition.clone());
            with.1.attrs.extend(words.iter().cloned());
            without.0.push(quote!(not(#condition)));
            [with, without]
        });
        forms = both.collect();
    }
    Some(forms)
}

/// Returns the condition and the keys of `#[cfg_attr(condition, connect(…))]`.
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

/// Returns the line above the table, or `None` if the method or the URI is wrong.
fn heading(operation: &Operation) -> Option<String> {
    let (method, uri) = (operation.method.as_ref()?, operation.uri.as_ref()?);
    let sent = format!("Sent as {}", quoted(&format!("{} {}", method.value.name(), uri.value.text)));
    let to = match &operation.host_prefix {
        Some(prefix) => format!(", to a host that begins with {}", quoted(&prefix.value.to_smithy())),
        None => String::new(),
    };
    let signed = match operation.auth {
        Auth::SigV4 => ", signed with Signature Version 4",
        Auth::SigV4UnsignedBody => ", signed with Signature Version 4, and over `https` without its body",
        Auth::SigV4SignedChunks(_) => ", signed with Signature Version 4, and with its body in signed chunks",
        Auth::SigV4UnsignedChunks(_) => {
            ", signed with Signature Version 4, and over `https` with its body in unsigned chunks"
        }
        Auth::ClientBearer => ", with the bearer token of the client",
        Auth::Basic => ", with the user name and password of the client",
        Auth::ApiKeyHeader { .. } | Auth::ApiKeyQuery(_) => ", with the API key of the client",
        Auth::None | Auth::Bearer(_) | Auth::Custom => "",
    };
    let body = match operation.body_format() {
        BodyFormat::Json => "",
        BodyFormat::Form | BodyFormat::PlainForm => " The body is a form.",
        BodyFormat::Multipart => " The body has a part for each member.",
    };
    let headers = constants(operation);
    let pages = if operation.pages.is_some() { " The output comes in pages." } else { "" };
    Some(format!("{sent}{to}{signed}.{body}{headers}{pages}"))
}

/// Returns the sentence about constant headers, after a space.
fn constants(operation: &Operation) -> String {
    let texts = operation.headers.iter().map(|header| quoted(&format!("{}: {}", header.name.value, header.value)));
    match &texts.collect::<Vec<_>>()[..] {
        [] => String::new(),
        [only] => format!(" Every request has the header {only}."),
        texts => format!(" Every request has the headers {}.", texts.join(", ")),
    }
}

/// Returns the line that links the output and the modeled errors, or `None` if there is nothing to
/// link.
fn answers(operation: &Operation) -> Option<String> {
    let output = operation.output.as_ref().and_then(path_of).and_then(|path| link(operation, path));
    let output = output.map(|output| format!("The output is {output}."));
    let errors = match &operation.errors {
        OperationErrors::None => None,
        OperationErrors::OfService => operation
            .service
            .as_ref()
            .and_then(|of| link(operation, &of.path))
            .map(|service| format!("The modeled errors are those of {service}.")),
        OperationErrors::Shared(ty) => path_of(ty)
            .and_then(|path| link(operation, path))
            .map(|errors| format!("The modeled errors are those of {errors}.")),
        OperationErrors::Own { name, variants } => {
            let links: Vec<_> = variants.iter().filter_map(|variant| link(operation, &variant.shape)).collect();
            let links = if links.is_empty() { String::new() } else { format!(": {}", links.join(", ")) };
            link(operation, &name.clone().into()).map(|name| format!("The modeled errors are in {name}{links}."))
        }
    };
    let sentences: Vec<_> = output.into_iter().chain(errors).collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// Returns the path of a type that is written as a path.
fn path_of(ty: &Type) -> Option<&Path> {
    match ty {
        Type::Path(ty) if ty.qself.is_none() => Some(&ty.path),
        // A type from a `macro_rules!` macro is in an invisible group.
        Type::Group(group) => path_of(&group.elem),
        _ => None,
    }
}

/// Returns an intra-doc link to a type. The target is the path of the declaration, and the text is
/// the last name of the path.
///
/// Returns `None` for a path that rustdoc cannot resolve: a type parameter, `$crate`, a raw name.
fn link(operation: &Operation, path: &Path) -> Option<String> {
    let names: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let is_parameter = |name: &str| operation.item.generics.type_params().any(|parameter| parameter.ident == name);
    let (first, last) = (names.first()?, names.last()?);
    if is_parameter(first) || names.iter().any(|name| name.starts_with("r#") || name.starts_with('$')) {
        return None;
    }
    let root = if path.leading_colon.is_some() { "::" } else { "" };
    Some(format!("[`{last}`](type@{root}{})", names.join("::")))
}

/// Returns an attribute that allows links to types that are not in the docs, because the author did
/// not write the links.
fn private_links() -> TokenStream {
    quote!(#[cfg_attr(doc, allow(rustdoc::private_intra_doc_links, reason = "the links are generated"))])
}

/// Returns the row of a member.
fn row(operation: &Operation, member: &Member) -> String {
    format!(
        "| {} | {} | {} |",
        code(&member.ident.unraw().to_string()),
        place(member),
        notes(operation, member).join(", ")
    )
}

/// Returns the cell for the place of a member.
fn place(member: &Member) -> String {
    let wire = &member.wire;
    let place = match &member.binding.value {
        Binding::Label { greedy: false } => format!("label {}", code(&format!("<{wire}>"))),
        Binding::Label { greedy: true } => format!("label {}", code(&format!("<{wire}+>"))),
        Binding::Query(key) => {
            let style = match member.style.map(|style| style.value) {
                None => "",
                Some(QueryStyle::Comma) => ", a list with commas",
                Some(QueryStyle::Brackets) => ", names in brackets",
                Some(QueryStyle::Json) => ", as JSON",
            };
            format!("query {}{style}", code(&key.value))
        }
        Binding::QueryMap => "query, a parameter for each entry".to_owned(),
        Binding::Header(name) => format!("header {}", code(&name.value)),
        Binding::PrefixHeaders(prefix) => {
            format!("headers {}, one for each entry", code(&format!("{}…", prefix.value)))
        }
        Binding::Payload(_) => "the whole body".to_owned(),
        Binding::Part => format!("part {}", code(wire)),
        Binding::Body | Binding::Status | Binding::EventHeader | Binding::EventPayload => {
            format!("body {}", code(wire))
        }
    };
    match member.host_label {
        Some(_) => format!("{place}, host {}", code(&format!("{{{wire}}}"))),
        None => place,
    }
}

/// Returns the notes about a member.
fn notes(operation: &Operation, member: &Member) -> Vec<String> {
    let is_bearer = matches!(&operation.auth, Auth::Bearer(name) if *name == member.ident);
    let mut notes = Vec::new();
    let mut note = |is_there: bool, text: &str| {
        if is_there {
            notes.push(text.to_owned());
        }
    };
    note(member.is_required() && !member.is_token(), "required");
    note(member.is_token(), "idempotency token");
    note(is_bearer, "bearer token");
    note(member.sensitive.is_some(), "sensitive");
    match &member.encoding.value {
        Encoding::Shape | Encoding::IdempotencyToken => {}
        Encoding::Serde => note(true, "by serde"),
        Encoding::Timestamp(format) => note(true, &format!("as {}", code(format.name()))),
        Encoding::MediaType(media_type) => note(true, &format!("{} in base64", code(media_type))),
    }
    if let Some(media_type) = member.binding.value.media_type() {
        notes.push(format!("as {}", code(media_type)));
    }
    if member.requires_length.is_some() {
        notes.push("of known length".to_owned());
    }
    if let Some(end) = &member.end {
        notes.push(format!("until {}", code(&end.value)));
    }
    notes.extend(constraints(&member.constraints));
    notes
}

/// Returns the notes about constraints.
fn constraints(of: &Constraints) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some((min, max)) = of.length {
        let ends = (Some(min).filter(|min| *min > 0), Some(max).filter(|max| *max < usize::MAX));
        notes.extend(between(ends).map(|ends| format!("length {ends}")));
    }
    notes.extend(of.range.and_then(between));
    notes.extend(of.pattern.as_ref().map(|pattern| format!("pattern {}", code(&pattern.value))));
    notes.extend(of.unique.map(|_| "unique items".to_owned()));
    for (part, inner) in [("each item", &of.items), ("each key", &of.keys), ("each value", &of.values)] {
        notes.extend(inner.iter().flat_map(|inner| constraints(inner)).map(|note| format!("{part}: {note}")));
    }
    notes
}

/// Describes a range.
fn between<T: ToString + PartialEq>(ends: (Option<T>, Option<T>)) -> Option<String> {
    match ends {
        (Some(min), Some(max)) if min == max => Some(min.to_string()),
        (Some(min), Some(max)) => Some(format!("{} to {}", min.to_string(), max.to_string())),
        (Some(min), None) => Some(format!("at least {}", min.to_string())),
        (None, Some(max)) => Some(format!("at most {}", max.to_string())),
        (None, None) => None,
    }
}

/// Returns text as code in a table's cell.
fn code(text: &str) -> String {
    quoted(&text.replace('|', "\\|"))
}

/// Returns text as code outside of a table.
fn quoted(text: &str) -> String {
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}
