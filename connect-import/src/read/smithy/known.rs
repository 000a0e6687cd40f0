//! The traits that this importer knows, each with what becomes of it.
//!
//! A trait can change any byte of a message, so one that is not in this table stops the import. The
//! names are those of Smithy, whose specification has the licence Apache-2.0.

use std::collections::BTreeMap;

use super::ast::Ast;
use crate::error::Error;
use crate::read::node::Node;

/// The traits of a shape or member, by ID.
pub(super) type Traits<'a> = BTreeMap<&'a str, Node<'a>>;

/// The use that the importer makes of a trait.
#[derive(Clone, Copy)]
enum Use {
    /// A part of this reader looks at the trait.
    Read,
    /// The trait says nothing for the declaration of a client, for this reason.
    Silent(#[allow(dead_code, reason = "for the readers of the table; only tests read it")] &'static str),
    /// A declaration cannot express the trait. A person has to read this sentence.
    Remark(&'static str),
}

use Use::{Read, Remark, Silent};

const XML: Use = Silent("no protocol that is read has XML");
const RESOURCE: Use = Silent("resources are read for their operations only");
const META: Use = Silent("the shape is itself a trait");
const CHECKS: Use = Silent("the service checks it");
const FOR_PEOPLE: Use = Silent("a note for the people who keep the model");

/// Known traits, and namespaces of traits, whose name ends in `#`. A trait is looked up before its
/// namespace.
const KNOWN: &[(&str, Use)] = &[
    ("aws.api#arn", RESOURCE),
    ("aws.api#arnReference", Silent("the text is sent as it is")),
    ("aws.api#awsChunked", Remark("its body can be sent in chunks that are signed one by one, which is not done")),
    ("aws.api#clientDiscoveredEndpoint", Remark("the endpoint of its calls is discovered by another operation")),
    ("aws.api#clientEndpointDiscovery", Remark("an operation returns the endpoint of other operations")),
    ("aws.api#clientEndpointDiscoveryId", Remark("discovered endpoints are kept for each value of this member")),
    ("aws.api#controlPlane", FOR_PEOPLE),
    ("aws.api#data", FOR_PEOPLE),
    ("aws.api#dataPlane", FOR_PEOPLE),
    ("aws.api#service", Read),
    ("aws.api#tagEnabled", RESOURCE),
    ("aws.api#taggable", RESOURCE),
    ("aws.apigateway#", Silent("it configures a gateway on the side of the service")),
    ("aws.apigateway#apiKeyRequired", Remark("the gateway of the service requires an API key")),
    ("aws.auth#cognitoUserPools", Read),
    ("aws.auth#cognitoUserPoolsScopes", Remark("the token of a caller needs scopes")),
    ("aws.auth#sigv4", Read),
    ("aws.auth#sigv4a", Read),
    ("aws.auth#unsignedPayload", Read),
    ("aws.cloudformation#", RESOURCE),
    ("aws.endpoints#", Remark("the endpoints follow `aws.endpoints`, which is not read")),
    ("aws.iam#", Silent("it is about policies")),
    ("aws.protocols#awsJson1_0", Read),
    ("aws.protocols#awsJson1_1", Read),
    ("aws.protocols#awsQuery", Silent("another protocol of the service")),
    ("aws.protocols#awsQueryCompatible", Read),
    ("aws.protocols#awsQueryError", Read),
    ("aws.protocols#ec2Query", Silent("another protocol of the service")),
    ("aws.protocols#ec2QueryName", Silent("a name in another protocol")),
    ("aws.protocols#httpChecksum", Read),
    ("aws.protocols#restJson1", Read),
    ("aws.protocols#restXml", Silent("another protocol of the service")),
    ("smithy.ai#", Silent("texts for language models")),
    ("smithy.api#addedDefault", Silent("the default applies to a client that is new")),
    ("smithy.api#auth", Read),
    ("smithy.api#authDefinition", META),
    ("smithy.api#box", Read),
    ("smithy.api#clientOptional", Read),
    ("smithy.api#cors", Silent("it is about browsers")),
    ("smithy.api#default", Read),
    ("smithy.api#deprecated", Read),
    ("smithy.api#documentation", Read),
    ("smithy.api#endpoint", Read),
    ("smithy.api#enum", Read),
    ("smithy.api#enumValue", Read),
    ("smithy.api#error", Read),
    ("smithy.api#eventHeader", Read),
    ("smithy.api#eventPayload", Read),
    ("smithy.api#examples", FOR_PEOPLE),
    ("smithy.api#externalDocumentation", Read),
    ("smithy.api#hostLabel", Read),
    ("smithy.api#http", Read),
    ("smithy.api#httpApiKeyAuth", Read),
    ("smithy.api#httpBasicAuth", Read),
    ("smithy.api#httpBearerAuth", Read),
    ("smithy.api#httpChecksumRequired", Read),
    ("smithy.api#httpDigestAuth", Read),
    ("smithy.api#httpError", Read),
    ("smithy.api#httpHeader", Read),
    ("smithy.api#httpLabel", Read),
    ("smithy.api#httpPayload", Read),
    ("smithy.api#httpPrefixHeaders", Read),
    ("smithy.api#httpQuery", Read),
    ("smithy.api#httpQueryParams", Read),
    ("smithy.api#httpResponseCode", Read),
    ("smithy.api#idRef", META),
    ("smithy.api#idempotencyToken", Read),
    ("smithy.api#idempotent", Read),
    ("smithy.api#input", Read),
    ("smithy.api#internal", FOR_PEOPLE),
    ("smithy.api#jsonName", Read),
    ("smithy.api#length", Read),
    ("smithy.api#longPoll", Remark("the service can hold the request for long: raise the timeouts of the call")),
    ("smithy.api#mediaType", Read),
    ("smithy.api#mixin", Read),
    ("smithy.api#nestedProperties", RESOURCE),
    ("smithy.api#noReplace", RESOURCE),
    ("smithy.api#notProperty", RESOURCE),
    ("smithy.api#optionalAuth", Read),
    ("smithy.api#output", Silent("an output is known by the operation that has it")),
    ("smithy.api#paginated", Read),
    ("smithy.api#pattern", Read),
    ("smithy.api#private", FOR_PEOPLE),
    ("smithy.api#property", RESOURCE),
    ("smithy.api#protocolDefinition", META),
    ("smithy.api#range", Read),
    ("smithy.api#readonly", Read),
    ("smithy.api#recommended", FOR_PEOPLE),
    ("smithy.api#references", RESOURCE),
    ("smithy.api#requestCompression", Read),
    ("smithy.api#required", Read),
    ("smithy.api#requiresLength", Read),
    ("smithy.api#resourceIdentifier", RESOURCE),
    ("smithy.api#retryable", Read),
    ("smithy.api#sensitive", Read),
    ("smithy.api#since", FOR_PEOPLE),
    ("smithy.api#sparse", Read),
    ("smithy.api#streaming", Read),
    ("smithy.api#suppress", FOR_PEOPLE),
    ("smithy.api#tags", FOR_PEOPLE),
    ("smithy.api#timestampFormat", Read),
    ("smithy.api#title", Read),
    ("smithy.api#trait", META),
    ("smithy.api#traitValidators", META),
    ("smithy.api#uniqueItems", Read),
    ("smithy.api#unitType", META),
    ("smithy.api#unstable", FOR_PEOPLE),
    ("smithy.api#xmlAttribute", XML),
    ("smithy.api#xmlFlattened", XML),
    ("smithy.api#xmlName", XML),
    ("smithy.api#xmlNamespace", XML),
    ("smithy.contracts#", CHECKS),
    ("smithy.protocols#rpcv2Cbor", Silent("another protocol of the service")),
    ("smithy.protocols#rpcv2Json", Silent("another protocol of the service")),
    ("smithy.rules#clientContextParams", Remark("the endpoint depends on settings of the client")),
    ("smithy.rules#contextParam", Remark("the endpoint depends on this member")),
    ("smithy.rules#endpointBdd", Remark("the endpoint rules are compiled to a decision diagram, which is not read")),
    ("smithy.rules#endpointRuleSet", Read),
    ("smithy.rules#endpointTests", Silent("tests of the endpoint rules")),
    ("smithy.rules#operationContextParams", Remark("the endpoint depends on values in the input")),
    ("smithy.rules#staticContextParams", Remark("the endpoint depends on values that the model fixes here")),
    ("smithy.test#", Silent("tests of implementations")),
    ("smithy.waiters#waitable", Read),
];

/// Returns the use of a trait, if the table has it or its namespace.
fn use_of(id: &str) -> Option<Use> {
    let find = |wanted: &str| KNOWN.iter().find(|(name, _)| *name == wanted).map(|(_, found)| *found);
    find(id).or_else(|| find(&id[..=id.find('#')?]))
}

/// Returns true if two values of this trait may differ, since neither is used.
pub(super) fn is_silent(id: &str) -> bool {
    matches!(use_of(id), Some(Silent(_)))
}

/// Returns the remarks about the traits of `owner`, which is the ID of a shape or member.
///
/// # Errors
///
/// Fails at a trait that is not known.
pub(super) fn remarks(owner: &str, traits: &Traits<'_>, ast: &Ast<'_>) -> Result<Vec<String>, Error> {
    let mut remarks = Vec::new();
    for (id, node) in traits {
        match use_of(id) {
            Some(Read | Silent(_)) => {}
            Some(Remark(text)) => {
                let (_, name) = owner.split_once('#').unwrap_or(("", owner));
                remarks.push(format!("`{id}` on `{name}`: {text}."));
            }
            // Protocols and schemes are read by what their own definitions say.
            None if ast.defines(id, "protocolDefinition")? || ast.defines(id, "authDefinition")? => {}
            None => {
                return Err(node.error(format!(
                    "unknown trait `{id}` on `{owner}`: it may change what is sent or received; if it does not, \
                     import a copy of the model without this trait"
                )));
            }
        }
    }
    Ok(remarks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_has_each_trait_once() {
        assert!(KNOWN.is_sorted_by(|one, next| one.0 < next.0));
    }

    #[test]
    fn a_reason_and_a_remark_are_sentences_without_a_full_stop() {
        for (name, found) in KNOWN {
            if let Silent(text) | Remark(text) = found {
                assert!(text.len() > 10 && !text.ends_with('.'), "{name}: {text}");
            }
        }
    }

    #[test]
    fn a_trait_comes_before_its_namespace() {
        assert!(matches!(use_of("aws.apigateway#apiKeyRequired"), Some(Remark(_))));
        assert!(matches!(use_of("aws.apigateway#integration"), Some(Silent(_))));
        assert!(use_of("aws.gateway#integration").is_none());
        assert!(use_of("no-namespace").is_none());
    }
}
