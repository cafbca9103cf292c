//! The files of a case, each with the way to open it.

use domain::{answers::Answers, journey::show_value, rules::Value, service::Service};
use leptos::prelude::*;
use text::Words;

/// Address and name of each file, in the order of the answers. `at` is the address of the case.
pub(super) fn attached(service: &Service, answers: &Answers, at: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    gather(service, answers, at, &mut found);
    found
}

fn gather(service: &Service, answers: &Answers, at: &str, found: &mut Vec<(String, String)>) {
    let is_files = |field: &str| {
        service.field(field).is_some_and(|field| matches!(field.kind, domain::service::Kind::Files { .. }))
    };
    for (_, answer) in answers.iter().filter(|(field, _)| is_files(field)) {
        let Value::List(files) = &answer.value else { continue };
        let file =
            |file: &Value| (format!("{at}/files/{}", show_value(file.part("id"))), show_value(file.part("name")));
        found.extend(files.iter().map(file));
    }
    for item in answers.groups().flat_map(|(_, items)| items) {
        gather(service, &item.answers, at, found);
    }
}

/// A section with the files; nothing where there are none.
#[component]
pub(super) fn Attached(files: Vec<(String, String)>) -> AnyView {
    let words = expect_context::<Words>();
    let file = |(href, name): (String, String)| view! { <li><a href=href><bdi>{name}</bdi></a></li> };
    (!files.is_empty())
        .then(|| {
            let files = files.into_iter().map(file).collect_view();
            view! { <section class="sheet"><h2>{words.text("case-files")}</h2><ul>{files}</ul></section> }
        })
        .into_any()
}
