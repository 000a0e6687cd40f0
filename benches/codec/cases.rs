//! The measured operations, each on both sides with the same input and the same response, in
//! phases.

mod answers;
mod both;
mod check;
mod operations;
mod served;
mod transport;

pub(crate) use self::operations::{OPERATIONS, case};
pub(crate) use self::served::PARTICIPANT;

const INSTANCE: &str = "b1a1c2d3-5555-4e66-8777-888899990000";
const CONTACT: &str = "c0ffee00-1111-4222-8333-444455556666";
const TOKEN: &str = "37edaa94-defa-4bdb-afd6-4ef83046c41d";
const BASE: &str = "https://connect.eu-central-1.amazonaws.com";

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Side {
    ByHand,
    Ours,
}

impl Side {
    pub(crate) const ALL: [Self; 2] = [Self::ByHand, Self::Ours];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::ByHand => "by_hand",
            Self::Ours => "ours",
        }
    }

    pub(crate) fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|side| side.name() == name)
    }
}

/// A part of a call, or the whole call.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Phase {
    Encode,
    Decode,
    EncodeDecode,
    /// A call of a client over an in-memory transport.
    Call,
    /// A signed call. The framework uses the cached key of the day; by hand, `aws-sigv4` derives
    /// the key each time.
    CallSigned,
    /// Decoding an error that the operation models.
    Failed,
    /// Answering a request, from its bytes to those of the response.
    Served,
    /// Answering a request that violates constraints.
    Refused,
}

impl Phase {
    const ALL: [Self; 8] = [
        Self::Encode,
        Self::Decode,
        Self::EncodeDecode,
        Self::Call,
        Self::CallSigned,
        Self::Failed,
        Self::Served,
        Self::Refused,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Encode => "encode",
            Self::Decode => "decode",
            Self::EncodeDecode => "encode+decode",
            Self::Call => "call",
            Self::CallSigned => "call signed",
            Self::Failed => "failed",
            Self::Served => "served",
            Self::Refused => "refused",
        }
    }

    pub(crate) fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|phase| phase.name() == name)
    }
}

/// An operation whose calls are measured.
pub(crate) struct Measured {
    pub(crate) name: &'static str,
    pub(crate) phases: &'static [Phase],
    /// True if the response is long, so that fewer rounds are run.
    pub(crate) is_long: bool,
}

/// One round, the unit that is counted.
pub(crate) type Round = Box<dyn FnMut()>;

/// The maximum number of rounds in a run. Every run makes this many responses at its start, so that
/// their cost cancels out.
pub(crate) const MAX_ROUNDS: usize = 2304;

/// An operation on both sides.
pub(crate) trait Case {
    /// Prepares a round, outside of what is counted.
    fn round(self: Box<Self>, side: Side, phase: Phase) -> Round;

    /// Checks that both sides send the same request and decode the same output.
    fn check(&self, phases: &[Phase]);

    /// Returns the sizes of a call's future, its result and its error.
    fn sizes(&self, side: Side) -> [usize; 3];
}
