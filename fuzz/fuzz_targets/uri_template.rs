//! Parses any URI of a declaration: the result is a template or messages, and a template
//! round-trips.
#![no_main]
#![allow(dead_code, reason = "only the macros use the rest")]

use libfuzzer_sys::fuzz_target;

#[path = "../../connect-macros/src/names.rs"]
mod names;
#[path = "../../connect-macros/src/symbol.rs"]
mod symbol;
#[path = "../../connect-macros/src/uri.rs"]
mod uri;

fuzz_target!(|text: &str| {
    match uri::Template::parse(text) {
        Ok(template) => {
            let spelling = template.to_smithy();
            assert_eq!(uri::Template::parse(&spelling).as_ref(), Ok(&template), "{spelling}");
            assert!(template.labels().all(|(name, _)| !name.is_empty()));
        }
        Err(errors) => assert!(!errors.is_empty() && errors.iter().all(|error| !error.is_empty())),
    }
    if let Ok(parts) = uri::parse_host_prefix(text) {
        assert_eq!(uri::parse_host_prefix(&uri::to_smithy(&parts)), Ok(parts));
    }
});
