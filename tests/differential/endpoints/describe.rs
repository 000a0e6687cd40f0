//! Derives descriptions of endpoints from rule sets, a line of JSON for each line of JSON.
//!
//! Input: `{"rules": …, "signing_name": "connect"}`. Output: `{"source": …}`, with the Rust source
//! of a `ServiceEndpoint`, or `{"problem": …}`.

use std::io::{BufRead, stdin};

use connect_import::endpoint::describe;
use quote::ToTokens;
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for line in stdin().lock().lines() {
        let service: Value = serde_json::from_str(&line?)?;
        let described = describe(&service["rules"], service["signing_name"].as_str());
        let line = match described {
            Ok(description) => json!({ "source": description.to_token_stream().to_string() }),
            Err(error) => json!({ "problem": error.to_string() }),
        };
        println!("{line}");
    }
    Ok(())
}
