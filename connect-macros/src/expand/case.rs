//! The naming case of a service, which every shape in its messages must say.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::Type;

use super::at;
use super::generics::{Needs, mentions_parameters};
use crate::model::{Binding, Encoding, Item, Member};

/// Returns checks that the types of members in the body say their naming case, if the item has a
/// service with a case.
pub(super) fn of_members(item: &Item, members: &[Member]) -> TokenStream {
    let in_body = |member: &&Member| {
        matches!(member.binding.value, Binding::Body | Binding::Part | Binding::Payload(_))
            && !member.is_file()
            && matches!(member.encoding.value, Encoding::Shape)
            && !member.is_plain()
    };
    let types = members.iter().filter(in_body).map(|member| &member.ty);
    types.map(|ty| of_type(item, ty, &quote!(__c::SentShape))).collect()
}

/// Returns the check of one type, by a constant of `of_trait`.
pub(super) fn of_type(item: &Item, ty: &Type, of_trait: &TokenStream) -> TokenStream {
    let Some(service) = &item.cased_by else { return TokenStream::new() };
    if mentions_parameters(ty, &item.generics, Needs::ParametersAndLifetimes) {
        return TokenStream::new();
    }
    let (shown, service) = (text(ty), text(service));
    let message = format!(
        "`{shown}` does not say its naming case, and that of `{service}` is not the default: declare the shape with \
         `#[connect_shape(service = {service})]`"
    );
    quote_spanned! {at(ty)=>
        const _: () = if <#ty as #of_trait>::LACKS_CASE {
            __c::lacks_case(#message)
        };
    }
}

/// Returns tokens as text without spaces.
fn text(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string().replace(' ', "")
}
