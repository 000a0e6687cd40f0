//! Constraints and formats: <https://smithy.io/2.0/spec/constraint-traits.html>.

use super::flat::api;
use super::known::Traits;
use crate::error::Error;
use crate::model::{Bounds, Constraints, TimestampFormat};
use crate::read::node::Node;
use crate::read::whole;

/// Reads the constraints of a shape or member.
pub(super) fn constraints(traits: &Traits<'_>) -> Result<Constraints, Error> {
    let length = |node: &Node<'_>| node.number::<u64>().map(|number| number.to_string());
    let range = |node: &Node<'_>| {
        let number = node.value().as_number().map(whole);
        number.ok_or_else(|| node.error("must be a number"))
    };
    Ok(Constraints {
        length: api(traits, "length").map(|node| bounds(node, &length)).transpose()?,
        range: api(traits, "range").map(|node| bounds(node, &range)).transpose()?,
        pattern: api(traits, "pattern").map(|node| node.text().map(str::to_owned)).transpose()?,
        unique: api(traits, "uniqueItems").is_some(),
    })
}

fn bounds(node: &Node<'_>, read: &dyn Fn(&Node<'_>) -> Result<String, Error>) -> Result<Bounds, Error> {
    node.only(&["min", "max"])?;
    let end = |name| node.find(name)?.map(|end| read(&end)).transpose();
    let bounds = Bounds { min: end("min")?, max: end("max")? };
    if bounds.is_empty() { Err(node.error("has neither `min` nor `max`")) } else { Ok(bounds) }
}

/// Reads the format of a timestamp.
pub(super) fn timestamp_format(traits: &Traits<'_>) -> Result<Option<TimestampFormat>, Error> {
    let Some(node) = api(traits, "timestampFormat") else { return Ok(None) };
    match node.text()? {
        "date-time" => Ok(Some(TimestampFormat::DateTime)),
        "http-date" => Ok(Some(TimestampFormat::HttpDate)),
        "epoch-seconds" => Ok(Some(TimestampFormat::EpochSeconds)),
        _ => Err(node.error("must be `date-time`, `http-date` or `epoch-seconds`")),
    }
}
