//! Shapes and their members.

use std::collections::{BTreeMap, BTreeSet};

use super::{deprecation, roots};
use crate::error::Error;
use crate::model::{
    Bounds, Constraints, ErrorTraits, IntegerWidth, Kind, Location, Member, Operation, Reference, Retry, Shape,
    TimestampFormat,
};
use crate::read::node::Node;
use crate::read::whole;

/// The shapes of a model, as they are in the file.
pub(super) struct Shapes<'a> {
    nodes: BTreeMap<&'a str, Node<'a>>,
}

impl<'a> Shapes<'a> {
    /// Takes the shapes from the file.
    pub(super) fn read(root: &Node<'a>) -> Result<Self, Error> {
        let shapes = root.get("shapes")?;
        Ok(Self { nodes: shapes.entries()?.collect() })
    }

    fn get(&self, name: &str) -> Result<&Node<'a>, Error> {
        self.nodes.get(name).ok_or_else(|| Error::at("shapes", format!("the shape `{name}` is missing")))
    }

    /// Returns the labels that an input fills, each with the name of its member.
    pub(super) fn labels(&self, input: &str) -> Result<Vec<(String, String)>, Error> {
        let Some(members) = self.get(input)?.find("members")? else { return Ok(Vec::new()) };
        let mut labels = Vec::new();
        for (name, member) in members.entries()? {
            if member.find_text("location")?.as_deref() == Some("uri") {
                labels.push((member.find_text("locationName")?.unwrap_or_else(|| name.to_owned()), name.to_owned()));
            }
        }
        Ok(labels)
    }

    /// Adds a remark for each member of an input that the endpoint depends on.
    pub(super) fn context_parameters(&self, input: &str, remarks: &mut Vec<String>) -> Result<(), Error> {
        let Some(members) = self.get(input)?.find("members")? else { return Ok(()) };
        for (name, member) in members.entries()? {
            if let Some(parameter) = member.find("contextParam")? {
                parameter.only(&["name"])?;
                remarks.push(format!("The endpoint depends on the member `{name}`."));
            }
        }
        Ok(())
    }

    /// Reads the shapes that the operations reach.
    pub(super) fn finish(self, operations: &BTreeMap<String, Operation>) -> Result<BTreeMap<String, Shape>, Error> {
        let mut shapes = BTreeMap::new();
        let mut open: Vec<String> = operations.values().flat_map(roots).cloned().collect();
        while let Some(name) = open.pop() {
            if shapes.contains_key(&name) {
                continue;
            }
            let shape = shape(self.get(&name)?)?;
            open.extend(shape.targets().map(str::to_owned));
            shapes.insert(name, shape);
        }
        find_query_maps(&mut shapes);
        Ok(shapes)
    }
}

/// Sets the location of maps in the query. The format has no word for them, and gives their
/// entries the names of the keys.
fn find_query_maps(shapes: &mut BTreeMap<String, Shape>) {
    let is_map = |(name, shape): (&String, &Shape)| matches!(shape.kind, Kind::Map { .. }).then(|| name.clone());
    let maps: BTreeSet<String> = shapes.iter().filter_map(is_map).collect();
    for shape in shapes.values_mut() {
        let Kind::Structure { members, .. } = &mut shape.kind else { continue };
        for member in members.iter_mut().filter(|member| maps.contains(&member.reference.target)) {
            if let Location::Query(_) = member.location {
                member.location = Location::QueryMap;
            }
        }
    }
}

fn shape(node: &Node<'_>) -> Result<Shape, Error> {
    node.only(&[
        "box",
        "deprecated",
        "deprecatedMessage",
        "deprecatedSince",
        "document",
        "documentation",
        "enum",
        "error",
        "event",
        "eventstream",
        "exception",
        "fault",
        "flattened",
        "key",
        "locationName",
        "max",
        "member",
        "members",
        "min",
        "pattern",
        "payload",
        "required",
        "requiresLength",
        "retryable",
        "sensitive",
        "sparse",
        "streaming",
        "synthetic",
        "timestampFormat",
        "type",
        "union",
        "value",
        "wrapper",
        "xmlNamespace",
        "xmlOrder",
    ])?;
    let kind = kind(node)?;
    Ok(Shape {
        constraints: constraints(node, &kind)?,
        kind,
        sensitive: node.flag("sensitive")?,
        default: None,
        docs: node.find_text("documentation")?,
        deprecated: deprecation(node)?,
    })
}

fn kind(node: &Node<'_>) -> Result<Kind, Error> {
    let sparse = node.flag("sparse")?;
    let of_type = node.get("type")?;
    Ok(match of_type.text()? {
        "boolean" => Kind::Boolean,
        "integer" => Kind::Integer(IntegerWidth::Integer),
        "long" => Kind::Integer(IntegerWidth::Long),
        "float" => Kind::Float,
        "double" => Kind::Double,
        "string" | "character" => match node.find("enum")? {
            Some(values) => {
                Kind::Enum(values.items()?.map(|value| value.text().map(str::to_owned)).collect::<Result<_, _>>()?)
            }
            None => Kind::String { media_type: None },
        },
        "blob" => Kind::Blob {
            media_type: None,
            streaming: node.flag("streaming")?,
            requires_length: node.flag("requiresLength")?,
        },
        "timestamp" => Kind::Timestamp(format(node)?),
        "list" => Kind::List { item: Box::new(reference(&node.get("member")?)?), sparse },
        "map" => Kind::Map {
            key: Box::new(reference(&node.get("key")?)?),
            value: Box::new(reference(&node.get("value")?)?),
            sparse,
        },
        "structure" if node.flag("document")? => Kind::Document,
        "structure" if node.flag("union")? || node.flag("eventstream")? => {
            Kind::Union { members: members(node)?, event_stream: node.flag("eventstream")? }
        }
        "structure" => Kind::Structure { members: members(node)?, error: error(node)? },
        other => return Err(of_type.error(format!("unknown type of shape `{other}`"))),
    })
}

