//! The road to the registers: our certificates, our security server, and what each register lets us do.

use std::sync::Arc;

use domain::ports::{Clock, Ids};
use exchange::{Exchange, Failure, Health};

use super::Finding;
use crate::{
    clock::{Chance, WallClock},
    config::{Config, Mode},
    house::{self, Neighbours},
};

pub(super) async fn findings(config: &Config, neighbours: &Neighbours) -> Vec<Finding> {
    // A zone that is none is a finding of its own.
    let Ok(clock) = WallClock::new(&config.zone).map(Arc::new) else { return Vec::new() };
    let settings = house::exchange_settings(config, neighbours);
    let certificates = settings.as_ref().map_or(Ok(()), |settings| {
        let ageing = settings.tls.ageing(clock.now());
        if ageing.is_empty() { Ok(()) } else { Err(ageing.join("\n")) }
    });
    let exchange = match house::exchange(config, neighbours, Arc::<WallClock>::clone(&clock)) {
        Ok((exchange, _)) => exchange,
        Err(trouble) => return vec![("the road to the registers".into(), Err(trouble.to_string()))],
    };
    let server = match exchange.list_clients(None).await {
        // The sandbox's own is away while nobody runs it, and comes with `portico`.
        Err(Failure::Unreachable(_)) if config.mode == Mode::Sandbox && config.exchange.security_server.is_empty() => {
            return Vec::new();
        }
        Err(failure) => Err(failure.to_string()),
        Ok(_) => health(&exchange).await,
    };
    let reached = server.is_ok();
    let mut findings: Vec<Finding> =
        vec![("the certificates of the exchange".into(), certificates), ("the security server".into(), server)];
    if reached {
        findings.extend(registers(&exchange, &*clock).await);
    }
    findings
}

async fn health(exchange: &Exchange) -> Result<(), String> {
    match exchange.health().await {
        Ok(None | Some(Health::Well)) => Ok(()),
        Ok(Some(Health::Ill(reason))) => Err(format!("it says that it is ill: {reason}\n  Its operator must mend it.")),
        Ok(Some(Health::Maintenance)) => Err("it says that it is in maintenance; its operator ends that".into()),
        Err(failure) => Err(format!("its health check: {failure}\n  Mend exchange.health_check, or leave it empty.")),
    }
}

async fn registers(exchange: &Exchange, clock: &dyn Clock) -> Vec<Finding> {
    let standings = exchange.standings(|| Chance.uuid(clock.now())).await;
    let finding = |standing: exchange::Standing| {
        let refused = match standing.refused {
            Ok(refused) if refused.is_empty() => Ok(()),
            Ok(refused) => Err(refused.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
            Err(failure) => Err(failure.to_string()),
        };
        (format!("the register {}", standing.register), refused)
    };
    standings.into_iter().map(finding).collect()
}
