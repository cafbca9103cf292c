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
        self, acts, admin, cases, check, confirmations, consent, counter, dispute, eligibility, eligible, files, form,
        health, home, inbox, info, letters, life, looks, offers, paper, post as by_post, receipt, renewal, services,
        sign_in, sign_out, start, stay, step, talk, verify, whom, words,
    },
    headers, kept, session,
};

/// Addresses that only take a form in. It stands on the page above, or above the form above, and whoever sends it too late
/// comes back there.
pub(crate) const FORMS: [&str; 39] = [
    "/{lang}/sign-in/kept",
    "/{lang}/sign-out",
    "/{lang}/cases/{reference}/{action}/disputes/{read}/withdrawal",
    "/{lang}/looks/why",
    "/{lang}/counter/end",
    "/{lang}/offers/{offer}/refusal",
    "/{lang}/offers/{offer}/return",
    "/{lang}/admin/cases/{reference}/decision",
    "/{lang}/admin/cases/{reference}/second",
    "/{lang}/admin/cases/{reference}/resending",
    "/{lang}/admin/exchange/{trace}/resending",
    "/{lang}/admin/exchange/{trace}/cancellation",
    "/{lang}/admin/views",
    "/{lang}/admin/views/{id}/removal",
    "/{lang}/admin/officials/{change}/confirmation",
    "/{lang}/admin/officials/{change}/refusal",
    "/{lang}/{service}/disputes/{read}/withdrawal",
    "/{lang}/cases/{reference}/talk",
    "/{lang}/admin/cases/{reference}/notes",
    "/{lang}/admin/cases/{reference}/notes/{note}",
    "/{lang}/admin/cases/{reference}/talk",
    "/{lang}/admin/cases/{reference}/reading",
    "/{lang}/admin/cases/{reference}/aside",
    "/{lang}/admin/cases/{reference}/aside/end",
    "/{lang}/admin/cases/{reference}/tasks",
    "/{lang}/admin/cases/{reference}/tasks/{task}",
    "/{lang}/admin/cases/{reference}/links",
    "/{lang}/admin/cases/{reference}/links/{other}",
    "/{lang}/admin/queues/{service}/{queue}/next",
    "/{lang}/admin/queues/{service}/{queue}/distribution",
    "/{lang}/admin/queues/{service}/{queue}/batches",
    "/{lang}/admin/cases/{reference}/assignment",
    "/{lang}/admin/absences/{id}",
    "/{lang}/admin/services/{id}/proposals/{bundle}/publication",
    "/{lang}/admin/services/{id}/proposals/{bundle}/refusal",
    "/{lang}/admin/services/{id}/proposals/{bundle}/withdrawal",
    "/{lang}/admin/post/returns",
    "/{lang}/admin/post/{sack}/posting",
    "/{lang}/admin/post/{sack}/return",
];

