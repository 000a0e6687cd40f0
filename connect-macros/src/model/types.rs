//! Facts about types that are visible in their tokens.

use syn::{GenericArgument, Ident, PathArguments, Type};

/// Types that hold no members and no items.
const PLAIN: &[&str] = &["String", "bool", "f32", "f64", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"];

/// Returns true if a type is one of [`PLAIN`].
pub(super) fn is_plain(ty: &Type) -> bool {
    match ty {
        Type::Path(ty) => ty.path.get_ident().is_some_and(|name| PLAIN.iter().any(|plain| name == plain)),
        _ => false,
    }
}

/// Returns true if a type is written as a path that ends in `name`.
pub(crate) fn is_path_to(ty: &Type, name: &str) -> bool {
    last_name(ty).is_some_and(|last| last == name)
}

/// Returns the `T` of a type that is written as `Option<T>`. Returns any other type unchanged.
pub(super) fn value_type(ty: &Type) -> &Type {
    option_of(ty).unwrap_or(ty)
}

/// Returns the `T` of a type that is written as `Option<T>`.
fn option_of(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Path(path) => match &path.path.segments.last()?.arguments {
            PathArguments::AngleBracketed(arguments) if is_path_to(ty, "Option") => match arguments.args.first()? {
                GenericArgument::Type(ty) => Some(ty),
                _ => None,
            },
            _ => None,
        },
        Type::Group(group) => option_of(&group.elem),
        Type::Paren(paren) => option_of(&paren.elem),
        _ => None,
    }
}

/// Returns the last name of a type that is written as a path, also inside the invisible group of a
/// type from a `macro_rules!` macro.
pub(crate) fn last_name(ty: &Type) -> Option<&Ident> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|segment| &segment.ident),
        Type::Group(group) => last_name(&group.elem),
        Type::Paren(paren) => last_name(&paren.elem),
        _ => None,
    }
}
