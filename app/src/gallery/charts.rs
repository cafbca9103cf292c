//! Charts: bars and columns, large and small numbers, long labels, and nothing at all.

use leptos::prelude::*;

use super::Say;
use crate::components::*;

pub(super) fn charts(say: Say) -> AnyView {
    let bar = |label, value, shown, tone| Bar { label, value, shown, tone };
    let terms = vec![
        bar(say("on möödas", "is over"), 12, say("12", "12"), Some(Tone::Bad)),
        bar(say("lõpeb 7 päeva jooksul", "ends within 7 days"), 340, say("340", "340"), Some(Tone::Warn)),
        bar(say("lõpeb hiljem", "ends later"), 10_000, say("üle 10 000", "over 10,000"), None),
        bar(
            say("puudub, seisab või on nii pika nimega, et see siia ei mahu", "none, or with a name too long for here"),
            0,
            say("0", "0"),
            Some(Tone::Calm),
        ),
    ];
    let weeks = (36..48).map(|week| bar(format!("{week}"), week * week % 77, String::new(), None)).collect();
    let none = vec![bar(say("1", "1"), 0, String::new(), None)];
    view! {
        <h2 id="terms-title">{say("Tähtaja järgi", "By term")}</h2>
        <BarChart labelled_by="terms-title" bars=terms/>
        <h2 id="weeks-title">{say("Nädalate kaupa", "Week by week")}</h2>
        <ColumnChart labelled_by="weeks-title" columns=weeks/>
        <h2 id="none-title">{say("Ei midagi", "Nothing")}</h2>
        <ColumnChart labelled_by="none-title" columns=none/>
    }
    .into_any()
}