/// How many addresses up the page stands on which the form of `route` is: none for a page that takes its own form in.
pub(crate) fn forms_of(route: &str) -> usize {
    let all = std::iter::successors(Some(route), |at| at.rsplit_once('/').map(|(above, _)| above));
    all.take_while(|at| FORMS.contains(at)).count()
}

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
    use admin::preview;
    Router::new()
        .route("/", get(home::choose))
        .route("/sign-in/callback", get(sign_in::finish))
        .route("/{lang}", get(home::show))
        .route("/{lang}/accessibility", get(info::accessibility))
        .route("/{lang}/privacy", get(info::privacy))
        .route("/{lang}/help", get(info::help))
        .route("/{lang}/services", get(services::show))
        .route("/{lang}/services/{service}/form", get(form::show))
        .route("/{lang}/services/{service}/form.pdf", get(form::print))
        .route("/{lang}/life/{event}", get(life::show))
        .route("/{lang}/eligible", get(eligible::show).post(eligible::save))
        .route("/{lang}/sign-in", get(sign_in::begin))
        .route("/{lang}/sign-in/stay", get(stay::show).post(stay::save))
        .route("/{lang}/sign-in/kept", post(handlers::kept::save))
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
        .route("/{lang}/cases/{reference}/talk", post(talk::save))
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
        .route("/{lang}/looks/registers", get(looks::elsewhere).post(looks::ask_elsewhere))
        .route("/{lang}/looks/why", post(looks::ask_why))
        .route("/{lang}/offers/{offer}", get(offers::show).post(offers::save))
        .route("/{lang}/offers/{offer}/refusal", post(offers::decline))
        .route("/{lang}/offers/{offer}/return", post(offers::restore))
        .route("/{lang}/counter", get(counter::show).post(counter::save))
        .route("/{lang}/counter/end", post(counter::end))
        .route("/{lang}/post", get(by_post::show).post(by_post::save))
        .route("/{lang}/words", get(words::list))
        .route("/{lang}/words/{*file}", get(words::show))
        .route("/{lang}/admin", get(admin::queues::first))
        .route("/{lang}/admin/queues/{service}/{queue}", get(admin::queues::show))
        .route("/{lang}/admin/mine", get(admin::queues::mine))
        .route("/{lang}/admin/unassigned", get(admin::queues::unassigned))
        .route("/{lang}/admin/views", post(admin::views::save))
        .route("/{lang}/admin/views/{id}", get(admin::views::show).post(admin::views::change))
        .route("/{lang}/admin/views/{id}/removal", post(admin::views::remove))
        .route("/{lang}/admin/search", get(admin::search::ask).post(admin::search::save))
        .route("/{lang}/admin/search/{id}", get(admin::search::show))
        .route("/{lang}/admin/cases/{reference}", get(admin::cases::show))
        .route("/{lang}/admin/cases/{reference}/decision", post(admin::decision::save))
        .route("/{lang}/admin/cases/{reference}/second", post(admin::second::save))
        .route("/{lang}/admin/cases/{reference}/resending", post(admin::resending::save))
        .route("/{lang}/admin/cases/{reference}/notes", post(admin::notes::save))
        .route("/{lang}/admin/cases/{reference}/notes/{note}", post(admin::notes::strike))
        .route("/{lang}/admin/cases/{reference}/talk", post(admin::talk::save))
        .route("/{lang}/admin/cases/{reference}/reading", post(admin::talk::read))
        .route("/{lang}/admin/cases/{reference}/aside", post(admin::aside::save))
        .route("/{lang}/admin/cases/{reference}/aside/end", post(admin::aside::end))
        .route("/{lang}/admin/cases/{reference}/tasks", post(admin::tasks::save))
        .route("/{lang}/admin/cases/{reference}/tasks/{task}", post(admin::tasks::withdraw))
        .route("/{lang}/admin/cases/{reference}/links", post(admin::links::save))
        .route("/{lang}/admin/cases/{reference}/links/{other}", post(admin::links::remove))
        .route("/{lang}/admin/cases/{reference}/others", get(admin::links::others))
        .route("/{lang}/admin/tasks", get(admin::tasks::list))
        .route("/{lang}/admin/tasks/{task}", get(admin::tasks::show).post(admin::tasks::answer))
        .route("/{lang}/admin/tasks/{task}/files/{file}", get(admin::tasks::file))
        .route("/{lang}/admin/queues/{service}/{queue}/next", post(admin::batches::next))
        .route("/{lang}/admin/queues/{service}/{queue}/distribution", post(admin::batches::distribute))
        .route("/{lang}/admin/queues/{service}/{queue}/batches", post(admin::batches::plan))
        .route("/{lang}/admin/batches/{id}", get(admin::batches::show).post(admin::batches::save))
        .route("/{lang}/admin/cases/{reference}/assignment", post(admin::assignment::save))
        .route("/{lang}/admin/notices", get(admin::notices::show).post(admin::notices::save))
        .route("/{lang}/admin/absences", get(admin::absences::show).post(admin::absences::save))
        .route("/{lang}/admin/absences/{id}", post(admin::absences::end))
        .route("/{lang}/admin/services", get(admin::services::list))
        .route("/{lang}/admin/services/{id}", get(admin::services::show))
        .route("/{lang}/admin/services/{id}/proposals/{bundle}", get(admin::proposals::show))
        .route("/{lang}/admin/services/{id}/proposals/{bundle}/publication", post(admin::proposals::publish))
        .route("/{lang}/admin/services/{id}/proposals/{bundle}/refusal", post(admin::proposals::refuse))
        .route("/{lang}/admin/services/{id}/proposals/{bundle}/withdrawal", post(admin::proposals::take_back))
        .route("/{lang}/admin/services/{id}/preview/{bundle}", get(admin::preview::list))
        .route("/{lang}/admin/services/{id}/preview/{bundle}/{scenario}", get(preview::start).post(preview::begin))
        .route("/{lang}/admin/services/{id}/preview/{bundle}/{scenario}/check", get(preview::check).post(preview::end))
        .route("/{lang}/admin/services/{id}/preview/{bundle}/{scenario}/eligibility", get(preview::eligibility))
        .route(
            "/{lang}/admin/services/{id}/preview/{bundle}/{scenario}/consents/{read}",
            get(preview::consent).post(preview::agree),
        )
        .route("/{lang}/admin/services/{id}/preview/{bundle}/{scenario}/disputes/{read}", get(preview::dispute))
        .route(
            "/{lang}/admin/services/{id}/preview/{bundle}/{scenario}/{step}",
            get(preview::step).post(preview::answer),
        )
        .route(
            "/{lang}/admin/services/{id}/preview/{bundle}/{scenario}/{step}/{item}",
            get(preview::step).post(preview::answer),
        )
        .route(
            "/{lang}/admin/services/{id}/preview/{bundle}/{scenario}/{step}/{item}/{inner}",
            get(preview::step).post(preview::answer),
        )
        .route("/{lang}/admin/evidence/{trace}", get(admin::evidence::show).post(admin::evidence::open))
        .route("/{lang}/admin/exchange", get(admin::exchange::list).post(admin::exchange::find))
        .route("/{lang}/admin/exchange/{trace}", get(admin::exchange::show))
        .route("/{lang}/admin/exchange/{trace}/content", get(admin::exchange::open).post(admin::exchange::mend))
        .route("/{lang}/admin/exchange/{trace}/resending", post(admin::exchange::resend))
        .route("/{lang}/admin/exchange/{trace}/cancellation", post(admin::exchange::cancel))
        .route("/{lang}/admin/officials", get(admin::officials::list).post(admin::officials::save))
        .route("/{lang}/admin/officials/log", get(admin::officials::log))
        .route("/{lang}/admin/officials/{change}", get(admin::officials::show))
        .route("/{lang}/admin/officials/{change}/confirmation", post(admin::officials::confirm))
        .route("/{lang}/admin/officials/{change}/refusal", post(admin::officials::decline))
        .route("/{lang}/admin/post", get(admin::post::show).post(admin::post::save))
        .route("/{lang}/admin/post/returns", post(admin::post::came_back))
        .route("/{lang}/admin/post/{sack}", get(admin::post::sack))
        .route("/{lang}/admin/post/{sack}/letters.pdf", get(admin::post::print))
        .route("/{lang}/admin/post/{sack}/posting", post(admin::post::post))
        .route("/{lang}/admin/post/{sack}/return", post(admin::post::put_back))
        .route("/{lang}/admin/figures", get(admin::figures::first))
        .route("/{lang}/admin/figures/{service}", get(admin::figures::show))
        .route("/{lang}/admin/figures/{service}/{file}", get(admin::figures::file))
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::FORMS;

    /// The addresses of the table above, each with what it takes.
    fn table() -> impl Iterator<Item = (&'static str, &'static str)> {
        let text = include_str!("routes.rs").split("#[cfg(test)]").next().unwrap_or_default();
        text.split(".route(").skip(1).filter_map(|rest| {
            let (_, rest) = rest.split_once('"')?;
            let (address, rest) = rest.split_once('"')?;
            Some((address, rest.trim_start_matches([',', ' ', '\n'])))
        })
    }

    /// A form that comes too late leads back to its page, which somebody must be able to ask for.
    #[test]
    fn every_address_that_only_takes_a_form_stands_below_a_page() {
        let only_take: BTreeSet<_> =
            table().filter(|(_, takes)| takes.starts_with("post(")).map(|(at, _)| at).collect();
        assert_eq!(only_take, FORMS.into(), "FORMS lists every address that is not shown");
        let shown: BTreeSet<_> = table().filter(|(_, takes)| takes.starts_with("get(")).map(|(at, _)| at).collect();
        assert!(shown.len() > 40 && only_take.len() > 8, "the table is not read as it should be");
        for form in FORMS {
            let page = (0..super::forms_of(form)).fold(form, |at, _| at.rsplit_once('/').map_or("", |(page, _)| page));
            assert!(shown.contains(page), "{form} stands below {page}, which nobody can ask for");
        }
    }
}
