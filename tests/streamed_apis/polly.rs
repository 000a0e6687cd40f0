//! Amazon Polly's `SynthesizeSpeech`: bytes in the response.

use std::io::Read;

use connect_core::stream::StreamErrorKind;
use connect_testing::{Reply, Server};

use crate::declared::polly::{OutputFormat, SynthesizeSpeech, VoiceId};
use crate::{chunks, client};

fn speech() -> SynthesizeSpeech {
    SynthesizeSpeech::new(OutputFormat::Mp3, "Hello!", VoiceId::Joanna)
}

#[test]
fn sound_arrives_before_its_end() {
    let (sender, body) = chunks();
    let server = Server::start(move |_| body.reply("audio/mpeg").with_header("x-amzn-RequestCharacters", "6")).unwrap();
    let output = client(&server).send(&speech()).unwrap();
    assert_eq!((output.content_type.as_deref(), output.request_characters), (Some("audio/mpeg"), Some(6)));
    assert_eq!(output.audio_stream.length(), None);
    let mut sound = output.audio_stream.into_reader();
    let mut heard = [0; 3];
    for part in [b"ID3", b"\xff\xfb\x90"] {
        sender.send(part.to_vec()).unwrap();
        sound.read_exact(&mut heard).unwrap();
        assert_eq!(&heard, part);
    }
    drop(sender);
    assert_eq!(sound.read(&mut heard).unwrap(), 0);
}

#[test]
fn sound_of_a_length_is_collected_up_to_a_limit() {
    let server = Server::start(|_| Reply::new(200).with_body(vec![7; 1 << 20])).unwrap();
    let sound = client(&server).send(&speech()).unwrap().audio_stream;
    assert_eq!(sound.length(), Some(1 << 20));
    assert_eq!(sound.collect_blocking(1 << 20).unwrap().len(), 1 << 20);
    let sound = client(&server).send(&speech()).unwrap().audio_stream;
    assert_eq!(sound.collect_blocking(1000).unwrap_err().kind(), StreamErrorKind::TooLong);
}
