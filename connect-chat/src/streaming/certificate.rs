//! Certificates as they are fetched: the PEM of SNS, and the DER of an issuer.

use der::asn1::{AnyRef, Ia5StringRef, ObjectIdentifier};
use der::{Decode, Reader, SliceReader, TagNumber};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use webpki::anchor_from_trusted_cert;

/// The domains at which the certificates of issuers are fetched: Amazon's authority, and the one
/// that AWS has used beside it. An address is in a certificate that nobody has verified yet, so
/// that it must not be any.
const ISSUERS: [&str; 2] = [".amazontrust.com", ".digicert.com"];

const AUTHORITY_INFORMATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.1.1");
const CA_ISSUERS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.48.2");

/// Reads one certificate in DER, or those in PEM, the signer's first. `None` if there is none, or
/// if one of them is broken.
pub(super) fn read(text: &[u8]) -> Option<Vec<CertificateDer<'static>>> {
    let chain = match text.first()? {
        0x30 => vec![CertificateDer::from(text.to_vec())],
        _ => CertificateDer::pem_slice_iter(text).collect::<Result<_, _>>().ok()?,
    };
    let is_chain = !chain.is_empty() && chain.iter().all(|one| anchor_from_trusted_cert(one).is_ok());
    is_chain.then_some(chain)
}

/// Returns the URL at which a certificate says that its issuer's is (RFC 5280, section 4.2.2.1).
pub(super) fn issuer_url(certificate: &[u8]) -> Option<String> {
    let certificate = members(AnyRef::from_der(certificate).ok()?.value())?;
    let signed = members(certificate.first()?.value())?;
    let extensions = signed.iter().find(|member| is_context(member, 3))?;
    let extensions = members(members(extensions.value())?.first()?.value())?;
    extensions.iter().find_map(|extension| {
        let parts = members(extension.value())?;
        let [id, .., value] = parts.as_slice() else { return None };
        (id.decode_as::<ObjectIdentifier>().ok()? == AUTHORITY_INFORMATION).then_some(())?;
        let descriptions = members(AnyRef::from_der(value.value()).ok()?.value())?;
        descriptions.iter().find_map(|description| url(&members(description.value())?))
    })
}

/// Returns the URL of an access description, if it is one of an issuer that is fetched.
fn url(description: &[AnyRef<'_>]) -> Option<String> {
    let &[method, location] = description else { return None };
    let is_issuer = method.decode_as::<ObjectIdentifier>().ok()? == CA_ISSUERS && is_context(&location, 6);
    let url = Ia5StringRef::new(location.value()).ok().filter(|_| is_issuer)?.as_str();
    let (host, path) = url.strip_prefix("http://")?.split_once('/')?;
    let is_label =
        |label: &str| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let is_plain = path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._/".contains(&byte));
    let is_known = ISSUERS.iter().any(|domain| host.ends_with(domain)) && host.split('.').all(is_label);
    (is_known && is_plain).then(|| url.to_owned())
}

/// Reads the values one after the other, each with its tag.
fn members(values: &[u8]) -> Option<Vec<AnyRef<'_>>> {
    let mut reader = SliceReader::new(values).ok()?;
    let mut members = Vec::new();
    while !reader.is_finished() {
        members.push(AnyRef::decode(&mut reader).ok()?);
    }
    Some(members)
}

fn is_context(value: &AnyRef<'_>, number: u32) -> bool {
    let tag = value.header().tag();
    tag.is_context_specific() && tag.number() == TagNumber(number)
}
