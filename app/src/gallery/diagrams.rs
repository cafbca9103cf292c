//! A drawing with every kind of box, a way back and a way that passes a layer.

use leptos::prelude::*;

use super::Say;
use crate::components::*;

pub(super) fn diagrams(say: Say) -> AnyView {
    let one = |et, en, kind, rank| DiagramBox { label: say(et, en), kind, rank };
    let boxes = vec![
        one("Algus", "Beginning", BoxKind::Begin, 0),
        one("Esitatud", "Submitted", BoxKind::Place(Tone::Calm), 2),
        one("Läbivaatamisel", "In review", BoxKind::Place(Tone::Info), 4),
        one("Luba antud", "Permit given", BoxKind::Place(Tone::Good), 6),
        one("Esitatakse", "Filed", BoxKind::Way, 1),
        one("Võtke taotlus menetlusse", "Take the application", BoxKind::Way, 3),
        one("Andke luba", "Give the permit", BoxKind::Way, 5),
        one("Andke tagasi", "Give it back", BoxKind::Way, 3),
    ];
    let lines = vec![(0, 4), (4, 1), (1, 5), (5, 2), (2, 6), (6, 3), (2, 7), (7, 1)];
    view! { <Diagram id="diagram" title=say("Taotluse tee", "The way of an application") boxes lines/> }.into_any()
}
