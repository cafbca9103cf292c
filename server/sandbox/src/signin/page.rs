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
    let title = lang.say("Kellena siseneda?", "Who do you want to be?", "Кем войти?");
    let intro = lang.say(
        "See leht on riigi autentimisteenuse asemel. Vali väljamõeldud inimene, kellena portaali siseneda.",
        "This page stands in for the state's sign-in service. Choose the invented person to enter the portal as.",
        "Эта страница заменяет государственную службу входа. Выберите вымышленного человека, от имени которого войти в портал.",
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
        residents = lang.say("Elanikud", "Residents", "Жители"),
        resident_list = buttons(lang, |kind| kind == Kind::Resident),
        officials = lang.say("Ametnikud ja tõlkija", "Officials and a translator", "Чиновники и переводчик"),
        official_list = buttons(lang, |kind| kind != Kind::Resident),
        others = lang.say("Keegi teine", "Someone else", "Кто-то другой"),
        field = field(lang, unknown),
        cancel = lang.say("Loobu ja mine tagasi", "Cancel and go back", "Отказаться и вернуться"),
    );
    let portal = Url::parse(&asked.redirect_uri).map(|url| url.origin().ascii_serialization());
    let title = match unknown {
        None => title.to_owned(),
        Some(_) => format!("{}: {title}", lang.say("Viga", "Error", "Ошибка")),
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
            good_for = escape(lang.say(persona.good_for_et, persona.good_for_en, persona.good_for_ru)),
        )
    };
    let wanted = people().iter().filter(|persona| wanted(persona.kind));
    wanted.map(button).collect()
}

fn field(lang: Lang, unknown: Option<&str>) -> String {
    let (error, invalid, described) = match unknown {
        None => (String::new(), "", "person-hint"),
        Some(_) => {
            let error = lang.say(
                "Liivakastis ei ole sellise koodiga inimest. Kontrolli koodi või vali keegi ülalt.",
                "Nobody in the sandbox has this code. Check the code, or choose someone above.",
                "Человека с таким кодом в песочнице нет. Проверьте код или выберите кого-нибудь выше.",
            );
            let error = format!(r#"<p class="error" id="person-error">{error}</p>"#);
            (error, r#" aria-invalid="true" autofocus"#, "person-hint person-error")
        }
    };
    format!(
        r#"<label for="person">{label}</label>
<p class="hint" id="person-hint">{hint} <a href="/people.json">people.json</a></p>
{error}<div class="row">
<input class="field" id="person" name="person" value="{typed}" autocomplete="off" inputmode="text" spellcheck="false" required aria-describedby="{described}"{invalid}>
<button class="button">{enter}</button>
</div>"#,
        label = lang.say("Teise inimese isikukood", "Another person's code", "Личный код другого человека"),
        hint = lang.say(
            format!("Liivakastis elab veel {CROWD} väljamõeldud inimest, igaühel oma auto:"),
            format!("{CROWD} more invented people live in the sandbox, each with a car:"),
            format!("В песочнице живут ещё вымышленные люди ({CROWD}), у каждого свой автомобиль:"),
        ),
        typed = escape(unknown.unwrap_or_default()),
        enter = lang.say("Sisene", "Sign in", "Войти"),
    )
}

/// For a request that belongs to no portal, or to a sign-in that ended: the cure is to start again.
pub(super) fn broken(lang: Lang) -> Response {
    let title = lang.say("Siit ei saa sisse logida", "You cannot sign in from here", "Отсюда войти нельзя");
    let text = lang.say(
        "See sisselogimine on lõppenud või ei alanud teadaolevas portaalis. Mine tagasi portaali ja alusta uuesti.",
        "This sign-in has ended, or it did not start in a portal known here. Go back to the portal and start again.",
        "Этот вход завершён или начался не в известном портале. Вернитесь в портал и начните снова.",
    );
    let mut response = page(lang, title, &format!("<p>{text}</p>"), "");
    *response.status_mut() = StatusCode::BAD_REQUEST;
    response
}
