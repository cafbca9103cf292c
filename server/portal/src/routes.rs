//! The one table of addresses. The language comes first; nothing personal stands in any of them.

use std::sync::Arc;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware::from_fn_with_state,
    routing::{get, post},
};
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer};
use tower_sessions::SessionStore;

use crate::{
    Failure, Portal, assets, csrf, doors, failure,
    handlers::{
        acts, admin, cases, check, confirmations, consent, dispute, eligibility, eligible, files, health, home, inbox,
        info, letters, life, looks, offers, paper, receipt, renewal, services, sign_in, sign_out, start, stay, step,
        verify, whom, words,
    },
    headers, kept, session,
};

/// More than any form of ours.
const LARGEST_FORM: usize = 256 * 1024;

/// The portal's HTTP side, with sessions in `store`.
pub fn router<S: SessionStore + Clone>(portal: Arc<Portal>, store: S) -> Router {
    let shelf = kept::Shelf { portal: Arc::clone(&portal), store: Arc::new(store.clone()) };
    let sessions = session::layer(&portal, store);
    let state = |portal: &Arc<Portal>| Arc::clone(portal);
    let inner = pages()
        .fallback(async || Failure::NotFound)
        .method_not_allowed_fallback(async || Failure::WrongMethod)
        .layer(from_fn_with_state(shelf, kept::forms))
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .layer(from_fn_with_state(state(&portal), doors::keep))
        .layer(from_fn_with_state(state(&portal), csrf::same_origin))
        .layer(from_fn_with_state(state(&portal), headers::own_host))
        .layer(axum::middleware::from_fn(failure::in_time))
        .layer(CatchPanicLayer::custom(|_| failure::panicked()))
        .layer(from_fn_with_state(state(&portal), failure::pages))
        .layer(sessions);
    plain()
        .method_not_allowed_fallback(async || Failure::WrongMethod)
        .layer(CatchPanicLayer::custom(|_| failure::panicked()))
        .layer(from_fn_with_state(state(&portal), failure::pages))
        .merge(inner)
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(state(&portal), headers::safety))
        .with_state(portal)
}

/// What needs no session.
fn plain() -> Router<Arc<Portal>> {
    Router::new()
        .route("/assets/{file}", get(assets::show))
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
}

