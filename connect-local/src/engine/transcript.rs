//! `GetTranscript`.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use connect_api::{GetTranscript, GetTranscriptOutput, ScanDirection, SortKey, StartPosition};
use serde::{Deserialize, Serialize};

use super::commit::Call;
use super::item::ChatItem;
use super::state::{Chat, State};
use super::{Engine, EngineError};
use crate::clock::parse_iso;

/// The number of items in a page, unless the request says otherwise.
const PAGE: usize = 10;
/// The number of earlier chats that a persistent chat shows.
const EARLIER: usize = 100;

/// The place where a page begins. A token is this, as JSON in base64.
#[derive(Serialize, Deserialize)]
struct Page {
    /// The chat that the token belongs to.
    chat: String,
    forward: bool,
    /// The chat and position of the item at which the page begins.
    item: (String, u64),
}

impl Engine {
    /// Serves `GetTranscript`. A persistent chat shows the chats that it continues, too.
    ///
    /// By default a page has 10 items, the newest first. With a start position the default
    /// direction is forward, as the service documents. The item at the start position is in the
    /// page.
    ///
    /// # Errors
    ///
    /// Returns `AccessDeniedException` if the token is not a connection token of an active chat or
    /// `ContactId` is that of another chat, and `ValidationException` for a start position or page
    /// token that is not valid.
    pub fn get_transcript(&self, input: &GetTranscript) -> Result<GetTranscriptOutput, EngineError> {
        self.shared.read(Call::participant("GetTranscript"), |state, _| {
            let (chat, _) = state.authorized(input.connection_token.expose())?;
            let items = state.chain(chat);
            let is_in_chain = |id: &String| *id == chat.contact.id || items.iter().any(|item| item.contact_id == *id);
            if !input.contact_id.as_ref().is_none_or(is_in_chain) {
                return Err(EngineError::access_denied("`ContactId` is that of another chat: leave it out"));
            }
            page(input, chat, &items)
        })
    }

    /// Returns all items of a chat's transcript in their order, for a page that shows the chat.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` if there is no such chat.
    pub fn items(&self, contact_id: &str) -> Result<Vec<Arc<ChatItem>>, EngineError> {
        self.shared.read(Call::local(), |state, _| {
            let chat = state.chats.get(contact_id);
            let chat = chat.ok_or_else(|| EngineError::not_found("there is no chat with this ID"))?;
            Ok(chat.items.values().map(Arc::clone).collect())
        })
    }
}

impl State {
    /// Returns the items of a chat, after those of the chats that it continues.
    fn chain<'a>(&'a self, chat: &'a Chat) -> Vec<&'a Arc<ChatItem>> {
        let before = |chat: &&'a Chat| chat.contact.continued_from.as_ref().and_then(|id| self.chats.get(id));
        let mut chats: Vec<_> = std::iter::successors(Some(chat), before).take(EARLIER).collect();
        chats.reverse();
        chats.into_iter().flat_map(|chat| chat.items.values()).collect()
    }
}

