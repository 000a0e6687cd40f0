// An error that a service declares.

#[connect_error(status = 404)]
#[derive(Debug)]
pub struct ResourceNotFoundException {
    pub message: Option<String>,
    pub resource_id: Option<String>,
}

// ---- expands to ----

#[derive(::connect_core::ErrorShape)]
#[connect_error(status = 404)]
#[derive(Debug)]
pub struct ResourceNotFoundException {
    pub message: Option<String>,
    pub resource_id: Option<String>,
}
#[automatically_derived]
impl ::connect_core::EncodeJson for ResourceNotFoundException {
    fn encode_json(&self, __writer: &mut ::connect_core::json::Writer) {
        __writer.begin_object();
        <Option<
            String,
        > as ::connect_core::Shape>::encode_member(
            &self.message,
            "\"Message\":",
            __writer,
        );
        <Option<
            String,
        > as ::connect_core::Shape>::encode_member(
            &self.resource_id,
            "\"ResourceId\":",
            __writer,
        );
        __writer.end_object();
    }
    const IS_STRUCTURE: ::core::primitive::bool = true;
}
#[automatically_derived]
impl ::connect_core::DecodeJson for ResourceNotFoundException {
    fn decode_json(
        __reader: &mut ::connect_core::json::Reader<'_>,
    ) -> ::core::result::Result<Self, ::connect_core::json::Invalid> {
        let mut __0 = ::core::option::Option::None;
        let mut __1 = ::core::option::Option::None;
        let mut __object = __reader.object()?;
        while let ::core::option::Option::Some(__key) = __object
            .json_key(__reader, &["\"Message\":", "\"ResourceId\":", "\"message\":"])?
        {
            match __key {
                0 | 2 if __reader.null()? => {}
                0 | 2 => {
                    <Option<
                        String,
                    > as ::connect_core::Shape>::decode_over(&mut __0, __reader)
                }
                1 => {
                    <Option<
                        String,
                    > as ::connect_core::Shape>::decode_over(&mut __1, __reader)
                }
                _ => {}
            }
        }
        ::core::result::Result::Ok(Self {
            message: __0,
            resource_id: __1,
        })
    }
}
#[automatically_derived]
impl ::connect_core::private::JsonOutput for ResourceNotFoundException {}
#[automatically_derived]
impl ::core::fmt::Display for ResourceNotFoundException {
    fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::connect_core::private::fmt_error(
            "ResourceNotFoundException",
            <Option<
                String,
            > as ::connect_core::private::MessageMember>::text(&self.message),
            __formatter,
        )
    }
}
#[automatically_derived]
impl ::core::error::Error for ResourceNotFoundException {}
#[automatically_derived]
impl ::connect_core::ErrorShape for ResourceNotFoundException {
    const METADATA: ::connect_core::ErrorMetadata = ::connect_core::ErrorMetadata::new(
        "ResourceNotFoundException",
        404u16,
    );
    fn decode(
        __response: &::connect_core::http::Response<::connect_core::Bytes>,
    ) -> ::core::result::Result<Self, ::connect_core::json::DecodeError> {
        <Self as ::connect_core::DecodeOutput>::decode_output(__response)
    }
    fn as_error(&self) -> &(dyn ::core::error::Error + '_) {
        self
    }
}
