// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DeleteContactData`.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{
    ContactNotTerminatedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `DeleteContactData` of Amazon Connect Service.
///
/// See [`DeleteContactData`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DeleteContactData
#[connect_operation(
    method = "POST",
    uri = "/contact/delete/<InstanceId>/<ContactId>",
    output = (),
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ContactNotTerminatedException,
        InternalServiceException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DeleteContactData {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: String,
    /// The member `ContactFields`.
    pub contact_fields: Vec<ContactField>,
}

/// The values of `ContactField`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactField {
    /// The value `CUSTOMER_ENDPOINT`.
    CustomerEndpoint,
    /// The value `ADDITIONAL_EMAIL_RECIPIENTS`.
    AdditionalEmailRecipients,
    /// The value `EMAIL_SUBJECT`.
    EmailSubject,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
