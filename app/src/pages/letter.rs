//! A letter of the authority as a page: the same document that is printed.

use domain::document::{Block, Document};
use leptos::prelude::*;

use crate::{
    components::{BackLink, ButtonKind, ButtonLink, PageTitle, SummaryList, SummaryRow},
    render::{PageCtx, page},
};

/// `back` and `paper` are addresses without the language: where the reader came from, and the same as a file.
pub fn letter(ctx: PageCtx, document: Document, back: &str, paper: &str) -> String {
    let words = ctx.words.clone();
    let (back, paper) = (ctx.here(back), ctx.here(paper));
    page(ctx, document.title.clone(), move || {
        view! {
            <div class="column">
                <BackLink href=back/>
                <PageTitle title=document.heading caption=document.authority lead=document.reference/>
                {article(document.blocks)}
                <div class="row">
                    <ButtonLink href=paper label=words.text("letter-paper") kind=ButtonKind::Other/>
                </div>
            </div>
        }
    })
}

/// What stands in the letter.
pub(super) fn article(blocks: Vec<Block>) -> AnyView {
    view! { <article class="sheet">{blocks.into_iter().map(block).collect_view()}</article> }.into_any()
}

fn block(block: Block) -> AnyView {
    let lines = |text: String| {
        let lines = text.split('\n').map(str::to_owned).collect::<Vec<_>>().into_iter();
        lines.enumerate().map(|(at, line)| view! { {(at > 0).then(|| view! { <br/> })}{line} }).collect_view()
    };
    match block {
        Block::Heading(text) => view! { <h2>{text}</h2> }.into_any(),
        Block::Paragraph(text) => view! { <p dir="auto">{lines(text)}</p> }.into_any(),
        Block::Facts(facts) => {
            let row = |(label, value)| SummaryRow { label, value, ..SummaryRow::default() };
            view! { <SummaryList rows=facts.into_iter().map(row).collect()/> }.into_any()
        }
        Block::Table { head, rows } => {
            let cells = |row: Vec<String>| row.into_iter().map(|cell| view! { <td>{cell}</td> }).collect_view();
            let rows = rows.into_iter().map(|row| view! { <tr>{cells(row)}</tr> }).collect_view();
            let head = head.into_iter().map(|cell| view! { <th scope="col">{cell}</th> }).collect_view();
            view! { <table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table> }.into_any()
        }
        Block::Code { label, code, url } => {
            let shown = url.clone();
            view! {
                <p>{label}<br/><strong>{code}</strong><br/><a href=url>{shown}</a></p>
            }
            .into_any()
        }
        Block::Signature(names) => {
            let name = |name: String| view! { <p dir="auto">{name}</p> };
            names.into_iter().map(name).collect_view().into_any()
        }
        Block::SmallPrint(text) => view! { <p class="hint">{text}</p> }.into_any(),
        // Neither is on a page: what is sent by post is read in the inbox, and a form has a page of its own.
        Block::Enclosed { letter, .. } => article(letter.blocks),
        Block::Ask { label, .. } => view! { <p>{label}</p> }.into_any(),
    }
}
