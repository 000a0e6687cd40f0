//! Open enums.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::{case, generics};
use crate::model::{Enumeration, IntegerEnumeration, Unit};

/// Returns the impl of `StringShape`, the impls that depend on it, and the method `as_str`.
pub(super) fn enumeration(enumeration: &Enumeration) -> TokenStream {
    let Enumeration { item, variants, unknown } = enumeration;
    let (parameters, ty) = generics::header(item);
    let clause = &item.generics.where_clause;
    let visibility = &item.visibility;
    let lacks_case = case::lacks_case(item, !item.has_case, &[], false);
    let names: Vec<_> = variants.iter().map(|variant| &variant.ident).collect();
    let wires: Vec<_> = variants.iter().map(|variant| &variant.wire).collect();
    let values = values(variants, ToTokens::to_token_stream, &quote!(&'static __c::str));
    quote! {
        #[automatically_derived]
        impl #parameters #ty #clause {
            /// Returns the value on the wire.
            #[must_use]
            #visibility fn as_str(&self) -> &__c::str {
                match self {
                    #(Self::#names => #wires,)*
                    Self::#unknown(__value) => __value.as_str(),
                }
            }
        }

        #[automatically_derived]
        impl #parameters __c::StringShape for #ty #clause {
            fn as_str(&self) -> &__c::str {
                Self::as_str(self)
            }

            fn from_text(__text: __c::Cow<'_, __c::str>) -> Self {
                match &*__text {
                    #(#wires => Self::#names,)*
                    _ => Self::#unknown(__c::unknown_value(__text)),
                }
            }

            #values
            #lacks_case
        }

        __c::string_shape!(#ty);
    }
}

/// Returns the impl of `IntegerShape` and the impls that depend on it.
pub(super) fn integer_enumeration(enumeration: &IntegerEnumeration) -> TokenStream {
    let IntegerEnumeration { item, variants, unknown } = enumeration;
    let (parameters, ty) = generics::header(item);
    let clause = &item.generics.where_clause;
    let names: Vec<_> = variants.iter().map(|variant| &variant.ident).collect();
    let values: Vec<_> = variants.iter().map(|variant| Literal::i32_unsuffixed(variant.wire)).collect();
    let constants =
        self::values(variants, |wire| Literal::i32_unsuffixed(*wire).into_token_stream(), &quote!(__c::i32));
    quote! {
        #[automatically_derived]
        impl #parameters __c::IntegerShape for #ty #clause {
            fn as_i32(&self) -> __c::i32 {
                match self {
                    #(Self::#names => #values,)*
                    Self::#unknown(__value) => __value.get(),
                }
            }

            fn from_i32(__value: __c::i32) -> Self {
                match __value {
                    #(#values => Self::#names,)*
                    _ => Self::#unknown(__c::unknown_integer(__value)),
                }
            }

            #constants
        }

        __c::integer_shape!(#ty);
    }
}

/// Returns the constants for the values of an enum: those that messages show, and the others.
fn values<T>(variants: &[Unit<T>], value: impl Fn(&T) -> TokenStream, ty: &TokenStream) -> TokenStream {
    let (hidden, shown): (Vec<_>, Vec<_>) = variants.iter().partition(|variant| variant.is_hidden);
    let constant = |name: TokenStream, variants: &[&Unit<T>]| {
        let values = variants.iter().map(|variant| value(&variant.wire));
        (!variants.is_empty()).then(|| quote!(const #name: &'static [#ty] = &[#(#values),*];))
    };
    let (shown, hidden) = (constant(quote!(VALUES), &shown), constant(quote!(HIDDEN_VALUES), &hidden));
    quote!(#shown #hidden)
}
