//! What a security server's reason means to us: does it pass by itself, and if not, who mends it.

use domain::ports::Trouble;

/// A reason by its last word, lower case and without underscores.
pub struct Reason {
    pub word: &'static str,
    pub trouble: Trouble,
    /// What an operator does about it; empty when waiting is all there is to do.
    pub cure: &'static str,
}

const fn reason(word: &'static str, trouble: Trouble, cure: &'static str) -> Reason {
    Reason { word, trouble, cure }
}

/// The reasons that X-Road 7.8 gives for REST and SOAP calls alike. One that does not stand here is tried again:
/// giving up in the end leads an official to it.
pub const REASONS: [Reason; 37] = [
    reason("accessdenied", Trouble::Denied, "ask the register's owner to give our subsystem the right to call it"),
    reason("unknownservice", Trouble::Denied, "mend the service code under exchange.registers"),
    reason(
        "servicetype",
        Trouble::Denied,
        "this service speaks the other protocol, SOAP or REST: mend its register under exchange.registers",
    ),
    reason(
        "unknownmember",
        Trouble::Denied,
        "mend exchange.client or the register's subsystem, or have ours registered",
    ),
    reason(
        "sslauthenticationfailed",
        Trouble::Denied,
        "name our certificate and key under [exchange.tls], and have the certificate uploaded for our subsystem at the security server",
    ),
    reason("invalidclientidentifier", Trouble::Denied, "mend exchange.client"),
    reason("invalidsecurityserver", Trouble::Denied, "mend the register's security_server under exchange.registers"),
    reason("badrequest", Trouble::Denied, ""),
    reason("invalidrequest", Trouble::Denied, ""),
    reason("missingsignature", Trouble::Denied, ""),
    reason("inconsistentresponse", Trouble::Garbage, ""),
    reason("invalidcontenttype", Trouble::Garbage, ""),
    reason("invalidsoap", Trouble::Garbage, ""),
    reason("missingsoap", Trouble::Garbage, ""),
    reason("missingbody", Trouble::Garbage, ""),
    reason("missingheader", Trouble::Garbage, ""),
    reason("missingheaderfield", Trouble::Garbage, ""),
    reason("duplicateheaderfield", Trouble::Garbage, ""),
    reason("inconsistentheaders", Trouble::Garbage, ""),
    reason("invalidprotocolversion", Trouble::Garbage, ""),
    reason("invalidbody", Trouble::Garbage, ""),
    reason("invalidxml", Trouble::Garbage, ""),
    reason("mimeparsingfailed", Trouble::Garbage, ""),
    reason("servicedisabled", Trouble::Down, "ask the register's owner for how long it is switched off"),
    reason("networkerror", Trouble::Down, ""),
    reason("ioerror", Trouble::Down, ""),
    reason("httperror", Trouble::Down, ""),
    reason("unknownhost", Trouble::Down, ""),
    reason("servicefailed", Trouble::Down, ""),
    reason("maintenancemode", Trouble::Down, ""),
    reason("globalconfoutdated", Trouble::Down, ""),
    reason("cannotcreatesignature", Trouble::Down, ""),
    reason("timestampingfailed", Trouble::Down, ""),
    reason("loggingfailed", Trouble::Down, ""),
    reason("databaseerror", Trouble::Down, ""),
    reason("internalerror", Trouble::Down, ""),
    reason("timeout", Trouble::Slow, ""),
];

/// The row of a whole code in its plain form, `server.serverproxy.accessdenied`.
pub fn of(code: &str) -> Option<&'static Reason> {
    let last = code.rsplit('.').next().unwrap_or_default();
    let last = if last.contains("timeout") || last.contains("timedout") { "timeout" } else { last };
    REASONS.iter().find(|reason| reason.word == last)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every reason that the notes on the protocol list.
    const LISTED: &str = "access_denied unknown_service service_disabled service_type service_failed.http_error \
        service_failed.network_error service_failed.unknown_host service_failed.invalid_content_type \
        service_failed.invalid_soap service_failed.ssl_authentication_failed unknown_member ssl_authentication_failed \
        network_error io_error maintenance_mode global_conf_outdated cannot_create_signature timestamping_failed \
        logging_failed database_error missing_signature inconsistent_response invalid_security_server internal_error \
        bad_request invalid_request";

    #[test]
    fn every_listed_reason_has_a_row_and_no_row_stands_twice() {
        for listed in LISTED.split_whitespace() {
            assert!(of(&listed.replace('_', "")).is_some(), "{listed}");
        }
        for (at, reason) in REASONS.iter().enumerate() {
            assert!(REASONS[..at].iter().all(|other| other.word != reason.word), "{}", reason.word);
        }
    }

    #[test]
    fn only_what_nobody_has_to_mend_passes_by_itself() {
        for reason in &REASONS {
            let passes = matches!(reason.trouble, Trouble::Down | Trouble::Slow);
            assert!(!passes || reason.cure.is_empty() || reason.word == "servicedisabled", "{}", reason.word);
        }
    }
}
