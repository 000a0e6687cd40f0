//! Reads the files that describe a service.

mod botocore;
mod json;
mod node;
mod smithy;
mod source;

use std::path::Path;

pub use self::source::{Source, services};

use self::json::Json;
use self::node::Node;
use crate::error::Error;
use crate::model::Model;

/// Reads the model at `path`.
///
/// `path` is a file with Smithy's JSON AST, a `service-2.json` of botocore, or a folder with one of
/// them. botocore's file can be compressed, as `service-2.json.gz`, and the files beside it with
/// paginators, waiters and endpoint rules are read too. A folder with versions stands for the
/// newest one.
///
/// # Errors
///
/// Fails if the file cannot be read, is not a model, or says something that has no declaration. The
/// error names the file and the JSON path.
pub fn model(path: &Path) -> Result<Model, Error> {
    Source::find(path, None)?.read()
}

/// Reads a file, which can be compressed, as JSON.
fn json(file: &Path) -> Result<Json, Error> {
    let failed = |error: std::io::Error| Error::new(format!("cannot be read: {error}")).in_file(file);
    let bytes = std::fs::read(file).map_err(failed)?;
    let bytes = if bytes.starts_with(&[0x1f, 0x8b]) {
        let mut decompressed = Vec::new();
        std::io::Read::read_to_end(&mut flate2::read::GzDecoder::new(&bytes[..]), &mut decompressed).map_err(failed)?;
        decompressed
    } else {
        bytes
    };
    serde_json::from_slice(&bytes).map_err(|error| Error::new(format!("not JSON: {error}")).in_file(file))
}

/// Returns a number as text, without a fraction that is zero.
fn whole(number: &serde_json::Number) -> String {
    match number.as_f64().filter(|number| number.fract() == 0.0 && number.abs() < 9e15) {
        #[expect(clippy::cast_possible_truncation, reason = "the number is whole and less than 2^53")]
        Some(whole) => (whole as i64).to_string(),
        None => number.to_string(),
    }
}

impl Source {
    /// Reads the model.
    ///
    /// # Errors
    ///
    /// Fails as [`model`] does.
    pub fn read(&self) -> Result<Model, Error> {
        let file = self.file();
        let root = json(file)?;
        let node = Node::root(&root);
        let has = |name: &str| root.as_object().is_some_and(|members| members.contains_key(name));
        if has("smithy") {
            return smithy::read(&node, self.service()).map_err(|error| error.in_file(file));
        }
        if !(has("metadata") && has("operations")) {
            let message = "not a model: expected Smithy's JSON AST, which has the key `smithy`, or botocore's \
                           `service-2.json`, which has the keys `metadata` and `operations`";
            return Err(Error::new(message).in_file(file));
        }
        let mut model = botocore::read(&node).map_err(|error| error.in_file(file))?;
        for (name, add) in botocore::BESIDE {
            if let Some(file) = self.beside(name) {
                let root = json(&file)?;
                add(&Node::root(&root), &mut model).map_err(|error| error.in_file(&file))?;
            }
        }
        Ok(model)
    }
}
