//! The questions that services share, so that a person can ask "what may be for me" of all of them at once.

use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::{complaint::Complaints, folder, section::Section};
use crate::rules::{Names, Type, Value};

/// One shared question. Its words are the portal's own: `ask-<id>`.
#[derive(Debug)]
pub struct Question {
    pub id: String,
    pub takes: Takes,
}

/// What kind of answer a shared question takes.
#[derive(Debug, PartialEq, Eq)]
pub enum Takes {
    YesNo,
    Number {
        min: Option<Decimal>,
        max: Option<Decimal>,
    },
    /// One of several; each has the words `.option-<id>`.
    Choice(Vec<String>),
}

const FILE: &str = "questions.toml";
const TEXT: &str = include_str!("../../../services/questions.toml");

/// All shared questions, in the order in which they are put.
pub fn questions() -> &'static [Question] {
    static ALL: LazyLock<Vec<Question>> = LazyLock::new(|| read(TEXT, &Complaints::default()));
    &ALL
}

/// The names that a precheck may use.
pub(super) fn names() -> Names {
    questions().iter().map(|question| (question.id.clone(), question.takes.yields())).collect()
}

fn read(text: &str, complaints: &Complaints) -> Vec<Question> {
    let Some((file, text, table)) = folder::parse(FILE, text, complaints) else { return Vec::new() };
    let root = Section::root(file, text, table.get_ref(), complaints);
    let all = root.sections("question").iter().map(Question::read).collect();
    root.done();
    all
}

impl Question {
    fn read(section: &Section<'_>) -> Self {
        let takes = match section.one_of("type", &[("yes_no", 0), ("number", 1), ("choice", 2)]) {
            0 => Takes::YesNo,
            1 => Takes::Number { min: section.decimal("min"), max: section.decimal("max") },
            _ => Takes::Choice(section.need_texts("options")),
        };
        let question = Self { id: section.need_id(false), takes };
        section.done();
        question
    }

    /// The attributes that its message `ask-<id>` has to have.
    pub fn words(&self) -> Vec<String> {
        match &self.takes {
            Takes::YesNo => Vec::new(),
            Takes::Number { .. } => vec!["invalid".into()],
            Takes::Choice(options) => options.iter().map(|option| format!("option-{option}")).collect(),
        }
    }

    /// What was typed as a value: `Null` when nothing was, `None` when it is no answer to this question.
    pub fn answer(&self, typed: &str) -> Option<Value> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Some(Value::Null);
        }
        match &self.takes {
            Takes::YesNo => match typed {
                "yes" => Some(Value::Bool(true)),
                "no" => Some(Value::Bool(false)),
                _ => None,
            },
            Takes::Number { min, max } => {
                let number: Decimal = typed.replace(',', ".").parse().ok()?;
                let inside = min.is_none_or(|min| number >= min) && max.is_none_or(|max| number <= max);
                inside.then_some(Value::Number(number))
            }
            Takes::Choice(options) => options.iter().any(|option| option == typed).then(|| Value::Text(typed.into())),
        }
    }
}

impl Takes {
    fn yields(&self) -> Type {
        match self {
            Self::YesNo => Type::Bool,
            Self::Number { .. } => Type::Number,
            Self::Choice(options) => Type::OneOf(options.as_slice().into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(id: &str) -> &'static Question {
        questions().iter().find(|question| question.id == id).expect("a question")
    }

    #[test]
    fn the_file_is_read_without_a_complaint_and_each_id_stands_once() {
        let complaints = Complaints::default();
        let all = read(TEXT, &complaints);
        assert_eq!(complaints.into_inner(&[(FILE, TEXT)]), []);
        assert_eq!(names().len(), all.len());
        assert!(all.len() > 5);
    }

    #[test]
    fn an_answer_is_of_the_question_s_kind_or_none() {
        let age = question("age");
        assert_eq!(age.answer(" 18 "), Some(Value::Number(18.into())));
        assert_eq!(age.answer(""), Some(Value::Null));
        for wrong in ["eighteen", "-1", "131", "1e400"] {
            assert_eq!(age.answer(wrong), None, "{wrong}");
        }
        assert_eq!(question("lives_here").answer("no"), Some(Value::Bool(false)));
        assert_eq!(question("lives_here").answer("maybe"), None);
        assert_eq!(question("occupation").answer("retired"), Some(Value::Text("retired".into())));
        assert_eq!(question("occupation").answer("astronaut"), None);
    }
}
