//! Shapes, by kind.

use proc_macro2::TokenStream;

use super::{events, structure, unions, variants, wrapped};
use crate::model::Shape;

/// Returns the code for a shape.
pub(crate) fn shape(shape: &Shape) -> TokenStream {
    match shape {
        Shape::Structure(shape) => structure(shape),
        Shape::Enum(shape) => wrapped(&shape.item, &variants::enumeration(shape)),
        Shape::IntegerEnum(shape) => wrapped(&shape.item, &variants::integer_enumeration(shape)),
        Shape::Union(shape) => wrapped(&shape.item, &unions::union(shape)),
        Shape::Events(shape) => wrapped(&shape.item, &events::union(shape)),
    }
}
