//! Reads members of the output of a page, and members of its members.
//!
//! The macro does not know the types of these members. A type error is therefore reported in this
//! code. All of its tokens are located at the member's name, so that the compiler shows only this
//! location.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};

use super::at;
use crate::model::MemberPath;

/// A way to read a member: a trait, its method, and the method of `Option` that calls it if the
/// member is in another one.
pub(super) struct Read {
    interface: &'static str,
    method: &'static str,
    then: &'static str,
    /// True if the member is moved out of the output.
    moves: bool,
}

impl Read {
    /// A method that returns an `Option`, which is `None` if a step is absent.
    pub(super) const fn option(interface: &'static str, method: &'static str) -> Self {
        Self { interface, method, then: "and_then", moves: false }
    }

    /// A method that returns a `bool`, which is false if a step is absent.
    pub(super) const fn flag(interface: &'static str, method: &'static str) -> Self {
        Self { interface, method, then: "is_some_and", moves: false }
    }

    /// A method of another type. The result is in an `Option` if the member is in another one.
    pub(super) const fn value(interface: &'static str, method: &'static str) -> Self {
        Self { interface, method, then: "map", moves: false }
    }

    /// A method that consumes the member, as [`value`](Self::value).
    pub(super) const fn moved(interface: &'static str, method: &'static str) -> Self {
        Self { moves: true, ..Self::value(interface, method) }
    }

    /// Returns the expression that reads a member.
    pub(super) fn member(&self, path: &MemberPath) -> TokenStream {
        match self.steps(path) {
            None => self.call(&local("__output", &path.member), &path.member),
            Some(steps) => self.after(&steps, &path.member),
        }
    }

    /// Returns the expression that reads a member of the value of `before`, an `Option`.
    pub(super) fn after(&self, before: &TokenStream, member: &Ident) -> TokenStream {
        let span = member.span();
        let (then, step) = (Ident::new(self.then, span), local("__step", member));
        let call = self.call(&step, member);
        quote_spanned!(span=> #before.#then(|#step| #call))
    }

    /// Returns the call on a member of `owner`.
    pub(super) fn call(&self, owner: &impl ToTokens, member: &Ident) -> TokenStream {
        let Self { interface, method, .. } = self;
        let span = member.span();
        let (interface, method) = (format_ident!("{interface}"), Ident::new(method, span));
        let interface = quote!(__c::#interface);
        let reference = self.reference(span);
        quote_spanned!(span=> <_ as #interface>::#method(#reference #owner.#member))
    }

    /// Returns the expression of the value that the member is in; `None` if this is the output.
    fn steps(&self, path: &MemberPath) -> Option<TokenStream> {
        let (first, others) = path.steps.split_first()?;
        let first = self.step(&local("__output", first), first);
        Some(others.iter().fold(first, |before, member| {
            let step = local("__step", member);
            let value = self.step(&step, member);
            quote_spanned!(member.span()=> #before.and_then(|#step| #value))
        }))
    }

    /// Returns the value of a member of `owner`, in an `Option`.
    fn step(&self, owner: &Ident, member: &Ident) -> TokenStream {
        let step = quote!(__c::Step);
        let reference = self.reference(member.span());
        quote_spanned!(member.span()=> #step(#reference #owner.#member).get())
    }

    fn reference(&self, span: Span) -> Option<TokenStream> {
        (!self.moves).then(|| quote_spanned!(span=> &))
    }
}

/// Returns the value of a member that is moved out of `owner`, in an `Option`.
pub(super) fn moved_step(owner: &impl ToTokens, member: &Ident) -> TokenStream {
    let step = quote!(__c::Step);
    quote_spanned!(member.span()=> #step(#owner.#member).get())
}

/// Returns the name of a variable of the expansion, located at `member`.
pub(super) fn local(name: &str, member: &Ident) -> Ident {
    Ident::new(name, at(member))
}

/// Returns the import that steps need, if one of `paths` has a step.
pub(super) fn import(paths: &[&MemberPath]) -> Option<TokenStream> {
    paths.iter().any(|path| !path.steps.is_empty()).then(|| {
        quote! {
            #[allow(unused_imports, reason = "each step may be an `Option`")]
            use __c::PresentStep as _;
        }
    })
}
