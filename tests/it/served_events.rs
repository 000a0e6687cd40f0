//! Event streams between a client and a server of the same declaration, in both directions.

use connect_core::stream::{EventStream, UnknownEvent};
use connect_core::{Client, Endpoint, connect_error, connect_operation, connect_shape};
use connect_server::{Failure, Router};
use connect_tower::{RequestBody, TowerTransport};
use http_body_util::BodyExt;

#[connect_operation(method = "POST", uri = "/talk/<Room>", output = TalkOutput, server)]
struct Talk {
    room: String,
    #[connect(payload)]
    questions: EventStream<Question>,
}

#[connect_shape(event_stream, rename_all = "camelCase")]
#[derive(Debug)]
enum Question {
    Text(Text),
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

#[connect_shape(server)]
struct TalkOutput {
    #[connect(header = "X-Room")]
    room: String,
    #[connect(payload)]
    answers: EventStream<Answer>,
}

#[connect_shape(event_stream, rename_all = "camelCase")]
#[derive(Debug)]
enum Answer {
    Text(Text),
    Tired(TiredException),
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

#[connect_shape(rename_all = "camelCase")]
#[derive(Debug)]
struct Text {
    #[connect(length(1..=5))]
    text: String,
}

#[connect_error(status = 429, rename_all = "camelCase")]
#[derive(Debug)]
struct TiredException {
    message: Option<String>,
}

/// Answers each question in capitals while the questions come, and ends with an exception.
async fn talk(mut talk: Talk) -> Result<TalkOutput, Failure> {
    let mut answers = Vec::new();
    while let Some(question) = talk.questions.next().await {
        match question? {
            Question::Text(Text { text }) => answers.push(Answer::Text(Text { text: text.to_uppercase() })),
            Question::Unknown(_) => return Err(Failure::forbidden()),
        }
    }
    answers.push(Answer::Tired(TiredException { message: Some("enough".to_owned()) }));
    Ok(TalkOutput { room: talk.room, answers: answers.into_iter().collect() })
}

/// A call of the same path by a client that sends what no client must send.
#[connect_operation(method = "POST", uri = "/talk/r", output = ())]
struct Shout {
    #[connect(payload)]
    questions: EventStream<Noise>,
}

#[connect_shape(event_stream, rename_all = "camelCase")]
#[derive(Debug)]
enum Noise {
    Text(Loud),
    Tired(TiredException),
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

#[connect_shape(rename_all = "camelCase")]
#[derive(Debug)]
struct Loud {
    text: String,
}

fn client() -> Client {
    let service = Router::new().serve(talk).build().unwrap();
    let transport = TowerTransport::new(service).with_streaming_body(RequestBody::boxed);
    Client::new(Endpoint::new("http://talk.example").unwrap(), transport)
}

fn question(text: &str) -> Question {
    Question::Text(Text { text: text.to_owned() })
}

#[tokio::test]
async fn a_server_answers_the_events_of_a_client_with_events() {
    let questions = EventStream::from_iterator(["who", "why"].map(|text| Ok(question(text))));
    let mut output = client().send(&Talk { room: "a/b".to_owned(), questions }).await.unwrap();
    assert_eq!(output.room, "a/b");
    let mut heard = Vec::new();
    let end = loop {
        match output.answers.next().await.unwrap() {
            Ok(Answer::Text(Text { text })) => heard.push(text),
            Ok(other) => panic!("{other:?}"),
            Err(error) => break error,
        }
    };
    assert_eq!(heard, ["WHO", "WHY"]);
    let Some(Answer::Tired(tired)) = end.exception() else { panic!("{end}") };
    assert_eq!(tired.message.as_deref(), Some("enough"));
    assert!(output.answers.next().await.is_none());
}

#[tokio::test]
async fn a_server_serves_events_that_are_in_memory() {
    let questions = ["one"].map(question).into_iter().collect();
    let mut output = client().send(&Talk { room: "r".to_owned(), questions }).await.unwrap();
    let Some(Ok(Answer::Text(text))) = output.answers.next().await else { panic!("no answer") };
    assert_eq!(text.text, "ONE");
}

#[tokio::test]
async fn what_is_wrong_with_an_event_is_the_fault_of_the_client() {
    for (event, code, text) in [
        (Noise::Text(Loud { text: "too long".to_owned() }), "ValidationException", "`text.text` has length 8"),
        (Noise::Tired(TiredException { message: Some("s3cret".to_owned()) }), "SerializationException", "send events"),
    ] {
        let questions = EventStream::from_iterator([Ok(event)]);
        let error = client().send(&Shout { questions }).await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(400), "{error}");
        assert_eq!(error.code(), Some(code), "{error}");
        assert!(error.to_string().contains(text) && !error.to_string().contains("s3cret"), "{error}");
    }
}

#[test]
fn the_exception_of_a_client_is_not_the_source_that_a_server_logs() {
    let tired = Noise::Tired(TiredException { message: Some("s3cret".to_owned()) });
    let sent: EventStream<Noise> = [tired].into_iter().collect();
    let mut read = EventStream::<Question>::from_bytes(sent.into_byte_stream());
    let failure = Failure::from(read.blocking().next().unwrap().unwrap_err());
    assert!(failure.source().is_none(), "{failure:?}");
}
