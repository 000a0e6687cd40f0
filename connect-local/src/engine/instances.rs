//! `CreateInstance`, `DescribeInstance`, `ListInstances` and `DeleteInstance`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use connect_api::{
    CreateInstance, CreateInstanceOutput, DeleteInstance, DescribeInstance, DescribeInstanceOutput, DirectoryType,
    InstanceStatus, InstanceSummary, ListInstances, ListInstancesOutput,
};
use connect_core::Secret;
use serde_json::json;

use super::commit::Call;
use super::model::{Directory, Instance, Token};
use super::record::{Key, Kind, Record};
use super::state::State;
use super::tags::check_tags;
use super::transaction::Transaction;
use super::{Engine, EngineError};
use crate::clock::{Millis, to_timestamp};

/// The account that owns everything.
pub(crate) const ACCOUNT: &str = "000000000000";
/// The number of instances in a page, unless the request says fewer.
const PAGE: usize = 10;

/// Returns the ARN of an instance.
pub(crate) fn instance_arn(region: &str, id: &str) -> String {
    format!("arn:aws:connect:{region}:{ACCOUNT}:instance/{id}")
}

impl Engine {
    /// Serves `CreateInstance`. The new instance has one flow, whose ID is that of the instance.
    ///
    /// # Errors
    ///
    /// Returns `InvalidRequestException` for an alias that is malformed, missing or taken.
    pub fn create_instance(&self, input: CreateInstance) -> Result<CreateInstanceOutput, EngineError> {
        const CALL: Call = Call::connect("CreateInstance");
        let id = self.shared.write(CALL, move |transaction| {
            let alias = input.instance_alias.as_ref().map(|alias| alias.expose().clone());
            let request = json!([
                format!("{:?}", input.identity_management_type),
                alias,
                input.directory_id,
                input.inbound_calls_enabled,
                input.outbound_calls_enabled,
                input.tags,
            ]);
            let token = input.client_token.clone();
            transaction
                .once(CALL, "", token.as_deref(), &request, |transaction| transaction.create_instance(input, alias))
        })?;
        self.shared.read(Call::local(), |state, _| {
            let mut output = CreateInstanceOutput::default();
            output.arn = state.instances.get(&id).map(|instance| instance.arn.clone());
            output.id = Some(id);
            Ok(output)
        })
    }

    /// Serves `DescribeInstance`.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` if there is no such instance.
    pub fn describe_instance(&self, input: &DescribeInstance) -> Result<DescribeInstanceOutput, EngineError> {
        self.shared.read(Call::connect("DescribeInstance"), |state, now| {
            let mut output = DescribeInstanceOutput::default();
            output.instance = Some(state.instance(&input.instance_id)?.to_api(now));
            Ok(output)
        })
    }

    /// Serves `ListInstances`.
    ///
    /// # Errors
    ///
    /// Returns `InvalidRequestException` if the page size or the token is not valid.
    pub fn list_instances(&self, input: &ListInstances) -> Result<ListInstancesOutput, EngineError> {
        let size = match input.max_results {
            None => PAGE,
            Some(size) => usize::try_from(size)
                .ok()
                .filter(|size| (1..=PAGE).contains(size))
                .ok_or_else(|| EngineError::invalid_request("`maxResults` is not valid: use 1 to 10"))?,
        };
        self.shared.read(Call::connect("ListInstances"), |state, now| {
            // The token is the ID of the last instance of the previous page.
            let after = input.next_token.as_deref().unwrap_or_default();
            if !after.is_empty() && uuid::Uuid::try_parse(after).is_err() && !state.instances.contains_key(after) {
                return Err(EngineError::invalid_request("`nextToken` is not valid: use the token of a page"));
            }
            let mut rest = state.instances.values().filter(|instance| instance.id.as_str() > after);
            let page: Vec<_> = rest.by_ref().take(size).collect();
            let mut output = ListInstancesOutput::default();
            output.next_token = rest.next().and(page.last()).map(|last| last.id.clone());
            output.instance_summary_list = Some(page.into_iter().map(|instance| instance.to_summary(now)).collect());
            Ok(output)
        })
    }

