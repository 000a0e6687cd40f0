// Printed by cargo-connect 0.1.0 from the model of Polly, version 2016-06-10.
// A refresh removes changes: cargo connect import botocore:polly --operation SynthesizeSpeech -o tests/streamed_apis/declared/polly

//! The operation `SynthesizeSpeech`.

use connect_core::stream::ByteStream;
use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{
    EngineNotSupportedException, InvalidSampleRateException, InvalidSsmlException,
    LanguageNotSupportedException, LexiconNotFoundException,
    MarksNotSupportedForFormatException, ServiceFailureException,
    SsmlMarksNotSupportedForTextTypeException, TextLengthExceededException,
};

/// The operation `SynthesizeSpeech` of Amazon Polly.
///
/// See [`SynthesizeSpeech`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/polly-2016-06-10/SynthesizeSpeech
#[connect_operation(
    method = "POST",
    uri = "/v1/speech",
    output = SynthesizeSpeechOutput,
    errors(
        TextLengthExceededException,
        InvalidSampleRateException,
        InvalidSsmlException,
        LexiconNotFoundException,
        ServiceFailureException,
        MarksNotSupportedForFormatException,
        SsmlMarksNotSupportedForTextTypeException,
        LanguageNotSupportedException,
        EngineNotSupportedException,
    ),
    auth = sigv4,
)]
#[derive(Clone, Debug)]
pub struct SynthesizeSpeech {
    /// The member `Engine`.
    pub engine: Option<Engine>,
    /// The member `LanguageCode`.
    pub language_code: Option<LanguageCode>,
    /// The member `LexiconNames`. Up to 5 items.
    #[connect(length(..=5), items(pattern = "[0-9A-Za-z]{1,20}"))]
    pub lexicon_names: Option<Vec<String>>,
    /// The member `OutputFormat`.
    pub output_format: OutputFormat,
    /// The member `SampleRate`.
    pub sample_rate: Option<String>,
    /// The member `SpeechMarkTypes`. Up to 4 items.
    #[connect(length(..=4))]
    pub speech_mark_types: Option<Vec<SpeechMarkType>>,
    /// The member `Text`.
    pub text: String,
    /// The member `TextType`.
    pub text_type: Option<TextType>,
    /// The member `VoiceId`.
    pub voice_id: VoiceId,
}

impl SynthesizeSpeech {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        output_format: OutputFormat,
        text: impl Into<String>,
        voice_id: VoiceId,
    ) -> Self {
        Self {
            engine: None,
            language_code: None,
            lexicon_names: None,
            output_format,
            sample_rate: None,
            speech_mark_types: None,
            text: text.into(),
            text_type: None,
            voice_id,
        }
    }
}

