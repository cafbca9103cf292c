//! The post room: letters that wait, what was printed and not posted, and letters that came back. It names nobody.

use domain::{
    desk::{NotBack, PostRoomView, Returned, SackView},
    post::{CameBackFor, Envelope, Sack, SackStanding},
};
use leptos::prelude::*;
use text::{Args, Words};

use super::side::{Here, Room, side};
use crate::{
    components::{
        Asked, BackLink, Button, ButtonKind, ButtonLink, Cell, Choice, Choices, Column, Empty, ErrorSummary, Fault,
        Notice, PageTitle, PostForm, SideLink, Table, TextField, TextKind, Tone, WithSide, error_title,
    },
    render::{PageCtx, page},
};

/// What an official has just done, or tried.
#[derive(Debug, Clone, Default)]
pub struct PostTried {
    /// The key of what came of it.
    pub done: Option<(&'static str, Tone)>,
    /// What was typed of a letter that came back, and what is wrong with it.
    pub returned: Returned,
    pub wrong: Vec<NotBack>,
}

/// The page with all that waits behind where its address says.
pub fn post_room(ctx: PageCtx, room: &Room<'_>, found: PostRoomView, tried: PostTried) -> String {
    let words = ctx.words.clone();
    let groups = side(&ctx, room, &Here::Post);
    let PostTried { done, returned, wrong } = tried;
    let faults: Vec<Fault> = wrong.iter().map(|wrong| fault(&words, *wrong)).collect();
    let title = words.plain("post-room");
    let tab = if faults.is_empty() { title.clone() } else { error_title(&words, &title) };
    let number = Args::new().number("count", found.pile.number);
    let pile = match found.pile.oldest {
        Some(oldest) => words.text_with("post-room-pile", &number.date("day", words.calendar_day(oldest))),
        None => words.text("post-room-none"),
    };
    let waiting: Vec<Vec<Cell>> = found.waiting.iter().map(|letter| row(&ctx, room, letter, None)).collect();
    let open: Vec<Vec<Cell>> = found.open.iter().map(|(sack, letters)| sack_row(&ctx, sack, *letters)).collect();
    let next = found.next.map(|(at, id)| ctx.here(&format!("/admin/post?after={}.{id}", at.as_microsecond())));
    let (pack, back) = (ctx.here("/admin/post"), ctx.here("/admin/post/returns"));
    let asked = |id: &str, key: &str| Asked {
        id: id.into(),
        name: id.into(),
        label: words.text(key),
        hint: words.attr(key, "hint"),
        error: faults.iter().find(|fault| fault.field == id).map(|fault| fault.text.clone()),
        ..Asked::default()
    };
    let (mark, why) = (asked("mark", "post-back-mark"), asked("why", "post-back-why"));
    let reasons = CameBackFor::ALL.map(|why| Choice {
        value: why.word().into(),
        label: words.text(&format!("post-back-{}", why.word())),
        hint: None,
    });
    page(ctx, tab, move || {
        let done = done.map(|(key, tone)| view! { <Notice title=words.text(key) tone focus=true/> });
        let list = if waiting.is_empty() {
            view! { <Empty title=words.text("post-room-empty") text=words.text("post-room-empty-text")/> }.into_any()
        } else {
            let columns = columns(&words, &["post-room-reference", "cases-service", "post-room-kind", "post-room-day"]);
            let label = words.text("post-room-pack");
            let next = next.map(|href| view! { <p><a rel="next" href=href>{words.text("pages-next")}</a></p> });
            view! {
                <Table id="waiting" caption=words.text("post-room-waiting") folds=true columns rows=waiting/>
                {next}
                <PostForm action=pack><Button label/></PostForm>
            }
            .into_any()
        };
        let open = (!open.is_empty()).then(|| {
            let columns = columns(&words, &["post-room-sack", "post-room-by", "post-room-letters"]);
            view! { <Table id="open" caption=words.text("post-room-open") folds=true columns rows=open/> }
        });
        view! {
            <div class="wrap">
                <ErrorSummary faults/>
                <PageTitle title lead=pile/>
                <WithSide label=words.plain("queue-nav") jump=words.text("queue-jump") groups>
                    {done}
                    {open}
                    {list}
                    <section class="sheet">
                        <h2>{words.text("post-back")}</h2>
                        <p>{words.text("post-back-text")}</p>
                        <PostForm action=back>
                            <TextField asked=mark value=returned.mark kind=TextKind::Code autocomplete="off"/>
                            <Choices asked=why choices=reasons.into() chosen=vec![returned.why]/>
                            <Button label=words.text("post-back-save") kind=ButtonKind::Other/>
                        </PostForm>
                    </section>
                </WithSide>
            </div>
        }
    })
}

/// One sack: what is in it, and what may be done with it.
pub fn sack(ctx: PageCtx, room: &Room<'_>, found: SackView, done: Option<(&'static str, Tone)>) -> String {
    let words = ctx.words.clone();
    let groups = side(&ctx, room, &Here::Post);
    let SackView { sack, letters } = found;
    let at = ctx.here(&format!("/admin/post/{}", sack.id));
    let [pdf, posted, put_back] = ["letters.pdf", "posting", "return"].map(|last| format!("{at}/{last}"));
    let title = words.plain_with("post-sack", &Args::new().moment("at", sack.at));
    let state = standing(&words, &sack);
    let is_open = sack.standing.is_open();
    let rows: Vec<Vec<Cell>> = letters.iter().map(|letter| row(&ctx, room, letter, Some(&letters))).collect();
    let back = ctx.here("/admin/post");
    page(ctx, title.clone(), move || {
        let done = done.map(|(key, tone)| view! { <Notice title=words.text(key) tone focus=true/> });
        let acts = is_open.then(|| {
            let [print, is_posted, back] =
                ["post-sack-print", "post-sack-posted", "post-sack-back"].map(|key| words.text(key));
            view! {
                <section>
                    <p>{words.text("post-sack-text")}</p>
                    <div class="row">
                        <ButtonLink href=pdf label=print/>
                        <PostForm action=posted><Button label=is_posted kind=ButtonKind::Other/></PostForm>
                        <PostForm action=put_back><Button label=back kind=ButtonKind::Quiet/></PostForm>
                    </div>
                </section>
            }
        });
        let columns = columns(&words, &["post-room-reference", "cases-service", "post-room-kind", "post-room-day"]);
        let table = (!rows.is_empty()).then(|| {
            view! { <Table id="letters" caption=words.text("post-room-letters") folds=true columns rows/> }
        });
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <PageTitle title lead=state/>
                <WithSide label=words.plain("queue-nav") jump=words.text("queue-jump") groups>
                    {done}{acts}{table}
                </WithSide>
            </div>
        }
    })
}

