//! `mod.rs`: the service, its docs, and what the other files declare.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::{auth, ident, list};
use super::docs::{marked, wrapped};
use super::file::File;
use super::items::Printer;
use crate::endpoint::describe;
use crate::model::Protocol;

/// Prints the root of the module.
pub(super) fn print(printer: &Printer<'_>, files: &BTreeMap<String, File>) -> File {
    let service = &printer.model.service;
    let count = printer.declarations.operations.len();
    let operations = if count == 1 { "An operation".to_owned() } else { format!("{count} operations") };
    let mut file = File {
        about: format!("{operations} of {}, API version {}.", marked(&service.title), service.version),
        ..File::default()
    };
    for remark in &service.remarks {
        file.docs.push(String::new());
        file.docs.extend(wrapped(remark));
    }
    for (name, reason) in &printer.declarations.left_out {
        file.docs.push(String::new());
        file.docs.extend(wrapped(&format!("The operation `{name}` is not declared: {reason}.")));
    }
    let endpoint = endpoint(printer, &mut file);
    file.verbatim = allowed(printer.options.docs);
    let modules = files.keys().map(|name| ident(name));
    file.items.push(quote!(#(mod #modules;)*));
    let exports = files.iter().map(|(name, inner)| {
        let module = ident(name);
        let mut names: Vec<_> = inner.declared.iter().chain(&inner.generated).collect();
        names.sort();
        let names: Vec<_> = names.into_iter().map(|name| ident(name)).collect();
        match &names[..] {
            [only] => quote!(pub use self::#module::#only;),
            _ => quote!(pub use self::#module::{#(#names),*};),
        }
    });
    file.items.push(quote!(#(#exports)*));
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
            file.imports.insert("connect_aws::endpoint::ServiceEndpoint");
            if !description.rules.is_empty() {
                file.imports.insert("connect_aws::endpoint::HostRule");
            }
            Some(quote! {
                #[doc = " The endpoints of the service, by region."]
                pub const ENDPOINT: ServiceEndpoint = #description;
            })
        }
        Err(error) => {
            file.docs.push(String::new());
            let text = format!(
                "Its endpoints are not declared, because its rules for them depend on more than the region: {error}. \
                 Create an `Endpoint` from the URL."
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
        "clippy::option_option",
        "clippy::struct_excessive_bools",
        "clippy::struct_field_names",
        "deprecated",
    ];
    let of_docs = of_docs.into_iter().filter(|_| with_descriptions);
    let lints: String = of_docs.chain(of_items).map(|lint| format!("    {lint},\n")).collect();
    format!("\n#![allow(\n{lints}    reason = \"names, sizes and descriptions are those of the service's model\"\n)]\n")
}
