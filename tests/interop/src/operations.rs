//! The operations that moto serves: on instances and tags.

use std::collections::BTreeMap;
use std::time::{SystemTime, UNIX_EPOCH};

use connect_api::{
    CreateInstance, CreateInstanceOutput, DeleteInstance, DescribeInstance, DirectoryType, InstanceStatus,
    InstanceSummary, ListInstances, ListTagsForResource, TagResource, UntagResource,
};
use connect_core::Secret;
use connect_core::http::StatusCode;

use crate::caller::Caller;
use crate::report::{Checked, Received, Report, SIGNED, Wrong, holds, same};

/// The number of instances made, the page size, and the sizes of the pages to expect.
const INSTANCES: usize = 5;
const PAGE: i32 = 2;
const PAGE_SIZES: [usize; 3] = [2, 2, 1];

/// The allowed difference between a creation time and the clock of this machine, which the server
/// uses too, in seconds.
const TOLERANCE: u64 = 60;

/// An instance that this program made.
#[derive(Debug)]
pub(crate) struct Made {
    id: String,
    pub(crate) arn: String,
    alias: String,
}

/// Calls all operations, from making the first instance to deleting the last. Ends early if no
/// instance can be made.
pub(crate) fn run(caller: &Caller<'_>, report: &mut Report) {
    let name = caller.name();
    let signed = |requests| Received(requests, SIGNED);
    let walked = signed(PAGE_SIZES.len());

    let made = report.line(name, "CreateInstance", signed(INSTANCES), || create(caller, INSTANCES, "us-east-1"));
    let Some((made, first)) = made.as_deref().and_then(|made| Some((made, made.first()?))) else { return };
    report.line(name, "DescribeInstance", signed(1), || describe(caller, first));
    report.line(name, "ListInstances", walked, || pages(caller, made, &PAGE_SIZES));
    report.line(name, "ListInstances, items", walked, || items(caller, made));

    report.line(name, "TagResource", signed(1), || tag(caller, &first.arn));
    let all = [("cost center", "grün & 50%/b"), ("purpose", "interop"), ("stage", "test"), ("team+1", "a=b")];
    report.line(name, "ListTagsForResource", signed(1), || tags(caller, &first.arn, &all));
    report.line(name, "UntagResource", signed(1), || untag(caller, &first.arn, &["cost center", "team+1"]));
    let left = [("purpose", "interop"), ("stage", "test")];
    report.line(name, "ListTagsForResource", signed(1), || tags(caller, &first.arn, &left));

    report.line(name, "DeleteInstance", signed(INSTANCES), || delete(caller, made));
    report.line(name, "ListInstances, none", signed(1), || pages(caller, &[], &[0]));
}

/// Makes an instance in Frankfurt, and finds it only there: the server reads the region from the
/// `Authorization` header.
pub(crate) fn elsewhere(caller: &Caller<'_>, report: &mut Report) {
    let signed = Received(3, "signed for connect in eu-central-1");
    report.line(caller.name(), "another region", signed, || {
        let (made, _) = create(caller, 1, "eu-central-1")?;
        pages(caller, &made, &[1])?;
        delete(caller, &made)?;
        Ok(((), "200, made, listed and deleted in eu-central-1".into()))
    });
}

/// Makes instances, and checks that they are in the signed region and in the account of the key.
pub(crate) fn create(caller: &Caller<'_>, count: usize, region: &str) -> Checked<Vec<Made>> {
    let made = (1..=count).map(|number| {
        let alias = format!("interop-{}-{number}", caller.name());
        let operation = CreateInstance {
            instance_alias: Some(alias.as_str().into()),
            inbound_calls_enabled: true,
            tags: Some(BTreeMap::from([("purpose".into(), "interop".into())])),
            ..CreateInstance::new(DirectoryType::ConnectManaged)
        };
        let (CreateInstanceOutput { id, arn, .. }, metadata) = caller.call(&operation)?;
        let (id, arn) = (id.ok_or("the output has no id")?, arn.ok_or("the output has no ARN")?);
        same("the status", metadata.status(), StatusCode::OK)?;
        same("the number of attempts", metadata.attempts(), 1)?;
        holds("the answer has a request id", metadata.request_id().is_some())?;
        same("the ARN", &arn, &format!("arn:aws:connect:{region}:{}:instance/{id}", caller.account()))?;
        Ok(Made { id, arn, alias })
    });
    let made = made.collect::<Result<Vec<_>, Wrong>>()?;
    Ok((made, format!("200, {count} instances")))
}