    /// Serves `DeleteInstance`: removes the instance and its chats, whose subscriptions end.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` if there is no such instance.
    pub fn delete_instance(&self, input: DeleteInstance) -> Result<(), EngineError> {
        const CALL: Call = Call::connect("DeleteInstance");
        self.shared.write(CALL, move |transaction| {
            let id = input.instance_id;
            transaction.once(CALL, &id, input.client_token.as_deref(), &id, |transaction| {
                transaction.state.instance(&id)?;
                transaction.delete_instance(&id);
                Ok(())
            })
        })
    }

    /// Creates the instance that a new engine begins with. A state that was read keeps its own.
    pub(crate) fn create_first_instance(&self) -> Result<(), EngineError> {
        self.shared.write(Call::local(), |transaction| {
            let (id, flow) = (transaction.settings.instance_id.clone(), transaction.settings.flow_id.clone());
            if let Some(instance) = transaction.state.instances.get(&id) {
                if !instance.flows.contains(&flow) {
                    let mut instance = Instance::clone(instance);
                    instance.flows.insert(flow);
                    transaction.put(Record::Instance(Arc::new(instance)));
                }
                return Ok(());
            }
            let instance = Instance {
                arn: instance_arn(&transaction.settings.region, &id),
                id,
                alias: Some(Token("connect-local".to_owned())),
                directory: Directory::ConnectManaged,
                inbound: true,
                outbound: true,
                created: transaction.now,
                active_from: transaction.now,
                tags: BTreeMap::new(),
                flows: BTreeSet::from([flow]),
            };
            transaction.put(Record::Instance(Arc::new(instance)));
            Ok(())
        })
    }
}

impl State {
    pub(crate) fn instance(&self, id: &str) -> Result<&Arc<Instance>, EngineError> {
        let instance = self.instances.get(id);
        instance.ok_or_else(|| EngineError::not_found("there is no instance with this ID: use one of `ListInstances`"))
    }
}

impl Transaction<'_> {
    fn create_instance(&mut self, input: CreateInstance, alias: Option<String>) -> Result<String, EngineError> {
        let invalid = |message: &str| EngineError::invalid_request(message);
        let directory = match input.identity_management_type {
            DirectoryType::Saml => Directory::Saml,
            DirectoryType::ConnectManaged => Directory::ConnectManaged,
            DirectoryType::ExistingDirectory => Directory::Existing,
            _ => return Err(invalid("`IdentityManagementType` is unknown: use `CONNECT_MANAGED`")),
        };
        match &alias {
            None if directory != Directory::Existing => return Err(invalid("`InstanceAlias` is missing: set a name")),
            None if input.directory_id.is_none() => {
                return Err(invalid("`DirectoryId` is missing: name the directory"));
            }
            None => {}
            Some(alias) => {
                let is_word = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
                if !(1..=45).contains(&alias.len())
                    || !is_word(alias)
                    || alias.starts_with('-')
                    || alias.starts_with("d-")
                {
                    return Err(invalid("`InstanceAlias` is not valid: use 1 to 45 letters, digits and `-`"));
                }
                let is_taken =
                    |one: &Arc<Instance>| one.alias.as_ref().is_some_and(|taken| taken.0.eq_ignore_ascii_case(alias));
                if self.state.instances.values().any(is_taken) {
                    return Err(invalid("`InstanceAlias` is taken: choose another name"));
                }
            }
        }
        let tags = input.tags.unwrap_or_default();
        check_tags(&tags).map_err(|error| invalid(error.message()))?;
        let id = self.uuid()?;
        let instance = Instance {
            arn: instance_arn(&self.settings.region, &id),
            alias: alias.map(Token),
            directory,
            inbound: input.inbound_calls_enabled,
            outbound: input.outbound_calls_enabled,
            created: self.now,
            active_from: self.now.saturating_add(self.settings.instance_creation),
            tags,
            flows: BTreeSet::from([id.clone()]),
            id: id.clone(),
        };
        self.put(Record::Instance(Arc::new(instance)));
        Ok(id)
    }

    fn delete_instance(&mut self, id: &str) {
        let chats: Vec<_> = self.state.chats.values().filter(|chat| chat.contact.instance_id == id).collect();
        let mut keys: Vec<Key> = Vec::new();
        let mut blobs: Vec<String> = Vec::new();
        for chat in chats {
            let contact_id = &chat.contact.id;
            let connections = self.state.connections.values().filter(|one| one.contact_id == *contact_id);
            keys.extend(connections.map(|one| Key::new(Kind::Connection, &one.token.0)));
            let attachments = self.state.attachments.values().filter(|one| one.contact_id == *contact_id);
            blobs.extend(attachments.map(|one| one.id.clone()));
            for streaming in &chat.contact.streamings {
                keys.push(Key::new(Kind::Cursor, &streaming.id));
            }
            keys.extend(chat.items.keys().map(|position| Key::item(contact_id, *position)));
            keys.push(Key::new(Kind::Contact, contact_id));
        }
        for id in blobs {
            keys.push(Key::new(Kind::Attachment, &id));
            self.change(super::record::Change::RemoveBlob { id });
        }
        keys.push(Key::new(Kind::Instance, id));
        for key in keys {
            self.remove(key);
        }
    }
}

