//! Descriptions as Rust source.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::description::{Description, HostRule};

impl ToTokens for Description {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { name, signing_name, rules, .. } = self;
        let signing_name = (signing_name != name).then(|| quote!(.with_signing_name(#signing_name)));
        let global = self.global.then(|| quote!(.global()));
        let dual_stack_only = self.dual_stack_only.then(|| quote!(.dual_stack_only()));
        let rules = (!rules.is_empty()).then(|| quote!(.with_rules(&[#(#rules),*])));
        tokens.extend(quote! {
            ServiceEndpoint::new(#name) #signing_name #global #dual_stack_only #rules
        });
    }
}

impl ToTokens for HostRule {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { partitions, regions, .. } = self;
        let new = match &self.host {
            Some(host) => quote!(new(#host)),
            None => quote!(not_offered()),
        };
        let partitions = (!partitions.is_empty()).then(|| quote!(.in_partitions(&[#(#partitions),*])));
        let regions = (!regions.is_empty()).then(|| quote!(.in_regions(&[#(#regions),*])));
        let fips = self.fips.map(|fips| quote!(.for_fips(#fips)));
        let dual_stack = self.dual_stack.map(|dual_stack| quote!(.for_dual_stack(#dual_stack)));
        let signed_for = self.signing_region.as_ref().map(|region| quote!(.signed_for(#region)));
        let signed_as = self.signing_name.as_ref().map(|name| quote!(.signed_as(#name)));
        tokens.extend(quote! {
            HostRule::#new #partitions #regions #fips #dual_stack #signed_for #signed_as
        });
    }
}
