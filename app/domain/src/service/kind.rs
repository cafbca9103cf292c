//! Kinds of fields: what kind of answer a question takes.

use rust_decimal::Decimal;

use super::section::Section;
use crate::{
    attachment,
    rules::{Expression, Names, Type},
};

/// What kind of answer a field takes.
#[derive(Debug)]
pub enum Kind {
    Text {
        max: u32,
    },
    LongText {
        max: u32,
    },
    Number {
        min: Option<Decimal>,
        max: Option<Decimal>,
    },
    /// Euros and cents.
    Money {
        min: Decimal,
        max: Option<Decimal>,
    },
    Date {
        min: Option<Expression>,
        max: Option<Expression>,
    },
    YesNo,
    /// One of several.
    Choice {
        options: Options,
    },
    /// Any of several.
    Choices {
        options: Options,
    },
    /// One of many, with a search.
    List {
        options: Options,
    },
    Country,
    PersonCode,
    /// Somebody, by personal code and name.
    Person,
    CompanyCode,
    Plate,
    Iban,
    Email,
    Phone,
    Address,
    Files {
        max: u32,
        /// Of one file.
        max_bytes: u64,
        kinds: Vec<attachment::Kind>,
    },
    /// Follows from other answers.
    Calculated,
}

/// What can be chosen.
#[derive(Debug)]
pub enum Options {
    /// Written in the definition.
    Fixed(Vec<String>),
    /// A list of texts that other answers or a register give.
    From(Expression),
}

