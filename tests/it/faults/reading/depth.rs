//! Inputs that nest too deep to be written.

use std::collections::BTreeMap;
use std::mem::forget;

use connect_core::token::FixedToken;
use connect_core::validate::ViolationKind;
use connect_core::{Document, ErrorKind, Operation, UnknownVariant, connect_operation, connect_shape, json};

use crate::support::{endpoint, refused, sent_body};

const DEEP: usize = 200_000;

/// A structure that can nest in every way in which structures can.
#[connect_shape]
#[derive(Clone, Debug, Default)]
struct Tree {
    #[connect(length(1..=9))]
    name: Option<String>,
    child: Option<Box<Tree>>,
    list: Option<Vec<Tree>>,
    map: Option<BTreeMap<String, Tree>>,
    either: Option<Box<Either>>,
}

#[connect_shape]
#[derive(Clone, Debug)]
enum Either {
    Tree(Tree),
    Other(Box<Either>),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_operation(method = "POST", uri = "/trees")]
struct PostTree {
    tree: Option<Tree>,
    document: Option<Document>,
    #[connect(serde)]
    foreign: Option<Foreign>,
}

#[connect_operation(method = "POST", uri = "/tree")]
struct PutTree {
    #[connect(payload)]
    tree: Tree,
}

#[derive(serde::Serialize)]
struct Foreign {
    next: Option<Box<Foreign>>,
}

const NOTHING: PostTree = PostTree { tree: None, document: None, foreign: None };

type Grow = fn(Tree) -> Tree;

const WAYS: [Grow; 5] = [
    |tree| Tree { child: Some(Box::new(tree)), ..Tree::default() },
    |tree| Tree { list: Some(vec![tree]), ..Tree::default() },
    |tree| Tree { map: Some(BTreeMap::from([("k".to_owned(), tree)])), ..Tree::default() },
    |tree| Tree { either: Some(Box::new(Either::Tree(tree))), ..Tree::default() },
    |tree| Tree { either: Some(Box::new(Either::Other(Box::new(Either::Tree(tree))))), ..Tree::default() },
];

fn grown(grow: Grow, times: usize) -> Tree {
    (0..times).fold(Tree::default(), |tree, _| grow(tree))
}

fn nested(document: fn(Document) -> Document, times: usize) -> Document {
    (0..times).fold(Document::Null, |inner, _| document(inner))
}

fn foreign(times: usize) -> Foreign {
    (0..times).fold(Foreign { next: None }, |inner, _| Foreign { next: Some(Box::new(inner)) })
}

/// Asserts that a value that is too deep is an error of the input. The value is forgotten, since
/// dropping it would overflow the stack.
fn is_too_deep<O>(operation: O)
where
    O: connect_core::request::EncodeRequest + Operation,
{
    let error = operation.prepare(&endpoint(), &FixedToken::new("t")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    assert_eq!(error.violations().len(), 1);
    assert_eq!(*error.violations()[0].kind(), ViolationKind::TooDeep);
    forget(operation);
}

#[test]
fn w11_an_input_that_is_too_deep_is_an_error() {
    for grow in WAYS {
        is_too_deep(PostTree { tree: Some(grown(grow, DEEP)), ..NOTHING });
        is_too_deep(PutTree { tree: grown(grow, DEEP) });
    }
}

#[test]
fn w11_a_document_that_is_too_deep_is_an_error() {
    let ways: [fn(Document) -> Document; 2] = [
        |inner| Document::Array(vec![inner]),
        |inner| Document::Object([("k".to_owned(), inner)].into_iter().collect()),
    ];
    for way in ways {
        is_too_deep(PostTree { document: Some(nested(way, DEEP)), ..NOTHING });
        // The body is one level.
        is_too_deep(PostTree { document: Some(nested(way, 127)), ..NOTHING });
        sent_body(&PostTree { document: Some(nested(way, 126)), ..NOTHING });
    }
}

#[test]
fn w11_a_serde_member_that_is_too_deep_is_an_error() {
    is_too_deep(PostTree { foreign: Some(foreign(DEEP)), ..NOTHING });
    is_too_deep(PostTree { foreign: Some(foreign(126)), ..NOTHING });
    sent_body(&PostTree { foreign: Some(foreign(125)), ..NOTHING });
}

#[test]
fn w11_the_reader_reads_the_deepest_value_that_can_be_written() {
    for (grow, most) in WAYS.into_iter().zip([125, 62, 62, 62, 41]) {
        let body = sent_body(&PostTree { tree: Some(grown(grow, most)), ..NOTHING });
        json::from_slice::<Document>(body.as_bytes()).unwrap();
        let violations = refused(&PostTree { tree: Some(grown(grow, most + 1)), ..NOTHING });
        assert!(violations[0].ends_with("is nested more than 127 levels deep: flatten it"), "{violations:?}");
    }
}

#[test]
fn w11_a_constraint_deep_inside_is_still_checked() {
    let bad = Tree { name: Some(String::new()), ..Tree::default() };
    let tree = (0..100).fold(bad, |tree, _| WAYS[0](tree));
    assert!(refused(&PostTree { tree: Some(tree), ..NOTHING })[0].contains("Name` has length 0"));
}

#[test]
fn w11_encoding_without_a_request_has_the_same_limit() {
    let tree = grown(WAYS[1], DEEP);
    assert_eq!(*json::try_to_string(&tree).unwrap_err().as_slice()[0].kind(), ViolationKind::TooDeep);
    forget(tree);
    assert_eq!(json::try_to_string(&grown(WAYS[0], 1)).unwrap(), r#"{"Child":{}}"#);
}
