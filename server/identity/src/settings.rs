//! What the configuration says about the sign-in provider.

use std::fmt;

use openidconnect::{IssuerUrl, RedirectUrl, core::CoreJwsSigningAlgorithm};
use serde::{Deserialize, Serialize};

use crate::level::Level;

/// One OpenID Connect provider and how the portal is registered there.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Exactly as in the provider's discovery document, final slash or none.
    pub issuer: String,
    pub client_id: String,
    pub client_secret: Secret,
    /// Where the provider sends the person back; registered there letter for letter.
    pub redirect_url: String,
    /// Asked for beside `openid`: TARA limits its methods by `idcard`, `mid`, `smartid`.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// Methods that count, as in the claim `amr`. Empty: any.
    #[serde(default)]
    pub allowed_amr: Vec<String>,
    /// No sign-in below it. `None`: any, even one without a level.
    #[serde(default)]
    pub minimum_acr: Option<Level>,
    /// The claim that says to which groups of officials a person belongs, `roles` or `realm_access.roles`. Empty: none.
    #[serde(default)]
    pub roles_claim: String,
    /// How the provider signs its tokens; public-key algorithms only.
    #[serde(default = "rs256")]
    pub signing_algs: Vec<String>,
}

/// A text that must not show in a log.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

/// Why the settings cannot work.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    #[error("`issuer` must be a full address, for example https://tara.ria.ee")]
    Issuer,
    #[error("`redirect_url` must be a full address of this portal without `#`")]
    RedirectUrl,
    #[error("`{0}` in `signing_algs` is no public-key algorithm: write RS256, PS256 or ES256")]
    Algorithm(String),
    #[error("`signing_algs` is empty: leave it out for RS256")]
    NoAlgorithm,
    #[error("the HTTP client could not be made: {0}")]
    Http(String),
}

impl Settings {
    pub(crate) fn issuer(&self) -> Result<IssuerUrl, SettingsError> {
        IssuerUrl::new(self.issuer.clone()).map_err(|_| SettingsError::Issuer)
    }

    pub(crate) fn redirect(&self) -> Result<RedirectUrl, SettingsError> {
        let redirect = RedirectUrl::new(self.redirect_url.clone()).map_err(|_| SettingsError::RedirectUrl)?;
        if redirect.url().fragment().is_some() { Err(SettingsError::RedirectUrl) } else { Ok(redirect) }
    }

    /// Shared-secret algorithms and `none` are refused here, so that no later check has to.
    pub(crate) fn algorithms(&self) -> Result<Vec<CoreJwsSigningAlgorithm>, SettingsError> {
        if self.signing_algs.is_empty() {
            return Err(SettingsError::NoAlgorithm);
        }
        self.signing_algs
            .iter()
            .map(|name| match name.as_str() {
                "RS256" => Ok(CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256),
                "PS256" => Ok(CoreJwsSigningAlgorithm::RsaSsaPssSha256),
                "ES256" => Ok(CoreJwsSigningAlgorithm::EcdsaP256Sha256),
                other => Err(SettingsError::Algorithm(other.into())),
            })
            .collect()
    }
}

impl Secret {
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
    /// The text itself; keep it out of every log line and page.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}

fn rs256() -> Vec<String> {
    vec!["RS256".into()]
}
