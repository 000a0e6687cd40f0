//! Prints the conversions of declarations from and into the JSON form of `connect_params`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use connect_import::declare::{Body, Declarations, Field, Item, Output, Structure, Type};
use connect_import::{Error, Model};

/// Returns the text of the module.
pub(crate) fn print(model: &Model, declarations: &Declarations) -> Result<String, Error> {
    let shapes = &declarations.shapes;
    let inputs = declarations.operations.values().flat_map(|operation| targets(&operation.structure.fields));
    let outputs = declarations.operations.iter().flat_map(|(name, operation)| {
        let output = match &operation.output {
            Output::Shape(_, shape) => Some(shape.as_str()),
            Output::Unit => None,
        };
        let errors = model.operations.get(name).into_iter().flat_map(|operation| &operation.errors);
        output.into_iter().chain(errors.map(String::as_str))
    });
    let (sent, received) = (reached(shapes, inputs), reached(shapes, outputs));
    let mut text = String::new();
    for operation in declarations.operations.values() {
        structure(&mut text, "structure_from", &operation.name, &operation.structure);
    }
    for (shape, item) in shapes {
        let (is_sent, is_received) = (sent.contains(shape.as_str()), received.contains(shape.as_str()));
        self::item(&mut text, item, is_sent, is_received)?;
    }
    for operation in declarations.operations.values().filter(|operation| !operation.errors.is_empty()) {
        let name = operation.error_name.clone().unwrap_or_else(|| format!("{}Error", operation.name));
        line(&mut text, format_args!("errors_to!({name}: {});", operation.errors.join(", ")));
    }
    line(&mut text, format_args!("\npub const OPERATIONS: &[Entry] = &["));
    for (name, operation) in &declarations.operations {
        line(&mut text, format_args!("    Entry::of::<{}>({name:?}),", operation.name));
    }
    line(&mut text, format_args!("];"));
    Ok(text)
}

/// Prints the conversions of a shape in the directions in which it is used.
fn item(text: &mut String, item: &Item, is_sent: bool, is_received: bool) -> Result<(), Error> {
    let directions = [("from", is_sent), ("to", is_received)];
    let macros = |kind| directions.iter().filter(|(_, used)| *used).map(move |(end, _)| format!("{kind}_{end}"));
    match &item.body {
        Body::Structure(fields) | Body::Error(fields, _) => {
            macros("structure").for_each(|name| structure(text, &name, &item.name, fields));
        }
        Body::Events(fields) => macros("events").for_each(|name| structure(text, &name, &item.name, fields)),
        Body::Union(fields) => macros("union").for_each(|name| structure(text, &name, &item.name, fields)),
        Body::Enum(values) if values.of_integers => {
            return Err(Error::at(&item.shape, "an enum of integers, which no model of botocore has"));
        }
        Body::Enum(_) => line(text, format_args!("open_enum!({});", item.name)),
    }
    Ok(())
}

fn structure(text: &mut String, name: &str, item: &str, structure: &Structure) {
    let fields = structure.fields.iter().map(|field| format!(", {}: {:?}", ident(&field.name), field.member));
    line(text, format_args!("{name}!({item}{});", fields.collect::<String>()));
}

fn line(text: &mut String, line: std::fmt::Arguments<'_>) {
    // Writing into a `String` does not fail.
    let _ = writeln!(text, "{line}");
}

/// Returns a name of a field or variant as an identifier.
fn ident(name: &str) -> String {
    if syn::parse_str::<syn::Ident>(name).is_ok() { name.to_owned() } else { format!("r#{name}") }
}

/// Returns the shapes in the types of members.
fn targets(fields: &[Field]) -> Vec<&str> {
    let mut targets = Vec::new();
    for field in fields {
        field.ty.visit(&mut |ty| {
            if let Type::Shape(_, shape) = ty {
                targets.push(shape.as_str());
            }
        });
    }
    targets
}

/// Returns the declared shapes that these roots reach.
fn reached<'d>(shapes: &'d BTreeMap<String, Item>, roots: impl Iterator<Item = &'d str>) -> BTreeSet<&'d str> {
    let mut open: Vec<&str> = roots.collect();
    let mut reached = BTreeSet::new();
    while let Some(name) = open.pop() {
        let Some(item) = shapes.get(name).filter(|_| reached.insert(name)) else { continue };
        if let Body::Structure(structure)
        | Body::Error(structure, _)
        | Body::Union(structure)
        | Body::Events(structure) = &item.body
        {
            open.extend(targets(&structure.fields));
        }
    }
    reached
}
