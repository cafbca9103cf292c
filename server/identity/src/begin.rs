//! The two ends of a sign-in as the browser carries them: the way out and the way back.

use serde::{Deserialize, Serialize};
use url::Url;

use crate::{level::Level, settings::Secret};

/// The way out: send the person to `redirect`, keep `pending` for their return.
#[derive(Debug, Clone)]
pub struct Begin {
    pub redirect: Url,
    pub pending: Pending,
}

/// What must be remembered between the two: in the session, or in a signed cookie that scripts cannot read.
/// Use it once. Its secrets do not show in `Debug`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Pending {
    pub(crate) state: Secret,
    pub(crate) nonce: Secret,
    pub(crate) pkce_verifier: Secret,
    /// The level that this sign-in needs.
    pub(crate) level: Option<Level>,
}

/// The query of the callback address. Unknown parameters are ignored, as the protocol wants.
#[derive(Clone, Default, Deserialize)]
pub struct CallbackQuery {
    pub code: Option<String>,
    pub state: Option<String>,
    pub error: Option<String>,
    /// RFC 9207: who answers. TARA does not send it.
    pub iss: Option<String>,
}