fn pages() -> Router<Arc<Portal>> {
    Router::new()
        .route("/", get(home::choose))
        .route("/sign-in/callback", get(sign_in::finish))
        .route("/{lang}", get(home::show))
        .route("/{lang}/accessibility", get(info::accessibility))
        .route("/{lang}/privacy", get(info::privacy))
        .route("/{lang}/help", get(info::help))
        .route("/{lang}/services", get(services::show))
        .route("/{lang}/life/{event}", get(life::show))
        .route("/{lang}/eligible", get(eligible::show).post(eligible::save))
        .route("/{lang}/sign-in", get(sign_in::begin))
        .route("/{lang}/sign-in/stay", get(stay::show).post(stay::save))
        .route("/{lang}/sign-out", post(sign_out::save))
        .route("/{lang}/cases", get(cases::list))
        .route("/{lang}/cases/{reference}", get(cases::show))
        .route("/{lang}/cases/{reference}/receipt", get(receipt::show))
        .route("/{lang}/cases/{reference}/receipt.pdf", get(paper::show))
        .route("/{lang}/cases/{reference}/letters/{number}", get(letters::show))
        .route("/{lang}/cases/{reference}/letters/{number}/paper", get(letters::print))
        .route("/{lang}/admin/cases/{reference}/letters/{number}", get(letters::show_official))
        .route("/{lang}/admin/cases/{reference}/letters/{number}/paper", get(letters::print_official))
        .route("/{lang}/cases/{reference}/files/{id}", get(files::show))
        .route("/{lang}/admin/cases/{reference}/files/{id}", get(files::show_official))
        .route("/{lang}/cases/{reference}/{action}", get(acts::show).post(acts::save))
        .route("/{lang}/cases/{reference}/renewal", get(renewal::show).post(renewal::save))
        .route("/{lang}/cases/{reference}/{action}/eligibility", get(eligibility::show))
        .route("/{lang}/cases/{reference}/{action}/check", get(check::show).post(check::save))
        .route("/{lang}/cases/{reference}/{action}/consents/{read}", get(consent::show).post(consent::save))
        .route("/{lang}/cases/{reference}/{action}/disputes/{read}", get(dispute::show).post(dispute::save))
        .route("/{lang}/cases/{reference}/{action}/disputes/{read}/withdrawal", post(dispute::withdraw))
        .route("/{lang}/cases/{reference}/{action}/{step}", get(step::show).post(step::save))
        .route("/{lang}/cases/{reference}/{action}/{step}/{item}", get(step::show).post(step::save))
        .route("/{lang}/cases/{reference}/{action}/{step}/{item}/{inner}", get(step::show).post(step::save))
        .route("/{lang}/confirmations/{reference}", get(confirmations::show).post(confirmations::save))
        .route("/{lang}/confirmations/{reference}/files/{id}", get(files::show_signer))
        .route("/{lang}/verify", get(verify::show))
        .route("/{lang}/drafts/{service}/removal", get(cases::ask_removal).post(cases::remove_draft))
        .route("/{lang}/inbox", get(inbox::list))
        .route("/{lang}/inbox/{notice}", get(inbox::show).post(inbox::open))
        .route("/{lang}/looks", get(looks::show))
        .route("/{lang}/offers/{offer}", get(offers::show).post(offers::save))
        .route("/{lang}/offers/{offer}/refusal", post(offers::decline))
        .route("/{lang}/offers/{offer}/return", post(offers::restore))
        .route("/{lang}/words", get(words::list))
        .route("/{lang}/words/{*file}", get(words::show))
        .route("/{lang}/admin", get(admin::queues::first))
        .route("/{lang}/admin/queues/{service}/{queue}", get(admin::queues::show))
        .route("/{lang}/admin/cases/{reference}", get(admin::cases::show))
        .route("/{lang}/admin/cases/{reference}/decision", post(admin::decision::save))
        .route("/{lang}/admin/cases/{reference}/second", post(admin::second::save))
        .route("/{lang}/admin/cases/{reference}/resending", post(admin::resending::save))
        .route("/{lang}/admin/exchange", get(admin::exchange::list))
        .route("/{lang}/admin/exchange/{trace}", get(admin::exchange::show))
        .route("/{lang}/admin/exchange/{trace}/content", get(admin::exchange::open).post(admin::exchange::mend))
        .route("/{lang}/admin/exchange/{trace}/resending", post(admin::exchange::resend))
        .route("/{lang}/admin/exchange/{trace}/cancellation", post(admin::exchange::cancel))
        .route("/{lang}/admin/officials", get(admin::officials::list).post(admin::officials::save))
        .route("/{lang}/admin/officials/log", get(admin::officials::log))
        .route("/{lang}/admin/officials/{change}/confirmation", post(admin::officials::confirm))
        .route("/{lang}/admin/officials/{change}/refusal", post(admin::officials::decline))
        .route("/{lang}/{service}", get(start::show).post(start::save))
        .route("/{lang}/{service}/for", get(whom::show).post(whom::save))
        .route("/{lang}/{service}/check", get(check::show).post(check::save))
        .route("/{lang}/{service}/eligibility", get(eligibility::show))
        .route("/{lang}/{service}/consents/{read}", get(consent::show).post(consent::save))
        .route("/{lang}/{service}/disputes/{read}", get(dispute::show).post(dispute::save))
        .route("/{lang}/{service}/disputes/{read}/withdrawal", post(dispute::withdraw))
        .route("/{lang}/{service}/{step}", get(step::show).post(step::save))
        .route("/{lang}/{service}/{step}/{item}", get(step::show).post(step::save))
        .route("/{lang}/{service}/{step}/{item}/{inner}", get(step::show).post(step::save))
}
