//! The page on which one chooses who to be.

use super::Waiting;
use crate::{
    page::{Lang, escape, page},
    people::{CROWD, Kind, Persona, people},
};
use axum::{http::StatusCode, response::Response};
use url::Url;

/// The page with every persona. `unknown` is the code just typed that nobody has; the page is then a 422.
pub(super) fn choice(request: &str, asked: &Waiting, unknown: Option<&str>) -> Response {
    let lang = asked.lang;
    let title = lang.pick("Kellena siseneda?", "Who do you want to be?");
    let intro = lang.pick(
        "See leht on riigi autentimisteenuse asemel. Vali väljamõeldud inimene, kellena portaali siseneda.",
        "This page stands in for the state's sign-in service. Choose the invented person to enter the portal as.",
    );
    let hidden = format!(r#"<input type="hidden" name="request" value="{}">"#, escape(request));
    let form = r#"<form method="post" action="/oidc/choose">"#;
    let main = format!(
        r#"<p>{intro}</p>
{form}{hidden}
<h2>{residents}</h2>
<ul class="list">{resident_list}</ul>
<h2>{officials}</h2>
<ul class="list">{official_list}</ul>
</form>
<h2>{others}</h2>
{form}{hidden}
{field}
</form>
<form class="cancel" method="post" action="/oidc/choose">{hidden}
<button class="button plain" name="person" value="cancel">{cancel}</button>
</form>"#,
        residents = lang.pick("Elanikud", "Residents"),
        resident_list = buttons(lang, |kind| kind == Kind::Resident),
        officials = lang.pick("Ametnikud ja tõlkija", "Officials and a translator"),
        official_list = buttons(lang, |kind| kind != Kind::Resident),
        others = lang.pick("Keegi teine", "Someone else"),
        field = field(lang, unknown),
        cancel = lang.pick("Loobu ja mine tagasi", "Cancel and go back"),
    );
    let portal = Url::parse(&asked.redirect_uri).map(|url| url.origin().ascii_serialization());
    let title = match unknown {
        None => title.to_owned(),
        Some(_) => format!("{}: {title}", lang.pick("Viga", "Error")),
    };
    let mut response = page(lang, &title, &main, &portal.unwrap_or_default());
    if unknown.is_some() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    response
}

fn buttons(lang: Lang, wanted: impl Fn(Kind) -> bool) -> String {
    let button = |persona: &Persona| {
        format!(
            r#"<li><button class="card" name="person" value="{code}"><strong>{given} {family}</strong> <span>{good_for}</span></button></li>"#,
            code = persona.code,
            given = escape(persona.given_name),
            family = escape(persona.family_name),
            good_for = escape(lang.pick(persona.good_for_et, persona.good_for_en)),
        )
    };
    let wanted = people().iter().filter(|persona| wanted(persona.kind));
    wanted.map(button).collect()
}

fn field(lang: Lang, unknown: Option<&str>) -> String {
    let (error, invalid, described) = match unknown {
        None => (String::new(), "", "person-hint"),
        Some(_) => {
            let error = lang.pick(
                "Liivakastis ei ole sellise koodiga inimest. Kontrolli koodi või vali keegi ülalt.",
                "Nobody in the sandbox has this code. Check the code, or choose someone above.",
            );
            let error = format!(r#"<p class="error" id="person-error">{error}</p>"#);
            (error, r#" aria-invalid="true" autofocus"#, "person-hint person-error")
        }
    };
    format!(
        r#"<label for="person">{label}</label>
<p class="hint" id="person-hint">{CROWD} {hint} <a href="/people.json">people.json</a></p>
{error}<div class="row">
<input class="field" id="person" name="person" value="{typed}" autocomplete="off" inputmode="text" spellcheck="false" required aria-describedby="{described}"{invalid}>
<button class="button">{enter}</button>
</div>"#,
        label = lang.pick("Teise inimese isikukood", "Another person's code"),
        hint = lang.pick(
            "väljamõeldud inimest elab liivakastis veel, igaühel oma auto:",
            "more invented people live in the sandbox, each with a car:",
        ),
        typed = escape(unknown.unwrap_or_default()),
        enter = lang.pick("Sisene", "Sign in"),
    )
}

/// For a request that belongs to no portal, or to a sign-in that ended: the cure is to start again.
pub(super) fn broken(lang: Lang) -> Response {
    let title = lang.pick("Siit ei saa sisse logida", "You cannot sign in from here");
    let text = lang.pick(
        "See sisselogimine on lõppenud või ei alanud teadaolevas portaalis. Mine tagasi portaali ja alusta uuesti.",
        "This sign-in has ended, or it did not start in a portal known here. Go back to the portal and start again.",
    );
    let mut response = page(lang, title, &format!("<p>{text}</p>"), "");
    *response.status_mut() = StatusCode::BAD_REQUEST;
    response
}
