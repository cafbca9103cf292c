//! What every request of the portal shares.

use std::{sync::Arc, time::Duration};

use app::assets::Assets;
use arc_swap::ArcSwap;
use async_trait::async_trait;
use domain::{
    desk::Desk,
    ports::{Clock, Press},
    publishing::{Inspection, ScenarioFiles},
    service::Bundle,
};
use identity::Provider;
use text::{Catalogue, Lang};
use url::Url;

use crate::{
    Finder, Key, Previews, Seals,
    doors::{Door, Listed, OfficeSignIn, SharedRoster},
    session::Lasting,
};

/// How the portal is reached and what it says of itself.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The address that people type: links, cookies and the host that is answered go by it.
    pub base_url: Url,
    /// The sign-in provider's scheme, host and port: browsers count the way there as part of sending a form.
    pub issuer_origin: String,
    /// How long a session lasts.
    pub lasting: Lasting,
    /// Whether the neighbours are pretended.
    pub sandbox: bool,
    /// What stands behind this address.
    pub door: Door,
    /// How officials have to sign in.
    pub office: OfficeSignIn,
}

/// Whether what the portal leans on answers.
#[async_trait]
pub trait Ready: Send + Sync {
    async fn is_ready(&self) -> bool;
}

/// Looks at versions before they are published: at their faults, and at their scenarios.
#[async_trait]
pub trait Inspector: Send + Sync {
    /// What was found; `None` when it takes longer than `patience`, and goes on meanwhile.
    async fn inspect(&self, bundle: &Bundle, scenarios: &ScenarioFiles, patience: Duration) -> Option<Arc<Inspection>>;
}

/// The portal: the Desk, the words, and the door.
pub struct Portal {
    pub desk: Arc<Desk>,
    /// All words; whoever publishes swaps them before the Desk's library.
    pub catalogue: Arc<ArcSwap<Catalogue>>,
    /// The portal's own locale files, for the translators' pages.
    pub locales: Arc<ArcSwap<Vec<(String, String)>>>,
    /// Looks for services by words.
    pub finder: Finder,
    pub assets: Arc<Assets>,
    pub provider: Arc<Provider>,
    /// By which sessions, forms and sign-ins end. The machine's own: the Desk's may be moved in a sandbox.
    pub clock: Arc<dyn Clock>,
    pub key: Key,
    /// By which anybody checks a receipt or a letter.
    pub seals: Seals,
    /// Makes PDF documents.
    pub press: Arc<dyn Press>,
    pub ready: Arc<dyn Ready>,
    /// The officials of the configuration, read again while serving.
    pub roster: SharedRoster,
    pub listed: Arc<Listed>,
    pub inspector: Arc<dyn Inspector>,
    pub previews: Previews,
    pub settings: Settings,
}

impl Portal {
    /// Whether cookies may travel only under TLS.
    pub(crate) fn is_https(&self) -> bool {
        self.settings.base_url.scheme() == "https"
    }

    /// The scheme, host and port of the portal, as browsers write them.
    pub(crate) fn origin(&self) -> String {
        self.settings.base_url.origin().ascii_serialization()
    }

    /// The language of an address, if the portal speaks it.
    pub(crate) fn lang(&self, code: &str) -> Option<Lang> {
        let lang: Lang = code.parse().ok()?;
        self.catalogue.load().languages().contains(&lang).then_some(lang)
    }
}
