//! Members of members of an output, such as `response_metadata.next_cursor`. Expansions read them,
//! and do not know which step is an `Option`.

/// One step on the way to a member: a reference to a value, or the value.
///
/// `get` returns the value of a step. That of an `Option` is an inherent method, which the compiler
/// prefers to the method of [`PresentStep`].
#[doc(hidden)]
#[derive(Debug)]
pub struct Step<T>(pub T);

impl<'a, T> Step<&'a Option<T>> {
    pub fn get(self) -> Option<&'a T> {
        self.0.as_ref()
    }
}

impl<'a, T> Step<&'a Box<Option<T>>> {
    pub fn get(self) -> Option<&'a T> {
        (**self.0).as_ref()
    }
}

impl<T> Step<Option<T>> {
    pub fn get(self) -> Option<T> {
        self.0
    }
}

impl<T> Step<Box<Option<T>>> {
    pub fn get(self) -> Option<T> {
        *self.0
    }
}

/// A step that is never absent.
#[doc(hidden)]
pub trait PresentStep<T> {
    fn get(self) -> Option<T>;
}

impl<T> PresentStep<T> for Step<T> {
    fn get(self) -> Option<T> {
        Some(self.0)
    }
}
