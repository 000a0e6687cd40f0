//! Reads untagged unions: tries each variant on the same value.

use super::level::Level;
use super::{MAX_DEPTH, Reader};
use crate::json::error::{Invalid, What};

/// The trials of the variants of an untagged union. Expansions use it.
#[doc(hidden)]
#[derive(Debug)]
pub struct Trials<T> {
    start: usize,
    end: usize,
    /// The level around the union, which is a level itself.
    level: Level,
    found: Option<(&'static str, T)>,
}

impl Reader<'_> {
    /// Begins to read an untagged union. The syntax of the value is checked first, so that an error
    /// in a trial is only about the variant.
    #[doc(hidden)]
    pub fn trials<T>(&mut self) -> Result<Trials<T>, Invalid> {
        let (start, level) = (self.offset(), self.level);
        // The union is a level, because one that holds itself would never end.
        if level.depth() == MAX_DEPTH {
            return Err(self.fail(What::TooDeep));
        }
        self.skip()?;
        let end = self.at;
        self.reread(end - start)?;
        Ok(Trials { start, end, level, found: None })
    }
}

impl<T> Trials<T> {
    /// Tries to read the value as the variant `name`.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if another variant has matched too, or for an error that no variant can
    /// avoid, such as a value that is too large.
    pub fn attempt<'a>(
        &mut self,
        reader: &mut Reader<'a>,
        name: &'static str,
        read: impl FnOnce(&mut Reader<'a>) -> Result<T, Invalid>,
    ) -> Result<(), Invalid> {
        let memory = reader.memory;
        self.rewind(reader);
        let is_inner = std::mem::replace(&mut reader.is_trial, true);
        let read = read(reader);
        reader.is_trial = is_inner;
        let problem = reader.problem;
        if problem.is_some_and(|problem| problem.what.is_final()) {
            return Err(Invalid(()));
        }
        reader.problem = None;
        let reached = problem.map_or(self.end, |problem| problem.offset);
        (reader.at, reader.level) = (self.start, self.level);
        reader.reread(reached.saturating_sub(self.start).max(1))?;
        match (read, problem, &self.found) {
            (Ok(_), None, Some((first, _))) => Err(reader.fail(What::Ambiguous(first, name))),
            (Ok(value), None, None) => {
                self.found = Some((name, value));
                Ok(())
            }
            _ => {
                // What was read is dropped.
                reader.memory = memory;
                Ok(())
            }
        }
    }

    /// Returns the variant that has matched. If there is none, `read` reads the unknown variant.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if `read` does.
    pub fn finish<'a>(
        self,
        reader: &mut Reader<'a>,
        read: impl FnOnce(&mut Reader<'a>) -> Result<T, Invalid>,
    ) -> Result<T, Invalid> {
        self.rewind(reader);
        let value = match self.found {
            Some((_, value)) => value,
            None => read(reader)?,
        };
        (reader.at, reader.level) = (self.end, self.level);
        Ok(value)
    }

    /// Returns to the start of the value, within the level of the union.
    fn rewind(&self, reader: &mut Reader<'_>) {
        (reader.at, reader.level, reader.beside) = (self.start, self.level.inner(), None);
    }
}
