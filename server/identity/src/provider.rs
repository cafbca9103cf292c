//! The relying party: sends a person out to sign in, and judges what comes back.

use std::sync::Arc;

use jiff::Timestamp;
use openidconnect::{
    AuthenticationContextClass, AuthenticationFlow, AuthorizationCode, Client, ClientId, ClientSecret, CsrfToken,
    EmptyExtraTokenFields, EndpointMaybeSet, EndpointNotSet, EndpointSet, IdTokenFields, LanguageTag, Nonce,
    PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError, Scope, StandardErrorResponse,
    StandardTokenResponse, TokenResponse,
    core::{
        CoreAuthDisplay, CoreAuthPrompt, CoreErrorResponseType, CoreGenderClaim, CoreJsonWebKey,
        CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreProviderMetadata, CoreResponseType,
        CoreRevocableToken, CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
    },
};
use subtle::ConstantTimeEq;

use crate::{
    begin::{Begin, CallbackQuery, Pending},
    claims::{self, Extra, SignedIn, Token},
    discovery::Discovery,
    failure::{Failure, Refusal},
    http::{Http, HttpError},
    level::Level,
    settings::{Secret, Settings, SettingsError},
};

type TokenError = StandardErrorResponse<CoreErrorResponseType>;
type Fields = IdTokenFields<
    Extra,
    EmptyExtraTokenFields,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;
/// The library's core client, with TARA's names among the claims.
type OidcClient = Client<
    Extra,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    TokenError,
    StandardTokenResponse<Fields, CoreTokenType>,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// A sign-in provider. Nothing is fetched until the first sign-in, so the portal starts without it.
pub struct Provider {
    settings: Settings,
    redirect: RedirectUrl,
    algorithms: Vec<CoreJwsSigningAlgorithm>,
    discovery: Discovery,
    http: Http,
    now: Box<dyn Fn() -> Timestamp + Send + Sync>,
}

impl Provider {
    /// `now` is the clock by which tokens expire.
    ///
    /// # Errors
    /// When an address or an algorithm in the settings is none.
    pub fn new(settings: Settings, now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Result<Self, SettingsError> {
        let issuer = settings.issuer()?;
        let http = Http::new(issuer.url()).map_err(|error| SettingsError::Http(error.to_string()))?;
        Ok(Self {
            redirect: settings.redirect()?,
            algorithms: settings.algorithms()?,
            discovery: Discovery::new(issuer),
            http,
            now: Box::new(now),
            settings,
        })
    }

    /// Begins a sign-in at `min_level` or the configured minimum, whichever is higher.
    ///
    /// # Errors
    /// [`Failure::ProviderDown`] when its documents cannot be read.
    pub async fn begin(&self, ui_locale: &str, min_level: Option<Level>) -> Result<Begin, Failure> {
        let level = self.settings.minimum_acr.max(min_level);
        let metadata = self.discovery.current(&self.http, (self.now)()).await?;
        let client = self.client(&metadata);
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let flow = AuthenticationFlow::<CoreResponseType>::AuthorizationCode;
        let mut request = client
            .authorize_url(flow, CsrfToken::new_random, Nonce::new_random)
            .add_scopes(self.settings.scopes.iter().cloned().map(Scope::new))
            .add_ui_locale(LanguageTag::new(ui_locale.into()))
            .set_pkce_challenge(challenge);
        if let Some(level) = level {
            request = request.add_auth_context_value(AuthenticationContextClass::new(level.as_str().into()));
        }
        let (redirect, state, nonce) = request.url();
        let pending = Pending {
            state: Secret::new(state.into_secret()),
            nonce: Secret::new(nonce.secret().as_str()),
            pkce_verifier: Secret::new(verifier.into_secret()),
            level,
        };
        Ok(Begin { redirect, pending })
    }

    /// Ends the sign-in that `pending` began. The code is good once; so is `pending`.
    ///
    /// # Errors
    /// Each way of not being signed in; see [`Refusal`].
    pub async fn finish(&self, pending: Pending, query: CallbackQuery) -> Result<SignedIn, Failure> {
        let result = self.judge(pending, query).await;
        match &result {
            Ok(person) => {
                tracing::info!(amr = ?person.amr, acr = ?person.acr, "a person signed in")
            }
            Err(Failure::Cancelled) => tracing::info!("a sign-in was cancelled"),
            Err(failure) => tracing::warn!(%failure, "a sign-in failed"),
        }
        result
    }

    async fn judge(&self, pending: Pending, query: CallbackQuery) -> Result<SignedIn, Failure> {
        // The state comes first: what answers another sign-in may not even cancel this one.
        let state = query.state.unwrap_or_default();
        if !bool::from(state.as_bytes().ct_eq(pending.state.reveal().as_bytes())) {
            return Err(Refusal::WrongState.into());
        }
        if query.iss.is_some_and(|issuer| issuer != self.settings.issuer) {
            return Err(Refusal::WrongIssuer.into());
        }
        if let Some(error) = query.error {
            return Err(Failure::from_word(&error));
        }
        let code = query.code.filter(|code| !code.is_empty()).ok_or(Refusal::NoCode)?;
        let metadata = self.discovery.current(&self.http, (self.now)()).await?;
        let token = self.token(&metadata, code, &pending).await?;
        match self.read(&token, &metadata, &pending) {
            // Keys change without notice: look once more before calling it unknown.
            Err(Refusal::UnknownKey) => {
                let newer = self.discovery.newer(&metadata, &self.http, (self.now)()).await?;
                Ok(self.read(&token, &newer, &pending)?)
            }
            result => Ok(result?),
        }
    }

    async fn token(&self, metadata: &CoreProviderMetadata, code: String, pending: &Pending) -> Result<Token, Failure> {
        let client = self.client(metadata);
        let answer = client
            .exchange_code(AuthorizationCode::new(code))
            .map_err(|error| Failure::down(&error))?
            .set_pkce_verifier(PkceCodeVerifier::new(pending.pkce_verifier.reveal().into()))
            .request_async(&self.http)
            .await
            .map_err(|error| token_failure(&error))?;
        Ok(answer.id_token().cloned().ok_or(Refusal::Unreadable)?)
    }

    fn read(
        &self,
        token: &Token,
        metadata: &Arc<CoreProviderMetadata>,
        pending: &Pending,
    ) -> Result<SignedIn, Refusal> {
        let client = self.client(metadata);
        let verifier = client.id_token_verifier().set_allowed_algs(self.algorithms.clone());
        let nonce = Nonce::new(pending.nonce.reveal().into());
        claims::signed_in(token, verifier, &nonce, pending.level, &self.settings, (self.now)())
    }

    fn client(&self, metadata: &CoreProviderMetadata) -> OidcClient {
        let id = ClientId::new(self.settings.client_id.clone());
        let secret = ClientSecret::new(self.settings.client_secret.reveal().into());
        OidcClient::from_provider_metadata(metadata.clone(), id, Some(secret)).set_redirect_uri(self.redirect.clone())
    }
}

/// The body of a refused answer may hold tokens: nothing of it is kept but the error word.
fn token_failure(error: &RequestTokenError<HttpError, TokenError>) -> Failure {
    match error {
        RequestTokenError::Request(error) => Failure::down(error),
        RequestTokenError::ServerResponse(answer) => match answer.error() {
            CoreErrorResponseType::InvalidGrant => Refusal::CodeRefused.into(),
            CoreErrorResponseType::InvalidClient | CoreErrorResponseType::UnauthorizedClient => {
                Refusal::ClientRefused.into()
            }
            other => Failure::from_word(other.as_ref()),
        },
        _ => Refusal::Unreadable.into(),
    }
}
