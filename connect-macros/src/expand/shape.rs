//! Shapes, by kind.

use proc_macro2::TokenStream;

use super::{structure, variants};
use crate::model::Shape;

/// Returns the code for a shape.
pub(crate) fn shape(shape: &Shape) -> TokenStream {
    match shape {
        Shape::Structure(shape) => structure(shape),
        Shape::Enum(shape) => variants::enumeration(shape),
        Shape::IntegerEnum(shape) => variants::integer_enumeration(shape),
        Shape::Union(shape) => variants::union(shape),
    }
}
