//! `mod.rs`: the service, its docs, and what the other files declare.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::{auth, ident, list, tokens};
use super::condition::{Condition, attribute as cfg};
use super::docs::{markdown, marked, wrapped};
use super::file::File;
use super::items::Printer;
use crate::endpoint::describe;
use crate::model::Protocol;

/// Prints the root of the module.
pub(super) fn print(printer: &Printer<'_>, files: &BTreeMap<String, File>) -> File {
    let service = &printer.model.service;
    let reexported = printer.declarations.elsewhere.values().filter(|reached| reached.is_operation).count();
    let count = printer.declarations.operations.len() + reexported;
    let operations = if count == 1 { "An operation".to_owned() } else { format!("{count} operations") };
    let version = if service.version.is_empty() { String::new() } else { format!(", API version {}", service.version) };
    let mut file = File { about: format!("{operations} of {}{version}.", marked(&service.title)), ..File::default() };
    let left_out = printer.declarations.left_out.iter();
    let left_out = left_out.map(|(name, reason)| format!("The operation `{name}` is not declared: {reason}."));
    let deprecated = service.deprecated.as_ref().map(|deprecation| {
        let message = deprecation.message.as_deref().map(|message| format!(": {message}")).unwrap_or_default();
        format!("The service is deprecated{message}.")
    });
    let text = service.docs.as_deref().filter(|_| printer.options.docs).map(markdown);
    for paragraph in text.iter().flat_map(|text| text.lines()) {
        if file.docs.is_empty() {
            file.docs.push(String::new());
        }
        file.docs.extend(if paragraph.is_empty() { vec![String::new()] } else { wrapped(paragraph) });
    }
    file.docs.extend(deprecated.iter().flat_map(|paragraph| [vec![String::new()], wrapped(paragraph)].concat()));
    for paragraph in printer.options.about.iter().chain(&service.remarks).cloned().chain(left_out) {
        file.docs.push(String::new());
        file.docs.extend(wrapped(&paragraph));
    }
    let endpoint = endpoint(printer, &mut file);
    file.verbatim = allowed(printer.options.docs);
    let modules = files.iter().map(|(name, inner)| {
        let (cfg, module) = (cfg(&inner.condition), ident(name));
        quote!(#cfg mod #module;)
    });
    file.items.push(quote!(#(#modules)*));
    let exports = files.iter().flat_map(|(name, inner)| {
        let module = ident(name);
        exports(&quote!(self::#module), names_by_condition(printer, inner))
    });
    file.items.push(quote!(#(#exports)*));
    if !printer.declarations.elsewhere.is_empty() {
        file.items.push(elsewhere(printer));
    }
    if let (Some(name), Protocol::AwsJson { version, target, query_compatible }) =
        (&printer.declarations.service, &service.protocol)
    {
        file.core.insert("connect_service");
        let mut keys = vec![quote!(aws_json = #version), quote!(target = #target)];
        if *query_compatible {
            keys.push(quote!(query_compatible));
        }
        keys.extend(auth(service.auth.first(), false, false));
        let attribute = list("connect_service", &keys);
        let (name, doc) = (ident(name), format!(" The service {}.", marked(&service.title)));
        file.items.push(quote! {
            #[doc = #doc]
            #attribute
            #[derive(Clone, Copy, Debug)]
            pub struct #name;
        });
    }
    file.items.extend(endpoint);
    file
}

/// Returns the constant for the endpoints of a service of AWS. Rules that it cannot express are a
/// paragraph of the docs.
fn endpoint(printer: &Printer<'_>, file: &mut File) -> Option<TokenStream> {
    let service = &printer.model.service;
    let rules = service.endpoint_rules.as_ref()?;
    match describe(rules, service.signing_name.as_deref()) {
        Ok(description) => {
            file.imports.insert(if description.rules.is_empty() {
                "connect_aws::endpoint::ServiceEndpoint"
            } else {
                "connect_aws::endpoint::{HostRule, ServiceEndpoint}"
            });
            let settings = |id: &str| id.to_ascii_lowercase().replace([' ', '-', '.'], "_");
            let id = &service.sdk_id;
            let service_id = (settings(id) != settings(&description.name)).then(|| quote!(.with_service_id(#id)));
            Some(quote! {
                #[doc = " The endpoints of the service, by region."]
                pub const ENDPOINT: ServiceEndpoint = #description #service_id;
            })
        }
        Err(error) => {
            file.docs.push(String::new());
            let signing = service.signing_name.as_ref().map(|name| format!(" Requests are signed for `{name}`."));
            let text = format!(
                "Its endpoints are not declared: {error}. Create an `Endpoint` from the URL.{}",
                signing.unwrap_or_default()
            );
            file.docs.extend(wrapped(&text));
            None
        }
    }
}

/// Returns the attribute for the lints that a model's names, sizes and descriptions can raise.
fn allowed(with_descriptions: bool) -> String {
    let of_docs = [
        "clippy::doc_lazy_continuation",
        "clippy::doc_link_with_quotes",
        "clippy::doc_markdown",
        "clippy::too_long_first_doc_paragraph",
        "rustdoc::bare_urls",
        "rustdoc::broken_intra_doc_links",
        "rustdoc::invalid_html_tags",
    ];
    let of_items = [
        "clippy::enum_variant_names",
        "clippy::large_enum_variant",
        "clippy::module_inception",
        "clippy::new_without_default",
        "clippy::option_option",
        "clippy::struct_excessive_bools",
        "clippy::struct_field_names",
        "dead_code",
        "deprecated",
        "unused_imports",
    ];
    let of_docs = of_docs.into_iter().filter(|_| with_descriptions);
    let lints = of_docs.chain(of_items).map(|lint| format!("    {lint},\n")).collect::<Vec<_>>().concat();
    format!(
        "\n#![allow(\n{lints}    reason = \"the module is the service's model, of which a program uses a part\"\n)]\n"
    )
}

/// Returns the names that a file declares, by the conditions under which they are there.
fn names_by_condition(printer: &Printer<'_>, file: &File) -> BTreeMap<Condition, Vec<String>> {
    let mut names: BTreeMap<Condition, Vec<String>> = BTreeMap::new();
    for name in &file.declared {
        let own = file.has_conditional_items.then(|| printer.conditions.shape(name));
        names.entry(own.unwrap_or_else(|| file.condition.clone())).or_default().push(name.clone());
    }
    for name in &file.generated {
        names.entry(file.condition.clone()).or_default().push(name.clone());
    }
    names
}

/// Exports the names of a module. The conditions are in order, and each has one statement.
fn exports(from: &TokenStream, names: BTreeMap<Condition, Vec<String>>) -> Vec<TokenStream> {
    let export = |(condition, mut names): (Condition, Vec<String>)| {
        names.sort();
        let (cfg, names) = (cfg(&condition), names.iter().map(|name| ident(name)).collect::<Vec<_>>());
        match &names[..] {
            [only] => quote!(#cfg pub use #from::#only;),
            _ => quote!(#cfg pub use #from::{#(#names),*};),
        }
    };
    names.into_iter().map(export).collect()
}

/// Exports the items that are declared elsewhere, so that the module has every item of the service.
fn elsewhere(printer: &Printer<'_>) -> TokenStream {
    let mut modules: BTreeMap<&str, BTreeMap<Condition, Vec<String>>> = BTreeMap::new();
    for (path, reached) in &printer.declarations.elsewhere {
        let Some((module, name)) = path.rsplit_once("::") else { continue };
        let names = modules.entry(module).or_default();
        names.entry(printer.conditions.any(&reached.by)).or_default().push(name.to_owned());
    }
    let exports = modules.into_iter().flat_map(|(module, names)| exports(&tokens(module), names));
    quote!(#(#exports)*)
}
