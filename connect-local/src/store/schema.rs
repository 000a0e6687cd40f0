//! The schema of the database, and the checks that a file has it.

use rusqlite::Connection;

use super::StoreError;
use super::sqlite::failure;

/// The number in a database's header that says whose it is: the bytes `CLoc`.
const APPLICATION: i64 = 0x434c_6f63;
/// The version of the schema.
const VERSION: i64 = 1;

const TABLES: &str = "
    CREATE TABLE record (
        kind INTEGER NOT NULL,
        id TEXT NOT NULL,
        position INTEGER NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (kind, id, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE file (id TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
";

/// Checks that the file is ours and of a known version, and creates the tables in a new file.
pub(super) fn prepare(connection: &mut Connection) -> Result<(), StoreError> {
    let number = |connection: &Connection, name: &str| {
        connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).map_err(failure)
    };
    let (application, version) = (number(connection, "application_id")?, number(connection, "user_version")?);
    if application == APPLICATION {
        return match version {
            VERSION => Ok(()),
            found if found > VERSION => Err(StoreError::NewerVersion { found, known: VERSION }),
            _ => Err(StoreError::Damaged),
        };
    }
    let tables = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0));
    if application != 0 || version != 0 || tables.map_err(failure)? != 0 {
        return Err(StoreError::ForeignDatabase);
    }
    let transaction = connection.transaction().map_err(failure)?;
    transaction.execute_batch(TABLES).map_err(failure)?;
    transaction.pragma_update(None, "application_id", APPLICATION).map_err(failure)?;
    transaction.pragma_update(None, "user_version", VERSION).map_err(failure)?;
    transaction.commit().map_err(failure)
}
