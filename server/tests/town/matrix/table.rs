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
    /// The official who has kept or planned it, and nobody else.
    Keeper,
    /// Officials with a role in the service, when the case is of their unit and not of somebody close to them.
    OfCase,
    /// Officials of another unit who were asked.
    Asked,
    /// Officials of a service with a counter.
    AtCounter,
    /// Officials who see all of any service.
    WithFigures,
    /// Officials who see all of the service.
    OfFigures,
    /// Who works on any service, answers for it, or looks after the house.
    WithDefinitions,
    /// The same for the service.
    OfDefinition,
    /// Who answers for the service, and has not proposed the version.
    Publisher,
    /// Who has proposed it.
    Proposer,
    Operator,
    Administrator,
    /// Whoever prints letters for the post.
    PostRoom,
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
    Administrator, AnyOfficial, Anybody, Applicant, Asked, AtCounter, Keeper, OfCase, OfDefinition, OfFigures, OfQueue,
    Operator, Owner, PostRoom, Proposer, Publisher, Resident, Translator, WithDefinitions, WithFigures, WithQueue,
};

/// Addresses at which something ends for everybody: they come last, and people knock there one after the other.
pub const ENDS: [&str; 2] = [
    "/{lang}/admin/services/{id}/proposals/{bundle}/publication",
    "/{lang}/admin/services/{id}/proposals/{bundle}/withdrawal",
];

/// At which somebody is nobody any more: it is knocked at nowhere.
pub const SIGNS_OUT: &str = "/{lang}/sign-out";

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
    get("/{lang}/services/{service}/form", Anybody),
    get("/{lang}/services/{service}/form.pdf", Anybody),
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
    post("/{lang}/cases/{reference}/talk", Owner),
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
    both("/{lang}/post", Resident),
    get("/{lang}/looks", Resident),
    both("/{lang}/looks/registers", Resident),
    post("/{lang}/looks/why", Owner),
    both("/{lang}/offers/{offer}", Owner),
    post("/{lang}/offers/{offer}/refusal", Owner),
    post("/{lang}/offers/{offer}/return", Owner),
    both("/{lang}/counter", AtCounter),
    // Where nobody is served it leads back to the counter.
    post("/{lang}/counter/end", AnyOfficial),
    get("/{lang}/words", Translator),
    get("/{lang}/words/{*file}", Translator),
    get("/{lang}/admin", AnyOfficial),
    get("/{lang}/admin/queues/{service}/{queue}", OfQueue),
    get("/{lang}/admin/mine", WithQueue),
    get("/{lang}/admin/unassigned", WithQueue),
    post("/{lang}/admin/views", OfQueue),
    both("/{lang}/admin/views/{id}", Keeper),
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
    post("/{lang}/admin/cases/{reference}/notes", OfCase),
    post("/{lang}/admin/cases/{reference}/notes/{note}", OfCase),
    post("/{lang}/admin/cases/{reference}/talk", OfCase),
    post("/{lang}/admin/cases/{reference}/reading", OfCase),
    post("/{lang}/admin/cases/{reference}/aside", OfCase),
    post("/{lang}/admin/cases/{reference}/aside/end", OfCase),
    post("/{lang}/admin/cases/{reference}/tasks", OfCase),
    post("/{lang}/admin/cases/{reference}/tasks/{task}", OfCase),
    post("/{lang}/admin/cases/{reference}/links", OfCase),
    post("/{lang}/admin/cases/{reference}/links/{other}", OfCase),
    get("/{lang}/admin/cases/{reference}/others", OfCase),
    post("/{lang}/admin/cases/{reference}/assignment", OfCase),
    get("/{lang}/admin/tasks", Asked),
    both("/{lang}/admin/tasks/{task}", Asked),
    get("/{lang}/admin/tasks/{task}/files/{file}", Asked),
    post("/{lang}/admin/queues/{service}/{queue}/next", OfQueue),
    post("/{lang}/admin/queues/{service}/{queue}/distribution", OfQueue),
    post("/{lang}/admin/queues/{service}/{queue}/batches", OfQueue),
    both("/{lang}/admin/batches/{id}", Keeper),
    both("/{lang}/admin/notices", AnyOfficial),
    both("/{lang}/admin/absences", AnyOfficial),
    post("/{lang}/admin/absences/{id}", AnyOfficial),
    get("/{lang}/admin/services", WithDefinitions),
    get("/{lang}/admin/services/{id}", OfDefinition),
    get("/{lang}/admin/services/{id}/proposals/{bundle}", OfDefinition),
    post("/{lang}/admin/services/{id}/proposals/{bundle}/publication", Publisher),
    post("/{lang}/admin/services/{id}/proposals/{bundle}/refusal", Publisher),
    post("/{lang}/admin/services/{id}/proposals/{bundle}/withdrawal", Proposer),
    get("/{lang}/admin/services/{id}/preview/{bundle}", OfDefinition),
    both("/{lang}/admin/services/{id}/preview/{bundle}/{scenario}", OfDefinition),
    both("/{lang}/admin/services/{id}/preview/{bundle}/{scenario}/check", OfDefinition),
    get("/{lang}/admin/services/{id}/preview/{bundle}/{scenario}/eligibility", OfDefinition),
    both("/{lang}/admin/services/{id}/preview/{bundle}/{scenario}/consents/{read}", OfDefinition),
    get("/{lang}/admin/services/{id}/preview/{bundle}/{scenario}/disputes/{read}", OfDefinition),
    both("/{lang}/admin/services/{id}/preview/{bundle}/{scenario}/{step}", OfDefinition),
    both("/{lang}/admin/services/{id}/preview/{bundle}/{scenario}/{step}/{item}", OfDefinition),
    both("/{lang}/admin/services/{id}/preview/{bundle}/{scenario}/{step}/{item}/{inner}", OfDefinition),
    get("/{lang}/admin/figures", WithFigures),
    get("/{lang}/admin/figures/{service}", OfFigures),
    get("/{lang}/admin/figures/{service}/{file}", OfFigures),
    both("/{lang}/admin/evidence/{trace}", Operator),
    both("/{lang}/admin/exchange", Operator),
    get("/{lang}/admin/exchange/{trace}", Operator),
    both("/{lang}/admin/exchange/{trace}/content", Operator),
    post("/{lang}/admin/exchange/{trace}/resending", Operator),
    post("/{lang}/admin/exchange/{trace}/cancellation", Operator),
    both("/{lang}/admin/post", PostRoom),
    post("/{lang}/admin/post/returns", PostRoom),
    get("/{lang}/admin/post/{sack}", PostRoom),
    get("/{lang}/admin/post/{sack}/letters.pdf", PostRoom),
    post("/{lang}/admin/post/{sack}/posting", PostRoom),
    post("/{lang}/admin/post/{sack}/return", PostRoom),
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
