//! Operations.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Type, parse_quote};

use super::generics::{self, Needs};
use super::request::encode_request;
use super::{at, case, constraints, errors, member, pages, serve, wrapped};
use crate::model::{Auth, ChecksumTrailer, ConstantHeader, Method, OfService, Operation, OperationErrors};
use crate::symbol::Spelled;
use crate::uri::Template;

/// Returns the impls of `Operation`, `EncodeRequest` and `DecodeResponse`, and the enum of modeled
/// errors.
pub(crate) fn operation(operation: &Operation) -> TokenStream {
    let (Some(method), Some(template)) = (&operation.method, &operation.uri) else {
        return TokenStream::new();
    };
    let errors = operation.error_list();
    let (error_enum, error_impls) =
        (errors.as_ref().map(errors::enumeration), errors.as_ref().map(errors::enumeration_impls));
    let implementation = metadata(operation, &method.value, &template.value);
    let encode = encode_request(operation, &template.value);
    let decode = decode_response(operation);
    let (item_enum, pages) = (pages::enumeration(operation), pages::paginated(operation));
    let cases = cases(operation);
    let served = operation.server.then(|| serve::operation(operation, &template.value));
    let traits = wrapped(&operation.item, &quote!(#error_impls #implementation #encode #decode #served #pages #cases));
    quote!(#error_enum #item_enum #traits)
}

/// Returns the type of the output: the declared one, or `RawOutput`.
pub(super) fn output(operation: &Operation) -> Type {
    operation.output.clone().unwrap_or_else(|| parse_quote!(__c::RawOutput))
}

/// Returns the item `type Error`.
pub(super) fn error(operation: &Operation) -> TokenStream {
    match &operation.errors {
        OperationErrors::None => quote!(
            type Error = __c::NoModeledErrors;
        ),
        OperationErrors::Shared(ty) => {
            let error = constraints::projection(ty, &quote!(__c::ErrorEnum), "Itself");
            // An error about the type is shown at the type, and once.
            let (first, last) = constraints::ends_of(ty);
            let (start, end) = (quote_spanned!(first=> type Error =), quote_spanned!(last=> ;));
            quote!(#start #error #end)
        }
        OperationErrors::OfService => {
            let service = operation.service.as_ref().map(|of| &of.path);
            quote!(type Error = <#service as __c::ServiceErrors>::Error;)
        }
        OperationErrors::Own { name, .. } => quote!(type Error = #name;),
    }
}

/// Returns the impl of `Operation`, with the metadata.
fn metadata(operation: &Operation, method: &Method, template: &Template) -> TokenStream {
    let (parameters, ty) = generics::header(&operation.item);
    let clause = &operation.item.generics.where_clause;
    let (output, error, name) = (output(operation), error(operation), &operation.name);
    let (method, extension) = match method {
        Method::Standard(method) => (format_ident!("{}", method.name()), None),
        Method::Extension(name) => (
            format_ident!("POST"),
            Some(quote! {
                .with_extension_method(|| {
                    static __METHOD: __c::LazyLock<__c::Method> = __c::LazyLock::new(|| __c::extension_method(#name));
                    &__METHOD
                })
            }),
        ),
    };
    let uri = template.to_smithy();
    let members = operation.members.iter().map(member::metadata);
    let idempotent = operation.idempotent.then(|| quote!(.idempotent()));
    let host_prefix = operation.host_prefix.as_ref().map(|prefix| {
        let prefix = prefix.value.to_smithy();
        quote!(.with_host_prefix(#prefix))
    });
    let compression = operation.compression.as_ref().map(|compression| {
        let from = Literal::usize_unsuffixed(compression.from);
        quote!(.with_compression(#from))
    });
    let checksum = operation.checksum_required.then(|| quote!(.with_checksum()));
    let headers = (!operation.headers.is_empty()).then(|| {
        let headers = operation.headers.iter().map(|ConstantHeader { name, value }| {
            let name = &name.value;
            quote!((#name, #value))
        });
        quote!(.with_headers(&[#(#headers),*]))
    });
    let service = operation
        .service
        .as_ref()
        .map(|OfService { path, .. }| quote_spanned!(at(path)=> .with_service(<#path as __c::Service>::METADATA)));
    let status = operation.status.map(|status| quote!(.with_status(#status)));
    let auth = auth(operation).map(|auth| quote!(.with_auth(__c::AuthScheme::#auth)));
    quote! {
        #[automatically_derived]
        impl #parameters __c::Operation for #ty #clause {
            type Output = #output;
            #error
            const METADATA: &'static __c::OperationMetadata =
                &__c::OperationMetadata::new(#name, __c::Method::#method, #uri, &[#(#members),*])
                    #extension #host_prefix #compression #checksum #idempotent #status #auth #headers #service;
        }
    }
}

/// Returns checks that the shapes of the operation say their naming case.
fn cases(operation: &Operation) -> TokenStream {
    let item = &operation.item;
    let (members, output) = (case::checks(item, &case::inputs(operation)), case::checks(item, &output_part(operation)));
    quote!(#members #output)
}

/// Returns the type of the output, if the operation declares one.
fn output_part(operation: &Operation) -> Vec<case::Part> {
    operation.output.iter().map(|ty| (ty.clone(), quote!(__c::OutputShape))).collect()
}

/// Returns the variant of `AuthScheme`, or `None` for the default.
fn auth(operation: &Operation) -> Option<TokenStream> {
    match &operation.auth {
        Auth::None => None,
        Auth::SigV4 => Some(quote!(SigV4)),
        Auth::SigV4UnsignedBody => Some(quote!(SigV4UnsignedBody)),
        Auth::SigV4SignedChunks(None) => Some(quote!(SigV4SignedChunks(__c::None))),
        Auth::SigV4SignedChunks(Some(trailer)) => {
            let checksum = checksum(*trailer);
            Some(quote!(SigV4SignedChunks(__c::Some(#checksum))))
        }
        Auth::SigV4UnsignedChunks(trailer) => {
            let checksum = checksum(*trailer);
            Some(quote!(SigV4UnsignedChunks(#checksum)))
        }
        Auth::ClientBearer => Some(quote!(ClientBearer)),
        Auth::Basic => Some(quote!(Basic)),
        Auth::ApiKeyHeader { name, prefix } => {
            let name = name.to_lowercase();
            Some(quote!(ApiKeyHeader { name: #name, prefix: #prefix }))
        }
        Auth::ApiKeyQuery(key) => Some(quote!(ApiKeyQuery(#key))),
        Auth::Custom => Some(quote!(Custom)),
        Auth::Bearer(name) => {
            let member = operation.members.iter().find(|member| member.ident == *name)?;
            let header = member.binding.value.header_name()?;
            Some(quote!(Bearer(#header)))
        }
    }
}

/// Returns the variant of `ChecksumAlgorithm`.
fn checksum(trailer: ChecksumTrailer) -> TokenStream {
    match trailer {
        ChecksumTrailer::Crc32 => quote!(__c::ChecksumAlgorithm::Crc32),
        ChecksumTrailer::Crc32c => quote!(__c::ChecksumAlgorithm::Crc32c),
        ChecksumTrailer::Sha256 => quote!(__c::ChecksumAlgorithm::Sha256),
    }
}

/// Returns the impl of `DecodeResponse`.
fn decode_response(operation: &Operation) -> TokenStream {
    let (parameters, ty) = generics::header(&operation.item);
    let output = output(operation);
    let bound = (output.clone(), quote!(__c::OutputShape));
    let clause = generics::where_clause(&operation.item, Needs::Parameters, [bound]);
    let decode = quote_spanned!(at(&output)=> <#output as __c::OutputShape>::output_of(__response));
    // Neither the type `RawOutput` nor `()` streams.
    let is_plain = operation.output.as_ref().is_none_or(|output| matches!(output, Type::Tuple(_)));
    let streams = (!is_plain).then(|| {
        quote_spanned! {at(&output)=>
            const STREAMS: __c::bool = <#output as __c::OutputShape>::STREAMS;
        }
    });
    let cases = case::generic_checks(&operation.item, &output_part(operation));
    quote! {
        #[automatically_derived]
        impl #parameters __c::DecodeResponse for #ty #clause {
            #streams

            fn decode_success(
                __response: &__c::Received,
            ) -> __c::Decoded<Self::Output> {
                #cases
                #decode
            }
        }
    }
}
