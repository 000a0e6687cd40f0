// The union of the events of a stream.

#[connect_shape(event_stream, rename_all = "camelCase")]
pub enum Answer {
    Word(Word),
    #[connect(rename = "done")]
    End,
    Throttled(ThrottlingException),
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

// ---- expands to ----

#[derive(::connect_core::Shape)]
#[connect_shape(event_stream, rename_all = "camelCase")]
pub enum Answer {
    Word(Word),
    #[connect(rename = "done")]
    End,
    Throttled(ThrottlingException),
    #[connect(unknown)]
    Unknown(UnknownEvent),
}
const _: () = {
    use ::connect_core::private as __c;
    #[automatically_derived]
    impl __c::EventUnion for Answer {
        fn check_variant(&self, __violations: &mut __c::Violations) {
            match self {
                Self::Word(__value) => {
                    <Word as __c::EventShape>::event_check(
                        __value,
                        __c::Path::ROOT.member("word"),
                        __violations,
                    )
                }
                Self::Throttled(__value) => {
                    <ThrottlingException as __c::EventShape>::event_check(
                        __value,
                        __c::Path::ROOT.member("throttled"),
                        __violations,
                    )
                }
                Self::End => {}
                Self::Unknown(_) => {}
            }
        }
        fn encode_variant(&self, __event: &mut __c::EventWriter) {
            match self {
                Self::Word(__value) => {
                    <Word as __c::EventShape>::event_encode(__value, "word", __event)
                }
                Self::Throttled(__value) => {
                    <ThrottlingException as __c::EventShape>::event_encode(
                        __value,
                        "throttled",
                        __event,
                    )
                }
                Self::End => __event.unit("done"),
                Self::Unknown(__value) => __value.encode_unknown(__event),
            }
        }
        fn decode_variant(__event: &__c::EventReader<'_>) -> __c::Decoded<Self> {
            match __event.name() {
                "word" if <Word as __c::EventShape>::event_can_be(__event) => {
                    __c::Ok(
                        Self::Word(<Word as __c::EventShape>::event_decode(__event)?),
                    )
                }
                "throttled" if <ThrottlingException as __c::EventShape>::event_can_be(
                    __event,
                ) => {
                    __c::Ok(
                        Self::Throttled(
                            <ThrottlingException as __c::EventShape>::event_decode(
                                __event,
                            )?,
                        ),
                    )
                }
                "done" if __event.can_be(false) => __c::Ok(Self::End),
                _ => __c::Ok(Self::Unknown(__event.to_unknown())),
            }
        }
        fn exception(&self) -> __c::Option<__c::Exception<'_>> {
            match self {
                Self::Word(__value) => {
                    <Word as __c::EventShape>::event_exception(__value)
                }
                Self::Throttled(__value) => {
                    <ThrottlingException as __c::EventShape>::event_exception(__value)
                }
                Self::End => __c::None,
                Self::Unknown(_) => __c::None,
            }
        }
    }
};
