// An untagged union: the value of its variant alone.

#[connect_shape(untagged)]
pub enum Content {
    Text(String),
    Blocks(Vec<Block>),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

// ---- expands to ----

#[derive(::connect_core::Shape)]
#[connect_shape(untagged)]
pub enum Content {
    Text(String),
    Blocks(Vec<Block>),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}
const _: () = {
    use ::connect_core::private as __c;
    #[automatically_derived]
    impl __c::EncodeJson for Content {
        fn check(&self, __path: __c::Path<'_>, __violations: &mut __c::Violations) {
            if __path.is_too_deep() {
                return;
            }
            match self {
                Self::Text(__value) => {
                    <String as __c::Shape>::shape_check(
                        __value,
                        __path.itself(),
                        __violations,
                    );
                }
                Self::Blocks(__value) => {
                    <Vec<
                        Block,
                    > as __c::Shape>::shape_check(
                        __value,
                        __path.itself(),
                        __violations,
                    );
                }
                Self::Unknown(_) => {}
            }
        }
        fn encode_json(&self, __writer: &mut __c::Writer) {
            if __writer.begin_untagged() {
                match self {
                    Self::Text(__value) => {
                        <String as __c::Shape>::shape_encode_json(__value, __writer)
                    }
                    Self::Blocks(__value) => {
                        <Vec<Block> as __c::Shape>::shape_encode_json(__value, __writer)
                    }
                    Self::Unknown(__value) => __value.encode_untagged(__writer),
                }
                __writer.end_untagged();
            }
        }
        const LACKS_CASE: __c::bool = <String as __c::Shape>::LACKS_CASE
            || <Vec<Block> as __c::Shape>::LACKS_CASE;
    }
    #[automatically_derived]
    impl __c::DecodeJson for Content {
        fn decode_json(
            __reader: &mut __c::Reader<'_>,
        ) -> __c::Result<Self, __c::Invalid> {
            let mut __trials = __reader.trials()?;
            __trials
                .attempt(
                    __reader,
                    "Text",
                    |__reader| __c::Result::map(
                        <String as __c::Shape>::shape_decode_json(__reader),
                        Self::Text,
                    ),
                )?;
            __trials
                .attempt(
                    __reader,
                    "Blocks",
                    |__reader| __c::Result::map(
                        <Vec<Block> as __c::Shape>::shape_decode_json(__reader),
                        Self::Blocks,
                    ),
                )?;
            __trials
                .finish(
                    __reader,
                    |__reader| __c::Result::map(
                        __c::unknown_untagged(__reader),
                        Self::Unknown,
                    ),
                )
        }
        const LACKS_CASE: __c::bool = <String as __c::Shape>::LACKS_CASE
            || <Vec<Block> as __c::Shape>::LACKS_CASE;
    }
    #[automatically_derived]
    impl __c::ZeroValue for Content {
        fn zero_value(_: __c::u32) -> __c::Option<Self> {
            __c::Some(Self::Unknown(__c::zero_variant()))
        }
    }
    #[automatically_derived]
    impl __c::JsonOutput for Content {}
};
