//! Unions, encoded and decoded.

use connect_core::{UnknownVariant, connect_operation, connect_shape, json};

use crate::support::{answered, ok, refused, sent_body};

#[connect_operation(method = "POST", uri = "/shapes", output = Figure)]
struct PostFigure {
    figure: Figure,
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
enum Figure {
    Circle(Circle),
    #[connect(rename = "label", length(1..=3))]
    Text(String),
    Points(Vec<i32>),
    Group(Box<Figure>),
    #[connect(unknown)]
    Other(UnknownVariant),
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
struct Circle {
    #[connect(range(0..))]
    radius: i32,
}

fn read(body: &'static str) -> Result<Figure, String> {
    let operation = PostFigure { figure: Figure::Points(vec![]) };
    answered(&operation, &ok(body)).map_err(|error| error.decode_error().unwrap().to_string())
}

#[test]
fn a_union_encodes_as_an_object_with_its_one_member() {
    for (figure, text) in [
        (Figure::Circle(Circle { radius: 2 }), r#"{"Circle":{"Radius":2}}"#),
        (Figure::Text("abc".into()), r#"{"label":"abc"}"#),
        (Figure::Points(vec![]), r#"{"Points":[]}"#),
        (Figure::Group(Box::new(Figure::Points(vec![1]))), r#"{"Group":{"Points":[1]}}"#),
    ] {
        assert_eq!(sent_body(&PostFigure { figure: figure.clone() }), format!(r#"{{"Figure":{text}}}"#));
        assert_eq!(read(text).unwrap(), figure);
    }
}

#[test]
fn an_unknown_union_member_keeps_its_name_and_value() {
    let figure = read(r#"{"Spiral":{"Turns":[1,null,"x"]}}"#).unwrap();
    let Figure::Other(unknown) = &figure else { panic!("{figure:?}") };
    assert_eq!(unknown.name(), "Spiral");
    assert_eq!(unknown.value()["Turns"][2], "x");
    assert_eq!(sent_body(&PostFigure { figure }), r#"{"Figure":{"Spiral":{"Turns":[1,null,"x"]}}}"#);
}

#[test]
fn debug_of_an_unknown_union_member_hides_its_value() {
    let figure = read(r#"{"Credentials":{"Password":"hunter2"}}"#).unwrap();
    let shown = format!("{figure:?}");
    assert!(shown.contains("Credentials") && !shown.contains("hunter2"), "{shown}");
}

#[test]
fn null_members_and_the_type_key_are_ignored_in_a_union() {
    let text = r#"{"__type":"Figure","Circle":null,"Unknown":null,"Points":[1]}"#;
    assert_eq!(read(text).unwrap(), Figure::Points(vec![1]));
}

#[test]
fn a_union_without_exactly_one_member_is_rejected() {
    for text in ["{}", "null", "", r#"{"Circle":null}"#, r#"{"__type":"x"}"#] {
        assert!(read(text).unwrap_err().contains("exactly one member"), "{text}");
    }
    for text in [r#"{"Points":[],"label":"a"}"#, r#"{"Points":[],"Other":1}"#, r#"{"A":1,"B":2}"#] {
        assert!(read(text).unwrap_err().contains("exactly one member"), "{text}");
    }
    assert!(read("[]").unwrap_err().contains("expected an object"));
}

#[test]
fn constraints_inside_a_union_are_checked() {
    let too_long = PostFigure { figure: Figure::Text("abcd".into()) };
    assert_eq!(refused(&too_long), ["`Figure.label` has length 4: at most 3 is allowed"]);
    let inside = PostFigure { figure: Figure::Group(Box::new(Figure::Circle(Circle { radius: -1 }))) };
    assert_eq!(refused(&inside), ["`Figure.Group.Circle.Radius` is out of range: it must be at least 0"]);
}

#[test]
fn a_union_may_be_an_output_member() {
    #[connect_shape]
    #[derive(Debug, PartialEq)]
    struct Drawing {
        figures: Vec<Figure>,
        frame: Option<Figure>,
    }

    let drawing: Drawing = json::from_slice(br#"{"Figures":[{"label":"a"},{"New":1}],"Frame":null}"#).unwrap();
    assert_eq!(drawing.figures.len(), 2);
    assert_eq!(drawing.frame, None);
    assert_eq!(json::to_string(&drawing), r#"{"Figures":[{"label":"a"},{"New":1}]}"#);
    let error = json::from_slice::<Drawing>(br#"{"Figures":[{"label":"a"},{}]}"#).unwrap_err();
    assert_eq!(error.path(), "Figures[1]");
}
