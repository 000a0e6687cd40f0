//! The settings of an engine.

use std::collections::HashMap;
use std::time::Duration;

use crate::clock::{Clock, Millis, millis};
use crate::random::Random;
use crate::store::Storage;

/// The settings of an [`Engine`](crate::Engine). The defaults are the limits of the real service.
///
/// ```
/// use connect_local::{Engine, Settings};
///
/// let settings = Settings::new().with_region("eu-central-1");
/// let engine = Engine::open(settings.with_requests_per_second("SendMessage", 10))?;
/// let arn = engine.default_instance().arn;
/// assert!(arn.starts_with("arn:aws:connect:eu-central-1:000000000000:instance/"));
/// # Ok::<(), connect_local::StoreError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Settings {
    pub(crate) region: String,
    pub(crate) instance_id: String,
    pub(crate) flow_id: String,
    pub(crate) clock: Clock,
    pub(crate) random: Random,
    pub(crate) storage: Storage,
    pub(crate) bot_connects_within: Millis,
    pub(crate) customer_connects_within: Option<Millis>,
    pub(crate) websocket_opens_within: Millis,
    pub(crate) websocket_lifetime: Millis,
    pub(crate) connection_lifetime: Millis,
    pub(crate) upload_lifetime: Millis,
    pub(crate) instance_creation: Millis,
    pub(crate) quotas: HashMap<String, u32>,
    pub(crate) every_quota: Option<u32>,
    pub(crate) active_chats: Option<usize>,
    pub(crate) attachments: usize,
    pub(crate) delivery_wait: Millis,
}

impl Settings {
    /// The region, unless [`Settings::with_region`] sets another.
    pub const REGION: &'static str = "us-east-1";
    /// The ID of the first instance, unless [`Settings::with_instance_id`] sets another.
    pub const INSTANCE_ID: &'static str = "11111111-1111-4111-8111-111111111111";
    /// The ID of the first instance's flow, unless [`Settings::with_flow_id`] sets another.
    pub const FLOW_ID: &'static str = "22222222-2222-4222-8222-222222222222";

    /// Creates the default settings: region `us-east-1`, the state in memory, no throttling.
    pub fn new() -> Self {
        Self {
            region: Self::REGION.to_owned(),
            instance_id: Self::INSTANCE_ID.to_owned(),
            flow_id: Self::FLOW_ID.to_owned(),
            clock: Clock::system(),
            random: Random::system(),
            storage: Storage::Memory,
            bot_connects_within: millis(Duration::from_secs(15)),
            customer_connects_within: Some(millis(Duration::from_secs(5 * 60))),
            websocket_opens_within: millis(Duration::from_secs(100)),
            websocket_lifetime: millis(Duration::from_secs(60 * 60)),
            connection_lifetime: millis(Duration::from_secs(24 * 60 * 60)),
            upload_lifetime: millis(Duration::from_secs(15 * 60)),
            instance_creation: 0,
            quotas: HashMap::new(),
            every_quota: None,
            active_chats: None,
            attachments: 35,
            delivery_wait: millis(Duration::from_secs(20)),
        }
    }

    /// Sets the region, which is in ARNs.
    #[must_use]
    pub fn with_region(self, region: impl Into<String>) -> Self {
        Self { region: region.into(), ..self }
    }

    /// Sets the ID of the first instance, so that a program's configuration need not change.
    #[must_use]
    pub fn with_instance_id(self, id: impl Into<String>) -> Self {
        Self { instance_id: id.into(), ..self }
    }

    /// Sets the ID of the first instance's flow, which `StartChatContact` names.
    #[must_use]
    pub fn with_flow_id(self, id: impl Into<String>) -> Self {
        Self { flow_id: id.into(), ..self }
    }

    /// Sets the clock.
    #[must_use]
    pub fn with_clock(self, clock: Clock) -> Self {
        Self { clock, ..self }
    }

    /// Sets the source of identifiers and tokens.
    #[must_use]
    pub fn with_random(self, random: Random) -> Self {
        Self { random, ..self }
    }

    /// Sets where the state is kept.
    #[must_use]
    pub fn with_storage(self, storage: Storage) -> Self {
        Self { storage, ..self }
    }

    /// Sets how long a customer may take to connect before the chat ends, or that there is no
    /// limit. 5 minutes by default.
    #[must_use]
    pub fn with_customer_connect_limit(self, limit: Option<Duration>) -> Self {
        Self { customer_connects_within: limit.map(millis), ..self }
    }

    /// Sets how long a websocket is open before the participant needs a new one. One hour by
    /// default.
    #[must_use]
    pub fn with_websocket_lifetime(self, lifetime: Duration) -> Self {
        Self { websocket_lifetime: millis(lifetime), ..self }
    }

    /// Sets how long a connection token is valid. One day by default.
    #[must_use]
    pub fn with_connection_lifetime(self, lifetime: Duration) -> Self {
        Self { connection_lifetime: millis(lifetime), ..self }
    }

    /// Sets how long a new instance is being created before it is active. Not at all by default.
    #[must_use]
    pub fn with_instance_creation(self, duration: Duration) -> Self {
        Self { instance_creation: millis(duration), ..self }
    }

    /// Sets how many requests of one operation are answered in a second; more are throttled.
    #[must_use]
    pub fn with_requests_per_second(mut self, operation: impl Into<String>, limit: u32) -> Self {
        self.quotas.insert(operation.into(), limit);
        self
    }

    /// Sets how many requests of each operation are answered in a second, for the operations
    /// without a limit of their own.
    #[must_use]
    pub fn with_requests_per_second_of_each(self, limit: u32) -> Self {
        Self { every_quota: Some(limit), ..self }
    }

    /// Sets how many chats can be active at the same time. No limit by default.
    #[must_use]
    pub fn with_active_chats(self, limit: usize) -> Self {
        Self { active_chats: Some(limit), ..self }
    }

    /// Sets how many files can be attached to one chat. 35 by default.
    #[must_use]
    pub fn with_attachments_per_chat(self, limit: usize) -> Self {
        Self { attachments: limit, ..self }
    }

    /// Sets how long the delivery of a streamed chat waits before it sends a message again that the
    /// endpoint did not take. 20 seconds by default, three times.
    #[must_use]
    pub fn with_delivery_wait(self, wait: Duration) -> Self {
        Self { delivery_wait: millis(wait), ..self }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self::new()
    }
}
