//! The list of operations.

use std::process::ExitCode;

use connect_import::Error;
use connect_import::declare::{Elsewhere, declare};

use super::arguments::Import;

/// Prints each operation with the number of shapes that it needs.
pub(crate) fn print(arguments: &Import) -> Result<ExitCode, Error> {
    let model = super::model(arguments)?;
    let width = model.operations.keys().map(String::len).max().unwrap_or(0);
    let declared = declare(&model, None, &Elsewhere::default())?;
    for (name, operation) in &model.operations {
        let count = declared.shapes.values().filter(|item| item.reached_by.contains(name)).count();
        let cost = match (declared.left_out.get(name), count) {
            (Some(reason), _) => format!("cannot be declared: {reason}"),
            (None, 1) => "1 shape".to_owned(),
            (None, count) => format!("{count} shapes"),
        };
        let deprecated = if operation.deprecated.is_some() { ", deprecated" } else { "" };
        anstream::println!("{name:width$}  {cost}{deprecated}");
    }
    Ok(ExitCode::SUCCESS)
}
