//! Conditions: comparisons, and what joins them.

use jmespath::Variable;
use jmespath::ast::{Ast, Comparator};

use super::path::{Scope, bare, names, structure, written};
use crate::declare::Type;

impl Scope<'_> {
    /// Returns a `bool` for an expression.
    pub(super) fn condition(&self, expression: &Ast) -> Result<String, String> {
        Ok(match expression {
            Ast::Or { lhs, rhs, .. } => format!("{} || {}", self.condition(lhs)?, self.condition(rhs)?),
            Ast::And { lhs, rhs, .. } => format!("{} && {}", self.joined(lhs)?, self.joined(rhs)?),
            Ast::Not { node, .. } => format!("!({})", self.condition(node)?),
            Ast::Comparison { comparator, lhs, rhs, .. } => {
                let (left, right) = (self.operand(lhs)?, self.operand(rhs)?);
                match comparator {
                    Comparator::Equal => format!("{left} == {right}"),
                    Comparator::NotEqual => format!("{left} != {right}"),
                    other => {
                        let sign = match other {
                            Comparator::LessThan => "<",
                            Comparator::LessThanEqual => "<=",
                            Comparator::GreaterThan => ">",
                            _ => ">=",
                        };
                        format!("{left}.zip({right}).is_some_and(|(left, right)| left {sign} right)")
                    }
                }
            }
            Ast::Field { .. } | Ast::Subexpr { .. } => match self.value(expression)? {
                (source, Type::Plain("bool")) => format!("{source} == Some(true)"),
                _ => return Err("its condition is not a boolean".to_owned()),
            },
            _ => return Err("its condition has functions or forms that are not translated".to_owned()),
        })
    }

    /// Returns a condition in parentheses if `&&` would tear it apart.
    fn joined(&self, expression: &Ast) -> Result<String, String> {
        let condition = self.condition(expression)?;
        Ok(if matches!(expression, Ast::Or { .. }) { format!("({condition})") } else { condition })
    }

    /// Returns an `Option` for one side of a comparison. As in `JMESPath`, two absent values are
    /// equal.
    fn operand(&self, expression: &Ast) -> Result<String, String> {
        match expression {
            Ast::Literal { value, .. } => match &**value {
                Variable::String(text) => Ok(format!("Some({text:?})")),
                Variable::Number(number) => Ok(format!("Some({number})")),
                Variable::Bool(flag) => Ok(format!("Some({flag})")),
                _ => Err("it compares with a list or an object".to_owned()),
            },
            Ast::Function { name, args, .. } if name == "length" => match &args[..] {
                [list] => self.length(list),
                _ => Err("`length` has one argument".to_owned()),
            },
            _ => self.value(expression).map(|(source, _)| source),
        }
    }

    /// Returns an `Option` for the value at a path, with the type of the value.
    fn value(&self, expression: &Ast) -> Result<(String, &Type), String> {
        let names = names(expression).ok_or("its condition compares more than members")?;
        let mut source = self.variable.to_owned();
        let mut shape = self.shape.clone();
        let mut is_option = false;
        for (index, name) in names.iter().enumerate() {
            let field = self.field(&shape, name)?;
            let is_last = index + 1 == names.len();
            let (written, is_optional) = (written(&field.name), matches!(field.ty, Type::Option(_)));
            let inner = bare(&field.ty);
            let is_copy = matches!(inner, Type::Plain("bool" | "i8" | "i16" | "i32" | "i64" | "f32" | "f64"));
            source = match (is_option, is_optional, is_last && is_copy) {
                (false, true, false) => format!("{source}.{written}.as_ref()"),
                (false, false, true) => format!("Some({source}.{written})"),
                (false, false, false) if is_last => format!("Some(&{source}.{written})"),
                (false, true, true) | (false, false, false) => format!("{source}.{written}"),
                (true, true, true) => format!("{source}.and_then(|value| value.{written})"),
                (true, true, false) => format!("{source}.and_then(|value| value.{written}.as_ref())"),
                (true, false, true) => format!("{source}.map(|value| value.{written})"),
                (true, false, false) => format!("{source}.map(|value| &value.{written})"),
            };
            is_option |= is_optional || is_last;
            if is_last {
                if is_copy || matches!(inner, Type::List(_)) {
                    return Ok((source, inner));
                }
                let read = format!("{}::as_str", self.text_type(inner)?);
                return Ok((mapped(&source, &read), inner));
            }
            shape = structure(&field.ty)?;
        }
        Err("its path is empty".to_owned())
    }

    /// Returns an `Option<usize>` for the length of a list, or of the items that keep a condition.
    fn length(&self, list: &Ast) -> Result<String, String> {
        let Ast::Projection { lhs, rhs, .. } = list else {
            let (source, ty) = self.value(list)?;
            return match ty {
                Type::List(_) => Ok(mapped(&source, "Vec::len")),
                _ => Err("`length` is for lists".to_owned()),
            };
        };
        let (Ast::Condition { predicate, then, .. }, (source, Type::List(item))) = (&**rhs, self.value(lhs)?) else {
            return Err("`length` is for lists and filters of lists".to_owned());
        };
        if !matches!(**then, Ast::Identity { .. }) {
            return Err("`length` is for lists and filters of lists".to_owned());
        }
        let items = Scope { shapes: self.shapes, types: self.types, shape: structure(item)?, variable: "item" };
        let condition = items.condition(predicate)?;
        Ok(format!("{source}.map(|items| items.iter().filter(|item| {condition}).count())"))
    }
}

/// Applies a function to the value of an `Option`, which is written as `Some(…)` if it is there.
fn mapped(source: &str, function: &str) -> String {
    match source.strip_prefix("Some(").and_then(|value| value.strip_suffix(')')) {
        Some(value) => format!("Some({function}({value}))"),
        None => format!("{source}.map({function})"),
    }
}
