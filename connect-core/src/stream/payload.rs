//! Streams of items as bodies.

/// Implements the traits of payloads and outputs for a stream of items.
///
/// Takes the stream, its media type, the trait of items that are sent, the function that checks
/// one, the trait of items that are received, and for a format in which any text is valid the error
/// of a response with another content type.
macro_rules! item_payload {
    ($stream:ident<T>: $media_type:literal, $encode:ident, $check:expr, $decode:ident $(, $other:literal)?) => {
        #[diagnostic::do_not_recommend]
        impl<T: $encode> $crate::binding::EncodePayload for $stream<T> {
            const LACKS_CASE: bool = <T as $encode>::LACKS_CASE;
            const MEDIA_TYPE: Option<&'static str> = Some($media_type);

            fn check_payload(&self, path: $crate::validate::Path<'_>, violations: &mut $crate::validate::Violations) {
                violations.append_within(path, &self.items.invalid);
            }

            fn checking_items(mut self) -> Self {
                self.items.decoder.rules.check_with($check);
                self
            }

            fn encode_payload(&self, payload: $crate::binding::PayloadWriter<'_>) {
                let media_type = http::HeaderValue::from_static($media_type);
                payload.with_default_media_type(media_type).stream(self.items.bytes.clone());
            }
        }

        $crate::binding::optional_stream!(EncodePayload, [T: $encode] $stream<T>);

        impl<T: $decode> $stream<T> {
            fn of_payload(body: &$crate::binding::PayloadReader<'_>) -> Self {
                let mut stream = Self::from_bytes(body.stream());
                stream.items.decoder.rules = $crate::stream::items::ItemRules::of(body.whole());
                $(
                    if body.is_other_than($media_type) {
                        stream.items.refuse($crate::stream::StreamError::format($other));
                    }
                )?
                stream
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: $decode> $crate::binding::DecodePayload for $stream<T> {
            const LACKS_CASE: bool = <T as $decode>::LACKS_CASE;
            const STREAMS: bool = true;

            fn decode_payload(
                body: &$crate::binding::PayloadReader<'_>,
            ) -> Result<Option<Self>, $crate::json::DecodeError> {
                Ok(Some(Self::of_payload(body)))
            }

            fn absent_payload() -> Option<Self> {
                None
            }
        }

        $crate::binding::optional_stream!(DecodePayload, [T: $decode] $stream<T>);

        impl<T: $decode> $crate::shape::ZeroValue for $stream<T> {
            fn zero_value(_: u32) -> Option<Self> {
                Some(Self::from_bytes($crate::stream::ByteStream::default()))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: $encode> $crate::response::EncodeOutput for $stream<T> {
            const MEDIA_TYPE: Option<&'static str> = Some($media_type);

            fn encode_output(&self, response: &mut $crate::response::ResponseEncoder) {
                $crate::binding::EncodePayload::encode_payload(self, response.payload());
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: $decode> $crate::response::DecodeOutput for $stream<T> {
            const LACKS_CASE: bool = <T as $decode>::LACKS_CASE;
            const STREAMS: bool = true;

            fn decode_output(response: &http::Response<bytes::Bytes>) -> Result<Self, $crate::response::DecodeError> {
                Ok(Self::of_payload(&$crate::response::output::payload_reader(response)))
            }
        }
    };
}

pub(super) use item_payload;
