//! Values and what is hung onto them: constants, names, calls, lists, groups; parts and filters.

use super::{
    super::{
        Value, functions,
        tree::{Call, Kind, Place},
    },
    Fault, Node, Parser, Placed, Token, is_word,
};

impl Parser {
    /// A value with its parts and filters: `founder[share > 1].name`.
    pub(super) fn chain(&mut self) -> Result<Node, Fault> {
        let from = self.at();
        let mut node = self.single()?;
        loop {
            let of = Box::new(node);
            node = if self.sign(".") {
                let at = self.at();
                let name = self.part_name()?;
                self.node(from, Kind::Part { of, at, name })
            } else if !self.ends_range && self.sign("[") {
                let by = Box::new(self.expression()?);
                self.need_sign("]")?;
                self.node(from, Kind::Filter { of, by, by_number: false })
            } else {
                return Ok(*of);
            };
        }
    }

    /// After a dot any word is a name, even one of the language.
    fn part_name(&mut self) -> Result<String, Fault> {
        let Some(Token::Word(name)) = self.token() else { return Err(self.unexpected("the name of a part")) };
        let name = name.clone();
        self.next += 1;
        Ok(name)
    }

    fn single(&mut self) -> Result<Node, Fault> {
        let from = self.at();
        let kind = match self.token() {
            Some(Token::Number(number)) => Kind::Constant(Value::Number(*number)),
            Some(Token::Text(text)) => Kind::Constant(Value::Text(text.clone())),
            Some(Token::Word(name)) => match name.as_str() {
                "true" => Kind::Constant(Value::Bool(true)),
                "false" => Kind::Constant(Value::Bool(false)),
                "null" => Kind::Constant(Value::Null),
                _ => return self.name_or_call(),
            },
            Some(Token::Sign("(")) => {
                self.next += 1;
                let node = self.expression()?;
                self.need_sign(")")?;
                // With its brackets, so that the text around it can be cut out whole.
                return Ok(self.node(from, node.kind));
            }
            Some(Token::Sign("[")) => {
                self.next += 1;
                let items = self.list("]")?;
                return Ok(self.node(from, Kind::List(items)));
            }
            Some(Token::Sign("{")) => return self.context(),
            _ => return Err(self.unexpected("a value")),
        };
        self.next += 1;
        Ok(self.node(from, kind))
    }

    fn name_or_call(&mut self) -> Result<Node, Fault> {
        let from = self.at();
        let words = self.words_of_function();
        if words.is_empty() {
            let name = self.need_name("a value")?;
            return Ok(self.node(from, Kind::Name { name, place: Place::Unknown }));
        }
        if words.len() == 1 && is_word(&words[0]) {
            return Err(self.unexpected("a value"));
        }
        self.next += words.len() + 1;
        let mut arguments = self.list(")")?;
        let name = functions::spelled(&words.join(" "));
        if name == "not" && arguments.len() == 1 {
            return Ok(self.node(from, Kind::Not(Box::new(arguments.remove(0)))));
        }
        let call = Call { name, arguments, function: None, gathers: false };
        Ok(self.node(from, Kind::Call(call)))
    }

    /// The words before a bracket that make the name of a function: `string length (`. Empty when it is no call.
    fn words_of_function(&self) -> Vec<String> {
        let mut words = Vec::new();
        for Placed { token, .. } in &self.tokens[self.next..] {
            match token {
                Token::Word(word) if words.len() < functions::MOST_WORDS => words.push(word.clone()),
                Token::Sign("(") if words.len() == 1 || functions::exists(&words.join(" ")) => return words,
                _ => break,
            }
        }
        Vec::new()
    }

    pub(super) fn list(&mut self, close: &'static str) -> Result<Vec<Node>, Fault> {
        let mut nodes = Vec::new();
        if self.sign(close) {
            return Ok(nodes);
        }
        loop {
            nodes.push(self.expression()?);
            if !self.sign(",") {
                self.need_sign(close)?;
                return Ok(nodes);
            }
        }
    }

    /// `{ a: 1, "b": 2 }`
    fn context(&mut self) -> Result<Node, Fault> {
        let from = self.at();
        self.need_sign("{")?;
        let mut entries: Vec<(String, Node)> = Vec::new();
        while !self.sign("}") {
            if !entries.is_empty() {
                self.need_sign(",")?;
            }
            let at = self.at();
            let name = match self.token() {
                Some(Token::Text(name)) => {
                    let name = name.clone();
                    self.next += 1;
                    name
                }
                _ => self.need_name("the name of a part")?,
            };
            if entries.iter().any(|(known, _)| *known == name) {
                let what = format!("there are two parts called \"{name}\"");
                return Err(Fault { at, what, cure: "Leave one out or rename it.".into() });
            }
            self.need_sign(":")?;
            entries.push((name, self.expression()?));
        }
        Ok(self.node(from, Kind::Context(entries)))
    }
}
