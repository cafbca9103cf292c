//! The figures as sheets: what a page shows as a chart with its table, and a file holds for a spreadsheet.

use domain::{
    desk::{Age, Count, Figures, HowFar, Left, Rough, WEEKS},
    service::{Service, Tone as StateTone},
    tally::Page,
};
use jiff::civil::Date;
use text::{Args, Catalogue, Words};

use crate::components::Tone;

/// One table of figures.
pub struct Sheet {
    /// Its place in an address, and on the page.
    pub id: String,
    pub title: String,
    /// What to know when reading it.
    pub note: String,
    /// Its columns: what a row is, then what the values are.
    pub head: Vec<String>,
    pub rows: Vec<Row>,
    /// Rows follow each other in time.
    pub in_time: bool,
}

/// What a row is about, and its values. A chart shows the first of them.
pub struct Row {
    pub label: String,
    /// The label where there is little room.
    pub short: String,
    pub values: Vec<Datum>,
    pub tone: Option<Tone>,
}

/// A value of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Datum {
    Number(u64),
    /// More than this; it was not counted further.
    Over(u64),
    /// Fewer than 5 people.
    Few,
    /// Percents.
    Share(u64),
    /// Too little to say anything.
    Nothing,
}

impl Datum {
    /// As people read it.
    pub fn shown(self, words: &Words) -> String {
        match self {
            Self::Number(number) => words.number(number),
            Self::Share(number) => words.text_with("figures-percent", &Args::new().number("number", number)),
            Self::Over(number) => words.text_with("queue-more-than", &Args::new().number("count", number)),
            Self::Few => words.text("figures-few"),
            Self::Nothing => "–".into(),
        }
    }

    /// As a spreadsheet reads it: numbers are plain digits.
    pub fn plain(self, words: &Words) -> String {
        match self {
            Self::Number(number) | Self::Share(number) => number.to_string(),
            Self::Over(number) => words.plain_with("queue-more-than", &Args::new().number("count", number)),
            Self::Few => words.plain("figures-few"),
            Self::Nothing => String::new(),
        }
    }

    /// How long its bar is.
    pub(super) fn length(self) -> u64 {
        match self {
            Self::Number(number) | Self::Over(number) | Self::Share(number) => number,
            Self::Few | Self::Nothing => 0,
        }
    }
}

impl From<Count> for Datum {
    fn from(count: Count) -> Self {
        if count.more { Self::Over(count.number) } else { Self::Number(count.number) }
    }
}

impl From<Rough> for Datum {
    fn from(rough: Rough) -> Self {
        match rough {
            Rough::Few => Self::Few,
            Rough::About(number) => Self::Number(number),
        }
    }
}

/// All sheets of a service, in the order of the page. `words` are those of the version in force.
pub fn sheets(words: &Words, catalogue: &Catalogue, figures: &Figures) -> Vec<Sheet> {
    let mut sheets = vec![filed(words, figures), ages(words, figures), terms(words, figures), outcomes(words, figures)];
    sheets.push(took(words, figures));
    sheets.extend(figures.ways.iter().enumerate().map(|(at, way)| pages(words, catalogue, at, way)));
    sheets
}

/// The sheet under a key, whose attributes say what a row is and what to know; its values are numbers of applications.
fn sheet(words: &Words, (id, key): (&str, &str), args: &Args, rows: Vec<Row>) -> Sheet {
    let note = words.attr_with(key, "note", args).unwrap_or_default();
    let head = vec![words.attr(key, "row").unwrap_or_default(), words.text("figures-number")];
    Sheet { id: id.into(), title: words.text(key), note, head, rows, in_time: false }
}

fn row(label: String, value: impl Into<Datum>, tone: Option<Tone>) -> Row {
    Row { short: label.clone(), label, values: vec![value.into()], tone }
}

fn since(figures: &Figures) -> Args {
    Args::new().date("date", figures.since).number("weeks", WEEKS)
}

fn filed(words: &Words, figures: &Figures) -> Sheet {
    let week = |(monday, number): &(Date, u64)| {
        let short = monday.iso_week_date().week().to_string();
        let label = words.text_with("figures-week", &Args::new().text("week", &short).date("date", *monday));
        Row { label, short, values: vec![Datum::Number(*number)], tone: None }
    };
    let rows = figures.filed.iter().map(week).collect();
    Sheet { in_time: true, ..sheet(words, ("filed", "figures-filed"), &since(figures), rows) }
}

