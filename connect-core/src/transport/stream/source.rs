//! Sources of streams.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

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
    /// A stream that can be read once. `None` after it was opened.
    Once {
        raw: Arc<Mutex<Option<Raw>>>,
        is_async: bool,
    },
}

impl Source {
    pub(super) fn once(raw: Raw) -> Self {
        let is_async = raw.is_async();
        Self::Once { raw: Arc::new(Mutex::new(Some(raw))), is_async }
    }

    /// Returns true if the source can be opened.
    pub(super) fn can_open(&self) -> bool {
        match self {
            Self::Bytes(_) | Self::File(..) | Self::Restart(_) => true,
            Self::Joined(streams) => streams.iter().all(ByteStream::can_restart),
            Self::Once { raw, .. } => raw.lock().unwrap_or_else(PoisonError::into_inner).is_some(),
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
            Self::Once { raw, .. } => {
                let raw = raw.lock().unwrap_or_else(PoisonError::into_inner).take();
                raw.ok_or_else(StreamError::already_read)
            }
        }
    }
}

/// Opens a file at the byte `start`.
fn open(path: &PathBuf, start: u64) -> io::Result<File> {
    let mut file = File::open(path)?;
    if start > 0 {
        file.seek(SeekFrom::Start(start))?;
    }
    Ok(file)
}
