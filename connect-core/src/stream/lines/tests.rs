//! Lines of JSON, and any cut of them.

use bytes::Bytes;
use proptest::prelude::*;

use super::decoder::LineDecoder;
use super::encoder::encode;
use crate::json::{self, EncodeJson, Writer};
use crate::stream::split::TooLong;

fn read(chunks: impl IntoIterator<Item = impl AsRef<[u8]>>, limit: usize) -> Result<Vec<String>, TooLong> {
    let mut decoder = LineDecoder::new(limit);
    let mut found = Vec::new();
    let mut drain = |decoder: &mut LineDecoder| {
        while let Some(line) = decoder.next()? {
            found.push(String::from_utf8(line.to_vec()).unwrap());
        }
        Ok(())
    };
    for chunk in chunks {
        decoder.push(Bytes::copy_from_slice(chunk.as_ref()));
        drain(&mut decoder)?;
    }
    decoder.finish();
    drain(&mut decoder)?;
    Ok(found)
}

#[test]
fn blank_lines_are_skipped_and_the_last_line_needs_no_end() {
    assert_eq!(read(["1\n\n2\r\n \t\r\n\r\n3"], 9).unwrap(), ["1", "2\r", "3"]);
    assert_eq!(read(["1\n"], 9).unwrap(), ["1"]);
    assert_eq!(read(["\n \r\n "], 9).unwrap(), [""; 0]);
    assert_eq!(read([""], 9).unwrap(), [""; 0]);
}

#[test]
fn a_line_has_a_limit() {
    for cut in [1, 2, 100] {
        assert_eq!(read(b"123\n456".chunks(cut), 3).unwrap(), ["123", "456"], "{cut}");
        assert_eq!(read(b"123\n4567\n".chunks(cut), 3), Err(TooLong), "{cut}");
        assert_eq!(read(b"123\n4567".chunks(cut), 3), Err(TooLong), "{cut}");
    }
}

#[test]
fn an_item_is_one_line_whatever_is_in_it() {
    struct Pretty;
    impl EncodeJson for Pretty {
        fn encode_json(&self, writer: &mut Writer) {
            writer.raw("{\r\n  \"a\": 1\n}");
        }
    }
    assert_eq!(encode("a\r\nb\u{2028}").unwrap(), "\"a\\r\\nb\u{2028}\"\n");
    assert_eq!(encode(&vec![Some(1), None]).unwrap(), "[1,null]\n");
    assert_eq!(encode(&Pretty).unwrap(), "{    \"a\": 1 }\n");
}

#[test]
fn an_item_that_cannot_be_written_is_a_violation() {
    let mut deep = serde_json::json!(1);
    for _ in 0..200 {
        deep = serde_json::json!([deep]);
    }
    assert!(!encode(&deep).unwrap_err().is_empty());
}

proptest! {
    #[test]
    fn any_cut_of_lines_gives_the_same_items(
        items in prop::collection::vec(prop::collection::vec(any::<String>(), 0..3), 0..6),
        cuts: Vec<prop::sample::Index>,
        end: bool,
    ) {
        let mut text = items.iter().map(|item| encode(item).unwrap()).collect::<Vec<_>>().concat();
        if !end {
            text.pop();
        }
        let mut places: Vec<_> = cuts.iter().map(|cut| cut.index(text.len() + 1)).collect();
        places.extend([0, text.len()]);
        places.sort_unstable();
        let chunks = places.windows(2).map(|pair| &text[pair[0]..pair[1]]);
        let lines = read(chunks, usize::MAX).unwrap();
        let found: Vec<Vec<String>> = lines.iter().map(|line| json::from_slice(line.as_bytes()).unwrap()).collect();
        prop_assert_eq!(&found, &items);
        prop_assert_eq!(read(text.chunks(1), usize::MAX).unwrap(), lines);
    }
}
