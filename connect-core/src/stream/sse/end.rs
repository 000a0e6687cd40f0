//! The attribute key `end`.

use super::ServerSentEvents;

/// A type of a payload that the attribute key `end` can be on: [`ServerSentEvents`], or an `Option`
/// of it. It is for generated code.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not end by a word",
    label = "not server-sent events",
    note = "`end` is for a payload of the type `ServerSentEvents<…>`: write this type, or remove `end`"
)]
pub trait EndsByWord: Sized {
    #[doc(hidden)]
    fn end_by_word(stream: Self, word: &'static str) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T> EndsByWord for ServerSentEvents<T> {
    fn end_by_word(stream: Self, word: &'static str) -> Self {
        stream.with_end(word)
    }
}

#[diagnostic::do_not_recommend]
impl<T> EndsByWord for Option<ServerSentEvents<T>> {
    fn end_by_word(stream: Self, word: &'static str) -> Self {
        stream.map(|stream| stream.with_end(word))
    }
}
