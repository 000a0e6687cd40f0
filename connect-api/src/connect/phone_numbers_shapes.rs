// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The shapes that several operations of `phone-numbers` use.

use connect_core::{UnknownValue, connect_shape};

/// The values of `PhoneNumberCountryCode`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneNumberCountryCode {
    /// The value `AF`.
    Af,
    /// The value `AL`.
    Al,
    /// The value `DZ`.
    Dz,
    /// The value `AS`.
    As,
    /// The value `AD`.
    Ad,
    /// The value `AO`.
    Ao,
    /// The value `AI`.
    Ai,
    /// The value `AQ`.
    Aq,
    /// The value `AG`.
    Ag,
    /// The value `AR`.
    Ar,
    /// The value `AM`.
    Am,
    /// The value `AW`.
    Aw,
    /// The value `AU`.
    Au,
    /// The value `AT`.
    At,
    /// The value `AZ`.
    Az,
    /// The value `BS`.
    Bs,
    /// The value `BH`.
    Bh,
    /// The value `BD`.
    Bd,
    /// The value `BB`.
    Bb,
    /// The value `BY`.
    By,
    /// The value `BE`.
    Be,
    /// The value `BZ`.
    Bz,
    /// The value `BJ`.
    Bj,
    /// The value `BM`.
    Bm,
    /// The value `BT`.
    Bt,
    /// The value `BO`.
    Bo,
    /// The value `BA`.
    Ba,
    /// The value `BW`.
    Bw,
    /// The value `BR`.
    Br,
    /// The value `IO`.
    Io,
    /// The value `VG`.
    Vg,
    /// The value `BN`.
    Bn,
    /// The value `BG`.
    Bg,
    /// The value `BF`.
    Bf,
    /// The value `BI`.
    Bi,
    /// The value `KH`.
    Kh,
    /// The value `CM`.
    Cm,
    /// The value `CA`.
    Ca,
    /// The value `CV`.
    Cv,
    /// The value `KY`.
    Ky,
    /// The value `CF`.
    Cf,
    /// The value `TD`.
    Td,
    /// The value `CL`.
    Cl,
    /// The value `CN`.
    Cn,
    /// The value `CX`.
    Cx,
    /// The value `CC`.
    Cc,
    /// The value `CO`.
    Co,
    /// The value `KM`.
    Km,
    /// The value `CK`.
    Ck,
    /// The value `CR`.
    Cr,
    /// The value `HR`.
    Hr,
    /// The value `CU`.
    Cu,
    /// The value `CW`.
    Cw,
    /// The value `CY`.
    Cy,
    /// The value `CZ`.
    Cz,
    /// The value `CD`.
    Cd,
    /// The value `DK`.
    Dk,
    /// The value `DJ`.
    Dj,
    /// The value `DM`.
    Dm,
    /// The value `DO`.
    Do,
    /// The value `TL`.
    Tl,
    /// The value `EC`.
    Ec,
    /// The value `EG`.
    Eg,
    /// The value `SV`.
    Sv,
    /// The value `GQ`.
    Gq,
    /// The value `ER`.
    Er,
    /// The value `EE`.
    Ee,
    /// The value `ET`.
    Et,
    /// The value `FK`.
    Fk,
    /// The value `FO`.
    Fo,
    /// The value `FJ`.
    Fj,
    /// The value `FI`.
    Fi,
    /// The value `FR`.
    Fr,
    /// The value `PF`.
    Pf,
    /// The value `GA`.
    Ga,
    /// The value `GM`.
    Gm,
    /// The value `GE`.
    Ge,
    /// The value `DE`.
    De,
    /// The value `GH`.
    Gh,
    /// The value `GI`.
    Gi,
    /// The value `GR`.
    Gr,
    /// The value `GL`.
    Gl,
    /// The value `GD`.
    Gd,
    /// The value `GU`.
    Gu,
    /// The value `GT`.
    Gt,
    /// The value `GG`.
    Gg,
    /// The value `GN`.
    Gn,
    /// The value `GW`.
    Gw,
    /// The value `GY`.
    Gy,
    /// The value `HT`.
    Ht,
    /// The value `HN`.
    Hn,
    /// The value `HK`.
    Hk,
    /// The value `HU`.
    Hu,
    /// The value `IS`.
    Is,
    /// The value `IN`.
    In,
    /// The value `ID`.
    Id,
    /// The value `IR`.
    Ir,
    /// The value `IQ`.
    Iq,
    /// The value `IE`.
    Ie,
    /// The value `IM`.
    Im,
    /// The value `IL`.
    Il,
    /// The value `IT`.
    It,
    /// The value `CI`.
    Ci,
    /// The value `JM`.
    Jm,
    /// The value `JP`.
    Jp,
    /// The value `JE`.
    Je,
    /// The value `JO`.
    Jo,
    /// The value `KZ`.
    Kz,
    /// The value `KE`.
    Ke,
    /// The value `KI`.
    Ki,
    /// The value `KW`.
    Kw,
    /// The value `KG`.
    Kg,
    /// The value `LA`.
    La,
    /// The value `LV`.
    Lv,
    /// The value `LB`.
    Lb,
    /// The value `LS`.
    Ls,
    /// The value `LR`.
    Lr,
    /// The value `LY`.
    Ly,
    /// The value `LI`.
    Li,
    /// The value `LT`.
    Lt,
    /// The value `LU`.
    Lu,
    /// The value `MO`.
    Mo,
    /// The value `MK`.
    Mk,
    /// The value `MG`.
    Mg,
    /// The value `MW`.
    Mw,
    /// The value `MY`.
    My,
    /// The value `MV`.
    Mv,
    /// The value `ML`.
    Ml,
    /// The value `MT`.
    Mt,
    /// The value `MH`.
    Mh,
    /// The value `MR`.
    Mr,
    /// The value `MU`.
    Mu,
    /// The value `YT`.
    Yt,
    /// The value `MX`.
    Mx,
    /// The value `FM`.
    Fm,
    /// The value `MD`.
    Md,
    /// The value `MC`.
    Mc,
    /// The value `MN`.
    Mn,
    /// The value `ME`.
    Me,
    /// The value `MS`.
    Ms,
    /// The value `MA`.
    Ma,
    /// The value `MZ`.
    Mz,
    /// The value `MM`.
    Mm,
    /// The value `NA`.
    Na,
    /// The value `NR`.
    Nr,
    /// The value `NP`.
    Np,
    /// The value `NL`.
    Nl,
    /// The value `AN`.
    An,
    /// The value `NC`.
    Nc,
    /// The value `NZ`.
    Nz,
    /// The value `NI`.
    Ni,
    /// The value `NE`.
    Ne,
    /// The value `NG`.
    Ng,
    /// The value `NU`.
    Nu,
    /// The value `KP`.
    Kp,
    /// The value `MP`.
    Mp,
    /// The value `NO`.
    No,
    /// The value `OM`.
    Om,
    /// The value `PK`.
    Pk,
    /// The value `PW`.
    Pw,
    /// The value `PA`.
    Pa,
    /// The value `PG`.
    Pg,
    /// The value `PY`.
    Py,
    /// The value `PE`.
    Pe,
    /// The value `PH`.
    Ph,
    /// The value `PN`.
    Pn,
    /// The value `PL`.
    Pl,
    /// The value `PT`.
    Pt,
    /// The value `PR`.
    Pr,
    /// The value `QA`.
    Qa,
    /// The value `CG`.
    Cg,
    /// The value `RE`.
    Re,
    /// The value `RO`.
    Ro,
    /// The value `RU`.
    Ru,
    /// The value `RW`.
    Rw,
    /// The value `BL`.
    Bl,
    /// The value `SH`.
    Sh,
    /// The value `KN`.
    Kn,
    /// The value `LC`.
    Lc,
    /// The value `MF`.
    Mf,
    /// The value `PM`.
    Pm,
    /// The value `VC`.
    Vc,
    /// The value `WS`.
    Ws,
    /// The value `SM`.
    Sm,
    /// The value `ST`.
    St,
    /// The value `SA`.
    Sa,
    /// The value `SN`.
    Sn,
    /// The value `RS`.
    Rs,
    /// The value `SC`.
    Sc,
    /// The value `SL`.
    Sl,
    /// The value `SG`.
    Sg,
    /// The value `SX`.
    Sx,
    /// The value `SK`.
    Sk,
    /// The value `SI`.
    Si,
    /// The value `SB`.
    Sb,
    /// The value `SO`.
    So,
    /// The value `ZA`.
    Za,
    /// The value `KR`.
    Kr,
    /// The value `ES`.
    Es,
    /// The value `LK`.
    Lk,
    /// The value `SD`.
    Sd,
    /// The value `SR`.
    Sr,
    /// The value `SJ`.
    Sj,
    /// The value `SZ`.
    Sz,
    /// The value `SE`.
    Se,
    /// The value `CH`.
    Ch,
    /// The value `SY`.
    Sy,
    /// The value `TW`.
    Tw,
    /// The value `TJ`.
    Tj,
    /// The value `TZ`.
    Tz,
    /// The value `TH`.
    Th,
    /// The value `TG`.
    Tg,
    /// The value `TK`.
    Tk,
    /// The value `TO`.
    To,
    /// The value `TT`.
    Tt,
    /// The value `TN`.
    Tn,
    /// The value `TR`.
    Tr,
    /// The value `TM`.
    Tm,
    /// The value `TC`.
    Tc,
    /// The value `TV`.
    Tv,
    /// The value `VI`.
    Vi,
    /// The value `UG`.
    Ug,
    /// The value `UA`.
    Ua,
    /// The value `AE`.
    Ae,
    /// The value `GB`.
    Gb,
    /// The value `US`.
    Us,
    /// The value `UY`.
    Uy,
    /// The value `UZ`.
    Uz,
    /// The value `VU`.
    Vu,
    /// The value `VA`.
    Va,
    /// The value `VE`.
    Ve,
    /// The value `VN`.
    Vn,
    /// The value `WF`.
    Wf,
    /// The value `EH`.
    Eh,
    /// The value `YE`.
    Ye,
    /// The value `ZM`.
    Zm,
    /// The value `ZW`.
    Zw,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `PhoneNumberType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneNumberType {
    /// The value `TOLL_FREE`.
    TollFree,
    /// The value `DID`.
    Did,
    /// The value `UIFN`.
    Uifn,
    /// The value `SHARED`.
    Shared,
    /// The value `THIRD_PARTY_TF`.
    ThirdPartyTf,
    /// The value `THIRD_PARTY_DID`.
    ThirdPartyDid,
    /// The value `SHORT_CODE`.
    ShortCode,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
