//! The parts of a body, and the types that a part can have.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use bytes::Bytes;

use super::{Content, FileStream, Multipart, Part};
use crate::binding::secrets::Secrets;
use crate::binding::text::TextWriter;
use crate::json::{EncodeJson, Invalid, Reader, WholeBody, Writer};
use crate::shape::{FilePart, Secret};
use crate::timestamp::TimestampFormat;
use crate::transport::stream::ByteStream;
use crate::validate::{Path, ViolationKind, Violations};

/// A type that a member of an operation with `body = multipart` can have: every shape,
/// [`FilePart`], and the streams [`FileStream`] and [`ByteStream`].
///
/// | Type | Part |
/// | --- | --- |
/// | string, number, boolean, open enum, [`Timestamp`](crate::Timestamp) | the text that JSON has for it, without quotes and without a `Content-Type` |
/// | structure, union, map, document, list of them | JSON (`application/json`) |
/// | list of strings, numbers or booleans | a part for each item; an empty list is a violation |
/// | [`Blob`](crate::Blob) | its bytes (`application/octet-stream`), without a file name; in a list, base64 as in JSON |
/// | [`FilePart`] | its bytes, with its file name and media type |
/// | [`FileStream`] | its content as it streams, with its file name and media type |
/// | [`ByteStream`] | its bytes as they stream (`application/octet-stream`), without a file name |
/// | `Vec` of files or streams, `Vec<Option<FilePart>>` | a part for each, so an empty list has none |
/// | `Option` | no part for `None` |
/// | `Option<Option<T>>` | an empty text for `Some(None)`; there is none for files |
///
/// With a part that streams, the whole body does: see [`FileStream`]. A [`FilePart`] can be in a
/// `Box`, `Rc`, `Arc`, `Cow` or [`Secret`]. The value of a member with the attribute key `serde`
/// has the parts that a shape with the same JSON has.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a part of a multipart body",
    label = "not a part's type",
    note = "a part is a `FilePart`, a `FileStream`, a `Vec` or `Option` of them, a string, a number, a `Blob`, or a \
            shape declared with `#[connect_shape]`",
    note = "for a type that implements serde's `Serialize`, mark the member `#[connect(serde)]`"
)]
pub trait EncodePart {
    /// Adds to `violations` each violated constraint of this value, which is at `path`.
    fn check_part(&self, path: Path<'_>, violations: &mut Violations);

    /// Writes the parts of this value; writes nothing if there is no value.
    fn encode_part(&self, part: PartWriter<'_>);

    /// True if the type, or one in it, has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;
}

#[diagnostic::do_not_recommend]
impl<T: EncodeJson + ?Sized> EncodePart for T {
    const LACKS_CASE: bool = T::LACKS_CASE;

    fn check_part(&self, path: Path<'_>, violations: &mut Violations) {
        self.check(path, violations);
    }

    fn encode_part(&self, mut part: PartWriter<'_>) {
        if T::SENSITIVE {
            part.mark_sensitive();
        }
        match self.as_whole_body() {
            WholeBody::Json => part.value(|writer| self.encode_json(writer)),
            WholeBody::Text(text) => part.text(text),
            WholeBody::Bytes(bytes) => part.bytes(bytes.clone()),
            // The structure is absent. As a whole body it would be `{}`.
            WholeBody::EmptyObject | WholeBody::Absent => {}
        }
    }
}

/// A type that contains files, whose parts it writes.
trait Files {
    fn encode_files(&self, part: &mut PartWriter<'_>);
}

impl Files for FilePart {
    fn encode_files(&self, part: &mut PartWriter<'_>) {
        part.file(self);
    }
}

impl Files for FileStream {
    fn encode_files(&self, part: &mut PartWriter<'_>) {
        part.file_stream(self);
    }
}

impl Files for ByteStream {
    fn encode_files(&self, part: &mut PartWriter<'_>) {
        part.stream(self.clone());
    }
}

impl<T: Files> Files for Option<T> {
    fn encode_files(&self, part: &mut PartWriter<'_>) {
        if let Some(file) = self {
            file.encode_files(part);
        }
    }
}

impl<T: Files> Files for [T] {
    fn encode_files(&self, part: &mut PartWriter<'_>) {
        for file in self {
            file.encode_files(part);
        }
    }
}

impl<T: Files> Files for Secret<T> {
    fn encode_files(&self, part: &mut PartWriter<'_>) {
        let is_sensitive = std::mem::replace(&mut part.is_sensitive, true);
        self.expose().encode_files(part);
        part.is_sensitive = is_sensitive;
    }
}

macro_rules! containers {
    ($(($($generics:tt)*) $container:ty;)*) => {$(
        impl<$($generics)*> Files for $container {
            fn encode_files(&self, part: &mut PartWriter<'_>) {
                (**self).encode_files(part);
            }
        }
    )*};
}

containers! {
    (T: Files + ?Sized) &T;
    (T: Files + ?Sized) Box<T>;
    (T: Files + ?Sized) Rc<T>;
    (T: Files + ?Sized) Arc<T>;
    (T: Files + Clone) Cow<'_, T>;
    (T: Files) Vec<T>;
}

/// Implements [`EncodePart`] for types that contain files, and for an `Option` of each. They have
/// no JSON, so an impl for all types that contain files would overlap with that of shapes.
macro_rules! files {
    ($($file:ty,)*) => {
        files!(@each $($file, Option<$file>,)*);
    };
    (@each $($file:ty,)*) => {$(
        #[diagnostic::do_not_recommend]
        impl EncodePart for $file {
            fn check_part(&self, _: Path<'_>, _: &mut Violations) {}

            fn encode_part(&self, mut part: PartWriter<'_>) {
                self.encode_files(&mut part);
            }
        }
    )*};
}

files! {
    FilePart,
    &FilePart,
    Box<FilePart>,
    Rc<FilePart>,
    Arc<FilePart>,
    Cow<'_, FilePart>,
    Secret<FilePart>,
    Secret<Option<FilePart>>,
    &[FilePart],
    Box<[FilePart]>,
    Vec<FilePart>,
    Vec<&FilePart>,
    Vec<Box<FilePart>>,
    Vec<Rc<FilePart>>,
    Vec<Arc<FilePart>>,
    Vec<Option<FilePart>>,
    Vec<Secret<FilePart>>,
    Secret<Vec<FilePart>>,
    FileStream,
    &FileStream,
    Vec<FileStream>,
    ByteStream,
    &ByteStream,
    Vec<ByteStream>,
}

files!(@each [FilePart],);

/// The writer of the parts of one member.
#[derive(Debug)]
pub struct PartWriter<'e> {
    parts: &'e mut Vec<Part>,
    violations: &'e mut Violations,
    name: &'e str,
    /// True if all contents are secrets.
    is_sensitive: bool,
}

impl<'e> PartWriter<'e> {
    pub(crate) fn new(multipart: &'e mut Multipart, violations: &'e mut Violations, name: &'e str) -> Self {
        Self { parts: &mut multipart.parts, violations, name, is_sensitive: false }
    }

    /// Returns the writer, marked sensitive. Expansions call it.
    #[doc(hidden)]
    #[must_use]
    pub fn into_sensitive(mut self) -> Self {
        self.mark_sensitive();
        self
    }

    /// Adds a part of bytes (`application/octet-stream`).
    pub fn bytes(&mut self, bytes: Bytes) {
        self.add(None, Some("application/octet-stream"), bytes, Vec::new());
    }

    /// Adds a part that streams (`application/octet-stream`).
    pub fn stream(&mut self, stream: ByteStream) {
        self.add_content(None, Some("application/octet-stream"), Content::Stream(stream), Vec::new());
    }

    /// Adds a part for a file that streams.
    pub fn file_stream(&mut self, file: &FileStream) {
        if is_media_type(file.content_type()) {
            let content = Content::Stream(file.content().clone());
            self.add_content(Some(file.file_name()), Some(file.content_type()), content, Vec::new());
        } else {
            self.reject(ViolationKind::MediaType);
        }
    }

    /// Adds a part for a file.
    pub fn file(&mut self, file: &FilePart) {
        if is_media_type(file.content_type()) {
            self.add(Some(file.file_name()), Some(file.content_type()), file.bytes().clone(), Vec::new());
        } else {
            self.reject(ViolationKind::MediaType);
        }
    }

    /// Adds a part of the JSON that `write` writes (`application/json`).
    pub fn json(&mut self, write: impl FnOnce(&mut Writer)) {
        let json = self.written(write);
        self.add_json(json);
    }

    /// Adds the parts of the value that `write` writes as JSON: a text for a scalar, a text for
    /// each item of a list of scalars, and JSON for any other value.
    pub fn value(&mut self, write: impl FnOnce(&mut Writer)) {
        let json = self.written(write);
        let mut secrets = Secrets::new(json.secrets.clone());
        let scalars = Reader::new(json.bytes.get(json.start..).unwrap_or_default()).map_err(drop);
        let scalars = scalars.and_then(|mut reader| {
            let mut is_secret = |offset: usize| secrets.contain(json.start + offset);
            scalars_in(&mut reader, &mut is_secret).map_err(drop)
        });
        match scalars {
            Ok(Some(texts)) if texts.is_empty() => self.reject(ViolationKind::EmptyInForm),
            Ok(Some(texts)) => {
                for (text, is_secret) in texts {
                    let range = 0..text.len();
                    let secrets = if is_secret { vec![range] } else { Vec::new() };
                    self.add(None, None, text.into(), secrets);
                }
            }
            Ok(None) => self.add_json(json),
            Err(()) => self.reject(ViolationKind::NotJson),
        }
    }

    /// Adds a part of JSON.
    fn add_json(&mut self, Json { bytes, start, mut secrets }: Json) {
        for secret in &mut secrets {
            *secret = secret.start.saturating_sub(start)..secret.end.saturating_sub(start);
        }
        self.add(None, Some("application/json"), bytes.slice(start..), secrets);
    }

    /// Writes a value as the member of an object, so that the paths of its violations begin with
    /// the name of the member.
    fn written(&mut self, write: impl FnOnce(&mut Writer)) -> Json {
        let mut writer = Writer::with_capacity(128);
        // The outermost object is never too deep.
        let _ = writer.begin_object();
        writer.map_key(self.name);
        let start = writer.len();
        write(&mut writer);
        let (bytes, mut violations, secrets) = writer.into_parts();
        self.violations.append(&mut violations);
        Json { bytes: bytes.into(), start, secrets }
    }

    fn add(&mut self, file_name: Option<&str>, media_type: Option<&str>, content: Bytes, secrets: Vec<Range>) {
        let whole = 0..content.len();
        let secrets = if self.is_sensitive { vec![whole] } else { secrets };
        self.add_content(file_name, media_type, Content::Bytes(content), secrets);
    }

    fn add_content(
        &mut self,
        file_name: Option<&str>,
        media_type: Option<&str>,
        content: Content,
        secrets: Vec<Range>,
    ) {
        let mut head = String::from("Content-Disposition: form-data; name=\"");
        escape_into(&mut head, self.name);
        if let Some(file_name) = file_name {
            head.push_str("\"; filename=\"");
            escape_into(&mut head, file_name);
        }
        head.push_str("\"\r\n");
        if let Some(media_type) = media_type {
            head.extend(["Content-Type: ", media_type, "\r\n"]);
        }
        self.parts.push(Part { head, content, secrets });
    }
}

type Range = std::ops::Range<usize>;

/// A value written as the last member of an object that is still open.
struct Json {
    bytes: Bytes,
    /// The start of the value.
    start: usize,
    secrets: Vec<Range>,
}

impl TextWriter for PartWriter<'_> {
    fn text(&mut self, text: &str) {
        self.add(None, None, Bytes::copy_from_slice(text.as_bytes()), Vec::new());
    }

    fn mark_sensitive(&mut self) {
        self.is_sensitive = true;
    }

    fn reject(&mut self, violation: ViolationKind) {
        self.violations.add(Path::ROOT.member(self.name), violation);
    }

    fn timestamp_format(&self) -> TimestampFormat {
        TimestampFormat::EpochSeconds
    }
}

/// Returns the text of a scalar, or of each item in a list of scalars, and for each text if it is a
/// secret. Returns `None` for any other value.
fn scalars_in(
    reader: &mut Reader<'_>,
    is_secret: &mut dyn FnMut(usize) -> bool,
) -> Result<Option<Vec<(String, bool)>>, Invalid> {
    if reader.is_next(b'{') {
        return Ok(None);
    }
    if !reader.is_next(b'[') {
        return Ok(Some(vec![scalar(reader, is_secret)?]));
    }
    let mut texts = Vec::new();
    let mut array = reader.array()?;
    while array.next(reader)? {
        if reader.is_next(b'{') || reader.is_next(b'[') {
            return Ok(None);
        }
        texts.push(scalar(reader, is_secret)?);
    }
    Ok(Some(texts))
}

fn scalar(reader: &mut Reader<'_>, is_secret: &mut dyn FnMut(usize) -> bool) -> Result<(String, bool), Invalid> {
    let is_secret = is_secret(reader.offset());
    let text = if reader.is_next(b'"') {
        reader.string()?.into_owned()
    } else if reader.null()? {
        String::new()
    } else {
        reader.raw()?.into_owned()
    };
    Ok((text, is_secret))
}

/// Appends a name to a header field.
fn escape_into(out: &mut String, name: &str) {
    for character in name.chars() {
        match character {
            '"' => out.push_str("%22"),
            '\r' => out.push_str("%0D"),
            '\n' => out.push_str("%0A"),
            character => out.push(character),
        }
    }
}

/// Returns true for a text that a header field can hold, with a type and a subtype.
fn is_media_type(text: &str) -> bool {
    let is_printable = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    let is_start = |text: &str| text.starts_with(|character: char| character.is_ascii_alphanumeric());
    is_printable && text.split_once('/').is_some_and(|(kind, subtype)| is_start(kind) && is_start(subtype))
}
