//! Limits on the depth, the memory and the time of reading.

use std::mem::forget;

use connect_core::json::{self, Reader};
use connect_core::validate::ViolationKind;
use connect_core::{UnknownVariant, connect_shape};

use super::{agrees, read};

#[connect_shape(tag = "type")]
#[derive(Clone, Debug, PartialEq)]
enum Tree {
    Node(Node),
    Leaf,
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
struct Node {
    child: Box<Tree>,
}

/// Two variants that differ only at the end of their objects.
#[connect_shape(untagged)]
#[derive(Clone, Debug, PartialEq)]
enum Twin {
    Left(Left),
    Right(Right),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
struct Left {
    child: Option<Box<Twin>>,
    left: u8,
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
struct Right {
    child: Option<Box<Twin>>,
    right: u8,
}

/// A union that holds itself, without an object between.
#[connect_shape(untagged)]
#[derive(Clone, Debug, PartialEq)]
enum Endless {
    Itself(Box<Endless>),
    Number(i32),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn trees(depth: usize, tag_first: bool) -> String {
    (0..depth).fold(r#"{"type":"Leaf"}"#.to_owned(), |inner, _| {
        if tag_first {
            format!(r#"{{"type":"Node","Child":{inner}}}"#)
        } else {
            format!(r#"{{"Child":{inner},"type":"Node"}}"#)
        }
    })
}

fn twins(depth: usize) -> String {
    (0..depth).fold(r#"{"Right":0}"#.to_owned(), |inner, _| format!(r#"{{"Child":{inner},"Right":1}}"#))
}

#[test]
fn the_deepest_tagged_union_is_written_and_read() {
    let tree = (0..126).fold(Tree::Leaf, |child, _| Tree::Node(Node { child: Box::new(child) }));
    agrees(&tree, &trees(126, true));
    assert_eq!(read(&trees(126, false)), Ok(tree.clone()));
    let tree = Tree::Node(Node { child: Box::new(tree) });
    assert_eq!(*json::try_to_string(&tree).unwrap_err().as_slice()[0].kind(), ViolationKind::TooDeep);
    for tag_first in [true, false] {
        assert!(read::<Tree>(&trees(127, tag_first)).unwrap_err().contains("more than 127 levels"));
    }
}

#[test]
fn the_search_for_a_tag_takes_no_memory() {
    let text = format!(r#"{{"Unused":[{}0],"type":"Leaf"}}"#, "[{}],".repeat(10_000));
    let mut reader = Reader::new(text.as_bytes()).unwrap().with_memory_limit(0);
    let tree: Result<Option<Tree>, _> = reader.member();
    assert_eq!(tree.unwrap(), Some(Tree::Leaf));
    // An unknown variant is kept, so it takes memory.
    let text = text.replace("Leaf", "Other");
    let mut reader = Reader::new(text.as_bytes()).unwrap().with_memory_limit(10_000);
    let error = reader.member::<Tree>().map_err(|invalid| reader.error(invalid).to_string()).unwrap_err();
    assert!(error.contains("needs more memory"), "{error}");
}

#[test]
fn a_value_that_is_too_large_is_not_an_unknown_variant() {
    #[connect_shape(untagged)]
    #[derive(Debug)]
    enum Lists {
        Numbers(Vec<u64>),
        Texts(Vec<String>),
        #[connect(unknown)]
        Unknown(UnknownVariant),
    }

    let text = format!("[{}1]", "1,".repeat(1_000));
    let read = |limit| {
        let mut reader = Reader::new(text.as_bytes()).unwrap().with_memory_limit(limit);
        reader.member::<Lists>().map_err(|invalid| reader.error(invalid).to_string())
    };
    assert!(read(4_000).unwrap_err().contains("needs more memory"));
    assert!(matches!(read(30_000), Ok(Some(Lists::Numbers(_)))));
}

#[test]
fn trials_inside_of_trials_end() {
    assert!(matches!(read::<Twin>(&twins(10)), Ok(Twin::Right(_))));
    let error = read::<Twin>(&twins(60)).unwrap_err();
    assert!(error.contains("would be read too often: give them a tag"), "{error}");
}

#[test]
fn an_untagged_union_in_itself_is_an_error_and_no_overflow() {
    assert!(read::<Endless>("1").unwrap_err().contains("more than 127 levels"));
    let value = (0..100_000).fold(Endless::Number(1), |inner, _| Endless::Itself(Box::new(inner)));
    assert_eq!(*json::try_to_string(&value).unwrap_err().as_slice()[0].kind(), ViolationKind::TooDeep);
    forget(value);
}

#[test]
fn a_text_that_is_cut_is_an_error_and_no_panic() {
    let texts = [trees(3, true), trees(3, false), twins(3), r#"[[{"\u0074ype":"\ud83d\ude00"}]]"#.to_owned()];
    for text in &texts {
        for end in 0..text.len() {
            let Some(cut) = text.get(..end) else { continue };
            assert!(read::<Tree>(cut).is_err() && read::<Twin>(cut).is_err(), "{cut}");
        }
    }
    assert!(read::<Twin>(&texts[3]).is_ok());
}
