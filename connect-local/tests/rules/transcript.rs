//! The transcript, in pages.

use connect_api::{GetTranscript, ScanDirection, SortKey, StartPosition};
use connect_local::Engine;

use crate::support::{Chat, DENIED, INVALID, ascending, engine, error, minutes, say, start};

/// A chat with the item that its customer joined, and 24 messages, one each minute.
fn long_chat(engine: &Engine) -> Chat {
    let chat = start(engine);
    for number in 1..=24 {
        engine.clock().advance(minutes(1));
        say(engine, &chat.customer, &format!("{number}")).unwrap();
    }
    chat
}

/// Returns the contents of the messages on all pages from the first request on, and the pages'
/// sizes.
fn pages(engine: &Engine, mut request: GetTranscript) -> (Vec<String>, Vec<usize>) {
    let (mut contents, mut sizes) = (Vec::new(), Vec::new());
    loop {
        let page = engine.get_transcript(&request).unwrap();
        let items = page.transcript.unwrap();
        sizes.push(items.len());
        contents.extend(items.into_iter().filter_map(|item| item.content));
        request.next_token = page.next_token;
        if request.next_token.is_none() {
            return (contents, sizes);
        }
    }
}

fn numbers(range: impl Iterator<Item = u32>) -> Vec<String> {
    range.map(|number| number.to_string()).collect()
}

#[test]
fn pages_have_the_newest_items_first_by_default() {
    let engine = engine();
    let chat = long_chat(&engine);
    let (contents, sizes) = pages(&engine, GetTranscript::new(chat.customer));
    assert_eq!(contents, numbers((1..=24).rev()));
    assert_eq!(sizes, [10, 10, 5]);
}

#[test]
fn a_page_is_sorted_apart_from_its_direction() {
    let engine = engine();
    let chat = long_chat(&engine);
    let request = |direction, order| GetTranscript {
        max_results: Some(3),
        scan_direction: Some(direction),
        sort_order: Some(order),
        ..GetTranscript::new(chat.customer.clone())
    };
    let first = |request| {
        let page = engine.get_transcript(&request).unwrap().transcript.unwrap();
        page.into_iter().map(|item| item.content.unwrap_or_default()).collect::<Vec<_>>()
    };
    assert_eq!(first(request(ScanDirection::Backward, SortKey::Ascending)), ["22", "23", "24"]);
    assert_eq!(first(request(ScanDirection::Backward, SortKey::Descending)), ["24", "23", "22"]);
    assert_eq!(first(request(ScanDirection::Forward, SortKey::Ascending)), ["", "1", "2"]);
    assert_eq!(first(request(ScanDirection::Forward, SortKey::Descending)), ["2", "1", ""]);
}

#[test]
fn all_pages_forward_have_each_item_once() {
    let engine = engine();
    let chat = long_chat(&engine);
    let request = GetTranscript {
        max_results: Some(7),
        scan_direction: Some(ScanDirection::Forward),
        ..ascending(&chat.customer)
    };
    let (contents, sizes) = pages(&engine, request);
    assert_eq!(contents, numbers(1..=24));
    assert_eq!(sizes, [7, 7, 7, 4]);
}

#[test]
fn items_that_come_between_pages_move_none() {
    let engine = engine();
    let chat = long_chat(&engine);
    let mut request = GetTranscript::new(chat.customer.clone());
    let first = engine.get_transcript(&request).unwrap();
    say(&engine, &chat.customer, "new").unwrap();
    request.next_token = first.next_token;
    let second = engine.get_transcript(&request).unwrap().transcript.unwrap();
    assert_eq!(second[0].content.as_deref(), Some("14"));
}

#[test]
fn a_start_position_is_in_the_page() {
    let engine = engine();
    let chat = long_chat(&engine);
    let id = engine.items(&chat.id).unwrap()[10].id().to_owned();
    let by_id = StartPosition { id: Some(id), ..StartPosition::default() };
    let by_time = StartPosition { absolute_time: Some("2025-01-01T00:10:00.000Z".into()), ..StartPosition::default() };
    let by_count = StartPosition { most_recent: Some(15), ..StartPosition::default() };
    for position in [by_id, by_time, by_count] {
        let request = |scan_direction| GetTranscript {
            start_position: Some(position.clone()),
            scan_direction,
            ..ascending(&chat.customer)
        };
        assert_eq!(pages(&engine, request(None)).0, numbers(10..=24));
        assert_eq!(pages(&engine, request(Some(ScanDirection::Backward))).0, numbers(1..=10));
    }
}

#[test]
fn a_start_position_is_one_place_of_the_chat() {
    let engine = engine();
    let (chat, other) = (long_chat(&engine), start(&engine));
    let elsewhere = engine.items(&other.id).unwrap()[0].id().to_owned();
    let none = StartPosition::default();
    let two = StartPosition { most_recent: Some(1), id: Some("a".into()), absolute_time: None };
    let unknown = StartPosition { id: Some(elsewhere), ..none.clone() };
    let no_time = StartPosition { absolute_time: Some("yesterday".into()), ..none.clone() };
    let too_many = StartPosition { most_recent: Some(101), ..none.clone() };
    for position in [two, unknown, no_time, too_many] {
        let request = GetTranscript { start_position: Some(position), ..ascending(&chat.customer) };
        assert_eq!(error(engine.get_transcript(&request)), INVALID);
    }
}

#[test]
fn a_start_position_without_members_is_none() {
    let engine = engine();
    let chat = long_chat(&engine);
    let request = GetTranscript::new(chat.customer);
    let empty = GetTranscript { start_position: Some(StartPosition::default()), ..request.clone() };
    let ids = |request: &GetTranscript| {
        let items = engine.get_transcript(request).unwrap().transcript.unwrap();
        items.into_iter().map(|item| item.id).collect::<Vec<_>>()
    };
    assert_eq!(ids(&empty), ids(&request));
}

#[test]
fn a_page_token_belongs_to_its_chat() {
    let engine = engine();
    let (chat, other) = (long_chat(&engine), long_chat(&engine));
    let token = engine.get_transcript(&GetTranscript::new(chat.customer.clone())).unwrap().next_token;
    let elsewhere = GetTranscript { next_token: token.clone(), ..GetTranscript::new(other.customer) };
    assert_eq!(error(engine.get_transcript(&elsewhere)), INVALID);
    let damaged = token.map(|token| format!("x{token}"));
    assert_eq!(
        error(engine.get_transcript(&GetTranscript { next_token: damaged, ..ascending(&chat.customer) })),
        INVALID
    );
}

#[test]
fn nothing_of_another_chat_is_shown() {
    let engine = engine();
    let (chat, other) = (start(&engine), start(&engine));
    let request = |id: &str| GetTranscript { contact_id: Some(id.into()), ..ascending(&chat.customer) };
    assert_eq!(error(engine.get_transcript(&request(&other.id))), DENIED);
    let output = engine.get_transcript(&request(&chat.id)).unwrap();
    assert_eq!(output.initial_contact_id.as_ref(), Some(&chat.id));
}

#[test]
fn a_page_has_up_to_100_items() {
    let engine = engine();
    let chat = long_chat(&engine);
    let request = |size| GetTranscript { max_results: Some(size), ..GetTranscript::new(chat.customer.clone()) };
    for size in [-1, 101] {
        assert_eq!(error(engine.get_transcript(&request(size))), INVALID);
    }
    assert_eq!(engine.get_transcript(&request(0)).unwrap().transcript.unwrap().len(), 10);
    assert_eq!(engine.get_transcript(&request(100)).unwrap().transcript.unwrap().len(), 25);
}
