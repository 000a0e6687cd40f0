//! `tag`: the members of the variant are beside the tag.

use connect_core::token::FixedToken;
use connect_core::validate::ViolationKind;
use connect_core::{Operation, Secret, UnknownVariant, connect_operation, connect_shape, json};

use super::{agrees, read, rewritten};
use crate::support::{endpoint, refused, sent_body};

#[connect_shape(tag = "type", rename_all = "snake_case")]
#[derive(Clone, Debug, PartialEq)]
enum Block {
    Text(TextBlock),
    #[connect(rename = "tool-use")]
    Tool(Box<Tool>),
    Nothing(Nothing),
    Ping,
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(rename_all = "snake_case")]
#[derive(Clone, Debug, PartialEq)]
struct TextBlock {
    #[connect(length(1..=5))]
    text: String,
    key: Option<Secret<String>>,
}

#[connect_shape(rename_all = "snake_case")]
#[derive(Clone, Debug, PartialEq)]
struct Tool {
    content: Vec<Block>,
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
struct Nothing {}

#[connect_operation(method = "POST", uri = "/messages")]
struct Send {
    blocks: Vec<Block>,
}

fn text(text: &str) -> Block {
    Block::Text(TextBlock { text: text.to_owned(), key: None })
}

#[test]
fn members_are_beside_the_tag() {
    agrees(&text("hi"), r#"{"type":"text","text":"hi"}"#);
    agrees(&Block::Nothing(Nothing {}), r#"{"type":"nothing"}"#);
    let tool = Block::Tool(Box::new(Tool { content: vec![text("a"), Block::Ping] }));
    agrees(&tool, r#"{"type":"tool-use","content":[{"type":"text","text":"a"},{"type":"ping"}]}"#);
}

#[test]
fn a_tag_after_the_members_is_found() {
    assert_eq!(read(r#"{"text":"hi","key":null,"type":"text"}"#), Ok(text("hi")));
    let nested =
        r#"{ "content" : [ {"text":"a", "type":"text"}, {"x":{"type":"no"},"type":"ping"} ] , "type":"tool-use"}"#;
    assert_eq!(read(nested), Ok(Block::Tool(Box::new(Tool { content: vec![text("a"), Block::Ping] }))));
    assert_eq!(read(r#"{"text":"hi","\u0074ype":"t\u0065xt"}"#), Ok(text("hi")));
}

#[test]
fn a_variant_without_a_value_is_only_its_tag() {
    agrees(&Block::Ping, r#"{"type":"ping"}"#);
    assert_eq!(read(r#"{"a":[1,{}],"type":"ping","b":null}"#), Ok(Block::Ping));
}

#[test]
fn an_unknown_variant_keeps_its_tag_and_its_members() {
    let image = r#"{"url":"u","type":"image","sizes":[1,null,{"type":"x"}]}"#;
    let Ok(Block::Unknown(unknown)) = read(image) else { panic!() };
    assert_eq!(unknown.name(), "image");
    assert_eq!(*unknown.value(), serde_json::json!({"url": "u", "sizes": [1, null, {"type": "x"}]}));
    assert_eq!(rewritten::<Block>(image), r#"{"type":"image","sizes":[1,null,{"type":"x"}],"url":"u"}"#);
    for same in [r#"{"type":"new"}"#, r#"{"type":"","a":1}"#, r#"{"type":""}"#, r#"{"type":"\"","a":{}}"#] {
        assert_eq!(rewritten::<Block>(same), same);
    }
}

#[test]
fn debug_of_an_unknown_variant_shows_only_the_tag() {
    let shown = format!("{:?}", read::<Block>(r#"{"type":"login","password":"hunter2"}"#).unwrap());
    assert!(shown.contains("login") && !shown.contains("hunter2"), "{shown}");
}

#[test]
fn the_variants_of_a_union_may_all_hold_nothing() {
    #[connect_shape(tag = "type", rename_all = "snake_case")]
    #[derive(Debug, PartialEq)]
    enum Signal {
        Start,
        FullStop,
        #[connect(unknown)]
        Unknown(UnknownVariant),
    }

    #[connect_shape(tag = "type", content = "data")]
    #[derive(Debug, PartialEq)]
    enum WithContent {
        Start,
        #[connect(unknown)]
        Unknown(UnknownVariant),
    }

    agrees(&vec![Signal::Start, Signal::FullStop], r#"[{"type":"start"},{"type":"full_stop"}]"#);
    assert_eq!(read(r#"{"more":[1],"type":"full_stop"}"#), Ok(Signal::FullStop));
    assert_eq!(rewritten::<Signal>(r#"{"type":"new","a":1}"#), r#"{"type":"new","a":1}"#);
    agrees(&WithContent::Start, r#"{"type":"Start"}"#);
    assert_eq!(rewritten::<WithContent>(r#"{"type":"new","data":1}"#), r#"{"type":"new","data":1}"#);
}

#[test]
fn a_missing_tag_is_an_error_at_the_union() {
    let error = read::<Vec<Block>>(r#"[{"type":"ping"},{"text":"hi"}]"#).unwrap_err();
    assert_eq!(error, "`[1]`: the union has no tag: expected a string in the member `type` (byte 17)");
    assert!(read::<Block>("{}").unwrap_err().contains("has no tag"));
}

#[test]
fn a_tag_that_is_not_a_string_is_an_error_at_the_tag() {
    let error = read::<Vec<Block>>(r#"[{"text":"hi","type":7}]"#).unwrap_err();
    assert_eq!(error, "`[0].type`: expected a string, the tag of a union, found a number (byte 21)");
    assert!(read::<Block>(r#"{"type":null}"#).unwrap_err().ends_with("found null (byte 8)"));
}

#[test]
fn a_value_that_is_no_object_is_an_error() {
    assert_eq!(read::<Block>("\"text\"").unwrap_err(), "expected an object, found a string (byte 0)");
    assert!(read::<Block>(r#"{"type":"text","text":"a"#).unwrap_err().contains("ends too early"));
    assert!(read::<Block>(r#"{"type":"ping",}"#).unwrap_err().contains("member name"));
}

#[test]
fn an_error_in_a_member_names_its_path() {
    let error = read::<Vec<Block>>(r#"[{"type":"tool-use","content":[{"text":1,"type":"text"}]}]"#).unwrap_err();
    assert_eq!(error, "`[0].content[0].text`: expected a string, found a number (byte 39)");
    let error = read::<Vec<Block>>(r#"[{"type":"text"}]"#).unwrap_err();
    assert_eq!(error, "`[0]`: the required member `text` is absent (byte 1)");
}

#[test]
fn a_violation_has_no_segment_for_the_variant() {
    let tool = Block::Tool(Box::new(Tool { content: vec![Block::Ping, text("too long")] }));
    let send = Send { blocks: vec![Block::Ping, tool] };
    assert_eq!(refused(&send), ["`Blocks[1].content[1].text` has length 8: at most 5 is allowed"]);
    assert_eq!(sent_body(&Send { blocks: vec![text("a")] }), r#"{"Blocks":[{"type":"text","text":"a"}]}"#);
}

#[test]
fn a_structure_with_a_member_of_the_name_of_the_tag_is_an_error_in_both_directions() {
    #[connect_shape(tag = "Kind")]
    #[derive(Debug, PartialEq)]
    enum Wrong {
        A(WithKind),
        B(Outer),
        #[connect(unknown)]
        Unknown(UnknownVariant),
    }

    #[connect_shape]
    #[derive(Debug, PartialEq)]
    struct WithKind {
        first: u8,
        kind: Option<String>,
    }

    #[connect_shape]
    #[derive(Debug, PartialEq)]
    struct Outer {
        inner: WithKind,
    }

    let wrong = Wrong::A(WithKind { first: 1, kind: Some("x".into()) });
    let violations = json::try_to_string(&vec![wrong]).unwrap_err();
    assert_eq!(
        (violations.as_slice()[0].path(), violations.as_slice()[0].kind()),
        ("[0]", &ViolationKind::RepeatedTag)
    );
    assert_eq!(json::to_string(&vec![Wrong::A(WithKind { first: 1, kind: Some("x".into()) })]), "[null]");
    let error = read::<Wrong>(r#"{"First":1,"Kind":"A"}"#).unwrap_err();
    assert!(error.starts_with("the structure has a member `Kind`, which is the tag of its union"), "{error}");
    // Another object has its own names.
    let inner = Wrong::B(Outer { inner: WithKind { first: 1, kind: Some("Kind".into()) } });
    agrees(&inner, r#"{"Kind":"B","Inner":{"First":1,"Kind":"Kind"}}"#);
}

#[test]
fn a_secret_beside_a_tag_is_redacted() {
    #[connect_shape(tag = "type")]
    #[derive(Debug, PartialEq)]
    enum Login {
        Password(Secret<TextBlock>),
        #[connect(unknown)]
        Unknown(UnknownVariant),
    }

    #[connect_operation(method = "POST", uri = "/login")]
    #[derive(Debug)]
    struct LogIn {
        login: Login,
        block: Block,
    }

    let secret = || Some(Secret::new("hunter2".to_owned()));
    let login = LogIn {
        login: Login::Password(Secret::new(TextBlock { text: "hunter1".into(), key: None })),
        block: Block::Text(TextBlock { text: "shown".into(), key: secret() }),
    };
    assert_eq!(json::to_string(&login.login), r#"{"type":"Password","text":"hunter1"}"#);
    let shown = format!("{login:?}");
    assert!(shown.contains("shown") && !shown.contains("hunter"), "{shown}");
    let login = LogIn { login: Login::Password(Secret::new(TextBlock { text: "hunt".into(), key: None })), ..login };
    let prepared = login.prepare(&endpoint(), &FixedToken::new("t")).unwrap();
    let shown = format!("{prepared:?} {}", prepared.to_curl());
    assert!(shown.contains("shown") && !shown.contains("hunt"), "{shown}");
    let error = read::<Login>(r#"{"type":"Password","text":1}"#).unwrap_err();
    assert_eq!(error, "expected a string, found a number (byte 26)");
}

#[test]
fn an_unknown_variant_fits_only_the_kind_of_its_union() {
    #[connect_shape]
    enum Ordinary {
        Text(String),
        #[connect(unknown)]
        Unknown(UnknownVariant),
    }

    for text in [r#"{"Other":1}"#, r#"{"Other":{"type":"x"}}"#] {
        let Ok(Ordinary::Unknown(unknown)) = read(text) else { panic!() };
        assert!(json::try_to_string(&Block::Unknown(unknown)).is_err(), "{text}");
    }
}
