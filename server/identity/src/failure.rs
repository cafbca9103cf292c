//! Why a sign-in did not happen. No variant holds anything about a person.

/// What the portal tells people apart by.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// The person went back. Calm: nothing is wrong.
    #[error("the person cancelled the sign-in")]
    Cancelled,
    /// Trying later may help.
    #[error("the sign-in provider is down: {detail}")]
    ProviderDown { detail: String },
    #[error("the sign-in is refused: {why}")]
    Refused { why: Refusal },
}

/// Each way of being refused, for the operator's log; the person starts again.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("the answer belongs to another sign-in than this browser began")]
    WrongState,
    #[error("the answer or its token comes from another issuer")]
    WrongIssuer,
    #[error("the provider answered with the error `{0}`")]
    ProviderSaid(String),
    #[error("the answer brings neither a code nor an error")]
    NoCode,
    #[error("the provider does not take the code: used, expired, or not ours")]
    CodeRefused,
    #[error("the provider does not know the portal: compare client_id and client_secret")]
    ClientRefused,
    #[error("the provider's answer holds no token that can be read")]
    Unreadable,
    #[error("the token is not signed")]
    Unsigned,
    #[error("the token is signed in a way that is not allowed")]
    AlgorithmNotAllowed,
    #[error("the token names a key that the provider does not publish")]
    UnknownKey,
    #[error("the token's signature is wrong")]
    BadSignature,
    #[error("the token is meant for another portal")]
    WrongAudience,
    #[error("the token has expired")]
    Expired,
    #[error("the token comes from the future: compare the clocks")]
    NotYetValid,
    #[error("the token belongs to another sign-in")]
    WrongNonce,
    #[error("the level of assurance is too low or not stated")]
    WeakLevel,
    #[error("the method of signing in is not among those allowed")]
    MethodNotAllowed,
    #[error("the token names no one: given or family name is missing")]
    NoName,
}

impl From<Refusal> for Failure {
    fn from(why: Refusal) -> Self {
        Self::Refused { why }
    }
}

impl Failure {
    /// The provider could not be asked; the chain of causes goes to the operator.
    pub(crate) fn down(error: &dyn std::error::Error) -> Self {
        let chain = std::iter::successors(Some(error), |error| error.source());
        Self::ProviderDown { detail: chain.map(ToString::to_string).collect::<Vec<_>>().join(": ") }
    }

    /// An error word of the provider, RFC 6749 and TARA's own. It passed through the person's
    /// browser, so only what looks like such a word is kept.
    pub(crate) fn from_word(word: &str) -> Self {
        match word {
            "user_cancel" | "access_denied" => Self::Cancelled,
            "temporarily_unavailable" | "server_error" => Self::ProviderDown { detail: word.into() },
            _ => {
                let tame = word.chars().filter(|c| c.is_ascii_lowercase() || *c == '_').take(40).collect();
                Refusal::ProviderSaid(tame).into()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_from_a_browser_cannot_write_into_the_log() {
        let odd = Failure::from_word("invalid_scope\r\nERROR root 38001085718");
        assert_eq!(odd, Refusal::ProviderSaid("invalid_scoperoot".into()).into());
    }
}
