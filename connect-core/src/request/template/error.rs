//! The error of a URI template.

/// The error of a text that is no URI template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UriTemplateError {
    /// The path does not begin with `/`.
    #[error("the path of the URI template does not begin with `/`: add it")]
    NoSlash,
    /// A bracket has no partner.
    #[error("a bracket in the URI template has no partner: write a label as in `{{Id}}`")]
    Brackets,
    /// A label has no name, or a name that a label cannot have.
    #[error("a label in the URI template has no valid name: write it as in `{{Id}}` or `{{Key+}}`")]
    Label,
    /// A label follows another without text between them.
    #[error("two labels in the URI template have no text between them: write one label, or text between them")]
    Adjacent,
    /// A label follows a greedy label.
    #[error("a label in the URI template follows a greedy label: write only text after it")]
    AfterGreedy,
    /// A parameter of the literal query has no key, or the query has a label.
    #[error("the query of the URI template is not literal: write `key` or `key=value`, separated by `&`")]
    Query,
}