fn describe(caller: &Caller<'_>, made: &Made) -> Checked<()> {
    let (output, metadata) = caller.call(&DescribeInstance { instance_id: made.id.clone() })?;
    let instance = output.instance.ok_or("the output has no instance")?;
    same("the status", metadata.status(), StatusCode::OK)?;
    same("the id", instance.id.as_ref(), Some(&made.id))?;
    same("the ARN", instance.arn.as_ref(), Some(&made.arn))?;
    same("the alias", instance.instance_alias.as_ref().map(Secret::expose), Some(&made.alias))?;
    same("the identity management type", instance.identity_management_type, Some(DirectoryType::ConnectManaged))?;
    same("the instance's status", instance.instance_status, Some(InstanceStatus::Active))?;
    same("the switch for inbound calls", instance.inbound_calls_enabled, Some(true))?;
    same("the switch for outbound calls", instance.outbound_calls_enabled, Some(false))?;
    same("the tags", instance.tags, Some(BTreeMap::from([("purpose".into(), "interop".into())])))?;

    let created = instance.created_time.ok_or("the instance has no creation time")?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    let is_now = u64::try_from(created.seconds())?.abs_diff(now) <= TOLERANCE;
    holds(&format!("the creation time {created} is now"), is_now)?;
    Ok(((), format!("200, made at {created}")))
}

fn pages(caller: &Caller<'_>, made: &[Made], sizes: &[usize]) -> Checked<()> {
    let operation = ListInstances { max_results: Some(PAGE), ..ListInstances::default() };
    let pages = caller.pages(operation).map(|page| {
        let page = page?;
        page.instance_summary_list.ok_or_else(|| Wrong::from("a page has no list"))
    });
    let pages = pages.collect::<Result<Vec<_>, _>>()?;
    let found: Vec<_> = pages.iter().map(Vec::len).collect();
    same("the sizes of the pages", found.as_slice(), sizes)?;
    each_once(pages.into_iter().flatten(), made)?;
    Ok(((), format!("200, pages of {found:?}")))
}

fn items(caller: &Caller<'_>, made: &[Made]) -> Checked<()> {
    let operation = ListInstances { max_results: Some(PAGE), ..ListInstances::default() };
    let items = caller.items(operation).collect::<Result<Vec<_>, _>>()?;
    let count = items.len();
    each_once(items, made)?;
    Ok(((), format!("200, {count} instances, each once")))
}

/// Checks that the list has the instances made, with their names, and no others.
fn each_once(listed: impl IntoIterator<Item = InstanceSummary>, made: &[Made]) -> Result<(), Wrong> {
    let listed = listed.into_iter().map(|instance| {
        let alias = instance.instance_alias.ok_or("an instance has no alias")?;
        Ok((instance.id.ok_or("an instance has no id")?, alias.into_inner()))
    });
    let mut listed = listed.collect::<Result<Vec<_>, Wrong>>()?;
    let mut made: Vec<_> = made.iter().map(|made| (made.id.clone(), made.alias.clone())).collect();
    listed.sort();
    made.sort();
    same("the list", listed, made)
}

pub(crate) fn tag(caller: &Caller<'_>, arn: &str) -> Checked<()> {
    let tags = [("cost center", "grün & 50%/b"), ("stage", "test"), ("team+1", "a=b")];
    let tags = tags.into_iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
    let ((), metadata) = caller.call(&TagResource { resource_arn: arn.into(), tags })?;
    same("the status", metadata.status(), StatusCode::OK)?;
    Ok(((), "200, 3 tags".into()))
}

fn tags(caller: &Caller<'_>, arn: &str, expected: &[(&str, &str)]) -> Checked<()> {
    let (output, metadata) = caller.call(&ListTagsForResource { resource_arn: arn.into() })?;
    let tags = output.tags.ok_or("the output has no tags")?;
    let tags: Vec<_> = tags.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
    same("the status", metadata.status(), StatusCode::OK)?;
    same("the tags", tags.as_slice(), expected)?;
    Ok(((), format!("200, {} tags", tags.len())))
}

fn untag(caller: &Caller<'_>, arn: &str, keys: &[&str]) -> Checked<()> {
    let tag_keys = keys.iter().map(|&key| key.to_owned()).collect();
    let ((), metadata) = caller.call(&UntagResource { resource_arn: arn.into(), tag_keys })?;
    same("the status", metadata.status(), StatusCode::OK)?;
    Ok(((), format!("200, without {keys:?}")))
}

pub(crate) fn delete(caller: &Caller<'_>, made: &[Made]) -> Checked<()> {
    for Made { id, .. } in made {
        let ((), metadata) = caller.call(&DeleteInstance { instance_id: id.clone(), client_token: None })?;
        same("the status", metadata.status(), StatusCode::OK)?;
    }
    Ok(((), format!("200, {} instances", made.len())))
}
