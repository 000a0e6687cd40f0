//! Services.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::Visibility;

use super::{errors, serve, wrapped};
use crate::model::{ConstantHeader, ErrorList, FailureInSuccess, Failures, ResponsePlace, Service, Sign, TimeUnit};

/// Returns the impl of `Service`, the enum of the modeled errors, and the macro that adds `words`,
/// the keys of the service, to its items. `unique` is part of the name of an exported macro.
pub(crate) fn service(service: &Service, words: &TokenStream, unique: &str) -> TokenStream {
    let Service { item, shared, by_hand, .. } = service;
    let name = &item.ident;
    let list = shared.errors.as_ref().map(|variants| (service.error_name(), &variants.value));
    let list = list.as_ref().map(|(name, variants)| ErrorList { owner: item, name, variants, has_service: true });
    let enumeration = list.as_ref().map(errors::enumeration);
    let enum_impls = list.as_ref().map(errors::enumeration_impls);
    let of_errors = list.as_ref().map(|list| {
        let error = list.name;
        quote! {
            #[automatically_derived]
            impl __c::ServiceErrors for #name {
                type Error = #error;
            }
        }
    });
    let implementation = (!by_hand).then(|| metadata(service));
    let served = list.as_ref().filter(|_| shared.server).map(serve::encode_errors);
    let impls = wrapped(item, &quote!(#implementation #enum_impls #served #of_errors));
    let callback = callback(service, words, unique);
    quote!(#enumeration #impls #callback)
}

/// Returns stubs for a service with errors, so that its items have no further errors.
pub(crate) fn fallback(service: &Service, words: &TokenStream, unique: &str) -> TokenStream {
    let (name, text) = (&service.item.ident, &service.name);
    let errors = service.shared.errors.as_ref().map(|_| {
        quote! {
            #[automatically_derived]
            impl __c::ServiceErrors for #name {
                type Error = __c::NoModeledErrors;
            }
        }
    });
    let implementation = (!service.by_hand).then(|| {
        quote! {
            #[automatically_derived]
            impl __c::Service for #name {
                const METADATA: &'static __c::ServiceMetadata = &__c::ServiceMetadata::new(#text);
            }
        }
    });
    // A service with type parameters has an error of its own.
    let is_plain = service.item.generics.params.is_empty();
    let impls = is_plain.then(|| wrapped(&service.item, &quote!(#implementation #errors)));
    let callback = callback(service, words, unique);
    quote!(#impls #callback)
}

/// Returns the macro with the name of the service, which `service = …` calls.
fn callback(service: &Service, words: &TokenStream, unique: &str) -> TokenStream {
    let (krate, name, visibility) = (&service.item.krate, &service.item.ident, &service.item.visibility);
    let is_public = matches!(visibility, Visibility::Public(_));
    let export = is_public.then(|| quote!(#[macro_export]));
    let unique = if is_public { unique } else { "" };
    let hidden = format_ident!("__connect_service_{}{}", name, unique);
    quote! {
        #[doc(hidden)]
        #[allow(unused_macros, reason = "a service can be without operations")]
        #export
        macro_rules! #hidden {
            ($($tokens:tt)*) => {
                #krate::private::with_service! { (#words) $($tokens)* }
            };
        }
        #[doc(hidden)]
        #[allow(unused_imports, reason = "a service can be without operations")]
        #visibility use #hidden as #name;
    }
}

/// Returns the impl of `Service`.
fn metadata(service: &Service) -> TokenStream {
    let (name, text) = (&service.item.ident, &service.name);
    let mut headers: Vec<(String, String)> = service.shared.headers.iter().map(lower).collect();
    let aws_json = service.shared.aws_json.as_ref();
    if let Some(aws_json) = aws_json
        && !headers.iter().any(|(name, _)| name == "content-type")
    {
        headers.push(("content-type".to_owned(), aws_json.media_type()));
    }
    let query_compatible = aws_json.filter(|aws_json| aws_json.query_compatible);
    if query_compatible.is_some() {
        headers.push(("x-amzn-query-mode".to_owned(), "true".to_owned()));
    }
    let headers = (!headers.is_empty()).then(|| {
        let headers = headers.iter().map(|(name, value)| quote!((#name, #value)));
        quote!(.with_headers(&[#(#headers),*]))
    });
    let empty = aws_json.map(|_| quote!(.with_empty_object()));
    let query_errors = query_compatible.map(|_| quote!(.with_query_error_codes()));
    let failures = service.failures.as_ref().map(|rules| {
        let rules = failures(rules);
        quote!(.with_failures(#rules))
    });
    quote! {
        #[automatically_derived]
        impl __c::Service for #name {
            const METADATA: &'static __c::ServiceMetadata = &__c::ServiceMetadata::new(#text) #headers #empty #query_errors #failures;
        }
    }
}

fn lower(ConstantHeader { name, value }: &ConstantHeader) -> (String, String) {
    (name.value.to_lowercase(), value.clone())
}

/// Returns the rules for failures.
fn failures(rules: &Failures) -> TokenStream {
    let builder = |name: &str, values: Vec<TokenStream>| {
        let name = Ident::new(name, proc_macro2::Span::call_site());
        (!values.is_empty()).then(|| quote!(.#name(&[#(#values),*])))
    };
    let places = |places: &[ResponsePlace]| places.iter().map(place).collect();
    let signs = |signs: &[Sign]| signs.iter().map(sign).collect();
    let retry_times = rules.retry_times.iter().map(|(unit, at)| {
        let at = place(at);
        match unit {
            TimeUnit::Seconds => quote!(__c::RetryTime::Seconds(#at)),
            TimeUnit::Milliseconds => quote!(__c::RetryTime::Milliseconds(#at)),
            TimeUnit::EpochSeconds => quote!(__c::RetryTime::EpochSeconds(#at)),
        }
    });
    let in_success = rules.in_success.iter().map(|rule| match rule {
        FailureInSuccess::IfFalse(path) => quote!(__c::FailureInSuccess::IfFalse(#path)),
        FailureInSuccess::IfPresent(path) => quote!(__c::FailureInSuccess::IfPresent(#path)),
    });
    let parts = [
        builder("with_code", places(&rules.codes)),
        builder("with_message", places(&rules.messages)),
        builder("with_request_id", places(&rules.request_ids)),
        builder("with_throttling", signs(&rules.throttling)),
        builder("with_transient", signs(&rules.transient)),
        builder("with_final", signs(&rules.terminal)),
        builder("with_token_refused", signs(&rules.token_refused)),
        builder("with_retry_time", retry_times.collect()),
        builder("with_failure_in_success", in_success.collect()),
    ];
    let problem = rules.is_problem.then(|| quote!(.with_problem_details()));
    let parts = parts.iter().chain([&problem]).flatten();
    quote!(__c::FailureRules::new() #(#parts)*)
}

fn place(place: &ResponsePlace) -> TokenStream {
    match place {
        ResponsePlace::Header(name) => quote!(__c::ResponsePlace::Header(#name)),
        ResponsePlace::Body(path) => quote!(__c::ResponsePlace::Body(#path)),
    }
}

fn sign(sign: &Sign) -> TokenStream {
    match sign {
        Sign::Code(code) => quote!(__c::FailureSign::Code(#code)),
        Sign::Status(status) => {
            let status = Literal::u16_unsuffixed(*status).into_token_stream();
            quote!(__c::FailureSign::Status(#status))
        }
        Sign::Header(name) => quote!(__c::FailureSign::Header(#name)),
        Sign::HeaderValue(name, value) => quote!(__c::FailureSign::HeaderValue(#name, #value)),
        Sign::All(signs) => {
            let signs = signs.iter().map(self::sign);
            quote!(__c::FailureSign::All(&[#(#signs),*]))
        }
    }
}
