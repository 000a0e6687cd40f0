//! The store in a `SQLite` database. A commit is on the disk when it returns.

use std::path::Path;
use std::time::Duration;

use bytes::Bytes;
use rusqlite::{Connection, ErrorCode, OptionalExtension, TransactionBehavior, params};

use super::{Store, StoreError, schema};
use crate::engine::record::{Change, Key, Record};

pub(crate) struct SqliteStore(Connection);

impl SqliteStore {
    /// Opens the database at `path`, and keeps it from other processes.
    pub(crate) fn open(path: &Path, max_bytes: Option<u64>) -> Result<Self, StoreError> {
        let mut connection = Connection::open(path).map_err(failure)?;
        // Another engine keeps its file as long as it lives, so there is nothing to wait for.
        connection.busy_timeout(Duration::ZERO).map_err(failure)?;
        let set = |connection: &Connection, name: &str, value: &str| {
            connection.pragma_update_and_check(None, name, value, |_| Ok(())).optional().map_err(failure)
        };
        set(&connection, "locking_mode", "EXCLUSIVE")?;
        // A foreign file is left as it is: its journal mode is changed only after the check.
        schema::prepare(&mut connection)?;
        set(&connection, "journal_mode", "WAL")?;
        set(&connection, "synchronous", "FULL")?;
        if let Some(max_bytes) = max_bytes {
            let size: i64 = connection.pragma_query_value(None, "page_size", |row| row.get(0)).map_err(failure)?;
            let pages = i64::try_from(max_bytes).unwrap_or(i64::MAX) / size.max(1);
            set(&connection, "max_page_count", &pages.max(1).to_string())?;
        }
        let mut store = Self(connection);
        // The first write takes the lock, so that a second process fails here and not later.
        store.commit(&[])?;
        Ok(store)
    }
}

impl Store for SqliteStore {
    fn load(&mut self) -> Result<Vec<Record>, StoreError> {
        let mut statement =
            self.0.prepare("SELECT kind, body FROM record ORDER BY kind, id, position").map_err(failure)?;
        let mut rows = statement.query([]).map_err(failure)?;
        let mut records = Vec::new();
        while let Some(row) = rows.next().map_err(failure)? {
            let kind = row.get::<_, i64>(0).map_err(failure)?;
            let body = row.get_ref(1).map_err(failure)?.as_blob().map_err(|_| StoreError::Damaged)?;
            records.push(Record::from_body(kind, body).ok_or(StoreError::Damaged)?);
        }
        Ok(records)
    }

    fn commit(&mut self, changes: &[Change]) -> Result<(), StoreError> {
        let transaction = self.0.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failure)?;
        save(&transaction, changes)?;
        // A transaction that is dropped before this rolls back.
        transaction.commit().map_err(failure)
    }

    fn blob(&mut self, id: &str) -> Result<Option<Bytes>, StoreError> {
        let bytes = self.0.query_row("SELECT bytes FROM file WHERE id = ?1", [id], |row| row.get::<_, Vec<u8>>(0));
        Ok(bytes.optional().map_err(failure)?.map(Bytes::from))
    }
}

fn save(connection: &Connection, changes: &[Change]) -> Result<(), StoreError> {
    let prepare = |sql| connection.prepare(sql).map_err(failure);
    let mut put = prepare("INSERT OR REPLACE INTO record (kind, id, position, body) VALUES (?1, ?2, ?3, ?4)")?;
    let mut remove = prepare("DELETE FROM record WHERE kind = ?1 AND id = ?2 AND position = ?3")?;
    for change in changes {
        let saved = match change {
            Change::Put(record) => {
                let Key { kind, id, position } = record.key();
                let body = record.to_body().map_err(|error| StoreError::Failed(error.to_string()))?;
                put.execute(params![kind as i64, id.0, position.cast_signed(), body])
            }
            Change::Remove(Key { kind, id, position }) => {
                remove.execute(params![*kind as i64, id.0, position.cast_signed()])
            }
            Change::PutBlob { id, bytes } => {
                let sql = "INSERT OR REPLACE INTO file (id, bytes) VALUES (?1, ?2)";
                connection.execute(sql, params![id, bytes.as_ref()])
            }
            Change::RemoveBlob { id } => connection.execute("DELETE FROM file WHERE id = ?1", params![id]),
            Change::Signal(_) | Change::Unsignal { .. } => Ok(0),
        };
        saved.map_err(failure)?;
    }
    Ok(())
}

/// Classifies a failure. Of an unknown one only the database's code is kept, not its message, which
/// could hold a value.
#[expect(clippy::needless_pass_by_value, reason = "it is an argument of `map_err`")]
pub(super) fn failure(error: rusqlite::Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => StoreError::NotADatabase,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::InUse,
        Some(ErrorCode::DiskFull) => StoreError::Full,
        Some(ErrorCode::DatabaseCorrupt) => StoreError::Damaged,
        Some(code) => StoreError::Failed(format!("{code:?}")),
        None => StoreError::Failed("unexpected use".to_owned()),
    }
}
