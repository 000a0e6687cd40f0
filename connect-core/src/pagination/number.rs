//! Pages that have numbers, and integers as tokens.

use super::{NextPage, PageToken, PageTokenValue};

/// An input member that numbers the pages: an integer, or an `Option` of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold the number of a page",
    label = "not an `Option<u32>`",
    note = "with `number`, `input` names a member of type `Option<u32>`, or of another integer"
)]
pub trait PageNumber {
    /// Returns the number of the requested page, if there is one.
    fn number(&self) -> Option<PageToken<'_>>;

    /// Sets the number of the next page, if there is one. An absent number is that of the page
    /// `first`.
    fn next_number(&mut self, first: u32, has_next: bool) -> NextPage;
}

macro_rules! integers {
    ($($integer:ty, $number:expr;)*) => {$(
        impl From<$integer> for PageToken<'_> {
            fn from(number: $integer) -> Self {
                Self::Number(($number)(number))
            }
        }

        #[diagnostic::do_not_recommend]
        impl PageTokenValue for $integer {
            fn as_token(&self) -> Option<PageToken<'_>> {
                Some((*self).into())
            }

            fn from_token(token: PageToken<'_>) -> Option<Self> {
                match token {
                    PageToken::Text(text) => text.parse().ok(),
                    PageToken::Number(number) => number.try_into().ok(),
                    PageToken::Json(_) => None,
                }
            }
        }

        #[diagnostic::do_not_recommend]
        impl PageNumber for $integer {
            fn number(&self) -> Option<PageToken<'_>> {
                self.as_token()
            }

            fn next_number(&mut self, _: u32, has_next: bool) -> NextPage {
                match self.checked_add(1) {
                    _ if !has_next => NextPage::End,
                    Some(next) => {
                        *self = next;
                        NextPage::Requested
                    }
                    None => NextPage::Unfit,
                }
            }
        }

        #[diagnostic::do_not_recommend]
        impl PageNumber for Option<$integer> {
            fn number(&self) -> Option<PageToken<'_>> {
                self.as_token()
            }

            fn next_number(&mut self, first: u32, has_next: bool) -> NextPage {
                let current = match self {
                    Some(number) => Some(*number),
                    None => first.try_into().ok(),
                };
                match current.and_then(|current| current.checked_add(1)) {
                    _ if !has_next => NextPage::End,
                    next @ Some(_) => {
                        *self = next;
                        NextPage::Requested
                    }
                    None => NextPage::Unfit,
                }
            }
        }
    )*};
}

integers! {
    u8, i128::from;
    u16, i128::from;
    u32, i128::from;
    u64, i128::from;
    i8, i128::from;
    i16, i128::from;
    i32, i128::from;
    i64, i128::from;
    // At most 64 bits, on every platform.
    usize, |number: usize| i128::try_from(number).unwrap_or(i128::MAX);
    isize, |number: isize| i128::try_from(number).unwrap_or(i128::MAX);
}
