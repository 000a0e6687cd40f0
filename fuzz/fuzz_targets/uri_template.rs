//! Parses any text as the URI of a declaration: the result is error messages, or a template that
//! round-trips.
#![no_main]
#![allow(dead_code, reason = "only the macros use the rest")]

use libfuzzer_sys::fuzz_target;

#[path = "../../connect-macros/src"]
mod macros {
    pub(crate) mod names;
    pub(crate) mod symbol;
    pub(crate) mod uri;
}

// The files name each other from the root of their crate.
use macros::{names, symbol, uri};

fuzz_target!(|text: &str| {
    match uri::Template::parse(text, &uri::Names::default()) {
        Ok(template) => {
            let spelling = template.to_smithy();
            let parsed = uri::Template::parse(&spelling, &uri::Names::default());
            let parts = parsed.as_ref().map(|parsed| (&parsed.parts, &parsed.query));
            assert_eq!(parts, Ok((&template.parts, &template.query)), "{spelling}");
            assert!(template.labels().all(|(name, _)| !name.is_empty()));
        }
        Err(errors) => assert!(!errors.is_empty() && errors.iter().all(|error| !error.is_empty())),
    }
    if let Ok(prefix) = uri::HostPrefix::parse(text) {
        let spelling = prefix.to_smithy();
        let parsed = uri::HostPrefix::parse(&spelling).map(|prefix| prefix.parts);
        assert_eq!(parsed.as_ref(), Ok(&prefix.parts), "{spelling}");
    }
});