/// Returns the page that a request asks for.
fn page(input: &GetTranscript, chat: &Chat, items: &[&Arc<ChatItem>]) -> Result<GetTranscriptOutput, EngineError> {
    let invalid = |message: &str| EngineError::validation(message);
    let size = match input.max_results {
        None | Some(0) => PAGE,
        Some(size) => usize::try_from(size)
            .ok()
            .filter(|size| *size <= 100)
            .ok_or_else(|| invalid("`MaxResults` is not valid: use 0 to 100"))?,
    };
    // amazon-connect-chatjs sends a position without members.
    let is_empty = |one: &&StartPosition| one.id.is_none() && one.absolute_time.is_none() && one.most_recent.is_none();
    let start_position = input.start_position.as_ref().filter(|one| !is_empty(one));
    let forward = match &input.scan_direction {
        Some(ScanDirection::Forward) => true,
        Some(ScanDirection::Backward) => false,
        Some(_) => return Err(invalid("`ScanDirection` is unknown: use `FORWARD` or `BACKWARD`")),
        None => start_position.is_some(),
    };
    let ascending = match &input.sort_order {
        Some(SortKey::Ascending) => true,
        None | Some(SortKey::Descending) => false,
        Some(_) => return Err(invalid("`SortOrder` is unknown: use `ASCENDING` or `DESCENDING`")),
    };
    let (forward, start) = match (&input.next_token, start_position) {
        (Some(token), _) => from_token(token, chat, items)?,
        // The end of the scan that begins at no item.
        (None, None) => (forward, if forward { 0 } else { items.len() }),
        (None, Some(position)) => (forward, start(position, forward, items)?),
    };
    // Backward, a page ends at `start`, which is not in it.
    let range = if forward {
        start.min(items.len())..(start + size).min(items.len())
    } else {
        start.saturating_sub(size)..start.min(items.len())
    };
    let next = if forward { items.get(range.end) } else { range.start.checked_sub(1).and_then(|last| items.get(last)) };
    let mut transcript: Vec<_> = items[range].iter().map(|item| item.to_api(&chat.contact.id)).collect();
    if !ascending {
        transcript.reverse();
    }
    let mut output = GetTranscriptOutput::default();
    output.initial_contact_id = Some(chat.contact.initial_contact_id.clone());
    output.transcript = Some(transcript);
    output.next_token = next.and_then(|item| to_token(chat, forward, item));
    Ok(output)
}

/// Returns the index at which a scan begins. Backward, it is the one after the first item.
fn start(position: &StartPosition, forward: bool, items: &[&Arc<ChatItem>]) -> Result<usize, EngineError> {
    let invalid = |message: &str| EngineError::validation(message);
    match (&position.id, &position.absolute_time, position.most_recent) {
        (Some(id), None, None) => {
            let index = items.iter().position(|item| item.id == *id);
            let index =
                index.ok_or_else(|| invalid("`StartPosition.Id` is unknown: use the ID of an item of the chat"))?;
            Ok(if forward { index } else { index + 1 })
        }
        (None, Some(time), None) => {
            let time = parse_iso(time);
            let time = time.ok_or_else(|| invalid("`StartPosition.AbsoluteTime` is not a time: use ISO 8601"))?;
            let is_before = |item: &&Arc<ChatItem>| if forward { item.time < time } else { item.time <= time };
            Ok(items.partition_point(is_before))
        }
        (None, None, Some(count)) => {
            let count = usize::try_from(count).ok().filter(|count| *count <= 100);
            let count = count.ok_or_else(|| invalid("`StartPosition.MostRecent` is not valid: use 0 to 100"))?;
            let index = items.len().saturating_sub(count);
            Ok(if forward { index } else { (index + 1).min(items.len()) })
        }
        _ => Err(invalid("`StartPosition` is not valid: set one of `Id`, `AbsoluteTime` and `MostRecent`")),
    }
}

fn to_token(chat: &Chat, forward: bool, item: &ChatItem) -> Option<String> {
    let item = (item.contact_id.clone(), item.position);
    let json = serde_json::to_vec(&Page { chat: chat.contact.id.clone(), forward, item }).ok()?;
    Some(URL_SAFE_NO_PAD.encode(json))
}

/// Returns the direction and the index at which the page of a token begins.
fn from_token(token: &str, chat: &Chat, items: &[&Arc<ChatItem>]) -> Result<(bool, usize), EngineError> {
    let page = URL_SAFE_NO_PAD.decode(token).ok().and_then(|json| serde_json::from_slice::<Page>(&json).ok());
    let index = page.filter(|page| page.chat == chat.contact.id).and_then(|page| {
        let is_first = |item: &&Arc<ChatItem>| item.contact_id == page.item.0 && item.position == page.item.1;
        let index = items.iter().position(is_first)?;
        Some((page.forward, if page.forward { index } else { index + 1 }))
    });
    index.ok_or_else(|| EngineError::validation("`NextToken` is not valid: use that of the chat's previous page"))
}
