//! Every address of the portal, and for whom it is. An address without a row fails the test beside.

/// For whom an address is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Whoever comes.
    Anybody,
    /// Whoever fills in an application: visitors too, each their own.
    Applicant,
    /// Whoever has signed in, each their own.
    Resident,
    /// The person whose case, letter or offer it is.
    Owner,
    /// Whoever works behind the officials' door, with a queue or without one.
    AnyOfficial,
    /// Whoever has a queue of any service.
    WithQueue,
    /// Officials for whose roles the queue is.
    OfQueue,
    /// The official who has kept it, and nobody else.
    WhoKeptIt,
    /// Officials with a role in the service, when the case is of their unit and not of somebody close to them.
    OfCase,
    Operator,
    Administrator,
    Translator,
}

/// One address, with who may open it and who may send a form there.
pub struct Row {
    pub path: &'static str,
    pub get: Option<Who>,
    pub post: Option<Who>,
}

const fn get(path: &'static str, who: Who) -> Row {
    Row { path, get: Some(who), post: None }
}

const fn post(path: &'static str, who: Who) -> Row {
    Row { path, get: None, post: Some(who) }
}

const fn both(path: &'static str, who: Who) -> Row {
    Row { path, get: Some(who), post: Some(who) }
}

use Who::{
    Administrator, AnyOfficial, Anybody, Applicant, OfCase, OfQueue, Operator, Owner, Resident, Translator, WhoKeptIt,
    WithQueue,
};

pub const ROWS: &[Row] = &[
    get("/assets/{file}", Anybody),
    get("/health/live", Anybody),
    get("/health/ready", Anybody),
    get("/", Anybody),
    get("/sign-in/callback", Anybody),
    get("/{lang}", Anybody),
    get("/{lang}/accessibility", Anybody),
    get("/{lang}/privacy", Anybody),
    get("/{lang}/help", Anybody),
    get("/{lang}/services", Anybody),
    get("/{lang}/life/{event}", Anybody),
    both("/{lang}/eligible", Anybody),
    get("/{lang}/sign-in", Anybody),
    both("/{lang}/sign-in/stay", Applicant),
    post("/{lang}/sign-in/kept", Anybody),
    post("/{lang}/sign-out", Anybody),
    get("/{lang}/cases", Resident),
    get("/{lang}/cases/{reference}", Owner),
    get("/{lang}/cases/{reference}/receipt", Owner),
    get("/{lang}/cases/{reference}/receipt.pdf", Owner),
    get("/{lang}/cases/{reference}/letters/{number}", Owner),
    get("/{lang}/cases/{reference}/letters/{number}/paper", Owner),
    get("/{lang}/cases/{reference}/files/{id}", Owner),
    both("/{lang}/cases/{reference}/{action}", Owner),
    // Opened by hand it leads to the page of the case, whoever's that is.
    Row { path: "/{lang}/cases/{reference}/renewal", get: Some(Applicant), post: Some(Owner) },
    get("/{lang}/cases/{reference}/{action}/eligibility", Owner),
    both("/{lang}/cases/{reference}/{action}/check", Owner),
    both("/{lang}/cases/{reference}/{action}/consents/{read}", Owner),
    both("/{lang}/cases/{reference}/{action}/disputes/{read}", Owner),
    post("/{lang}/cases/{reference}/{action}/disputes/{read}/withdrawal", Owner),
    both("/{lang}/cases/{reference}/{action}/{step}", Owner),
    both("/{lang}/cases/{reference}/{action}/{step}/{item}", Owner),
    both("/{lang}/cases/{reference}/{action}/{step}/{item}/{inner}", Owner),
    both("/{lang}/confirmations/{reference}", Owner),
    get("/{lang}/confirmations/{reference}/files/{id}", Owner),
    get("/{lang}/verify", Anybody),
    both("/{lang}/drafts/{service}/removal", Resident),
    get("/{lang}/inbox", Resident),
    both("/{lang}/inbox/{notice}", Owner),
    get("/{lang}/looks", Resident),
    both("/{lang}/looks/registers", Resident),
    post("/{lang}/looks/why", Owner),
    both("/{lang}/offers/{offer}", Owner),
    post("/{lang}/offers/{offer}/refusal", Owner),
    post("/{lang}/offers/{offer}/return", Owner),
    get("/{lang}/words", Translator),
    get("/{lang}/words/{*file}", Translator),
    get("/{lang}/admin", AnyOfficial),
    get("/{lang}/admin/queues/{service}/{queue}", OfQueue),
    get("/{lang}/admin/mine", WithQueue),
    get("/{lang}/admin/unassigned", WithQueue),
    post("/{lang}/admin/views", OfQueue),
    both("/{lang}/admin/views/{id}", WhoKeptIt),
    post("/{lang}/admin/views/{id}/removal", AnyOfficial),
    both("/{lang}/admin/search", WithQueue),
    // Of another session, or of none, it leads to the box.
    get("/{lang}/admin/search/{id}", AnyOfficial),
    get("/{lang}/admin/cases/{reference}", OfCase),
    post("/{lang}/admin/cases/{reference}/decision", OfCase),
    post("/{lang}/admin/cases/{reference}/second", OfCase),
    post("/{lang}/admin/cases/{reference}/resending", OfCase),
    get("/{lang}/admin/cases/{reference}/letters/{number}", OfCase),
    get("/{lang}/admin/cases/{reference}/letters/{number}/paper", OfCase),
    get("/{lang}/admin/cases/{reference}/files/{id}", OfCase),
    both("/{lang}/admin/evidence/{trace}", Operator),
    get("/{lang}/admin/exchange", Operator),
    get("/{lang}/admin/exchange/{trace}", Operator),
    both("/{lang}/admin/exchange/{trace}/content", Operator),
    post("/{lang}/admin/exchange/{trace}/resending", Operator),
    post("/{lang}/admin/exchange/{trace}/cancellation", Operator),
    both("/{lang}/admin/officials", Administrator),
    get("/{lang}/admin/officials/log", Administrator),
    get("/{lang}/admin/officials/{change}", Administrator),
    post("/{lang}/admin/officials/{change}/confirmation", Administrator),
    post("/{lang}/admin/officials/{change}/refusal", Administrator),
    both("/{lang}/{service}", Anybody),
    both("/{lang}/{service}/for", Resident),
    both("/{lang}/{service}/check", Applicant),
    get("/{lang}/{service}/eligibility", Applicant),
    both("/{lang}/{service}/consents/{read}", Applicant),
    both("/{lang}/{service}/disputes/{read}", Applicant),
    post("/{lang}/{service}/disputes/{read}/withdrawal", Applicant),
    both("/{lang}/{service}/{step}", Applicant),
    both("/{lang}/{service}/{step}/{item}", Applicant),
    both("/{lang}/{service}/{step}/{item}/{inner}", Applicant),
];
