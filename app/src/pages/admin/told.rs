//! What an official is told of the cases that they get and lose.

use domain::office::Word;
use leptos::prelude::*;
use text::Args;

use super::side::{Here, Room, side};
use crate::{
    components::{Button, ButtonKind, Empty, Hidden, Notice, PageTitle, PostForm, Tone, WithSide},
    render::{PageCtx, page},
};

/// One of them on the page.
struct Line {
    href: String,
    text: String,
    note: Option<String>,
    from: String,
    when: String,
    unread: bool,
}

/// `read`: whether they have just read all.
pub fn told(ctx: PageCtx, room: &Room<'_>, all: &[Word], read: bool) -> String {
    let words = ctx.words.clone();
    let unread = all.iter().filter(|word| word.read_at.is_none()).count() as u64;
    let line = |word: &Word| {
        let (by, other) = word.told.names();
        let about = Args::new().text("reference", word.reference.to_string());
        let about = about.text("by", by).text("to", other).text("from", other);
        Line {
            href: ctx.here(&format!("/admin/cases/{}", word.reference)),
            text: words.text_with(word.told.key(), &about),
            note: word.note.clone(),
            from: room.catalogue.words(ctx.lang(), Some(&word.service)).text("service"),
            when: words.moment(word.at),
            unread: word.read_at.is_none(),
        }
    };
    let lines: Vec<Line> = all.iter().map(line).collect();
    let groups = side(&ctx, room, &Here::Told);
    // Only what the page shows is read with it.
    let until = all.first().map(|word| word.at.as_microsecond().to_string());
    let action = ctx.here("/admin/notices");
    page(ctx, words.plain("hands-told"), move || {
        let label = words.text("hands-told-read");
        let mark = until.filter(|_| unread > 0).map(|until| {
            view! {
                <PostForm action>
                    <Hidden fields=vec![("until".into(), until)]/>
                    <Button label kind=ButtonKind::Other/>
                </PostForm>
            }
        });
        let new = words.text("inbox-unread");
        let line = |line: Line| {
            let class = if line.unread { "letter letter-unread" } else { "letter" };
            let tag = line.unread.then(|| view! { <strong class="tag tone-info">{new.clone()}</strong> });
            let note = line.note.map(|note| view! { <p dir="auto">{note}</p> });
            view! {
                <li class=class>
                    <a href=line.href>{line.text}</a>
                    {tag}
                    {note}
                    <p><bdi>{line.from}</bdi><span>{line.when}</span></p>
                </li>
            }
        };
        let list = if lines.is_empty() {
            let (title, text) = (words.text("hands-told-empty"), words.text("hands-told-empty-text"));
            view! { <Empty title text/> }.into_any()
        } else {
            view! { <ul class="inbox">{lines.into_iter().map(line).collect_view()}</ul> }.into_any()
        };
        let did = read.then(|| view! { <Notice title=words.text("hands-told-did-read") tone=Tone::Good focus=true/> });
        view! {
            <div class="wrap">
                <PageTitle title=words.text("hands-told") lead=words.text("hands-told-lead")/>
                <WithSide label=words.plain("queue-nav") jump=words.text("queue-jump") groups>
                    {did}{list}{mark}
                </WithSide>
            </div>
        }
    })
}
