//! Modeled errors: the enum of an operation's errors, and the traits that an error shape has in
//! addition to those of a structure.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;

use super::{at, case, generics};
use crate::model::{Binding, ErrorList, ErrorMetadata, ErrorVariant, Member, Retryable, Structure};

/// Returns the enum that `errors(…)` generates.
pub(super) fn enumeration(list: &ErrorList<'_>) -> TokenStream {
    let ErrorList { owner, name, variants, .. } = list;
    let visibility = &owner.visibility;
    let doc = format!("The modeled errors of [`{}`].", owner.ident.unraw());
    let names: Vec<_> = variants.iter().map(|variant| &variant.name).collect();
    let shapes: Vec<_> = variants.iter().map(|variant| &variant.shape).collect();
    let docs = variants.iter().map(|ErrorVariant { name, .. }| format!("`{}`.", name.unraw()));
    quote! {
        #[doc = #doc]
        #[non_exhaustive]
        #visibility enum #name {
            #(#[doc = #docs] #names(#shapes),)*
        }
    }
}

/// Returns the impls of the enum that `errors(…)` generates.
pub(super) fn enumeration_impls(list: &ErrorList<'_>) -> TokenStream {
    let ErrorList { name, variants, has_service, .. } = list;
    let (debug, display) = (forward(name, &quote!(Debug)), forward(name, &quote!(Display)));
    let as_error = as_error(variants);
    let metadata = variants.iter().map(metadata);
    let write = has_service.then(|| write_errors(variants));
    let decode = variants.iter().enumerate().map(|(index, ErrorVariant { shape, name })| {
        let index = Literal::usize_unsuffixed(index);
        let decode = quote_spanned!(at(shape)=> <#shape as __c::DeclaredError>::declared_error_of(__response));
        quote!(#index => #decode.map(Self::#name),)
    });
    let cases = case::error_checks(list);
    quote! {
        #debug
        #display
        #cases

        #[automatically_derived]
        impl __c::StdError for #name {}

        #[automatically_derived]
        impl __c::ModeledError for #name {
            const SHAPES: &'static [__c::ErrorMetadata] = &[#(#metadata),*];

            fn decode_error_at(
                __index: __c::usize,
                __response: &__c::Received,
            ) -> __c::Decoded<Self> {
                match __index {
                    #(#decode)*
                    _ => __c::Err(__c::no_such_error()),
                }
            }

            fn as_error(&self) -> &(dyn __c::StdError + '_) {
                #as_error
            }

            #write
        }
    }
}

/// Returns the method that writes the members of the error in the variant.
fn write_errors(variants: &[ErrorVariant]) -> TokenStream {
    let arms = variants.iter().map(|ErrorVariant { shape, name }| {
        let write = quote_spanned!(at(shape)=> <#shape as __c::DeclaredError>::write_declared(__error, __writer));
        quote!(Self::#name(__error) => #write,)
    });
    let body = if variants.is_empty() { quote!(match *self {}) } else { quote!(match self { #(#arms)* }) };
    quote! {
        fn write_error(&self, __writer: &mut __c::Writer) {
            #body
        }
    }
}

/// Returns the metadata of a variant's shape.
fn metadata(ErrorVariant { shape, .. }: &ErrorVariant) -> TokenStream {
    quote_spanned!(at(shape)=> <#shape as __c::DeclaredError>::DECLARED)
}

/// Returns the body of `as_error`, which returns the error in the variant.
fn as_error(variants: &[ErrorVariant]) -> TokenStream {
    if variants.is_empty() {
        // `match self {}` does not compile for a reference to an enum without variants.
        return quote!(match *self {});
    }
    let arms = variants.iter().map(|ErrorVariant { shape, name }| {
        let error = quote_spanned!(at(shape)=> <#shape as __c::DeclaredError>::declared_as_error(__error));
        quote!(Self::#name(__error) => #error,)
    });
    quote!(match self { #(#arms)* })
}

/// Returns the impl of `Debug` or `Display`, which forwards to the error in the variant.
fn forward(name: &Ident, of: &TokenStream) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl __c::fmt::#of for #name {
            fn fmt(&self, __formatter: &mut __c::fmt::Formatter<'_>) -> __c::fmt::Result {
                __c::fmt::#of::fmt(__c::ModeledError::as_error(self), __formatter)
            }
        }
    }
}

/// Returns the impls of `ErrorShape`, `Display` and `Error`.
pub(super) fn error_shape(structure: &Structure, metadata: &ErrorMetadata) -> TokenStream {
    let ErrorMetadata { code, has_code, status, retryable, has_service } = metadata;
    let status = Literal::u16_suffixed(status.unwrap_or(0));
    let has_code = has_code.then(|| quote!(.with_code()));
    let retryable = retryable.map(|retryable| match retryable {
        Retryable::Transient => quote!(.with_retryable(__c::Retryable::Transient)),
        Retryable::Throttling => quote!(.with_retryable(__c::Retryable::Throttling)),
    });
    let (parameters, ty) = generics::header(&structure.item);
    let clause = &structure.item.generics.where_clause;
    let secret = structure.members.iter().find(|member| member.is_message()).map(|member| {
        let ty = &member.ty;
        quote_spanned!(at(ty)=> .with_secret_message(<#ty as __c::ShowMessage>::IS_SECRET))
    });
    let message = message(structure);
    let (secrets, write) = if structure.members.iter().any(|member| may_hold_message(*has_service, member)) {
        (Some(quote!(.with_secrets())), Some(write_error(structure)))
    } else {
        (None, None)
    };
    quote! {
        #[automatically_derived]
        impl #parameters __c::fmt::Display for #ty #clause {
            fn fmt(&self, __formatter: &mut __c::fmt::Formatter<'_>) -> __c::fmt::Result {
                __c::fmt_error(#code, #message, __formatter)
            }
        }

        #[automatically_derived]
        impl #parameters __c::StdError for #ty #clause {}

        #[automatically_derived]
        impl #parameters __c::ErrorShape for #ty #clause {
            const METADATA: __c::ErrorMetadata = __c::ErrorMetadata::new(#code, #status) #has_code #retryable #secret #secrets;

            fn decode_error(
                __response: &__c::Received,
            ) -> __c::Decoded<Self> {
                <Self as __c::DecodeOutput>::decode_output(__response)
            }

            fn as_error(&self) -> &(dyn __c::StdError + '_) {
                self
            }

            #write

            const LACKS_CASE: __c::bool = <Self as __c::DecodeOutput>::LACKS_CASE;
        }
    }
}

/// Returns the items of `EncodeJson` by which an event stream knows its exceptions.
pub(super) fn in_json(structure: &Structure) -> TokenStream {
    let message = message(structure);
    quote! {
        const IS_MODELED_ERROR: __c::bool = true;

        fn as_modeled_error(&self) -> __c::Option<(&(dyn __c::StdError + '_), __c::Option<&__c::str>)> {
            __c::Some((self, #message))
        }
    }
}

/// Returns the expression for the message of a modeled error.
fn message(structure: &Structure) -> TokenStream {
    let message = structure.members.iter().find(|member| member.is_message()).map(|member| {
        let (ident, ty) = (&member.ident, &member.ty);
        quote_spanned!(at(ty)=> <#ty as __c::ShowMessage>::text(&self.#ident))
    });
    message.unwrap_or_else(|| quote!(__c::None))
}

/// Returns true if the message of a failure can be in a secret of this member, beside that of the
/// member `message`. Without a service, only a payload holds another one.
fn may_hold_message(has_service: bool, member: &Member) -> bool {
    let is_payload = matches!(member.binding.value, Binding::Payload(_));
    let is_read = has_service || is_payload;
    !member.is_message() && (member.sensitive.is_some() || is_read && !member.is_plain())
}

/// Returns the method that writes the members of an error, so that its secrets are known. If one of
/// them cannot be written, it writes nothing, and the message counts as a secret.
fn write_error(structure: &Structure) -> TokenStream {
    let is_in_body = |member: &Member| matches!(member.binding.value, Binding::Body | Binding::Payload(_));
    let is_hidden = |member: &Member| member.sensitive.is_some() && (!is_in_body(member) || member.is_serde());
    if structure.members.iter().any(is_hidden) {
        return TokenStream::new();
    }
    let written = if structure.is_body() {
        quote!(__c::EncodeJson::encode_json(self, __writer);)
    } else {
        let in_body = structure.members.iter().filter(|member| is_in_body(member) && !member.is_serde());
        let members = in_body.map(|Member { ident, ty, .. }| {
            quote_spanned!(at(ty)=> <#ty as __c::EncodeJson>::encode_member(&self.#ident, "\"\":", __writer);)
        });
        quote! {
            if __writer.begin_object() {
                #(#members)*
                __writer.end_object();
            }
        }
    };
    quote! {
        fn write_error(&self, __writer: &mut __c::Writer) {
            #written
        }
    }
}
