//! Operations and shapes as items of Rust.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::attributes::{ident, list, of_field, of_operation, tokens};
use super::condition::{Conditions, attribute as cfg};
use super::docs::Commented;
use super::file::File;
use super::{Options, Server};
use crate::declare::{
    Body, Declarations, DefaultValue, Enum, Field, Item, Operation, Output, Place, Structure, Type, Waiter, convert,
    separated,
};
use crate::model::{ErrorTraits, Model, Protocol, Retry};

/// Everything that the printed items depend on.
pub(super) struct Printer<'p> {
    pub(super) model: &'p Model,
    pub(super) declarations: &'p Declarations,
    pub(super) options: &'p Options,
    pub(super) conditions: Conditions<'p>,
}

impl Printer<'_> {
    /// Prints an operation into its file.
    pub(super) fn operation(&self, operation: &Operation, file: &mut File) {
        let output = match &operation.output {
            Output::Shape(name, _) => Some(name),
            Output::Unit => None,
        };
        let service = self.declarations.service.as_deref().map(|name| (name, self.model.service.auth.first()));
        let mut keys = of_operation(operation, service, &self.model.service.protocol);
        let served = self.served(operation.status, &mut keys);
        let names = output.into_iter().cloned().chain(operation.errors.iter().cloned());
        for name in names.chain(service.map(|(name, _)| name.to_owned())) {
            use_name(&name, file);
        }
        file.core.insert("connect_operation");
        if let Some(pages) = &operation.pages {
            pages.items.iter().for_each(|(_, ty)| use_type(ty, file));
        }
        if !operation.errors.is_empty() {
            let name = operation.error_name.clone();
            file.generated.push(name.unwrap_or_else(|| format!("{}Error", operation.name)));
        }
        if let Some(pages) = operation.pages.as_ref().filter(|pages| pages.items.len() > 1) {
            file.generated.push(pages.item_name.clone().unwrap_or_else(|| format!("{}Item", operation.name)));
        }
        let docs = self.commented().operation(operation);
        let attribute = list("connect_operation", &keys);
        self.structure_item(&operation.name, &operation.structure, &docs, &quote!(#attribute #served), true, file);
        for waiter in &operation.waiters {
            self.waiter(&operation.name, waiter, file);
        }
    }

    /// Prints another shape into a file.
    pub(super) fn item(&self, item: &Item, file: &mut File) {
        let docs = self.commented().item(item);
        let own = file.own(self.conditions.any(&item.reached_by));
        file.has_conditional_items |= own.is_some();
        let (cfg, first) = (cfg(&own), file.items.len());
        let docs = quote!(#docs #cfg);
        match &item.body {
            Body::Structure(structure) => {
                file.core.insert("connect_shape");
                let mut keys = structure_keys(structure);
                let served = self.served_output(structure, &mut keys);
                let attribute = list("connect_shape", &keys);
                let attribute = quote!(#attribute #served);
                self.structure_item(&item.name, structure, &docs, &attribute, structure.is_sent, file);
            }
            Body::Error(structure, error) => {
                file.core.insert("connect_error");
                let mut keys = self.error_keys(item, structure, error);
                let served = self.served_output(structure, &mut keys);
                let attribute = list("connect_error", &keys);
                let attribute = quote!(#attribute #served);
                self.structure_item(&item.name, structure, &docs, &attribute, false, file);
            }
            Body::Union(structure) => {
                file.core.insert("UnknownVariant");
                self.union(item, structure, &docs, ("A variant", "UnknownVariant"), file);
            }
            Body::Events(structure) => {
                file.stream.insert("UnknownEvent");
                self.union(item, structure, &docs, ("An event", "UnknownEvent"), file);
            }
            Body::Enum(values) => open_enum(item, values, &docs, file),
        }
        // The constructor after the item.
        for implementation in file.items.iter_mut().skip(first + 1) {
            *implementation = quote!(#cfg #implementation);
        }
    }

    fn waiter(&self, operation: &str, waiter: &Waiter, file: &mut File) {
        file.client.extend(["AcceptorState", "Waiter"]);
        file.imports.insert("std::time::Duration");
        file.generated.push(waiter.constant.clone());
        let docs = self.commented().waiter(operation, waiter);
        let (constant, name, operation) = (ident(&waiter.constant), &waiter.name, ident(operation));
        let seconds = |seconds: u64| {
            let seconds = tokens(&separated(&seconds.to_string(), "_", 5));
            quote!(Duration::new(#seconds, 0))
        };
        let (min, max) = (seconds(waiter.min_delay), seconds(waiter.max_delay));
        let timeout = waiter.timeout.map(seconds).map(|timeout| quote!(.with_timeout(#timeout)));
        let acceptors = waiter.acceptors.iter().map(|acceptor| tokens(acceptor));
        waiter.types.iter().for_each(|name| use_name(name, file));
        file.items.push(quote! {
            #docs
            pub const #constant: Waiter<#operation> = Waiter::new(#name)
                .with_delays(#min, #max)
                #timeout
                .with_acceptors(&[#(#acceptors),*]);
        });
    }

    /// Adds the keys of an item that is served, or returns the attribute that does so under a
    /// condition.
    fn served(&self, status: Option<u16>, keys: &mut Vec<TokenStream>) -> Option<TokenStream> {
        let status = status.filter(|status| *status != 200).map(proc_macro2::Literal::u16_unsuffixed);
        let own = status.map(|status| quote!(status = #status)).into_iter().chain([quote!(server)]);
        match &self.options.server {
            Server::No => None,
            Server::Yes => {
                keys.extend(own);
                None
            }
            Server::Feature(feature) => Some(quote!(#[cfg_attr(feature = #feature, connect(#(#own),*))])),
        }
    }

    /// Like [`served`](Self::served), for an output or an error. One with all of its members in the
    /// JSON body needs no key.
    fn served_output(&self, structure: &Structure, keys: &mut Vec<TokenStream>) -> Option<TokenStream> {
        let is_elsewhere = |field: &Field| {
            matches!(field.place, Some(Place::Header(_) | Place::PrefixHeaders(_) | Place::Payload | Place::Status))
        };
        structure.fields.iter().any(is_elsewhere).then(|| self.served(None, keys)).flatten()
    }

    fn commented(&self) -> Commented<'_> {
        Commented { model: self.model, with_text: self.options.docs }
    }

    fn structure_item(
        &self,
        name: &str,
        structure: &Structure,
        docs: &TokenStream,
        attribute: &TokenStream,
        is_literal: bool,
        file: &mut File,
    ) {
        let derive = if structure.has_default {
            quote!(#[derive(Clone, Debug, Default)])
        } else {
            quote!(#[derive(Clone, Debug)])
        };
        let non_exhaustive = (!is_literal).then(|| quote!(#[non_exhaustive]));
        let fields = structure.fields.iter().map(|field| {
            use_type(&field.ty, file);
            let (name, ty) = (ident(&field.name), &field.ty);
            let (docs, attribute) = (self.commented().field(field), of_field(field));
            quote!(#docs #attribute pub #name: #ty)
        });
        let fields: Vec<_> = fields.collect();
        let ident = ident(name);
        file.declared.push(name.to_owned());
        file.items.push(quote! {
            #docs
            #attribute
            #derive
            #non_exhaustive
            pub struct #ident { #(#fields,)* }
        });
        let is_optional = |field: &Field| matches!(field.ty, Type::Option(_));
        if !structure.has_default && (!is_literal || structure.fields.iter().any(is_optional)) {
            file.items.push(constructor(name, structure));
        }
    }

    fn error_keys(&self, item: &Item, structure: &Structure, error: &ErrorTraits) -> Vec<TokenStream> {
        let mut keys = Vec::new();
        let status = error.status.or_else(|| {
            let of_fault = if error.is_server_fault { 500 } else { 400 };
            (self.model.service.protocol == Protocol::RestJson1).then_some(of_fault)
        });
        if let Some(status) = status {
            let status = proc_macro2::Literal::u16_unsuffixed(status);
            keys.push(quote!(status = #status));
        }
        let code = error.code.as_ref().or_else(|| status.is_none().then_some(&item.shape));
        keys.extend(code.map(|code| quote!(code = #code)));
        keys.extend(error.retry.map(|retry| match retry {
            Retry::Transient => quote!(retryable),
            Retry::Throttling => quote!(retryable(throttling)),
        }));
        keys.extend(structure_keys(structure));
        keys
    }

    /// Prints a union. `unknown` is the name for people of a variant, and the type of unknown ones.
    fn union(&self, item: &Item, structure: &Structure, docs: &TokenStream, unknown: (&str, &str), file: &mut File) {
        file.core.insert("connect_shape");
        let variants: Vec<_> = structure
            .fields
            .iter()
            .map(|field| {
                use_type(&field.ty, file);
                let (name, ty) = (ident(&field.name), &field.ty);
                let (docs, attribute) = (self.commented().field(field), of_field(field));
                quote!(#docs #attribute #name(#ty))
            })
            .collect();
        let is_stream = matches!(item.body, Body::Events(_));
        let keys = is_stream.then(|| quote!(event_stream)).into_iter().chain(structure_keys(structure));
        let (name, attribute) = (ident(&item.name), list("connect_shape", &keys.collect::<Vec<_>>()));
        let doc = format!(" {} that this version does not know.", unknown.0);
        let unknown = ident(unknown.1);
        file.declared.push(item.name.clone());
        file.items.push(quote! {
            #docs
            #attribute
            #[derive(Clone, Debug)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
                #[doc = #doc]
                #[connect(unknown)]
                Unknown(#unknown),
            }
        });
    }
}

/// Prints an open enum into a file.
fn open_enum(item: &Item, values: &Enum, docs: &TokenStream, file: &mut File) {
    let unknown_type = if values.of_integers { "UnknownInteger" } else { "UnknownValue" };
    file.core.extend(["connect_shape", unknown_type]);
    let variants = values.variants.iter().map(|(name, value)| {
        let doc = format!(" The value `{value}`.");
        let attribute = if values.of_integers {
            let value = tokens(value);
            Some(quote!(#[connect(value = #value)]))
        } else {
            let converted = values.case.map_or_else(|| name.clone(), |case| convert(case, name));
            (converted != *value).then(|| quote!(#[connect(rename = #value)]))
        };
        let name = ident(name);
        quote!(#[doc = #doc] #attribute #name)
    });
    let order = values.is_ordered.then(|| quote!(PartialOrd, Ord,));
    let keys: Vec<_> = values.case.iter().map(|case| quote!(rename_all = #case)).collect();
    let attribute = list("connect_shape", &keys);
    let (name, unknown, unknown_type) = (ident(&item.name), ident(&values.unknown), ident(unknown_type));
    file.declared.push(item.name.clone());
    file.items.push(quote! {
        #docs
        #attribute
        #[derive(Clone, Debug, PartialEq, Eq, #order Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #[doc = " A value that this version does not know."]
            #[connect(unknown)]
            #unknown(#unknown_type),
        }
    });
}

fn structure_keys(structure: &Structure) -> Vec<TokenStream> {
    let mut keys: Vec<_> = structure.case.iter().map(|case| quote!(rename_all = #case)).collect();
    if structure.lenient {
        keys.push(quote!(lenient));
    }
    keys
}

/// Returns a constructor that takes the required members.
fn constructor(name: &str, structure: &Structure) -> TokenStream {
    let is_required = |field: &&Field| !matches!(field.ty, Type::Option(_)) && field.default.is_none();
    let required: Vec<_> = structure.fields.iter().filter(is_required).collect();
    let parameters = required.iter().map(|field| {
        let (name, ty) = (ident(&field.name), &field.ty);
        if *ty == Type::Plain("String") { quote!(#name: impl Into<String>) } else { quote!(#name: #ty) }
    });
    let values = structure.fields.iter().map(|field| {
        let name = ident(&field.name);
        match (&field.ty, &field.default) {
            (Type::Option(_), _) => quote!(#name: None),
            (_, Some(DefaultValue::OfType)) => quote!(#name: Default::default()),
            (_, Some(DefaultValue::Expression(expression))) => {
                let expression = tokens(expression);
                quote!(#name: #expression)
            }
            (Type::Plain("String"), None) => quote!(#name: #name.into()),
            _ => quote!(#name),
        }
    });
    let many = (required.len() > 7)
        .then(|| quote!(#[expect(clippy::too_many_arguments, reason = "the service requires all of them")]));
    let name = ident(name);
    quote! {
        impl #name {
            #[doc = " Creates a value with the required members."]
            #many
            #[must_use]
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#values,)* }
            }
        }
    }
}

/// Imports what a type needs.
fn use_type(ty: &Type, file: &mut File) {
    ty.visit(&mut |ty| match ty {
        Type::Plain(name @ ("Blob" | "Timestamp" | "Document")) => {
            file.core.insert(name);
        }
        Type::Plain(name @ "ByteStream") => {
            file.stream.insert(name);
        }
        Type::EventStream(_) => {
            file.stream.insert("EventStream");
        }
        Type::Map(..) => {
            file.imports.insert("std::collections::BTreeMap");
        }
        Type::Secret(_) => {
            file.core.insert("Secret");
        }
        Type::Shape(name, _) => use_name(name, file),
        _ => {}
    });
}

/// Imports a name of the module.
fn use_name(name: &str, file: &mut File) {
    file.above.insert(name.to_owned());
}

impl ToTokens for Type {
    fn to_tokens(&self, stream: &mut TokenStream) {
        stream.extend(match self {
            Self::Plain(name) => tokens(name),
            Self::Shape(name, _) => tokens(name),
            Self::List(item) => quote!(Vec<#item>),
            Self::Map(key, value) => quote!(BTreeMap<#key, #value>),
            Self::Pair(key, value) => quote!((#key, #value)),
            Self::Option(inner) => quote!(Option<#inner>),
            Self::Secret(inner) => quote!(Secret<#inner>),
            Self::Boxed(inner) => quote!(Box<#inner>),
            Self::EventStream(inner) => quote!(EventStream<#inner>),
        });
    }
}