/// The way here from an official's lists.
pub(super) fn link(ctx: &PageCtx, current: bool) -> SideLink {
    SideLink { href: ctx.here("/admin/post"), label: ctx.words.text("post-room"), count: None, more: false, current }
}

/// A letter of the list. `all`: those of its sack, whose state is of interest there.
fn row(ctx: &PageCtx, room: &Room<'_>, letter: &Envelope, all: Option<&[Envelope]>) -> Vec<Cell> {
    let words = &ctx.words;
    let kind = if letter.letter.is_some() { "post-kind-letter" } else { "post-kind-notice" };
    let mut kind = words.text(kind);
    if all.is_some() && matches!(letter.standing, domain::post::Standing::CameBack { .. }) {
        kind = format!("{kind}, {}", words.text("post-kind-back"));
    }
    vec![
        Cell::Text(letter.reference.to_string()),
        Cell::Text(room.catalogue.words(ctx.lang(), Some(&letter.service)).text("service")),
        Cell::Text(kind),
        Cell::Text(words.day_of(letter.at)),
    ]
}

fn sack_row(ctx: &PageCtx, sack: &Sack, letters: usize) -> Vec<Cell> {
    vec![
        Cell::Link { href: ctx.here(&format!("/admin/post/{}", sack.id)), label: ctx.words.moment(sack.at) },
        Cell::Text(sack.by.full_name()),
        Cell::Text(ctx.words.number(letters as u64)),
    ]
}

fn standing(words: &Words, sack: &Sack) -> String {
    let by = |key: &str, by: &domain::people::Person, day| {
        words.text_with(key, &Args::new().text("name", by.full_name()).date("day", day))
    };
    match &sack.standing {
        SackStanding::Open => words.text_with("post-sack-open", &Args::new().text("name", sack.by.full_name())),
        SackStanding::Posted { by: who, day } => by("post-sack-was-posted", who, *day),
        SackStanding::PutBack { by: who, day } => by("post-sack-was-put-back", who, *day),
    }
}

fn columns(words: &Words, keys: &[&str]) -> Vec<Column> {
    keys.iter().map(|key| Column { label: words.text(key), numeric: false, sort: None }).collect()
}

fn fault(words: &Words, wrong: NotBack) -> Fault {
    let (field, key) = match wrong {
        NotBack::Mark => ("mark", "post-back-fault-mark"),
        NotBack::Why => ("why", "post-back-fault-why"),
    };
    Fault { field: field.into(), text: words.text(key) }
}