fn ages(words: &Words, figures: &Figures) -> Sheet {
    let name = |age| match age {
        Age::Week => "week",
        Age::TwoWeeks => "two-weeks",
        Age::Month => "month",
        Age::Quarter => "quarter",
        Age::Older => "older",
    };
    let label = |age| words.attr("figures-age", name(age)).unwrap_or_default();
    let rows = figures.ages.iter().map(|(age, count)| row(label(*age), *count, None)).collect();
    sheet(words, ("ages", "figures-ages"), &Args::new(), rows)
}

fn terms(words: &Words, figures: &Figures) -> Sheet {
    let name = |left| match left {
        Left::Over => ("over", Some(Tone::Bad)),
        Left::Soon => ("soon", Some(Tone::Warn)),
        Left::Later => ("later", None),
        Left::None => ("none", Some(Tone::Calm)),
    };
    let of = |(left, count): &(Left, Count)| {
        let (name, tone) = name(*left);
        row(words.attr("figures-term", name).unwrap_or_default(), *count, tone)
    };
    sheet(words, ("terms", "figures-terms"), &Args::new(), figures.terms.iter().map(of).collect())
}

fn outcomes(words: &Words, figures: &Figures) -> Sheet {
    let of = |(state, number): &(String, u64)| {
        let tone = figures.service.state(state).map(|state| tone(state.tone));
        row(words.text(&format!("state-{state}")), Datum::Number(*number), tone)
    };
    sheet(words, ("outcomes", "figures-outcomes"), &since(figures), figures.outcomes.iter().map(of).collect())
}

fn tone(of: StateTone) -> Tone {
    match of {
        StateTone::New | StateTone::Review => Tone::Info,
        StateTone::Ok => Tone::Good,
        StateTone::No => Tone::Calm,
        StateTone::Trouble => Tone::Warn,
    }
}

fn took(words: &Words, figures: &Figures) -> Sheet {
    let bins = [("same-day", 0, 0), ("few", 1, 3), ("week", 4, 7), ("two-weeks", 8, 14), ("month", 15, 30)];
    let bins = bins.into_iter().chain([("longer", 31, u32::MAX)]);
    let of = |(name, from, to): (&str, u32, u32)| {
        let number = figures.took.range(from..=to).map(|(_, number)| number).sum();
        row(words.attr("figures-days", name).unwrap_or_default(), Datum::Number(number), None)
    };
    let rows = if figures.took.is_empty() { Vec::new() } else { bins.map(of).collect() };
    sheet(words, ("took", "figures-took"), &since(figures), rows)
}

/// How far applicants came under one version; with fewer than 5 who have begun, nothing is told.
fn pages(words: &Words, catalogue: &Catalogue, at: usize, way: &HowFar) -> Sheet {
    let own = catalogue.words_of(words.lang(), &way.service.id, &way.service.bundle);
    let rows = match way.begun {
        Rough::Few => Vec::new(),
        Rough::About(_) => way
            .pages
            .iter()
            .map(|count| {
                let label = page(&own, &count.page);
                let share = count.stopped.share_of(count.reached).map_or(Datum::Nothing, Datum::Share);
                Row {
                    short: label.clone(),
                    label,
                    values: vec![count.reached.into(), count.stopped.into(), share],
                    tone: None,
                }
            })
            .collect(),
    };
    let id = if at == 0 { "pages".to_owned() } else { format!("pages-{}", at + 1) };
    let mut sheet = sheet(words, (&id, "figures-pages"), &Args::new(), rows);
    if at > 0 {
        sheet.title = earlier(words, &way.service);
    }
    sheet.note = told(words, way);
    sheet.head =
        ["figures-page", "figures-reached", "figures-stopped", "figures-share"].map(|key| words.text(key)).into();
    sheet
}

fn earlier(words: &Words, version: &Service) -> String {
    words.text_with("figures-pages-earlier", &Args::new().text("version", &version.version))
}

/// How many began, and how many of them filed, in a sentence.
fn told(words: &Words, way: &HowFar) -> String {
    let Rough::About(begun) = way.begun else { return words.text("figures-begun-few") };
    let args = Args::new().number("begun", begun);
    match (way.filed, way.filed.share_of(way.begun)) {
        (Rough::Few, _) => words.text_with("figures-begun-only", &args),
        (Rough::About(filed), None) => words.text_with("figures-begun", &args.number("filed", filed)),
        (Rough::About(filed), Some(share)) => {
            words.text_with("figures-begun-share", &args.number("filed", filed).number("share", share))
        }
    }
}

fn page(words: &Words, page: &Page) -> String {
    match page {
        Page::Start => words.text("service"),
        Page::Step(id) => words.text(&format!("step-{id}")),
        Page::NotEligible => words.attr("figures-page", "eligibility").unwrap_or_default(),
        Page::Check => words.attr("figures-page", "check").unwrap_or_default(),
    }
}
