//! What may be for a person, by a few answers. They come in a body, are judged at once, and are kept nowhere.

use std::sync::Arc;

use app::{
    pages::{self, Judged},
    render::Place,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    journey::Typed,
    service::{Question, Service, Told, questions},
};

use crate::{
    Failure, form,
    page::{Page, shown},
};

pub(crate) async fn show(page: Page) -> Result<Response, Failure> {
    let (services, asked) = asked(&page);
    shown_with(page, &services, &asked, &Typed::default(), &[], None).await
}

/// The answers change nothing, so a page of any session may ask.
pub(crate) async fn save(page: Page, form::Told(typed): form::Told) -> Result<Response, Failure> {
    let (services, asked) = asked(&page);
    let (mut told, mut wrong) = (Told::new(), Vec::new());
    for question in &asked {
        match question.answer(typed.get(&question.id)) {
            Some(value) => drop(told.insert(question.id.clone(), value)),
            None => wrong.push(question.id.as_str()),
        }
    }
    if wrong.is_empty() {
        return shown_with(page, &services, &asked, &typed, &[], Some(&told)).await;
    }
    let response = shown_with(page, &services, &asked, &typed, &wrong, None).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, response).into_response())
}

/// All services in force, and the questions that any of them reads.
fn asked(page: &Page) -> (Vec<Arc<Service>>, Vec<&'static Question>) {
    let services = page.portal.desk.all_in_force();
    let asked = questions().iter().filter(|question| services.iter().any(|service| service.asks(question))).collect();
    (services, asked)
}

async fn shown_with(
    page: Page,
    services: &[Arc<Service>],
    asked: &[&Question],
    typed: &Typed,
    wrong: &[&str],
    told: Option<&Told>,
) -> Result<Response, Failure> {
    let judged = told.map(|told| Judged { told, today: page.portal.desk.clock().today() });
    let ctx = page.ctx(Some(Place::Services));
    Ok(shown(pages::eligible(ctx, asked, typed, wrong, judged.as_ref(), services, &page.catalogue())))
}