impl Instance {
    /// Returns true if the creation of the instance is over.
    pub(crate) fn is_active(&self, now: Millis) -> bool {
        now >= self.active_from
    }

    fn status(&self, now: Millis) -> InstanceStatus {
        if self.is_active(now) { InstanceStatus::Active } else { InstanceStatus::CreationInProgress }
    }

    fn directory(&self) -> DirectoryType {
        match self.directory {
            Directory::Saml => DirectoryType::Saml,
            Directory::ConnectManaged => DirectoryType::ConnectManaged,
            Directory::Existing => DirectoryType::ExistingDirectory,
        }
    }

    fn service_role() -> String {
        let name = "AWSServiceRoleForAmazonConnect";
        format!("arn:aws:iam::{ACCOUNT}:role/aws-service-role/connect.amazonaws.com/{name}")
    }

    fn access_url(&self) -> Option<String> {
        self.alias.as_ref().map(|alias| format!("https://{}.my.connect.aws", alias.0))
    }

    fn to_api(&self, now: Millis) -> connect_api::Instance {
        let mut instance = connect_api::Instance::default();
        instance.id = Some(self.id.clone());
        instance.arn = Some(self.arn.clone());
        instance.identity_management_type = Some(self.directory());
        instance.instance_alias = self.alias.as_ref().map(|alias| Secret::new(alias.0.clone()));
        instance.created_time = Some(to_timestamp(self.created));
        instance.service_role = Some(Self::service_role());
        instance.instance_status = Some(self.status(now));
        instance.inbound_calls_enabled = Some(self.inbound);
        instance.outbound_calls_enabled = Some(self.outbound);
        instance.instance_access_url = self.access_url();
        instance.tags = Some(self.tags.clone()).filter(|tags| !tags.is_empty());
        instance
    }

    fn to_summary(&self, now: Millis) -> InstanceSummary {
        let mut summary = InstanceSummary::default();
        summary.id = Some(self.id.clone());
        summary.arn = Some(self.arn.clone());
        summary.identity_management_type = Some(self.directory());
        summary.instance_alias = self.alias.as_ref().map(|alias| Secret::new(alias.0.clone()));
        summary.created_time = Some(to_timestamp(self.created));
        summary.service_role = Some(Self::service_role());
        summary.instance_status = Some(self.status(now));
        summary.inbound_calls_enabled = Some(self.inbound);
        summary.outbound_calls_enabled = Some(self.outbound);
        summary.instance_access_url = self.access_url();
        summary
    }
}
