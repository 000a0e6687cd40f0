// A structure that is only ever an output, as not all of it is in the body.

#[connect_shape]
pub struct GetObjectOutput {
    #[connect(status)]
    pub status: u16,
    #[connect(header = "ETag")]
    pub etag: Option<String>,
    #[connect(header = "Last-Modified", timestamp = "http-date")]
    pub modified: Option<Timestamp>,
    pub name: String,
    #[connect(serde)]
    pub foreign: Option<Foreign>,
}

// ---- expands to ----

#[derive(::connect_core::Shape)]
#[connect_shape()]
pub struct GetObjectOutput {
    #[connect(status)]
    pub status: u16,
    #[connect(header = "ETag")]
    pub etag: Option<String>,
    #[connect(header = "Last-Modified", timestamp = "http-date")]
    pub modified: Option<Timestamp>,
    pub name: String,
    #[connect(serde)]
    pub foreign: Option<Foreign>,
}
#[automatically_derived]
impl ::connect_core::DecodeOutput for GetObjectOutput {
    fn decode_output(
        __response: &::connect_core::http::Response<::connect_core::Bytes>,
    ) -> ::core::result::Result<Self, ::connect_core::json::DecodeError> {
        ::connect_core::private::read_output(
            __response,
            |__reader| {
                let mut __0 = ::core::option::Option::None;
                let mut __1 = ::core::option::Option::None;
                let mut __object = __reader.object()?;
                while let ::core::option::Option::Some(__key) = __object
                    .json_key(__reader, &["\"Name\":", "\"Foreign\":"])?
                {
                    match __key {
                        0 => {
                            <String as ::connect_core::DecodeJson>::decode_into(
                                &mut __0,
                                __reader,
                            )
                        }
                        1 => {
                            <Option<
                                Foreign,
                            > as ::connect_core::SerdeOutput>::decode_into(
                                &mut __1,
                                __reader,
                            )
                        }
                        _ => {}
                    }
                }
                ::core::result::Result::Ok(Self {
                    status: ::core::convert::From::from(__response.status().as_u16()),
                    etag: ::connect_core::private::header(
                        __response,
                        __reader,
                        "ETag",
                        |__values| <Option<
                            String,
                        > as ::connect_core::DecodeHeader>::decode_header(__values),
                        || <Option<String> as ::connect_core::DecodeHeader>::absent(),
                    )?,
                    modified: ::connect_core::private::header(
                        __response,
                        __reader,
                        "Last-Modified",
                        |__values| <Option<
                            Timestamp,
                        > as ::connect_core::TimestampMember>::decode_header_as(
                            ::connect_core::TimestampFormat::HttpDate,
                            __values,
                        ),
                        || <Option<
                            Timestamp,
                        > as ::connect_core::TimestampMember>::absent(),
                    )?,
                    name: <String as ::connect_core::DecodeJson>::decode_required(
                        __0,
                        &__object,
                        __reader,
                        "Name",
                    )?,
                    foreign: ::core::option::Option::unwrap_or_default(__1),
                })
            },
        )
    }
}
