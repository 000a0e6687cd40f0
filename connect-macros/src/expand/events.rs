//! Events: structures with members in the headers or the payload of a message, and the unions of
//! them.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Type;

use super::generics::{self, Needs};
use super::structure::{absent, case_parts, decode_bounds, lacks_case, local, read_members};
use super::value::Value;
use super::{at, case, member};
use crate::model::{Binding, EventUnion, EventVariant, Member, Structure};

/// Returns the impls of `EncodeEvent` and `DecodeEvent`.
pub(super) fn structure(structure: &Structure) -> TokenStream {
    let (encode, decode) = (encode(structure), decode(structure));
    let cases = case::checks(&structure.item, &case_parts(structure));
    quote!(#encode #decode #cases)
}

fn encode(structure: &Structure) -> TokenStream {
    let Structure { item, members, .. } = structure;
    let (parameters, ty) = generics::header(item);
    let value = |member| Value::of_output(structure, member);
    let bounds = members.iter().flat_map(|member| value(member).write_bounds(&member.binding.value));
    let clause = generics::where_clause(item, Needs::Parameters, bounds);
    let checks = members.iter().map(|member| member::checks(member, &value(member), &quote!(__path)));
    let headers = members.iter().filter_map(|member| {
        let wire = &member.wire;
        let sink = match member.binding.value {
            Binding::EventHeader => quote!(__event.header(#wire)),
            Binding::EventPayload => quote!(__event),
            _ => return None,
        };
        Some(value(member).write(&member.binding.value, &sink))
    });
    let in_object: Vec<_> = members.iter().filter(|member| is_in_object(member)).collect();
    let written = in_object.iter().map(|member| member::write_json(member, &value(member), &quote!(__writer)));
    let object = (!in_object.is_empty()).then(|| {
        quote! {
            __event.json(|__writer| {
                if __writer.begin_object() {
                    #(#written)*
                    __writer.end_object();
                }
            });
        }
    });
    let lacks_case = lacks_case(structure, &case::members(structure));
    quote! {
        #[automatically_derived]
        impl #parameters __c::EncodeEvent for #ty #clause {
            fn check_event(&self, __path: __c::Path<'_>, __violations: &mut __c::Violations) {
                #(#checks)*
            }

            fn encode_event(&self, __event: &mut __c::EventWriter) {
                #(#headers;)*
                #object
            }

            #lacks_case
        }
    }
}

fn decode(structure: &Structure) -> TokenStream {
    let Structure { item, members, .. } = structure;
    let (parameters, ty) = generics::header(item);
    let clause = generics::where_clause(item, Needs::ParametersAndLifetimes, decode_bounds(structure));
    let elsewhere = members.iter().filter_map(|member| {
        let (value, place, wire) = (Value::of_output(structure, member), &member.binding.value, &member.wire);
        let read = match place {
            Binding::EventHeader => {
                let decode = value.read(place, "decode_event_header", &TokenStream::new(), &quote!(__value));
                let absent = absent(structure, member, &value, "absent_event_header");
                quote!(__event.header(#wire, |__value| #decode, || #absent)?)
            }
            Binding::EventPayload => {
                let payload = value.read(place, "event_payload_decode", &TokenStream::new(), &quote!(__event));
                let absent = absent(structure, member, &value, "event_payload_absent");
                quote!(__event.payload_member(#wire, #payload, || #absent)?)
            }
            _ => return None,
        };
        let local = local(member);
        Some(quote!(let #local = #read;))
    });
    let read = read_members(structure);
    let read = if members.iter().any(is_in_object) { quote!(__event.object(|__reader| { #read })) } else { read };
    quote! {
        #[automatically_derived]
        impl #parameters __c::DecodeEvent for #ty #clause {
            fn decode_event(__event: &__c::EventReader<'_>) -> __c::Decoded<Self> {
                #(#elsewhere)*
                #read
            }
        }
    }
}

/// Returns true if a member is in the JSON object that is the payload of the event.
fn is_in_object(member: &Member) -> bool {
    matches!(member.binding.value, Binding::Body)
}

/// Returns the impl of `EventUnion`.
pub(super) fn union(union: &EventUnion) -> TokenStream {
    let EventUnion { item, variants, units, unknown } = union;
    let (parameters, ty) = generics::header(item);
    let parts: Vec<_> = variants.iter().map(|variant| (variant.ty.clone(), quote!(__c::EventShape))).collect();
    let clause = generics::where_clause(item, Needs::ParametersAndLifetimes, parts.clone());
    let lacks_case = case::lacks_case(item, !item.has_case, &parts, false);
    let cases = case::checks(item, &parts);
    let arms = |body: &dyn Fn(&EventVariant) -> TokenStream| -> Vec<TokenStream> {
        let arm = |variant: &EventVariant| {
            let (name, body) = (&variant.ident, body(variant));
            quote!(Self::#name(__value) => #body,)
        };
        variants.iter().map(arm).collect()
    };
    let checks = arms(&|EventVariant { wire, ty, .. }| {
        let path = quote!(__c::Path::ROOT.member(#wire));
        call(ty, "event_check", &quote!(__value, #path, __violations))
    });
    let written = arms(&|EventVariant { wire, ty, .. }| call(ty, "event_encode", &quote!(__value, #wire, __event)));
    let exceptions = arms(&|EventVariant { ty, .. }| call(ty, "event_exception", &quote!(__value)));
    let reads = variants.iter().map(|EventVariant { ident, wire, ty }| {
        let (can_be, read) = (call(ty, "event_can_be", &quote!(__event)), call(ty, "event_decode", &quote!(__event)));
        quote!(#wire if #can_be => __c::Ok(Self::#ident(#read?)),)
    });
    let names = variants.iter().map(|variant| &variant.ident);
    let wires = variants.iter().map(|variant| &variant.wire);
    let unit_names: Vec<_> = units.iter().map(|unit| &unit.ident).collect();
    let unit_wires: Vec<_> = units.iter().map(|unit| &unit.wire).collect();
    quote! {
        #[automatically_derived]
        impl #parameters __c::EventUnion for #ty #clause {
            fn check_variant(&self, __violations: &mut __c::Violations) {
                match self {
                    #(#checks)*
                    #(Self::#unit_names => {})*
                    Self::#unknown(_) => {}
                }
            }

            fn encode_variant(&self, __event: &mut __c::EventWriter) {
                match self {
                    #(#written)*
                    #(Self::#unit_names => __event.unit(#unit_wires),)*
                    Self::#unknown(__value) => __value.encode_unknown(__event),
                }
            }

            fn variant_name(&self) -> &__c::str {
                match self {
                    #(Self::#names(_) => #wires,)*
                    #(Self::#unit_names => #unit_wires,)*
                    Self::#unknown(__value) => __value.name(),
                }
            }

            fn is_unknown(&self) -> __c::bool {
                match self {
                    Self::#unknown(_) => true,
                    _ => false,
                }
            }

            fn decode_variant(__event: &__c::EventReader<'_>) -> __c::Decoded<Self> {
                match __event.name() {
                    #(#reads)*
                    #(#unit_wires if __event.can_be(false) => __c::Ok(Self::#unit_names),)*
                    _ => __c::Ok(Self::#unknown(__event.to_unknown())),
                }
            }

            fn exception(&self) -> __c::Option<__c::Exception<'_>> {
                match self {
                    #(#exceptions)*
                    #(Self::#unit_names => __c::None,)*
                    Self::#unknown(_) => __c::None,
                }
            }

            #lacks_case
        }

        // Server-sent events have the union of the events for their data.
        #[automatically_derived]
        impl #parameters __c::DecodeEventData for #ty #clause {
            fn decode_event_data(
                __name: &__c::str,
                __data: &__c::WholeBodyReader<'_>,
            ) -> __c::Decoded<Self> {
                __c::EventUnion::decode_variant(&__c::event_reader(__name, __data))
            }

            const LACKS_CASE: __c::bool = <Self as __c::EventUnion>::LACKS_CASE;
        }

        #[automatically_derived]
        impl #parameters __c::EncodeEventData for #ty #clause {
            fn event_data_name(&self) -> __c::Option<&__c::str> {
                __c::Some(__c::EventUnion::variant_name(self))
            }

            fn encode_event_data(&self) -> __c::Result<__c::Bytes, __c::Violations> {
                __c::event_data(self)
            }

            fn check_event_data(&self, __violations: &mut __c::Violations) {
                __c::EventUnion::check_variant(self, __violations);
            }

            const LACKS_CASE: __c::bool = <Self as __c::EventUnion>::LACKS_CASE;
        }

        #cases
    }
}

/// Returns a qualified call of a function of the event's trait.
fn call(ty: &Type, function: &str, arguments: &TokenStream) -> TokenStream {
    let at = at(ty);
    let function = syn::Ident::new(function, at);
    quote_spanned!(at=> <#ty as __c::EventShape>::#function(#arguments))
}