/// The values of `Engine`.
#[connect_shape(rename_all = "kebab-case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Engine {
    /// The value `standard`.
    Standard,
    /// The value `neural`.
    Neural,
    /// The value `long-form`.
    LongForm,
    /// The value `generative`.
    Generative,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `LanguageCode`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LanguageCode {
    /// The value `arb`.
    Arb,
    /// The value `cmn-CN`.
    #[connect(rename = "cmn-CN")]
    CmnCn,
    /// The value `cy-GB`.
    #[connect(rename = "cy-GB")]
    CyGb,
    /// The value `da-DK`.
    #[connect(rename = "da-DK")]
    DaDk,
    /// The value `de-DE`.
    #[connect(rename = "de-DE")]
    DeDe,
    /// The value `en-AU`.
    #[connect(rename = "en-AU")]
    EnAu,
    /// The value `en-GB`.
    #[connect(rename = "en-GB")]
    EnGb,
    /// The value `en-GB-WLS`.
    #[connect(rename = "en-GB-WLS")]
    EnGbWls,
    /// The value `en-IN`.
    #[connect(rename = "en-IN")]
    EnIn,
    /// The value `en-US`.
    #[connect(rename = "en-US")]
    EnUs,
    /// The value `es-ES`.
    #[connect(rename = "es-ES")]
    EsEs,
    /// The value `es-MX`.
    #[connect(rename = "es-MX")]
    EsMx,
    /// The value `es-US`.
    #[connect(rename = "es-US")]
    EsUs,
    /// The value `fr-CA`.
    #[connect(rename = "fr-CA")]
    FrCa,
    /// The value `fr-FR`.
    #[connect(rename = "fr-FR")]
    FrFr,
    /// The value `is-IS`.
    #[connect(rename = "is-IS")]
    IsIs,
    /// The value `it-IT`.
    #[connect(rename = "it-IT")]
    ItIt,
    /// The value `ja-JP`.
    #[connect(rename = "ja-JP")]
    JaJp,
    /// The value `hi-IN`.
    #[connect(rename = "hi-IN")]
    HiIn,
    /// The value `ko-KR`.
    #[connect(rename = "ko-KR")]
    KoKr,
    /// The value `nb-NO`.
    #[connect(rename = "nb-NO")]
    NbNo,
    /// The value `nl-NL`.
    #[connect(rename = "nl-NL")]
    NlNl,
    /// The value `pl-PL`.
    #[connect(rename = "pl-PL")]
    PlPl,
    /// The value `pt-BR`.
    #[connect(rename = "pt-BR")]
    PtBr,
    /// The value `pt-PT`.
    #[connect(rename = "pt-PT")]
    PtPt,
    /// The value `ro-RO`.
    #[connect(rename = "ro-RO")]
    RoRo,
    /// The value `ru-RU`.
    #[connect(rename = "ru-RU")]
    RuRu,
    /// The value `sv-SE`.
    #[connect(rename = "sv-SE")]
    SvSe,
    /// The value `tr-TR`.
    #[connect(rename = "tr-TR")]
    TrTr,
    /// The value `en-NZ`.
    #[connect(rename = "en-NZ")]
    EnNz,
    /// The value `en-ZA`.
    #[connect(rename = "en-ZA")]
    EnZa,
    /// The value `ca-ES`.
    #[connect(rename = "ca-ES")]
    CaEs,
    /// The value `de-AT`.
    #[connect(rename = "de-AT")]
    DeAt,
    /// The value `yue-CN`.
    #[connect(rename = "yue-CN")]
    YueCn,
    /// The value `ar-AE`.
    #[connect(rename = "ar-AE")]
    ArAe,
    /// The value `fi-FI`.
    #[connect(rename = "fi-FI")]
    FiFi,
    /// The value `en-IE`.
    #[connect(rename = "en-IE")]
    EnIe,
    /// The value `nl-BE`.
    #[connect(rename = "nl-BE")]
    NlBe,
    /// The value `fr-BE`.
    #[connect(rename = "fr-BE")]
    FrBe,
    /// The value `cs-CZ`.
    #[connect(rename = "cs-CZ")]
    CsCz,
    /// The value `de-CH`.
    #[connect(rename = "de-CH")]
    DeCh,
    /// The value `en-SG`.
    #[connect(rename = "en-SG")]
    EnSg,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `OutputFormat`.
#[connect_shape(rename_all = "snake_case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutputFormat {
    /// The value `json`.
    Json,
    /// The value `mp3`.
    Mp3,
    /// The value `ogg_opus`.
    OggOpus,
    /// The value `ogg_vorbis`.
    OggVorbis,
    /// The value `pcm`.
    Pcm,
    /// The value `mulaw`.
    Mulaw,
    /// The value `alaw`.
    Alaw,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `SpeechMarkType`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpeechMarkType {
    /// The value `sentence`.
    Sentence,
    /// The value `ssml`.
    Ssml,
    /// The value `viseme`.
    Viseme,
    /// The value `word`.
    Word,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `TextType`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextType {
    /// The value `ssml`.
    Ssml,
    /// The value `text`.
    Text,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `VoiceId`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoiceId {
    /// The value `Aditi`.
    Aditi,
    /// The value `Amy`.
    Amy,
    /// The value `Astrid`.
    Astrid,
    /// The value `Bianca`.
    Bianca,
    /// The value `Brian`.
    Brian,
    /// The value `Camila`.
    Camila,
    /// The value `Carla`.
    Carla,
    /// The value `Carmen`.
    Carmen,
    /// The value `Celine`.
    Celine,
    /// The value `Chantal`.
    Chantal,
    /// The value `Conchita`.
    Conchita,
    /// The value `Cristiano`.
    Cristiano,
    /// The value `Dora`.
    Dora,
    /// The value `Emma`.
    Emma,
    /// The value `Enrique`.
    Enrique,
    /// The value `Ewa`.
    Ewa,
    /// The value `Filiz`.
    Filiz,
    /// The value `Gabrielle`.
    Gabrielle,
    /// The value `Geraint`.
    Geraint,
    /// The value `Giorgio`.
    Giorgio,
    /// The value `Gwyneth`.
    Gwyneth,
    /// The value `Hans`.
    Hans,
    /// The value `Ines`.
    Ines,
    /// The value `Ivy`.
    Ivy,
    /// The value `Jacek`.
    Jacek,
    /// The value `Jan`.
    Jan,
    /// The value `Joanna`.
    Joanna,
    /// The value `Joey`.
    Joey,
    /// The value `Justin`.
    Justin,
    /// The value `Karl`.
    Karl,
    /// The value `Kendra`.
    Kendra,
    /// The value `Kevin`.
    Kevin,
    /// The value `Kimberly`.
    Kimberly,
    /// The value `Lea`.
    Lea,
    /// The value `Liv`.
    Liv,
    /// The value `Lotte`.
    Lotte,
    /// The value `Lucia`.
    Lucia,
    /// The value `Lupe`.
    Lupe,
    /// The value `Mads`.
    Mads,
    /// The value `Maja`.
    Maja,
    /// The value `Marlene`.
    Marlene,
    /// The value `Mathieu`.
    Mathieu,
    /// The value `Matthew`.
    Matthew,
    /// The value `Maxim`.
    Maxim,
    /// The value `Mia`.
    Mia,
    /// The value `Miguel`.
    Miguel,
    /// The value `Mizuki`.
    Mizuki,
    /// The value `Naja`.
    Naja,
    /// The value `Nicole`.
    Nicole,
    /// The value `Olivia`.
    Olivia,
    /// The value `Penelope`.
    Penelope,
    /// The value `Raveena`.
    Raveena,
    /// The value `Ricardo`.
    Ricardo,
    /// The value `Ruben`.
    Ruben,
    /// The value `Russell`.
    Russell,
    /// The value `Salli`.
    Salli,
    /// The value `Seoyeon`.
    Seoyeon,
    /// The value `Takumi`.
    Takumi,
    /// The value `Tatyana`.
    Tatyana,
    /// The value `Vicki`.
    Vicki,
    /// The value `Vitoria`.
    Vitoria,
    /// The value `Zeina`.
    Zeina,
    /// The value `Zhiyu`.
    Zhiyu,
    /// The value `Aria`.
    Aria,
    /// The value `Ayanda`.
    Ayanda,
    /// The value `Arlet`.
    Arlet,
    /// The value `Hannah`.
    Hannah,
    /// The value `Arthur`.
    Arthur,
    /// The value `Daniel`.
    Daniel,
    /// The value `Liam`.
    Liam,
    /// The value `Pedro`.
    Pedro,
    /// The value `Kajal`.
    Kajal,
    /// The value `Hiujin`.
    Hiujin,
    /// The value `Laura`.
    Laura,
    /// The value `Elin`.
    Elin,
    /// The value `Ida`.
    Ida,
    /// The value `Suvi`.
    Suvi,
    /// The value `Ola`.
    Ola,
    /// The value `Hala`.
    Hala,
    /// The value `Andres`.
    Andres,
    /// The value `Sergio`.
    Sergio,
    /// The value `Remi`.
    Remi,
    /// The value `Adriano`.
    Adriano,
    /// The value `Thiago`.
    Thiago,
    /// The value `Ruth`.
    Ruth,
    /// The value `Stephen`.
    Stephen,
    /// The value `Kazuha`.
    Kazuha,
    /// The value `Tomoko`.
    Tomoko,
    /// The value `Niamh`.
    Niamh,
    /// The value `Sofie`.
    Sofie,
    /// The value `Lisa`.
    Lisa,
    /// The value `Isabelle`.
    Isabelle,
    /// The value `Zayd`.
    Zayd,
    /// The value `Danielle`.
    Danielle,
    /// The value `Gregory`.
    Gregory,
    /// The value `Burcu`.
    Burcu,
    /// The value `Jitka`.
    Jitka,
    /// The value `Sabrina`.
    Sabrina,
    /// The value `Jasmine`.
    Jasmine,
    /// The value `Jihye`.
    Jihye,
    /// The value `Ambre`.
    Ambre,
    /// The value `Beatrice`.
    Beatrice,
    /// The value `Florian`.
    Florian,
    /// The value `Lennart`.
    Lennart,
    /// The value `Lorenzo`.
    Lorenzo,
    /// The value `Tiffany`.
    Tiffany,
    /// The value `Arjun`.
    Arjun,
    /// The value `Carlos`.
    Carlos,
    /// The value `Carolina`.
    Carolina,
    /// The value `Curtis`.
    Curtis,
    /// The value `Hyunduk`.
    Hyunduk,
    /// The value `Kenneth`.
    Kenneth,
    /// The value `Kiara`.
    Kiara,
    /// The value `Leo`.
    Leo,
    /// The value `Nate`.
    Nate,
    /// The value `Tina`.
    Tina,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The output of [`SynthesizeSpeech`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SynthesizeSpeechOutput {
    /// The member `AudioStream`.
    #[connect(payload)]
    pub audio_stream: ByteStream,
    /// The member `ContentType`.
    #[connect(header = "Content-Type")]
    pub content_type: Option<String>,
    /// The member `RequestCharacters`.
    #[connect(header = "x-amzn-RequestCharacters")]
    pub request_characters: Option<i32>,
}
