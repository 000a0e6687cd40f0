//! The constraints `keys` and `values` on maps.

use std::collections::{BTreeMap, HashMap};

use super::StringShape;
use crate::validate::{CheckEntries, Path};

macro_rules! maps {
    ($(($($generics:tt)*) $map:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<K: StringShape, V, $($generics)*> CheckEntries for $map {
            type Key = K;
            type Value = V;

            fn check_keys(&self, path: Path<'_>, check: &mut dyn FnMut(&K, Path<'_>)) {
                for key in self.keys() {
                    check(key, path.key_itself(key.as_str(), K::SENSITIVE));
                }
            }

            fn check_values(&self, path: Path<'_>, check: &mut dyn FnMut(&V, Path<'_>)) {
                for (key, value) in self {
                    check(value, path.key(key.as_str(), K::SENSITIVE));
                }
            }
        }
    )*};
}

maps! {
    () BTreeMap<K, V>;
    (S) HashMap<K, V, S>;
}
