//! A transcript as a person reads it.

use connect_api::{ChatItemType, Item, ParticipantRole};

/// One line: when, who, and what was said or has happened.
pub(crate) fn line(item: &Item) -> String {
    // `2019-11-08T02:41:28.172Z`: the time of day is enough here.
    let time = item.absolute_time.as_deref().and_then(|time| time.get(11..19)).unwrap_or("--:--:--");
    let line = match (&item.r#type, item.content.as_deref()) {
        (Some(ChatItemType::Message), Some(content)) => format!("{time}  {}: {content}", who(item)),
        _ => format!("{time}  * {}", happening(item)),
    };
    // It comes from strangers, and goes to a terminal.
    line.replace(char::is_control, " ")
}

/// What happened: events are told apart by their content type.
fn happening(item: &Item) -> String {
    let kind = item.content_type.as_deref().unwrap_or("something");
    match kind.strip_prefix("application/vnd.amazonaws.connect.event.").unwrap_or(kind) {
        "participant.joined" => format!("{} has joined", who(item)),
        "participant.left" => format!("{} has left", who(item)),
        "chat.ended" => "the chat has ended".into(),
        other => format!("{}: {other}", who(item)),
    }
}

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
        // A role that the service has after this was written keeps its name.
        ParticipantRole::Unknown(role) => role.as_str(),
    }
}
