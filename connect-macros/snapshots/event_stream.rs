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
        fn variant_name(&self) -> &__c::str {
            match self {
                Self::Word(_) => "word",
                Self::Throttled(_) => "throttled",
                Self::End => "done",
                Self::Unknown(__value) => __value.name(),
            }
        }
        fn is_unknown(&self) -> __c::bool {
            match self {
                Self::Unknown(_) => true,
                _ => false,
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
    #[automatically_derived]
    impl __c::DecodeEventData for Answer {
        fn decode_event_data(
            __name: &__c::str,
            __data: &__c::WholeBodyReader<'_>,
        ) -> __c::Decoded<Self> {
            __c::EventUnion::decode_variant(&__c::event_reader(__name, __data))
        }
        const LACKS_CASE: __c::bool = <Self as __c::EventUnion>::LACKS_CASE;
    }
    #[automatically_derived]
    impl __c::EncodeEventData for Answer {
        fn event_data_name(&self) -> __c::Option<&__c::str> {
            __c::Some(__c::EventUnion::variant_name(self))
        }
        fn encode_event_data(&self) -> __c::Result<__c::Bytes, __c::Violations> {
            __c::event_data(self)
        }
        fn check_event_data(&self, __violations: &mut __c::Violations) {
            __c::EventUnion::check_variant(self, __violations);
        }
        const LACKS_CASE: __c::bool = <Self as __c::EventUnion>::LACKS_CASE;
    }
};
