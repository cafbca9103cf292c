//! What of our configuration the registers allow: asked of each, by `allowedMethods`.

use uuid::Uuid;

use crate::{
    client::Exchange,
    failure::Failure,
    metaservices::Offer,
    settings::{Protocol, RegisterSettings},
    tracker,
};

/// How we stand with one register.
#[derive(Debug)]
pub struct Standing {
    /// Its name in the configuration.
    pub register: String,
    /// The configured operations, and those of its tracker, that it would refuse, or why it cannot be asked.
    pub refused: Result<Vec<Refused>, Failure>,
}

/// A configured operation that would be refused. `Display` says why and what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("{operation}: {client} may not call {service}; ask its owner for the right to")]
    NotAllowed { operation: String, service: String, client: String },
    #[error(
        "{operation}: {service} is not offered; mend the service code or the method under exchange.registers.{register}"
    )]
    NotOffered { operation: String, service: String, register: String },
}

impl Exchange {
    /// Asks every register which of our operations it allows, one after the other, by the protocol that is configured.
    /// `trace` makes the id of each exchange.
    pub async fn standings(&self, mut trace: impl FnMut() -> Uuid + Send) -> Vec<Standing> {
        let mut standings = Vec::new();
        for (register, settings) in &self.settings.registers {
            let refused = self.refused(register, settings, &mut trace).await;
            standings.push(Standing { register: register.clone(), refused });
        }
        standings
    }

    async fn refused(
        &self,
        register: &str,
        settings: &RegisterSettings,
        trace: &mut (impl FnMut() -> Uuid + Send),
    ) -> Result<Vec<Refused>, Failure> {
        let mut refused = Vec::new();
        let allowed = self.methods(settings, "allowedMethods", trace()).await?;
        let missing: Vec<_> = settings.operations.iter().filter(|(_, wanted)| !allowed.cover(wanted)).collect();
        if !missing.is_empty() {
            let offered = self.methods(settings, "listMethods", trace()).await?;
            for (operation, wanted) in missing {
                let service = format!("{}/{}", settings.subsystem, wanted.service_code);
                refused.push(self.refusal(register, operation, service, offered.cover(wanted)));
            }
        }
        // A tracker is asked by REST whatever the protocol.
        let Some(tracker) = &settings.tracker else { return Ok(refused) };
        let allowed = self.offers(&settings.subsystem, "allowedMethods", trace()).await?;
        if let Some(operation) = tracker::lacking(tracker, &allowed) {
            let offered = self.offers(&settings.subsystem, "listMethods", trace()).await?;
            let service = format!("{}/{tracker}", settings.subsystem);
            let is_offered = tracker::lacking(tracker, &offered).is_none();
            refused.push(self.refusal(register, operation, service, is_offered));
        }
        Ok(refused)
    }

    fn refusal(&self, register: &str, operation: &str, service: String, is_offered: bool) -> Refused {
        let operation = operation.to_owned();
        match is_offered {
            true => Refused::NotAllowed { operation, service, client: self.settings.client.to_string() },
            false => Refused::NotOffered { operation, service, register: register.to_owned() },
        }
    }
}

/// What one of the two lists of a subsystem holds. Metaservices of REST do not tell of SOAP services, nor the other way
/// round.
enum Methods {
    Rest(Vec<Offer>),
    /// Codes with their versions.
    Soap(Vec<(String, Option<String>)>),
}

impl Exchange {
    async fn methods(&self, settings: &RegisterSettings, list: &str, trace: Uuid) -> Result<Methods, Failure> {
        let provider = &settings.subsystem;
        Ok(match settings.protocol {
            Protocol::Rest => Methods::Rest(self.offers(provider, list, trace).await?),
            Protocol::Soap => Methods::Soap(self.soap_services(provider, list, trace).await?),
        })
    }
}

impl Methods {
    fn cover(&self, wanted: &crate::Operation) -> bool {
        let code = &wanted.service_code;
        match self {
            Self::Rest(offers) => {
                offers.iter().any(|offer| offer.service.service_code == *code && offer.covers(&wanted.method, "/"))
            }
            Self::Soap(services) => services.iter().any(|(own, version)| own == code && *version == wanted.version),
        }
    }
}
