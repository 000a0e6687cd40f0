//! Paths to texts and lists of texts.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use jmespath::ast::Ast;

use crate::declare::{Body, Field, Item, Type};
use crate::names::is_keyword;

/// A variable of Rust that refers to a structure.
#[derive(Clone)]
pub(super) struct Scope<'s> {
    pub(super) shapes: &'s BTreeMap<String, Item>,
    /// The enums whose text was read so far.
    pub(super) types: &'s RefCell<BTreeSet<String>>,
    /// The name of the structure in the model.
    pub(super) shape: String,
    pub(super) variable: &'static str,
}

impl<'s> Scope<'s> {
    /// Returns the field of a structure.
    pub(super) fn field(&self, shape: &str, name: &str) -> Result<&'s Field, String> {
        let Some(Body::Structure(structure)) = self.shapes.get(shape).map(|item| &item.body) else {
            return Err(format!("`{name}` is not in a structure"));
        };
        let field = structure.fields.iter().find(|field| field.member == name);
        field.ok_or_else(|| format!("there is no member `{name}`"))
    }

    /// Returns an `Option<&str>` for a path of members.
    pub(super) fn text(&self, expression: &Ast) -> Result<String, String> {
        let names = names(expression).ok_or("its condition is not a path")?;
        let mut source = self.variable.to_owned();
        let mut shape = self.shape.clone();
        for (index, name) in names.iter().enumerate() {
            let field = self.field(&shape, name)?;
            source = format!("{source}.{}", written(&field.name));
            if index + 1 < names.len() {
                if matches!(field.ty, Type::Option(_)) {
                    source += ".as_ref()?";
                }
                shape = structure(&field.ty)?;
                continue;
            }
            return Ok(match &field.ty {
                Type::Option(inner) => match &**inner {
                    Type::Plain("String") => format!("{source}.as_deref()"),
                    inner => format!("{source}.as_ref().map({}::as_str)", self.text_type(inner)?),
                },
                Type::Plain("String") => format!("Some(&{source})"),
                ty => format!("Some({}::as_str(&{source}))", self.text_type(ty)?),
            });
        }
        Err("its path is empty".to_owned())
    }

    /// Returns a `Vec<&str>` for a path with lists.
    pub(super) fn texts(&self, expression: &Ast) -> Result<String, String> {
        let mut steps = Vec::new();
        flatten(expression, &mut steps)?;
        let mut source = self.variable.to_owned();
        let mut shape = Some(self.shape.clone());
        let mut is_iterator = false;
        let mut list: Option<&Type> = None;
        for step in steps {
            let Some(name) = step else {
                let Some(Type::List(item)) = list.map(bare) else {
                    return Err("it flattens what is no list".to_owned());
                };
                source += if is_iterator { ".flatten()" } else { ".iter()" };
                is_iterator = true;
                if matches!(**item, Type::Option(_)) {
                    source += ".flatten()";
                }
                list = Some(item);
                shape = structure(item).ok();
                continue;
            };
            let field = self.field(shape.as_deref().unwrap_or_default(), name)?;
            let written = written(&field.name);
            match (&field.ty, is_iterator) {
                (Type::Option(_), false) => {
                    source = format!("{source}.{written}.iter()");
                    is_iterator = true;
                }
                (Type::Option(_), true) => source = format!("{source}.filter_map(|value| value.{written}.as_ref())"),
                (_, false) => source = format!("{source}.{written}"),
                (_, true) => source = format!("{source}.map(|value| &value.{written})"),
            }
            list = Some(&field.ty);
            shape = structure(&field.ty).ok();
        }
        if !is_iterator {
            return Err("its path has no list".to_owned());
        }
        let item = list.map(bare).ok_or("its path is empty")?;
        Ok(format!("{source}.map({}::as_str).collect()", self.text_type(item)?))
    }

    /// Returns the path of a type with `as_str`.
    pub(super) fn text_type(&self, ty: &Type) -> Result<String, String> {
        match ty {
            Type::Plain("String") => Ok("String".to_owned()),
            Type::Shape(name, shape) => match self.shapes.get(shape).map(|item| &item.body) {
                Some(Body::Enum(values)) if !values.of_integers => {
                    self.types.borrow_mut().insert(name.clone());
                    Ok(name.clone())
                }
                _ => Err(format!("`{shape}` is no text")),
            },
            Type::Secret(_) => Err("its text is a secret".to_owned()),
            _ => Err("its value is no text".to_owned()),
        }
    }
}

/// Returns the type inside an `Option` or a `Box`.
pub(super) fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Option(inner) | Type::Boxed(inner) => bare(inner),
        ty => ty,
    }
}

/// Returns the name of the structure that a type refers to.
pub(super) fn structure(ty: &Type) -> Result<String, String> {
    match bare(ty) {
        Type::Shape(_, shape) => Ok(shape.clone()),
        Type::Secret(_) => Err("it reads a secret".to_owned()),
        _ => Err("it reads a member of what is no structure".to_owned()),
    }
}

/// Returns the name of a field as it is written.
pub(super) fn written(name: &str) -> String {
    if is_keyword(name) { format!("r#{name}") } else { name.to_owned() }
}

/// Returns the members on the way of an expression that has nothing else.
pub(super) fn names(expression: &Ast) -> Option<Vec<&str>> {
    match expression {
        Ast::Field { name, .. } => Some(vec![name]),
        Ast::Subexpr { lhs, rhs, .. } => {
            let (left, right) = (names(lhs)?, names(rhs)?);
            Some([left, right].concat())
        }
        _ => None,
    }
}

/// Splits an expression into members, and `None` for each `[]`.
fn flatten<'e>(expression: &'e Ast, steps: &mut Vec<Option<&'e str>>) -> Result<(), String> {
    match expression {
        Ast::Field { name, .. } => steps.push(Some(name)),
        Ast::Identity { .. } => {}
        Ast::Subexpr { lhs, rhs, .. } | Ast::Projection { lhs, rhs, .. } => {
            flatten(lhs, steps)?;
            // `items[*]` and `items[]` are the same for a list of structures.
            if matches!(expression, Ast::Projection { .. }) && !matches!(**lhs, Ast::Flatten { .. }) {
                steps.push(None);
            }
            flatten(rhs, steps)?;
        }
        Ast::Flatten { node, .. } => {
            flatten(node, steps)?;
            steps.push(None);
        }
        _ => return Err("its path has more than members and lists".to_owned()),
    }
    Ok(())
}
