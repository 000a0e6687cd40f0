//! Keeping of the state: in memory, or in a file that survives a crash.

pub(crate) mod memory;
mod schema;
pub(crate) mod sqlite;

use std::path::PathBuf;

use bytes::Bytes;

use crate::engine::record::{Change, Record};

/// The choice of where the state is kept.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub enum Storage {
    /// In memory: the state is gone when the engine is dropped.
    #[default]
    Memory,
    /// In a `SQLite` database, which is created if the file does not exist. A call returns once its
    /// changes are on the disk, so that they are there after a crash.
    File {
        /// The path of the database. Its write-ahead log is beside it.
        path: PathBuf,
        /// The size in bytes beyond which changes are refused, or `None` for no limit.
        max_bytes: Option<u64>,
    },
}

impl Storage {
    /// Creates the choice of the file at `path`, without a limit of its size.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self::File { path: path.into(), max_bytes: None }
    }
}

/// The failure of a store. The message never holds a saved value.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The file is not a database.
    #[error("the file is not a database: give the path of a new file")]
    NotADatabase,
    /// The file is the database of another program.
    #[error("the file is the database of another program: give the path of a new file")]
    ForeignDatabase,
    /// The file was written by a newer version.
    #[error("the file has version {found} of the schema, and this program knows up to {known}: use a newer program")]
    NewerVersion {
        /// The version of the file.
        found: i64,
        /// The newest version that this program reads.
        known: i64,
    },
    /// Another process uses the file.
    #[error("the file is in use by another process: stop that process, or give another path")]
    InUse,
    /// The disk is full, or the file has reached its limit.
    #[error("the disk is full: free some space")]
    Full,
    /// A saved record cannot be read.
    #[error("the file has a record that cannot be read: it is damaged, so start with a new file")]
    Damaged,
    /// The database failed in another way.
    #[error("the database failed ({0}): check the path and the disk")]
    Failed(String),
}

/// Keeps records and files.
pub(crate) trait Store: Send {
    /// Reads all records, chats before their items.
    fn load(&mut self) -> Result<Vec<Record>, StoreError>;

    /// Saves the changes, all of them or none.
    fn commit(&mut self, changes: &[Change]) -> Result<(), StoreError>;

    /// Reads the bytes of a file.
    fn blob(&mut self, id: &str) -> Result<Option<Bytes>, StoreError>;
}

/// Opens a store.
pub(crate) fn open(storage: &Storage) -> Result<Box<dyn Store>, StoreError> {
    Ok(match storage {
        Storage::Memory => Box::new(memory::MemoryStore::default()),
        Storage::File { path, max_bytes } => Box::new(sqlite::SqliteStore::open(path, *max_bytes)?),
    })
}
