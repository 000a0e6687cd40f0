//! Pages of operations.

use std::collections::BTreeSet;

use super::{Context, Output, Pages, Structure, Type};
use crate::model::{self, Kind};
use crate::names::{free, member as rust_name};

/// Declares the pages of an operation. What cannot be said is added to `facts`.
pub(super) fn declare(
    context: &Context<'_>,
    name: &str,
    operation: &model::Operation,
    structure: &Structure,
    output: &Output,
    facts: &mut Vec<String>,
) -> Option<Pages> {
    let pages = operation.pages.as_ref()?;
    let mut fail = |what: &str| {
        facts.push(format!("Its pages are not declared: {what}."));
        None
    };
    let Output::Shape(_, shape) = output else { return fail("the output has no members") };
    let Some(input) = structure.fields.iter().find(|field| field.member == pages.input_token) else {
        return fail(&format!("the operation has no member `{}`", pages.input_token));
    };
    let Some((path, _)) = context.follow(shape, &pages.output_token) else {
        return fail(&format!("the output has no member `{}`", pages.output_token.join(".")));
    };
    let more = match &pages.more {
        None => None,
        Some(more) => match context.follow(shape, more) {
            Some((path, _)) => Some(path),
            None => return fail(&format!("the output has no member `{}`", more.join("."))),
        },
    };
    let mut items = Vec::new();
    for item in &pages.items {
        match context.follow(shape, item) {
            Some((path, Some(ty))) => items.push((path, ty)),
            // A number is a total, which botocore adds up.
            _ if context.is_number(shape, item) => {}
            _ => facts.push(format!("The items at `{}` of its pages are not declared: it is no list.", item.join("."))),
        }
    }
    Some(Pages { input: input.name.clone(), output: path, items, more, item_name: context.names.item(name) })
}

impl Context<'_> {
    /// Follows a path of members, and returns it as fields with the type of the items at its end.
    fn follow(&self, shape: &str, path: &[String]) -> Option<(Vec<String>, Option<Type>)> {
        let mut fields = Vec::new();
        let mut shape = shape;
        for name in path {
            let found = self.model.shapes.get(shape)?;
            let Kind::Structure { members, .. } = &found.kind else { return None };
            let member = members.iter().find(|member| member.name == *name)?;
            fields.push(field_name(members, &member.name));
            shape = &member.reference.target;
        }
        let list = self.model.shapes.get(shape)?;
        let item = match &list.kind {
            Kind::List { item, sparse } => Some(self.item_type(item, *sparse)),
            Kind::Map { key, value, sparse } => {
                Some(Type::Pair(Box::new(self.type_of(key)), Box::new(self.item_type(value, *sparse))))
            }
            _ => None,
        };
        // The items of a secret list are secrets.
        let item = item.map(|item| if list.sensitive { Type::Secret(Box::new(item)) } else { item });
        Some((fields, item))
    }

    /// True if the member at a path is a number.
    fn is_number(&self, shape: &str, path: &[String]) -> bool {
        let target = path.iter().try_fold(shape, |shape, name| {
            let mut members = self.model.shapes.get(shape)?.members().iter();
            members.find(|member| member.name == *name).map(|member| member.reference.target.as_str())
        });
        let kind = target.and_then(|target| self.model.shapes.get(target)).map(|shape| &shape.kind);
        matches!(kind, Some(Kind::Integer(_) | Kind::Float | Kind::Double))
    }

    fn item_type(&self, reference: &model::Reference, sparse: bool) -> Type {
        let ty = self.type_of(reference);
        if sparse { ty.optional() } else { ty }
    }
}

/// Returns the name of a member in Rust, which can have a number if another one is the same.
fn field_name(members: &[model::Member], name: &str) -> String {
    let mut taken = BTreeSet::new();
    let names = members.iter().map(|member| (&member.name, free(rust_name(&member.name), &mut taken)));
    names.into_iter().find(|(member, _)| *member == name).map(|(_, name)| name).unwrap_or_default()
}
