//! The store that saves nothing but the bytes of files, and those in memory.

use std::collections::HashMap;

use bytes::Bytes;

use super::{Store, StoreError};
use crate::engine::record::{Change, Record};

#[derive(Default)]
pub(crate) struct MemoryStore(HashMap<String, Bytes>);

impl Store for MemoryStore {
    fn load(&mut self) -> Result<Vec<Record>, StoreError> {
        Ok(Vec::new())
    }

    fn commit(&mut self, changes: &[Change]) -> Result<(), StoreError> {
        for change in changes {
            match change {
                Change::PutBlob { id, bytes } => drop(self.0.insert(id.clone(), bytes.clone())),
                Change::RemoveBlob { id } => drop(self.0.remove(id)),
                Change::Put(_) | Change::Remove(_) | Change::Signal(_) | Change::Unsignal { .. } => {}
            }
        }
        Ok(())
    }

    fn blob(&mut self, id: &str) -> Result<Option<Bytes>, StoreError> {
        Ok(self.0.get(id).cloned())
    }
}
