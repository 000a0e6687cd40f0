//! The hosts of a service in all regions.

use super::host::ServiceHost;
use super::rule::HostRule;

/// A description of the hosts of a service, in every region.
///
/// ```
/// use connect_aws::endpoint::ServiceEndpoint;
///
/// const LAMBDA: ServiceEndpoint = ServiceEndpoint::new("lambda");
///
/// let host = LAMBDA.in_region("us-west-2").with_fips().with_dual_stack();
/// assert_eq!(host.endpoint()?.to_string(), "https://lambda-fips.us-west-2.api.aws");
/// # Ok::<(), connect_aws::endpoint::HostError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServiceEndpoint {
    pub(super) name: &'static str,
    pub(super) signing_name: &'static str,
    /// The service ID, if it is not the name.
    pub(super) service_id: Option<&'static str>,
    pub(super) is_global: bool,
    pub(super) is_dual_stack_only: bool,
    pub(super) rules: &'static [HostRule],
}

impl ServiceEndpoint {
    /// Creates the description of a service whose hosts are the ones of [most
    /// services](crate::endpoint), such as `lambda.us-east-1.amazonaws.com`.
    ///
    /// The name is the host's beginning, such as `lambda` or `participant.connect`. Requests are
    /// signed with this name, and for the region of the host.
    pub const fn new(name: &'static str) -> Self {
        Self { name, signing_name: name, service_id: None, is_global: false, is_dual_stack_only: false, rules: &[] }
    }

    /// Sets the name that requests are signed with, if it is not the beginning of the host.
    #[must_use]
    pub const fn with_signing_name(self, name: &'static str) -> Self {
        Self { signing_name: name, ..self }
    }

    /// Sets the service ID, such as `SSO OIDC`, if it is not the name of the service. The settings
    /// of the AWS tools are named for it, such as `AWS_ENDPOINT_URL_SSO_OIDC`.
    #[must_use]
    pub const fn with_service_id(self, id: &'static str) -> Self {
        Self { service_id: Some(id), ..self }
    }

    /// Returns the service ID as the names of settings have it: in lower case, with underscores.
    #[cfg(feature = "credentials")]
    pub(crate) fn id_of_settings(&self) -> String {
        let id = self.service_id.unwrap_or(self.name);
        id.to_ascii_lowercase().replace([' ', '-', '.'], "_")
    }

    /// Selects one host for each partition, in the [global
    /// region](crate::endpoint::Partition::global_region) of the partition. Requests are signed for
    /// that region.
    #[must_use]
    pub const fn global(self) -> Self {
        Self { is_global: true, ..self }
    }

    /// Selects the domain of dual-stack hosts for all hosts.
    #[must_use]
    pub const fn dual_stack_only(self) -> Self {
        Self { is_dual_stack_only: true, ..self }
    }

    /// Sets the rules for the hosts that are different. The first rule that matches decides. If no
    /// rule matches, the host is formed from the name of the service.
    #[must_use]
    pub const fn with_rules(self, rules: &'static [HostRule]) -> Self {
        Self { rules, ..self }
    }

    /// Returns the host of the service in a region such as `eu-central-1`.
    pub fn in_region(self, region: impl Into<String>) -> ServiceHost {
        ServiceHost { service: self, region: region.into(), fips: false, dual_stack: false }
    }
}
