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
pub(crate) fn value_type(ty: &Type) -> &Type {
    option_of(ty).unwrap_or(ty)
}

/// Returns the `T` of a type that is written as `Option<T>`.
fn option_of(ty: &Type) -> Option<&Type> {
    argument_of(ty, &["Option"])
}

/// Wrappers that support what the type in them supports.
const WRAPPERS: &[&str] = &["Option", "Secret", "Box", "Rc", "Arc", "Cow"];

/// Returns the innermost type in [`WRAPPERS`].
pub(super) fn unwrapped(ty: &Type) -> &Type {
    argument_of(ty, WRAPPERS).map_or(ty, unwrapped)
}

/// Returns true if a type is written as `FilePart` or `FileStream`, or as lists, references and
/// wrappers of it.
pub(super) fn is_file(ty: &Type) -> bool {
    let ty = unwrapped(ty);
    match ty {
        Type::Reference(reference) => is_file(&reference.elem),
        Type::Slice(slice) => is_file(&slice.elem),
        _ => {
            ["FilePart", "FileStream"].iter().any(|name| is_path_to(ty, name))
                || argument_of(ty, &["Vec"]).is_some_and(is_file)
        }
    }
}

/// Returns the first type argument of a type that is written as a path to one of `names`.
fn argument_of<'a>(ty: &'a Type, names: &[&str]) -> Option<&'a Type> {
    match ty {
        Type::Path(path) => match &path.path.segments.last()?.arguments {
            PathArguments::AngleBracketed(arguments) if names.iter().any(|name| is_path_to(ty, name)) => {
                arguments.args.iter().find_map(|argument| match argument {
                    GenericArgument::Type(ty) => Some(ty),
                    _ => None,
                })
            }
            _ => None,
        },
        Type::Group(group) => argument_of(&group.elem, names),
        Type::Paren(paren) => argument_of(&paren.elem, names),
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
