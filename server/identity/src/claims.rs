//! The ID token: who it says the person is, and every reason not to believe it.

use std::{fmt, ops::Deref, time::SystemTime};

use jiff::{SignedDuration, Timestamp};
use openidconnect::{
    AdditionalClaims, ClaimsVerificationError as Wrong, IdToken, IdTokenClaims, IdTokenVerifier, LocalizedClaim, Nonce,
    SignatureVerificationError as Signature,
    core::{CoreGenderClaim, CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm},
};
use serde::{Deserialize, Serialize};

use crate::{failure::Refusal, level::Level, settings::Settings};

/// By how much the two clocks may differ; a TARA token lives 40 s.
const LEEWAY: SignedDuration = SignedDuration::from_secs(10);

/// A recognised person. `Debug` shows how they signed in, never who they are.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedIn {
    /// Country and identifier, `EE38001085718`; up to 256 characters from other countries.
    pub subject: String,
    pub given_name: String,
    pub family_name: String,
    /// `1980-01-08`, when the provider tells.
    pub date_of_birth: Option<String>,
    /// Methods as the provider spells them: `mID`, `idcard`, `smartid`, `eIDAS`.
    pub amr: Vec<String>,
    pub acr: Option<Level>,
    /// What the provider's claim about officials says of them, in its own words; nothing where none is configured.
    pub groups: Vec<String>,
}

/// More groups than this nobody is in.
const MOST_GROUPS: usize = 64;

/// What providers add to the standard claims.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Extra {
    /// TARA keeps names here; GovSSO and others at the top.
    profile_attributes: Option<Profile>,
    nbf: Option<f64>,
    /// Whatever else it says.
    #[serde(flatten)]
    rest: serde_json::Map<String, serde_json::Value>,
}
impl AdditionalClaims for Extra {}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Profile {
    given_name: Option<String>,
    family_name: Option<String>,
    date_of_birth: Option<String>,
}

pub(crate) type Token = IdToken<Extra, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm>;
type Claims = IdTokenClaims<Extra, CoreGenderClaim>;

/// Checks signature, issuer, audience, times, nonce, level and method, in this order of blame.
///
/// `at_hash` is not compared: the access token is thrown away unused, and TARA writes the hash in
/// standard base64, which the usual check refuses.
pub(crate) fn signed_in(
    token: &Token,
    verifier: IdTokenVerifier<'_, CoreJsonWebKey>,
    nonce: &Nonce,
    level: Option<Level>,
    settings: &Settings,
    now: Timestamp,
) -> Result<SignedIn, Refusal> {
    let verifier = verifier.set_time_fn(move || SystemTime::from(now - LEEWAY).into());
    let claims = token.claims(&verifier, nonce).map_err(|wrong| refusal(&wrong))?;
    not_from_the_future(claims, now + LEEWAY)?;
    let acr = claims.auth_context_ref().and_then(|acr| Level::read(acr));
    if level.is_some() && acr < level {
        return Err(Refusal::WeakLevel);
    }
    let amr: Vec<String> = claims.auth_method_refs().into_iter().flatten().map(|method| method.to_string()).collect();
    let allowed = |method: &String| settings.allowed_amr.iter().any(|one| one.eq_ignore_ascii_case(method));
    if !settings.allowed_amr.is_empty() && !amr.iter().any(allowed) {
        return Err(Refusal::MethodNotAllowed);
    }
    let groups = groups(&claims.additional_claims().rest, &settings.roles_claim);
    Ok(SignedIn { groups, ..person(claims, amr, acr)? })
}

/// The texts of a claim: a list of them, or one with spaces between.
fn groups(claims: &serde_json::Map<String, serde_json::Value>, claim: &str) -> Vec<String> {
    let mut parts = claim.split('.').filter(|part| !part.is_empty());
    let found = parts.next().and_then(|first| claims.get(first));
    let found = parts.fold(found, |found, part| found.and_then(|value| value.get(part)));
    let texts: Vec<&str> = match found {
        Some(serde_json::Value::String(text)) => text.split(' ').collect(),
        Some(serde_json::Value::Array(all)) => all.iter().filter_map(serde_json::Value::as_str).collect(),
        _ => Vec::new(),
    };
    texts.into_iter().filter(|text| !text.is_empty()).take(MOST_GROUPS).map(str::to_owned).collect()
}

fn not_from_the_future(claims: &Claims, latest: Timestamp) -> Result<(), Refusal> {
    let nbf = claims.additional_claims().nbf.unwrap_or(f64::MIN);
    if SystemTime::from(claims.issue_time()) > SystemTime::from(latest) || nbf > latest.as_duration().as_secs_f64() {
        return Err(Refusal::NotYetValid);
    }
    Ok(())
}

fn person(claims: &Claims, amr: Vec<String>, acr: Option<Level>) -> Result<SignedIn, Refusal> {
    let subject = claims.subject().to_string();
    if subject.is_empty()
        || subject.chars().count() > 256
        || subject.chars().any(|c| c.is_control() || c.is_whitespace())
    {
        return Err(Refusal::Unreadable);
    }
    let profile = claims.additional_claims().profile_attributes.clone().unwrap_or_default();
    let name = |nested: Option<String>, top: Option<String>| {
        nested.or(top).map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).ok_or(Refusal::NoName)
    };
    Ok(SignedIn {
        subject,
        given_name: name(profile.given_name, plain(claims.given_name()))?,
        family_name: name(profile.family_name, plain(claims.family_name()))?,
        date_of_birth: profile.date_of_birth.or_else(|| claims.birthdate().map(|date| date.to_string())),
        amr,
        acr,
        groups: Vec::new(),
    })
}

/// The form without a language of a claim that may come in several.
fn plain<T: Deref<Target = String>>(claim: Option<&LocalizedClaim<T>>) -> Option<String> {
    claim?.get(None).map(|text| text.deref().clone())
}

fn refusal(wrong: &Wrong) -> Refusal {
    match wrong {
        Wrong::Expired(_) => Refusal::Expired,
        Wrong::InvalidAudience(_) => Refusal::WrongAudience,
        Wrong::InvalidIssuer(_) => Refusal::WrongIssuer,
        Wrong::InvalidNonce(_) => Refusal::WrongNonce,
        Wrong::SignatureVerification(Signature::NoSignature) => Refusal::Unsigned,
        Wrong::SignatureVerification(Signature::DisallowedAlg(_) | Signature::UnsupportedAlg(_)) => {
            Refusal::AlgorithmNotAllowed
        }
        Wrong::SignatureVerification(Signature::NoMatchingKey | Signature::AmbiguousKeyId(_)) => Refusal::UnknownKey,
        Wrong::SignatureVerification(_) => Refusal::BadSignature,
        _ => Refusal::Unreadable,
    }
}

impl fmt::Debug for SignedIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedIn").field("amr", &self.amr).field("acr", &self.acr).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_stand_in_a_list_or_in_a_text_at_the_top_or_deeper() {
        let json = serde_json::json!({
            "roles": ["parking", 7, "benefits"], "scope_of": "one  two", "realm_access": { "roles": ["deep"] }
        });
        let serde_json::Value::Object(claims) = json else { panic!("a map") };
        assert_eq!(groups(&claims, "roles"), ["parking", "benefits"]);
        assert_eq!(groups(&claims, "scope_of"), ["one", "two"]);
        assert_eq!(groups(&claims, "realm_access.roles"), ["deep"]);
        for none in ["", "other", "roles.deeper", "realm_access", "realm_access.other"] {
            assert!(groups(&claims, none).is_empty(), "{none}");
        }
    }
}
