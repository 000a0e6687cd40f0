//! Impls written by hand, where every trait and derive is in scope, beside those that are
//! generated.

use connect_core::binding::*;
use connect_core::error::*;
use connect_core::http::Method;
use connect_core::json::*;
use connect_core::metadata::*;
use connect_core::operation::*;
use connect_core::request::*;
use connect_core::response::*;
use connect_core::shape::*;
use connect_core::validate::*;
use connect_core::{ErrorShape, Operation, Shape, Timestamp, connect_error, connect_operation, connect_shape};

use crate::support::{answered, ok, refused, sent, sent_to};

/// A declared structure, which the types below contain.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default, PartialEq)]
struct Point {
    #[connect(range(0..))]
    x: i32,
    y: Option<i32>,
}

/// An open enum with the derive.
#[derive(Clone, Debug, PartialEq, Shape)]
#[connect_shape(rename_all = "kebab-case")]
enum Colour {
    DarkRed,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// A pair as an array of two items, which cannot be declared.
#[derive(Clone, Debug, PartialEq)]
struct Pair<T>(T, T);

impl<T: EncodeJson> EncodeJson for Pair<T> {
    fn check(&self, path: Path<'_>, violations: &mut Violations) {
        self.0.check(path.item(0), violations);
        T::check(&self.1, path.item(1), violations);
    }

    fn encode_json(&self, writer: &mut Writer) {
        if writer.begin_array() {
            self.0.encode_json(writer);
            writer.separate();
            T::encode_json(&self.1, writer);
            writer.separate();
            writer.end_array();
        }
    }
}

impl<T: DecodeJson> DecodeJson for Pair<T> {
    fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        let mut array = reader.array()?;
        let (mut first, mut second) = (T::absent(), T::absent());
        while array.next(reader)? {
            if first.is_none() {
                first = Some(T::decode_json(reader)?);
            } else {
                second = Some(T::decode_json(reader)?);
            }
        }
        match (first, second) {
            (Some(first), Some(second)) => Ok(Self(first, second)),
            _ => Err(reader.invalid("a pair has two items")),
        }
    }
}

impl<T: ZeroValue> ZeroValue for Pair<T> {
    fn zero_value(levels: u32) -> Option<Self> {
        Some(Self(T::zero_value(levels)?, T::zero_value(levels)?))
    }
}

/// A text in angle brackets.
#[derive(Clone, Debug, PartialEq)]
struct Angled<T>(T);

impl<T: EncodeText> EncodeText for Angled<T> {
    fn encode_text(&self, writer: &mut dyn TextWriter) {
        T::encode_text(&self.0, writer);
    }
}

impl<T: SingleText> SingleText for Angled<T> {}

impl<T: DecodeText> DecodeText for Angled<T> {
    fn decode_text(reader: &dyn TextReader) -> Result<Self, InvalidText> {
        T::decode_text(reader).map(Self)
    }
}

impl<T: CheckLength> CheckLength for Angled<T> {
    fn length(&self) -> Option<usize> {
        self.0.length().map(|length| length + 2)
    }
}

#[connect_operation(method = "POST", uri = "/lines/<Name>", output = Line, errors(Crossed))]
struct DrawLine {
    #[connect(length(4..=10))]
    name: Angled<String>,
    #[connect(query)]
    colour: Option<Colour>,
    ends: Pair<Point>,
}

#[connect_shape(lenient)]
#[derive(Debug, PartialEq)]
struct Line {
    ends: Pair<Point>,
    #[connect(header = "X-Name")]
    name: Option<Angled<String>>,
    at: Option<Timestamp>,
}

#[connect_error(status = 409)]
#[derive(Debug)]
struct Crossed {
    message: Option<String>,
}

fn draw() -> DrawLine {
    let ends = Pair(Point::default(), Point { x: 1, y: Some(2) });
    DrawLine { name: Angled("line".into()), colour: Some(Colour::DarkRed), ends }
}

#[test]
fn l7_impls_by_hand_call_the_traits_by_name_beside_the_derives() {
    assert_eq!(sent_to(&draw()), "/lines/line?Colour=dark-red");
    assert_eq!(sent(&draw()).body(), r#"{"Ends":[{"X":0},{"X":1,"Y":2}]}"#);
    let wrong = DrawLine { name: Angled("x".into()), ends: Pair(Point { x: -1, y: None }, Point::default()), ..draw() };
    assert_eq!(
        refused(&wrong),
        ["`Name` has length 3: at least 4 is required", "`Ends[0].X` is out of range: it must be at least 0"]
    );
    let line = answered(&draw(), &ok(r#"{"Ends":[{"X":3},{}],"At":0}"#)).unwrap();
    assert_eq!(line.ends, Pair(Point { x: 3, y: None }, Point::default()));
    assert!(answered(&draw(), &ok("{}")).unwrap().name.is_none(), "the zero value of a pair");
    assert!(answered(&draw(), &ok(r#"{"Ends":[{}]}"#)).unwrap_err().to_string().contains("a pair has two items"));
}

/// An operation that is written by hand.
struct Ping;

impl Operation for Ping {
    type Output = ();
    type Error = NoModeledErrors;
    const METADATA: &'static OperationMetadata = &OperationMetadata::new("Ping", Method::GET, "/ping", &[]);
}

impl EncodeRequest for Ping {
    fn check(&self, _: &mut Violations) {}

    fn encode(&self, request: &mut RequestEncoder<'_>) {
        request.literal("/ping");
    }
}

impl DecodeResponse for Ping {
    fn decode_success(response: &connect_core::http::Response<connect_core::Bytes>) -> Result<(), DecodeFailure> {
        <() as DecodeOutput>::decode_output(response)
    }
}

type DecodeFailure = connect_core::response::DecodeError;

#[test]
fn l7_an_operation_by_hand_is_called_like_a_declared_one() {
    assert_eq!(sent_to(&Ping), "/ping");
    answered(&Ping, &ok("")).unwrap();
    assert_eq!(<Crossed as ErrorShape>::METADATA.status(), Some(409));
}
