//! The types of `model.json`, the services' models of the declared operations.

use std::collections::{BTreeMap, BTreeSet};

use connect_core::metadata::Retryable;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub(crate) struct Model {
    pub(crate) services: BTreeMap<String, Service>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Service {
    #[serde(rename = "uid")]
    _uid: String,
    pub(crate) operations: BTreeMap<String, Operation>,
    pub(crate) shapes: BTreeMap<String, Shape>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Operation {
    pub(crate) http: Http,
    pub(crate) input: Reference,
    pub(crate) output: Option<Reference>,
    pub(crate) errors: Vec<Reference>,
    pub(crate) pages: Option<Pages>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Http {
    pub(crate) method: String,
    pub(crate) request_uri: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pages {
    pub(crate) input_token: String,
    pub(crate) output_token: String,
    pub(crate) result_key: String,
    #[serde(rename = "limit_key")]
    _limit_key: String,
}

impl Pages {
    pub(crate) fn new(input_token: &str, output_token: &str, result_key: &str) -> Self {
        let [input_token, output_token, result_key] = [input_token, output_token, result_key].map(str::to_owned);
        Self { input_token, output_token, result_key, _limit_key: String::new() }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reference {
    pub(crate) shape: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Member {
    pub(crate) shape: String,
    pub(crate) location: Option<String>,
    pub(crate) location_name: Option<String>,
    #[serde(default)]
    pub(crate) idempotency_token: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Shape {
    #[serde(rename = "type")]
    pub(crate) kind: String,
    #[serde(default)]
    pub(crate) members: BTreeMap<String, Member>,
    #[serde(default)]
    pub(crate) required: BTreeSet<String>,
    pub(crate) min: Option<i64>,
    pub(crate) max: Option<i64>,
    #[serde(default, rename = "enum")]
    pub(crate) values: Vec<String>,
    #[serde(default)]
    pub(crate) union: bool,
    #[serde(default)]
    pub(crate) sensitive: bool,
    key: Option<Reference>,
    value: Option<Reference>,
    member: Option<Reference>,
    pub(crate) error: Option<ErrorTrait>,
    retryable: Option<RetryableTrait>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct ErrorTrait {
    pub(crate) http_status_code: u16,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RetryableTrait {
    throttling: bool,
}

impl Model {
    pub(crate) fn load() -> Self {
        serde_json::from_str(include_str!("model.json")).unwrap()
    }
}

impl Service {
    pub(crate) fn shape(&self, name: &str) -> &Shape {
        &self.shapes[name]
    }

    /// Adds the shape `name` and all shapes that it contains to `found`.
    pub(crate) fn reachable<'a>(&'a self, name: &'a str, found: &mut BTreeSet<&'a str>) {
        if found.insert(name) {
            let shape = self.shape(name);
            let inner =
                [&shape.key, &shape.value, &shape.member].into_iter().flatten().map(|reference| &reference.shape);
            for name in shape.members.values().map(|member| &member.shape).chain(inner) {
                self.reachable(name, found);
            }
        }
    }
}

impl Shape {
    /// Returns how the error can be retried, if the model says so.
    pub(crate) fn retryable(&self) -> Option<Retryable> {
        let retryable = self.retryable.as_ref()?;
        Some(if retryable.throttling { Retryable::Throttling } else { Retryable::Transient })
    }

    pub(crate) fn item(&self) -> &str {
        &self.member.as_ref().unwrap().shape
    }

    pub(crate) fn map(&self) -> (&str, &str) {
        (&self.key.as_ref().unwrap().shape, &self.value.as_ref().unwrap().shape)
    }

    /// Returns the minimum and maximum length, if the model constrains it.
    pub(crate) fn length(&self) -> Option<(usize, usize)> {
        let has_length = matches!(&*self.kind, "string" | "list" | "map" | "blob");
        let bound = |bound: Option<i64>| bound.map(|bound| usize::try_from(bound).unwrap());
        let length = (bound(self.min).unwrap_or(0), bound(self.max).unwrap_or(usize::MAX));
        (has_length && length != (0, usize::MAX)).then_some(length)
    }

    /// Returns the minimum and maximum value, if the model constrains it.
    pub(crate) fn range(&self) -> Option<(Option<i64>, Option<i64>)> {
        let is_number = matches!(&*self.kind, "integer" | "long" | "float" | "double");
        (is_number && (self.min, self.max) != (None, None)).then_some((self.min, self.max))
    }
}
