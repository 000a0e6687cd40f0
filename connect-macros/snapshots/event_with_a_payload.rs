// An event whose payload is one member.

#[connect_shape(rename_all = "camelCase")]
pub struct AudioChunk {
    #[connect(event_header)]
    pub at: Timestamp,
    #[connect(event_payload)]
    pub audio: Blob,
}

// ---- expands to ----

#[derive(::connect_core::Shape)]
#[connect_shape(rename_all = "camelCase")]
pub struct AudioChunk {
    #[connect(event_header)]
    pub at: Timestamp,
    #[connect(event_payload)]
    pub audio: Blob,
}
const _: () = {
    use ::connect_core::private as __c;
    #[automatically_derived]
    impl __c::EncodeEvent for AudioChunk {
        fn check_event(
            &self,
            __path: __c::Path<'_>,
            __violations: &mut __c::Violations,
        ) {
            <Blob as __c::EventPayload>::event_payload_check(
                &self.audio,
                __path.member("audio"),
                __violations,
            );
        }
        fn encode_event(&self, __event: &mut __c::EventWriter) {
            <Timestamp as __c::EventHeader>::encode_event_header(
                &self.at,
                __event.header("at"),
            );
            <Blob as __c::EventPayload>::event_payload_encode(&self.audio, __event);
        }
        const LACKS_CASE: __c::bool = <Timestamp as __c::EventHeader>::LACKS_CASE
            || <Blob as __c::EventPayload>::LACKS_CASE;
    }
    #[automatically_derived]
    impl __c::DecodeEvent for AudioChunk {
        fn decode_event(__event: &__c::EventReader<'_>) -> __c::Decoded<Self> {
            let __member_at = __event
                .header(
                    "at",
                    |__value| <Timestamp as __c::EventHeader>::decode_event_header(
                        __value,
                    ),
                    || <Timestamp as __c::EventHeader>::absent_event_header(),
                )?;
            let __member_audio = __event
                .payload_member(
                    "audio",
                    <Blob as __c::EventPayload>::event_payload_decode(__event),
                    || <Blob as __c::EventPayload>::event_payload_absent(),
                )?;
            __c::Ok(Self {
                at: __member_at,
                audio: __member_audio,
            })
        }
    }
};
