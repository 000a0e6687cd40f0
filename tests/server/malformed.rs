//! The operations of Smithy's cases for servers.

mod content;
mod defaults;
#[expect(clippy::struct_field_names, reason = "the names are those of the cases")]
mod numbers;
pub(crate) mod served;
mod shapes;
mod times;
mod validation;

use crate::served::Served;

/// The operations of the malformed requests, which are all refused.
pub(crate) const OPERATIONS: &[Served] = &[
    Served::refusing::<content::HttpStringPayload>(),
    Served::refusing::<content::MalformedAcceptWithGenericString>(),
    Served::refusing::<content::MalformedAcceptWithPayload>(),
    Served::refusing::<content::MalformedContentTypeWithBody>(),
    Served::refusing::<content::MalformedContentTypeWithPayload>(),
    Served::refusing::<content::MalformedContentTypeWithoutBody>(),
    Served::refusing::<numbers::MalformedBoolean>(),
    Served::refusing::<numbers::MalformedByte>(),
    Served::refusing::<numbers::MalformedDouble>(),
    Served::refusing::<numbers::MalformedFloat>(),
    Served::refusing::<numbers::MalformedInteger>(),
    Served::refusing::<numbers::MalformedLong>(),
    Served::refusing::<numbers::MalformedShort>(),
    Served::refusing::<shapes::MalformedBlob>(),
    Served::refusing::<shapes::MalformedList>(),
    Served::refusing::<shapes::MalformedMap>(),
    Served::refusing::<shapes::MalformedRequestBody>(),
    Served::refusing::<shapes::MalformedUnion>(),
    Served::refusing::<times::MalformedTimestampBodyDateTime>(),
    Served::refusing::<times::MalformedTimestampBodyDefault>(),
    Served::refusing::<times::MalformedTimestampBodyHttpDate>(),
    Served::refusing::<times::MalformedTimestampHeaderDateTime>(),
    Served::refusing::<times::MalformedTimestampHeaderDefault>(),
    Served::refusing::<times::MalformedTimestampHeaderEpoch>(),
    Served::refusing::<times::MalformedTimestampPathDefault>(),
    Served::refusing::<times::MalformedTimestampPathEpoch>(),
    Served::refusing::<times::MalformedTimestampPathHttpDate>(),
    Served::refusing::<times::MalformedTimestampQueryDefault>(),
    Served::refusing::<times::MalformedTimestampQueryEpoch>(),
    Served::refusing::<times::MalformedTimestampQueryHttpDate>(),
    Served::refusing::<validation::MalformedEnum>(),
    Served::refusing::<validation::MalformedLength>(),
    Served::refusing::<validation::MalformedLengthOverride>(),
    Served::refusing::<validation::MalformedLengthQueryString>(),
    Served::refusing::<validation::MalformedPattern>(),
    Served::refusing::<validation::MalformedPatternOverride>(),
    Served::refusing::<validation::MalformedRange>(),
    Served::refusing::<validation::MalformedRangeOverride>(),
    Served::refusing::<validation::MalformedRequired>(),
    Served::refusing::<validation::MalformedUniqueItems>(),
    Served::refusing::<validation::RecursiveStructures>(),
    Served::refusing::<validation::SensitiveValidation>(),
];
