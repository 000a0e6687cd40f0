// An event with a header and members in its payload. Only event streams have it.

#[connect_shape(rename_all = "camelCase")]
pub struct Transcript {
    #[connect(event_header, length(1..=64))]
    pub session_id: String,
    #[connect(event_header)]
    pub offset: Option<i64>,
    #[connect(required)]
    pub text: Option<String>,
    pub words: Vec<Word>,
}

// ---- expands to ----

#[derive(::connect_core::Shape)]
#[connect_shape(rename_all = "camelCase")]
pub struct Transcript {
    #[connect(event_header, length(1..= 64))]
    pub session_id: String,
    #[connect(event_header)]
    pub offset: Option<i64>,
    #[connect(required)]
    pub text: Option<String>,
    pub words: Vec<Word>,
}
const _: () = {
    use ::connect_core::private as __c;
    #[automatically_derived]
    impl __c::EncodeEvent for Transcript {
        fn check_event(
            &self,
            __path: __c::Path<'_>,
            __violations: &mut __c::Violations,
        ) {
            <String as __c::HasLength>::has_length_within(
                &self.session_id,
                1,
                64,
                __path.member("sessionId"),
                __violations,
            );
            if __c::Option::is_none(&self.text) {
                __violations.add(__path.member("text"), __c::ViolationKind::Missing);
            }
            <Vec<
                Word,
            > as __c::Shape>::shape_check(
                &self.words,
                __path.member("words"),
                __violations,
            );
        }
        fn encode_event(&self, __event: &mut __c::EventWriter) {
            <String as __c::EventHeader>::encode_event_header(
                &self.session_id,
                __event.header("sessionId"),
            );
            <Option<
                i64,
            > as __c::EventHeader>::encode_event_header(
                &self.offset,
                __event.header("offset"),
            );
            __event
                .json(|__writer| {
                    if __writer.begin_object() {
                        <Option<
                            String,
                        > as __c::Shape>::shape_encode_member(
                            &self.text,
                            "\"text\":",
                            __writer,
                        );
                        <Vec<
                            Word,
                        > as __c::Shape>::shape_encode_member(
                            &self.words,
                            "\"words\":",
                            __writer,
                        );
                        __writer.end_object();
                    }
                });
        }
        const LACKS_CASE: __c::bool = <Vec<Word> as __c::Shape>::LACKS_CASE;
    }
    #[automatically_derived]
    impl __c::DecodeEvent for Transcript {
        fn decode_event(__event: &__c::EventReader<'_>) -> __c::Decoded<Self> {
            let __member_session_id = __event
                .header(
                    "sessionId",
                    |__value| <String as __c::EventHeader>::decode_event_header(__value),
                    || <String as __c::EventHeader>::absent_event_header(),
                )?;
            let __member_offset = __event
                .header(
                    "offset",
                    |__value| <Option<
                        i64,
                    > as __c::EventHeader>::decode_event_header(__value),
                    || <Option<i64> as __c::EventHeader>::absent_event_header(),
                )?;
            __event
                .object(|__reader| {
                    let mut __0 = __c::None;
                    let mut __1 = __c::None;
                    let mut __object = __reader.object()?;
                    while let __c::Some(__key) = __object
                        .json_key(__reader, &["\"text\":", "\"words\":"])?
                    {
                        match __key {
                            0 => {
                                <Option<
                                    String,
                                > as __c::Shape>::shape_read_nullable(&mut __0, __reader)
                            }
                            1 => {
                                <Vec<
                                    Word,
                                > as __c::Shape>::shape_read_member(&mut __1, __reader)
                            }
                            _ => {}
                        }
                    }
                    let __1 = <Vec<
                        Word,
                    > as __c::Shape>::shape_finish_required(
                        __1,
                        &__object,
                        __reader,
                        "words",
                    );
                    __c::Ok(Self {
                        session_id: __member_session_id,
                        offset: __member_offset,
                        text: __0,
                        words: __1?,
                    })
                })
        }
    }
};
