//! Formats the items of a transcript for people.

use connect_api::{ChatItemType, Item, ParticipantRole};

/// Returns one line with the time, the participant, and the message or event.
pub(crate) fn line(item: &Item) -> String {
    // The time of day in, for example, `2019-11-08T02:41:28.172Z`.
    let time = item.absolute_time.as_deref().and_then(|time| time.get(11..19)).unwrap_or("--:--:--");
    let line = match (&item.r#type, item.content.as_deref()) {
        (Some(ChatItemType::Message), Some(content)) => format!("{time}  {}: {content}", who(item)),
        _ => format!("{time}  * {}", event(item)),
    };
    // Messages are untrusted, and control characters could change the terminal.
    line.replace(char::is_control, " ")
}

/// Describes an event, which its content type names.
fn event(item: &Item) -> String {
    let kind = item.content_type.as_deref().unwrap_or("unknown event");
    match kind.strip_prefix("application/vnd.amazonaws.connect.event.").unwrap_or(kind) {
        "participant.joined" => format!("{} joined", who(item)),
        "participant.left" => format!("{} left", who(item)),
        "chat.ended" => "the chat ended".into(),
        other => format!("{}: {other}", who(item)),
    }
}

/// Returns the name and the role of the participant that sent the item.
fn who(item: &Item) -> String {
    let role = item.participant_role.as_ref().map_or("unknown", role);
    match &item.display_name {
        Some(name) => format!("{name} ({role})"),
        None => role.into(),
    }
}

fn role(role: &ParticipantRole) -> &str {
    match role {
        ParticipantRole::Agent => "agent",
        ParticipantRole::Customer => "customer",
        ParticipantRole::System => "system",
        ParticipantRole::CustomBot => "bot",
        ParticipantRole::Supervisor => "supervisor",
        // Any other role is shown by its wire name.
        other => other.as_str(),
    }
}
