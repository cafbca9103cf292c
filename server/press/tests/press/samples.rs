//! Documents to print. Nobody in them exists.

use domain::document::{Block, Direction, Document, Room, Template};

/// A receipt in Estonian with one block of each kind.
pub(crate) fn receipt() -> Document {
    let text = str::to_owned;
    Document {
        template: Template::Receipt,
        language: text("et"),
        direction: Direction::Ltr,
        title: text("Kinnitus: parkimisluba"),
        authority: text("Näidislinna Transpordiamet"),
        heading: text("Taotlus on esitatud"),
        reference: text("Viitenumber 7KQ4-M2XH-9"),
        made: "2026-11-22T10:15:00Z".parse().unwrap(),
        blocks: vec![
            Block::Paragraph(text("Saime teie taotluse kätte 22. novembril 2026.")),
            Block::Heading(text("Taotleja")),
            facts(&[("Nimi", "Mari Näidis"), ("Elukoht", "Kuuse tänav 4-12\n10111 Näidislinn")]),
            Block::Table {
                head: vec![text("Sõiduk"), text("Tsoon")],
                rows: vec![vec![text("123ABC"), text("Kesklinn")]],
            },
            Block::Code {
                label: text("Kontrollkood"),
                code: text("K7QX-4M2H-9TRE"),
                url: text("https://portaal.example/et/kontroll"),
            },
            Block::Signature(vec![text("Olev Ametnik"), text("ametnik")]),
            ask(),
            Block::SmallPrint(text("Leht ei näita isikuandmeid.")),
        ],
    }
}

/// The receipt with other blocks.
pub(crate) fn of(blocks: Vec<Block>) -> Document {
    Document { blocks, ..receipt() }
}

pub(crate) fn facts(rows: &[(&str, &str)]) -> Block {
    Block::Facts(rows.iter().map(|&(term, value)| (term.to_owned(), value.to_owned())).collect())
}

/// A table of three columns and this many rows.
pub(crate) fn long_table(rows: usize) -> Block {
    Block::Table {
        head: ["Nr", "Päev", "Sündmus"].map(str::to_owned).to_vec(),
        rows: (1..=rows)
            .map(|row| vec![format!("rida {row}"), "2026-11-22".into(), "Andmeid vaadati".into()])
            .collect(),
    }
}

/// The same words for another direction and another script.
pub(crate) fn arabic() -> Document {
    Document {
        language: "ar".into(),
        direction: Direction::Rtl,
        heading: "تم استلام طلبك".into(),
        blocks: vec![facts(&[("الاسم", "محمد Mari Näidis (1990)")])],
        ..receipt()
    }
}

/// An official letter in Russian.
pub(crate) fn letter() -> Document {
    Document {
        template: Template::Letter,
        language: "ru".into(),
        title: "Решение".into(),
        authority: "Транспортный департамент".into(),
        heading: "Решение о выдаче разрешения".into(),
        ..of(vec![
            Block::Paragraph("Уважаемая Мари Няйдис!".into()),
            Block::Heading("Что дальше".into()),
            Block::Signature(vec!["Олев Аметник".into()]),
        ])
    }
}

/// A question with each kind of room.
fn ask() -> Block {
    Block::Ask {
        label: "Isikukood või sünniaeg".into(),
        notes: vec!["Nagu dokumendil".into()],
        rooms: vec![
            Room::Signs { label: "Isikukood".into(), count: 11 },
            Room::Line("Nimi".into()),
            Room::Tick("Mul ei ole isikukoodi".into()),
            Room::Lines,
        ],
    }
}

/// The form of a service.
pub(crate) fn form() -> Document {
    Document { template: Template::Form, ..of(vec![Block::Heading("Taotleja".into()), ask(), ask()]) }
}

/// Two letters for the post in two languages; the first has `rows` rows and as many pages as they need.
pub(crate) fn bundle(rows: usize) -> Document {
    let enclosed = |mark: &str, letter: Document| Block::Enclosed {
        address: vec!["Mari Näidis".into(), "Kuuse tänav 4-12".into(), "10111 Näidislinn".into()],
        mark: mark.into(),
        letter: Box::new(letter),
    };
    let first = Document { template: Template::Letter, ..of(vec![long_table(rows)]) };
    Document {
        template: Template::Bundle,
        ..of(vec![enclosed("7KQ4-M2XH-9/1", first), enclosed("8KQ4-M2XH-9/2", letter())])
    }
}
