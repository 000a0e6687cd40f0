//! The headers of a prepared request that its service, the client and the call set.

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue};

use super::PreparedRequest;
use super::prepared::value_is_secret;
use crate::binding::{FRAMING, MULTIPART};
use crate::metadata::{Location, ServiceMetadata};
use crate::validate::{Path, ViolationKind, Violations};

impl PreparedRequest {
    /// Adds the headers of a client and of a call.
    ///
    /// A header that a member has set stays. Of the others, that of the call comes first, then that
    /// of the operation, of the client, and of the service.
    pub(crate) fn with_headers(
        mut self,
        of_client: &[(HeaderName, HeaderValue)],
        of_call: &HeaderMap,
    ) -> Result<Self, Violations> {
        if !of_call.is_empty() {
            self.add_call_headers(of_call)?;
        }
        if !of_client.is_empty() {
            self.add_client_headers(of_client, of_call)?;
        }
        Ok(self)
    }

    /// Adds the headers of a call, which replace existing headers with the same names, except those
    /// that a member has set. A header that replaces a sensitive one is sensitive too.
    fn add_call_headers(&mut self, headers: &HeaderMap) -> Result<(), Violations> {
        let mut violations = Violations::default();
        let mut secret = Vec::new();
        let content_type = self.request.headers().get(CONTENT_TYPE);
        let is_multipart = content_type.is_some_and(|value| value.as_bytes().starts_with(MULTIPART.as_bytes()));
        let of_members: Vec<_> = headers.keys().filter(|name| self.is_of_member(name)).collect();
        for name in headers.keys().filter(|name| !of_members.contains(name)) {
            if value_is_secret(name, self.request.headers()) {
                secret.push(name);
            }
            self.request.headers_mut().remove(name);
            if FRAMING.contains(&name.as_str()) || *name == CONTENT_TYPE && is_multipart {
                violations.add(Path::ROOT.member(name.as_str()), ViolationKind::HeaderName);
            }
        }
        for (name, value) in headers.iter().filter(|(name, _)| !of_members.contains(name)) {
            let mut value = value.clone();
            if secret.contains(&name) {
                value.set_sensitive(true);
            }
            if self.request.headers_mut().try_append(name, value).is_err() {
                violations.add(Path::ROOT, ViolationKind::TooManyHeaders);
                break;
            }
        }
        if violations.is_empty() { Ok(()) } else { Err(violations) }
    }

    /// Returns true if a member of the operation has set the header `name`.
    fn is_of_member(&self, name: &HeaderName) -> bool {
        let Some(value) = self.request.headers().get(name) else { return false };
        let constants = self.operation.headers().iter();
        let constants = constants.chain(self.operation.service().map_or(&[][..], ServiceMetadata::headers));
        let is_constant =
            || constants.clone().any(|(of, constant)| of.eq_ignore_ascii_case(name.as_str()) && value == constant);
        // With an empty prefix, the headers that are derived from the body would be of the map too.
        let is_of_body = |name: &HeaderName| name.as_str().starts_with("content-");
        self.operation.members().iter().any(|member| match member.location() {
            Location::Header(of) => of.eq_ignore_ascii_case(name.as_str()),
            Location::PrefixHeaders(prefix) => {
                let has_prefix = name.as_str().get(..prefix.len()).is_some_and(|of| of.eq_ignore_ascii_case(prefix));
                has_prefix && !is_of_body(name) && !is_constant()
            }
            Location::Payload => *name == CONTENT_TYPE && member.media_type().is_some(),
            _ => false,
        })
    }

    /// Adds the headers of the operation's service that the request does not have.
    pub(super) fn add_service_headers(&mut self, service: &ServiceMetadata) -> Result<(), Violations> {
        let mut headers = Vec::with_capacity(service.headers().len());
        for (name, value) in service.headers() {
            match (HeaderName::try_from(*name), HeaderValue::try_from(*value)) {
                (Ok(name), Ok(value)) => headers.push((name, value)),
                (Err(_), _) | (_, Err(_)) => {
                    let mut violations = Violations::default();
                    violations.add(Path::ROOT.member(name), ViolationKind::HeaderName);
                    return Err(violations);
                }
            }
        }
        self.add_missing_headers(&headers)
    }

    /// Adds the headers of a client, after those of the call: the headers that the request does not
    /// have, or has from the service. A header of the call that has the place of a sensitive one is
    /// sensitive too.
    fn add_client_headers(
        &mut self,
        headers: &[(HeaderName, HeaderValue)],
        of_call: &HeaderMap,
    ) -> Result<(), Violations> {
        for (name, _) in headers.iter().filter(|(name, value)| value.is_sensitive() && of_call.contains_key(name)) {
            if let http::header::Entry::Occupied(mut entry) = self.request.headers_mut().entry(name) {
                entry.iter_mut().for_each(|value| value.set_sensitive(true));
            }
        }
        if let Some(service) = self.operation.service() {
            let is_of_operation = |name: &HeaderName| {
                self.operation.headers().iter().any(|(of, _)| of.eq_ignore_ascii_case(name.as_str()))
            };
            let of_service =
                |name: &HeaderName| service.headers().iter().any(|(of, _)| of.eq_ignore_ascii_case(name.as_str()));
            let is_replaced = |name: &HeaderName| {
                of_service(name) && !is_of_operation(name) && !of_call.contains_key(name) && !self.is_of_member(name)
            };
            let replaced: Vec<_> = headers.iter().filter(|(name, _)| is_replaced(name)).collect();
            for (name, _) in replaced {
                self.request.headers_mut().remove(name);
            }
        }
        self.add_missing_headers(headers)
    }

    /// Adds those of `headers` that the request does not have.
    fn add_missing_headers(&mut self, headers: &[(HeaderName, HeaderValue)]) -> Result<(), Violations> {
        let mut violations = Violations::default();
        for (name, value) in headers {
            if FRAMING.contains(&name.as_str()) {
                violations.add(Path::ROOT.member(name.as_str()), ViolationKind::HeaderName);
                continue;
            }
            match self.request.headers_mut().try_entry(name) {
                Ok(entry) => {
                    entry.or_insert_with(|| value.clone());
                }
                Err(_) => violations.add(Path::ROOT, ViolationKind::TooManyHeaders),
            }
        }
        if violations.is_empty() { Ok(()) } else { Err(violations) }
    }
}