/// How a kind is read from its table.
type Reader = fn(&Section<'_>, &Names) -> Kind;

/// The words for the kinds, and how each is read.
const KINDS: [(&str, Reader); 20] = [
    ("text", |s, _| Kind::Text { max: s.whole_number("max").unwrap_or(200) }),
    ("long_text", |s, _| Kind::LongText { max: s.whole_number("max").unwrap_or(2000) }),
    ("number", |s, _| Kind::Number { min: s.decimal("min"), max: s.decimal("max") }),
    ("money", |s, _| Kind::Money { min: s.decimal("min").unwrap_or_default(), max: s.decimal("max") }),
    ("date", |s, names| Kind::Date {
        min: s.expression("min", names, &Type::Date),
        max: s.expression("max", names, &Type::Date),
    }),
    ("yes_no", |_, _| Kind::YesNo),
    ("choice", |s, names| Kind::Choice { options: Options::read(s, names) }),
    ("choices", |s, names| Kind::Choices { options: Options::read(s, names) }),
    ("list", |s, names| Kind::List { options: Options::read(s, names) }),
    ("country", |_, _| Kind::Country),
    ("person_code", |_, _| Kind::PersonCode),
    ("person", |_, _| Kind::Person),
    ("company_code", |_, _| Kind::CompanyCode),
    ("plate", |_, _| Kind::Plate),
    ("iban", |_, _| Kind::Iban),
    ("email", |_, _| Kind::Email),
    ("phone", |_, _| Kind::Phone),
    ("address", |_, _| Kind::Address),
    ("files", |s, _| Kind::Files {
        max: s.whole_number("max").unwrap_or(5),
        max_bytes: u64::from(s.whole_number("max_megabytes").unwrap_or(10)) * 1_000_000,
        kinds: file_kinds(s),
    }),
    ("calculated", |_, _| Kind::Calculated),
];

/// The kinds in `accept = ["pdf", "jpeg"]`; all when absent.
fn file_kinds(section: &Section<'_>) -> Vec<attachment::Kind> {
    let mut kinds = Vec::new();
    for word in section.placed_texts("accept") {
        match word.value.parse() {
            Ok(kind) => kinds.push(kind),
            Err(_) => {
                let all: Vec<&str> = attachment::Kind::ALL.iter().map(|kind| kind.word()).collect();
                let what = format!("\"{}\" is no kind of file", word.value);
                section.complain_at(&word, what, format!("Use one of: {}.", all.join(", ")));
            }
        }
    }
    if kinds.is_empty() { attachment::Kind::ALL.to_vec() } else { kinds }
}

impl Kind {
    pub(super) fn read(section: &Section<'_>, names: &Names) -> Self {
        if !section.has("type") {
            section.complain("the field has no type", "Add type = \"text\" or another type.");
        }
        section.one_of("type", &KINDS)(section, names)
    }

    /// Whether an answer has words or codes by which somebody may look for it.
    pub fn has_words(&self) -> bool {
        use Kind::{Address, CompanyCode, Email, LongText, Person, PersonCode, Phone, Plate, Text};
        matches!(
            self,
            Text { .. } | LongText { .. } | PersonCode | Person | CompanyCode | Plate | Email | Phone | Address
        )
    }

    /// The words for all kinds.
    pub fn words() -> impl Iterator<Item = &'static str> {
        KINDS.iter().map(|(word, _)| *word)
    }

    /// Its word in definitions, which is also a part of the ids of the portal's texts about it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Text { .. } => "text",
            Self::LongText { .. } => "long_text",
            Self::Number { .. } => "number",
            Self::Money { .. } => "money",
            Self::Date { .. } => "date",
            Self::YesNo => "yes_no",
            Self::Choice { .. } => "choice",
            Self::Choices { .. } => "choices",
            Self::List { .. } => "list",
            Self::Country => "country",
            Self::PersonCode => "person_code",
            Self::Person => "person",
            Self::CompanyCode => "company_code",
            Self::Plate => "plate",
            Self::Iban => "iban",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Address => "address",
            Self::Files { .. } => "files",
            Self::Calculated => "calculated",
        }
    }

    /// The type that expressions see for a field; a calculated one has that of its value.
    pub(super) fn type_of(section: &Section<'_>) -> Type {
        let word = section.text("type").map_or("text", |placed| placed.value);
        let group = |parts: [(&str, Type); 2]| Type::Context(parts.map(|(part, kind)| (part.to_owned(), kind)).into());
        match word {
            "number" | "money" => Type::Number,
            "date" => Type::Date,
            "yes_no" => Type::Bool,
            "choice" | "list" => Options::type_of(section),
            "choices" => Type::List(Box::new(Options::type_of(section))),
            "person" => group([("code", Type::Text), ("name", Type::Text)]),
            "files" => Type::List(Box::new(group([("name", Type::Text), ("size", Type::Number)]))),
            "calculated" => Type::Any,
            _ => Type::Text,
        }
    }

    /// The ways in which an answer of this kind can be wrong that only the service has words for. For the others the
    /// portal has: they are the same in every service.
    pub fn faults(&self) -> Vec<&'static str> {
        let bounds = |low: Option<&'static str>, high: Option<&'static str>| {
            ["invalid"].into_iter().chain(low).chain(high).collect()
        };
        match self {
            Self::Text { .. } | Self::LongText { .. } => vec!["too-long"],
            Self::Number { min, max } => bounds(min.map(|_| "too-small"), max.map(|_| "too-large")),
            Self::Date { min, max } => bounds(min.as_ref().map(|_| "too-early"), max.as_ref().map(|_| "too-late")),
            Self::YesNo | Self::Choice { .. } | Self::Plate | Self::Email => vec!["invalid"],
            _ => Vec::new(),
        }
    }

    /// The options of a question that has some.
    pub fn options(&self) -> Option<&Options> {
        match self {
            Self::Choice { options } | Self::Choices { options } | Self::List { options } => Some(options),
            _ => None,
        }
    }

    /// The expressions within: bounds and options.
    pub fn expressions(&self) -> Vec<&Expression> {
        match self {
            Self::Date { min, max } => [min.as_ref(), max.as_ref()].into_iter().flatten().collect(),
            _ => match self.options() {
                Some(Options::From(expression)) => vec![expression],
                _ => Vec::new(),
            },
        }
    }
}

impl Options {
    fn read(section: &Section<'_>, names: &Names) -> Self {
        if section.is_text("options") {
            let texts = Type::List(Box::new(Type::Text));
            return section.expression("options", names, &texts).map_or(Self::Fixed(Vec::new()), Self::From);
        }
        Self::Fixed(section.need_texts("options"))
    }

    /// The type of what is chosen.
    fn type_of(section: &Section<'_>) -> Type {
        let fixed = if section.is_text("options") { Vec::new() } else { section.texts("options") };
        if fixed.is_empty() { Type::Text } else { Type::OneOf(fixed.into()) }
    }

    /// The options written in the definition; none where an expression gives them.
    pub fn fixed(&self) -> &[String] {
        if let Self::Fixed(options) = self { options } else { &[] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_read_under_its_own_word() {
        for word in Kind::words() {
            let text = format!(
                "id = \"s\"\n[[step]]\nid = \"a\"\n[[step.field]]\nid = \"f\"\ntype = \"{word}\"\noptions = [\"x\"]\nvalue = \"1\"\n"
            );
            let table = toml::de::DeTable::parse(&text).expect("toml");
            let complaints = crate::service::complaint::Complaints::default();
            let root = Section::root("s.toml", &text, table.get_ref(), &complaints);
            let field = &root.sections("step")[0].sections("field")[0];
            assert_eq!(Kind::read(field, &Names::new()).word(), word);
        }
    }
}
