//! Sources of streams.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;

use super::{ByteStream, Raw, StreamError};

/// A function that starts a stream again.
type Restart = Arc<dyn Fn() -> Result<ByteStream, StreamError> + Send + Sync>;

/// The source of a stream. Clones share it.
#[derive(Clone)]
pub(crate) enum Source {
    Bytes(Bytes),
    /// A part of a file, from a byte, with a length.
    File(Arc<PathBuf>, u64, u64),
    /// A function that returns the stream from its start.
    Restart(Restart),
    /// Streams, one after the other.
    Joined(Arc<[ByteStream]>),
    /// A stream that can be read once.
    Once {
        slot: Arc<Mutex<Slot>>,
        is_async: bool,
        /// The turn in which the source may be opened; `None` means any.
        turn: Option<u64>,
    },
}

/// The stream of a source that can be read once.
pub(crate) struct Slot {
    /// `None` after the source was opened.
    raw: Option<Raw>,
    /// The number of times that the source was reclaimed.
    turn: u64,
}

impl Source {
    pub(super) fn once(raw: Raw) -> Self {
        let is_async = raw.is_async();
        Self::Once { slot: Arc::new(Mutex::new(Slot { raw: Some(raw), turn: 0 })), is_async, turn: None }
    }

    /// Returns the source for one body, which cannot open it after it is reclaimed.
    pub(super) fn in_turn(&self) -> Self {
        match self {
            Self::Once { slot, is_async, turn: None } => {
                let turn = Some(lock(slot).turn);
                Self::Once { slot: Arc::clone(slot), is_async: *is_async, turn }
            }
            Self::Joined(streams) => Self::Joined(streams.iter().map(ByteStream::in_turn).collect()),
            source => source.clone(),
        }
    }

    /// Returns true if the source can be opened again, and keeps the bodies that were made of it
    /// from opening it. An abandoned attempt can still hold one.
    pub(super) fn reclaim(&self) -> bool {
        match self {
            Self::Bytes(_) | Self::File(..) | Self::Restart(_) => true,
            Self::Joined(streams) => streams.iter().all(ByteStream::reclaim),
            Self::Once { slot, .. } => {
                let mut slot = lock(slot);
                slot.turn = slot.turn.wrapping_add(1);
                slot.raw.is_some()
            }
        }
    }

    /// Returns true if the source can be opened.
    pub(super) fn can_open(&self) -> bool {
        match self {
            Self::Bytes(_) | Self::File(..) | Self::Restart(_) => true,
            Self::Joined(streams) => streams.iter().all(ByteStream::can_restart),
            Self::Once { slot, .. } => lock(slot).raw.is_some(),
        }
    }

    /// Returns true if the source can be opened any number of times.
    #[cfg(feature = "sigv4")]
    pub(super) fn can_start_repeatedly(&self) -> bool {
        match self {
            Self::Bytes(_) | Self::File(..) | Self::Restart(_) => true,
            Self::Joined(streams) => streams.iter().all(ByteStream::can_start_repeatedly),
            Self::Once { .. } => false,
        }
    }

    /// Returns true if the source is known to be async.
    pub(super) fn is_async(&self) -> bool {
        match self {
            Self::Once { is_async, .. } => *is_async,
            Self::Joined(streams) => streams.iter().any(|stream| stream.source.is_async()),
            // What a function returns is seen when it is called.
            Self::Bytes(_) | Self::File(..) | Self::Restart(_) => false,
        }
    }

    /// Returns true if reading from the source can block.
    pub(super) fn is_blocking(&self) -> bool {
        match self {
            // The function of a restart can open a file, and return a reader.
            Self::File(..) | Self::Restart(_) => true,
            Self::Once { is_async, .. } => !is_async,
            Self::Joined(streams) => streams.iter().any(|stream| stream.source.is_blocking()),
            Self::Bytes(_) => false,
        }
    }

    /// Opens the source at its start.
    pub(super) fn open(&self) -> Result<Raw, StreamError> {
        match self {
            Self::Bytes(bytes) => Ok(Raw::Bytes(bytes.clone())),
            Self::File(path, start, length) => {
                let file = open(path, *start).map_err(StreamError::source)?;
                Ok(Raw::from_reader(file.take(*length)))
            }
            Self::Restart(restart) => Ok(Raw::Joined([restart()?.to_started()].into())),
            Self::Joined(streams) => Ok(Raw::Joined(streams.iter().map(ByteStream::to_started).collect())),
            Self::Once { slot, turn, .. } => {
                let mut slot = lock(slot);
                let is_current = turn.is_none_or(|turn| turn == slot.turn);
                slot.raw.take_if(|_| is_current).ok_or_else(StreamError::already_read)
            }
        }
    }
}

/// Locks the slot of a source.
fn lock(slot: &Mutex<Slot>) -> MutexGuard<'_, Slot> {
    slot.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Opens a file at the byte `start`.
fn open(path: &PathBuf, start: u64) -> io::Result<File> {
    let mut file = File::open(path)?;
    if start > 0 {
        file.seek(SeekFrom::Start(start))?;
    }
    Ok(file)
}
