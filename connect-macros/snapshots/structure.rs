// A structure that goes both ways: one trait stands for writing and reading, unless the type is generic.

#[connect_shape(rename_all = "camelCase")]
pub struct Details<T> {
    #[connect(required, length(1..=256))]
    pub display_name: Option<String>,
    pub children: Vec<Details<T>>,
    pub value: T,
    #[connect(timestamp = "date-time")]
    pub at: Timestamp,
    #[connect(default = 3)]
    pub retries: u8,
    #[connect(serde)]
    pub foreign: Foreign,
}

// ---- expands to ----

#[derive(::connect_core::Shape)]
#[connect_shape(rename_all = "camelCase")]
pub struct Details<T> {
    #[connect(required, length(1..= 256))]
    pub display_name: Option<String>,
    pub children: Vec<Details<T>>,
    pub value: T,
    #[connect(timestamp = "date-time")]
    pub at: Timestamp,
    #[connect(default = 3)]
    pub retries: u8,
    #[connect(serde)]
    pub foreign: Foreign,
}
#[automatically_derived]
impl<T> ::connect_core::EncodeJson for Details<T>
where
    T: ::connect_core::EncodeJson,
{
    fn check(
        &self,
        __path: ::connect_core::Path<'_>,
        __problems: &mut ::connect_core::Problems,
    ) {
        if ::core::option::Option::is_none(&self.display_name) {
            __problems
                .add(__path.member("displayName"), ::connect_core::ProblemKind::Missing);
        }
        <Option<
            String,
        > as ::connect_core::HasLength>::check_length(
            &self.display_name,
            1,
            256,
            __path.member("displayName"),
            __problems,
        );
        <Vec<
            Details<T>,
        > as ::connect_core::EncodeJson>::check(
            &self.children,
            __path.member("children"),
            __problems,
        );
        <T as ::connect_core::EncodeJson>::check(
            &self.value,
            __path.member("value"),
            __problems,
        );
    }
    fn encode_json(&self, __writer: &mut ::connect_core::json::Writer) {
        __writer.begin_object();
        <Option<
            String,
        > as ::connect_core::Shape>::encode_member(
            &self.display_name,
            "\"displayName\":",
            __writer,
        );
        <Vec<
            Details<T>,
        > as ::connect_core::EncodeJson>::encode_member(
            &self.children,
            "\"children\":",
            __writer,
        );
        <T as ::connect_core::EncodeJson>::encode_member(
            &self.value,
            "\"value\":",
            __writer,
        );
        <Timestamp as ::connect_core::TimestampMember>::encode_member_as(
            &self.at,
            ::connect_core::TimestampFormat::DateTime,
            "\"at\":",
            __writer,
        );
        <u8 as ::connect_core::Shape>::encode_member(
            &self.retries,
            "\"retries\":",
            __writer,
        );
        <Foreign as ::connect_core::SerdeShape>::encode_member(
            &self.foreign,
            "\"foreign\":",
            __writer,
        );
        __writer.end_object();
    }
    const IS_STRUCTURE: ::core::primitive::bool = true;
}
#[automatically_derived]
impl<T> ::connect_core::DecodeJson for Details<T>
where
    T: ::connect_core::DecodeJson,
{
    fn decode_json(
        __reader: &mut ::connect_core::json::Reader<'_>,
    ) -> ::core::result::Result<Self, ::connect_core::json::Invalid> {
        let mut __0 = ::core::option::Option::None;
        let mut __1 = ::core::option::Option::None;
        let mut __2 = ::core::option::Option::None;
        let mut __3 = ::core::option::Option::None;
        let mut __4 = ::core::option::Option::None;
        let mut __5 = ::core::option::Option::None;
        let mut __object = __reader.object()?;
        while let ::core::option::Option::Some(__key) = __object
            .json_key(
                __reader,
                &[
                    "\"displayName\":",
                    "\"children\":",
                    "\"value\":",
                    "\"at\":",
                    "\"retries\":",
                    "\"foreign\":",
                ],
            )?
        {
            match __key {
                0 => {
                    <Option<
                        String,
                    > as ::connect_core::Shape>::decode_over(&mut __0, __reader)
                }
                1 => {
                    <Vec<
                        Details<T>,
                    > as ::connect_core::DecodeJson>::decode_into(&mut __1, __reader)
                }
                2 => <T as ::connect_core::DecodeJson>::decode_into(&mut __2, __reader),
                3 => {
                    <Timestamp as ::connect_core::TimestampMember>::decode_into_as(
                        &mut __3,
                        ::connect_core::TimestampFormat::DateTime,
                        __reader,
                    )
                }
                4 => <u8 as ::connect_core::Shape>::decode_into(&mut __4, __reader),
                5 => {
                    <Foreign as ::connect_core::SerdeShape>::decode_into(
                        &mut __5,
                        __reader,
                    )
                }
                _ => {}
            }
        }
        ::core::result::Result::Ok(Self {
            display_name: __0,
            children: <Vec<
                Details<T>,
            > as ::connect_core::DecodeJson>::decode_required(
                __1,
                &__object,
                __reader,
                "children",
            )?,
            value: <T as ::connect_core::DecodeJson>::decode_required(
                __2,
                &__object,
                __reader,
                "value",
            )?,
            at: <Timestamp as ::connect_core::TimestampMember>::decode_required(
                __3,
                &__object,
                __reader,
                "at",
            )?,
            retries: ::core::option::Option::unwrap_or_else(__4, || 3),
            foreign: __object.present(__reader, __5, "foreign")?,
        })
    }
}
#[automatically_derived]
impl<T> ::connect_core::private::JsonOutput for Details<T>
where
    T: ::connect_core::DecodeJson,
{}
