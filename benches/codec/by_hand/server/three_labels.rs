//! The handler of `ThreeLabels`.

use axum::Json;
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query};
use serde::Deserialize;

use super::Refused;
use crate::by_hand::three_labels::ThreeLabelsOutput;

#[derive(Deserialize)]
pub(super) struct Labels {
    first: String,
    second: String,
    third: String,
}

#[derive(Deserialize)]
pub(super) struct Parameters {
    filter: Option<String>,
}

pub(super) async fn three_labels(
    labels: Result<Path<Labels>, PathRejection>,
    parameters: Result<Query<Parameters>, QueryRejection>,
) -> Result<Json<ThreeLabelsOutput>, Refused> {
    let Path(labels) = labels.map_err(|rejection| Refused::Serialization(rejection.body_text()))?;
    let Query(parameters) = parameters.map_err(|rejection| Refused::Serialization(rejection.body_text()))?;
    let Labels { first, second, third } = labels;
    let length = [first, second, third, parameters.filter.unwrap_or_default()].iter().map(String::len).sum::<usize>();
    Ok(Json(ThreeLabelsOutput { name: Some("Front door".to_owned()), version: i64::try_from(length).ok() }))
}
