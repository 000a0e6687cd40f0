//! Values that are nested deeper than JSON may be.

use std::collections::BTreeMap;
use std::mem::ManuallyDrop;

use connect_core::token::FixedToken;
use connect_core::{Document, Operation, Secret, connect_operation, connect_shape, json};

use crate::support::{endpoint, refused, sent_body};

/// Deep enough to overflow the stack of a test, if anything recursed into it.
const ABYSS: usize = 200_000;

#[connect_shape]
#[derive(Default)]
struct Tree {
    #[connect(length(..=5))]
    name: Option<String>,
    boxed: Option<Box<Tree>>,
    list: Option<Vec<Tree>>,
    map: Option<BTreeMap<String, Tree>>,
    secret: Option<Secret<Box<Tree>>>,
    document: Option<Document>,
    #[connect(serde)]
    serde: Option<Document>,
}

#[connect_operation(method = "POST", uri = "/trees", output = ())]
struct PostTree {
    tree: Tree,
}

#[connect_operation(method = "PUT", uri = "/trees", output = ())]
struct PutTree {
    #[connect(payload)]
    tree: Tree,
}

type Deepen = fn(Tree) -> Tree;

/// The ways in which a tree can hold a tree, and the levels of JSON that each of them adds.
const WAYS: [(Deepen, usize); 4] = [
    (|tree| Tree { boxed: Some(Box::new(tree)), ..Tree::default() }, 1),
    (|tree| Tree { list: Some(vec![tree]), ..Tree::default() }, 2),
    (|tree| Tree { map: Some(BTreeMap::from([("k".to_owned(), tree)])), ..Tree::default() }, 2),
    (|tree| Tree { secret: Some(Secret::new(Box::new(tree))), ..Tree::default() }, 1),
];

fn deep(levels: usize, deepen: Deepen) -> Tree {
    (0..levels).fold(Tree::default(), |tree, _| deepen(tree))
}

fn document(levels: usize) -> Document {
    (1..levels).fold(Document::Array(vec![]), |inner, level| {
        if level % 2 == 0 {
            Document::Array(vec![inner])
        } else {
            Document::Object([("k".to_owned(), inner)].into_iter().collect())
        }
    })
}

/// Returns the messages of an operation that cannot be sent. A deep value is not dropped, because
/// that recurses.
fn refused_once(operation: impl FnOnce() -> PostTree) -> Vec<String> {
    let operation = ManuallyDrop::new(operation());
    let error = operation.prepare(&endpoint(), &FixedToken::new("t")).unwrap_err();
    error.violations().iter().map(ToString::to_string).collect()
}

#[test]
fn w11_a_value_that_is_too_deep_is_a_violation() {
    for (deepen, _) in WAYS {
        let violations = refused_once(|| PostTree { tree: deep(ABYSS, deepen) });
        let [violation] = &violations[..] else { panic!("{violations:?}") };
        assert!(violation.contains("nests more than 127 levels deep"), "{violation}");
        assert!(violation.len() < 2_000, "{}", violation.len());
    }
}

#[test]
fn w11_a_document_that_is_too_deep_is_a_violation() {
    let in_tree = |tree| refused_once(move || PostTree { tree });
    let documents: [fn(Document) -> Tree; 2] = [
        |document| Tree { document: Some(document), ..Tree::default() },
        |document| Tree { serde: Some(document), ..Tree::default() },
    ];
    for of in documents {
        let violations = in_tree(of(document(ABYSS)));
        let [violation] = &violations[..] else { panic!("{violations:?}") };
        assert!(violation.contains("nests more than 127 levels deep"), "{violation}");
    }
}

#[test]
fn w11_what_is_written_at_the_limit_is_read_back() {
    for (deepen, levels) in WAYS {
        // One level is the tree's own object, one the body's.
        let most = (126 - 1) / levels;
        let body = sent_body(&PostTree { tree: deep(most, deepen) });
        assert!(json::from_slice::<Document>(body.as_bytes()).is_ok(), "{body}");
        let violations = refused(&PostTree { tree: deep(most + 1, deepen) });
        assert_eq!(violations.len(), 1, "{violations:?}");
        let body = sent_body(&PutTree { tree: deep(most, deepen) });
        assert!(json::from_slice::<Tree>(body.as_bytes()).is_ok(), "{body}");
    }
    let post = |levels| PostTree { tree: Tree { document: Some(document(levels)), ..Tree::default() } };
    assert!(json::from_slice::<Document>(sent_body(&post(125)).as_bytes()).is_ok());
    assert_eq!(refused(&post(126)).len(), 1);
}

#[test]
fn w11_a_wide_tree_that_is_too_deep_has_few_violations() {
    let wide = || deep(130, |tree| Tree { boxed: Some(Box::new(tree)), name: Some("a".into()), ..Tree::default() });
    let post = PostTree { tree: Tree { list: Some((0..2_000).map(|_| wide()).collect()), ..Tree::default() } };
    let error = post.prepare(&endpoint(), &FixedToken::new("t")).unwrap_err();
    assert_eq!(error.violations().len(), 32);
    assert!(error.to_string().ends_with("; and 1968 more"), "{error}");
}