fn constraints(node: &Node<'_>, kind: &Kind) -> Result<Constraints, Error> {
    let end = |name: &str| -> Result<Option<String>, Error> {
        let Some(end) = node.find(name)? else { return Ok(None) };
        let number = end.value().as_number().ok_or_else(|| end.error("must be a number"))?;
        Ok(Some(whole(number)))
    };
    let bounds = Bounds { min: end("min")?, max: end("max")? };
    let bounds = (!bounds.is_empty()).then_some(bounds);
    let is_number = matches!(kind, Kind::Integer(_) | Kind::Float | Kind::Double);
    let (length, range) = if is_number { (None, bounds) } else { (bounds, None) };
    Ok(Constraints { length, range, pattern: node.find_text("pattern")?, unique: false })
}

fn error(node: &Node<'_>) -> Result<Option<ErrorTraits>, Error> {
    if !node.flag("exception")? {
        return Ok(None);
    }
    let mut traits = ErrorTraits { is_server_fault: node.flag("fault")?, ..ErrorTraits::default() };
    if let Some(error) = node.find("error")? {
        error.only(&["code", "httpStatusCode", "senderFault"])?;
        traits.status = error.find("httpStatusCode")?.map(|status| status.number()).transpose()?;
        traits.code = error.find_text("code")?;
    }
    if let Some(retryable) = node.find("retryable")? {
        retryable.only(&["throttling"])?;
        traits.retry = Some(if retryable.flag("throttling")? { Retry::Throttling } else { Retry::Transient });
    }
    Ok(Some(traits))
}

fn format(node: &Node<'_>) -> Result<Option<TimestampFormat>, Error> {
    let Some(format) = node.find("timestampFormat")? else { return Ok(None) };
    Ok(Some(match format.text()? {
        "iso8601" => TimestampFormat::DateTime,
        "rfc822" => TimestampFormat::HttpDate,
        "unixTimestamp" => TimestampFormat::EpochSeconds,
        other => return Err(format.error(format!("unknown format of timestamps `{other}`"))),
    }))
}

fn reference(node: &Node<'_>) -> Result<Reference, Error> {
    node.only(&["shape", "documentation", "jsonvalue", "locationName", "flattened", "box"])?;
    Ok(Reference {
        target: node.get("shape")?.text()?.to_owned(),
        constraints: Constraints::default(),
        timestamp: None,
    })
}

fn members(node: &Node<'_>) -> Result<Vec<Member>, Error> {
    let mut required = Vec::new();
    if let Some(names) = node.find("required")? {
        for name in names.items()? {
            required.push(name.text()?);
        }
    }
    let payload = node.find_text("payload")?;
    let mut members = Vec::new();
    for (name, member) in node.get("members")?.entries()? {
        let mut member = read_member(name, &member)?;
        member.required = required.contains(&name);
        if payload.as_deref() == Some(name) {
            member.location = Location::Payload;
        }
        members.push(member);
    }
    for name in required.iter().copied().chain(payload.as_deref()) {
        if !members.iter().any(|member| member.name == name) {
            return Err(node.error(format!("there is no member `{name}`")));
        }
    }
    Ok(members)
}

fn read_member(name: &str, node: &Node<'_>) -> Result<Member, Error> {
    node.only(&[
        "box",
        "contextParam",
        "deprecated",
        "deprecatedMessage",
        "deprecatedSince",
        "documentation",
        "enum",
        "eventheader",
        "eventpayload",
        "flattened",
        "hostLabel",
        "idempotencyToken",
        "jsonvalue",
        "location",
        "locationName",
        "shape",
        "streaming",
        "timestampFormat",
        "xmlAttribute",
        "xmlNamespace",
    ])?;
    let name_there = node.find_text("locationName")?;
    let named = || name_there.clone().unwrap_or_else(|| name.to_owned());
    let location = match node.find("location")? {
        None if node.flag("eventheader")? => Location::EventHeader,
        None if node.flag("eventpayload")? => Location::EventPayload,
        None => Location::Body,
        Some(location) => match location.text()? {
            "uri" => Location::Label,
            "querystring" => Location::Query(named()),
            "header" => Location::Header(named()),
            "headers" => Location::PrefixHeaders(name_there.clone().unwrap_or_default()),
            "statusCode" => Location::Status,
            other => return Err(location.error(format!("unknown location `{other}`"))),
        },
    };
    let mut remarks = Vec::new();
    if let Some(values) = node.find("enum")? {
        let values = values.items()?.map(|value| value.text()).collect::<Result<Vec<_>, _>>()?;
        remarks.push(format!("One of `{}`.", values.join("`, `")));
    }
    let wire_name = name_there.filter(|wire| location == Location::Body && wire != name);
    Ok(Member {
        name: name.to_owned(),
        reference: Reference {
            target: node.get("shape")?.text()?.to_owned(),
            constraints: Constraints::default(),
            timestamp: format(node)?,
        },
        wire_name,
        required: false,
        client_optional: false,
        location,
        host_label: node.flag("hostLabel")?,
        idempotency_token: node.flag("idempotencyToken")?,
        json_text: node.flag("jsonvalue")?,
        default: None,
        docs: node.find_text("documentation")?,
        deprecated: deprecation(node)?,
        remarks,
    })
}
