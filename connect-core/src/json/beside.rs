//! The types whose members can be beside the tag of a union.

/// A structure, whose members can be beside the tag of a union. `IS_STRUCTURE` is true for a type
/// that is one; generated code computes it.
///
/// A box or a [`Secret`](crate::Secret) of a structure is a structure too.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a structure",
    label = "has no members that can be beside the tag",
    note = "a structure is a struct that is declared with `#[connect_shape]`",
    note = "add `content = \"…\"` beside `tag`: the content holds values that are no structures"
)]
pub trait BesideTag<const IS_STRUCTURE: bool> {
    #[doc(hidden)]
    const CHECKED: ();
}

#[diagnostic::do_not_recommend]
impl<T: ?Sized> BesideTag<true> for T {
    const CHECKED: () = ();
}
