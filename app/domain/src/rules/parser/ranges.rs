//! What may stand after `in`: a value, a list, a range `[1..5]`, a comparison `< 5`, or several in round brackets.

use super::{
    super::tree::{Operator, Test},
    Fault, Parser,
};

impl Parser {
    /// After the word `in`.
    pub(super) fn tests(&mut self) -> Result<Vec<Test>, Fault> {
        if !self.is_sign("(") || self.opens_range().is_some() {
            return Ok(vec![match self.compared_or_range()? {
                Some(test) => test,
                None => Test::Among(self.sum()?),
            }]);
        }
        self.need_sign("(")?;
        let mut tests = Vec::new();
        loop {
            tests.push(match self.compared_or_range()? {
                Some(test) => test,
                None => Test::Among(self.expression()?),
            });
            if !self.sign(",") {
                self.need_sign(")")?;
                return Ok(tests);
            }
        }
    }

    fn compared_or_range(&mut self) -> Result<Option<Test>, Fault> {
        if let Some((_, operator)) = self.operator(&Operator::COMPARISONS[2..]) {
            return Ok(Some(Test::Compared(operator, self.sum()?)));
        }
        let Some(above) = self.opens_range() else { return Ok(None) };
        self.next += 1;
        let low = self.sum()?;
        self.need_sign("..")?;
        let ends_range = std::mem::replace(&mut self.ends_range, true);
        let high = self.sum()?;
        self.ends_range = ends_range;
        let below = match () {
            () if self.sign("]") => Operator::LessOrEqual,
            () if self.sign("[") => Operator::Less,
            () => {
                self.need_sign(")")?;
                Operator::Less
            }
        };
        Ok(Some(Test::Range { low, above, high, below }))
    }

    /// How a range begins here, if one does: `[` takes its end in, `(` and `]` do not.
    fn opens_range(&self) -> Option<Operator> {
        let above = match () {
            () if self.is_sign("[") => Operator::GreaterOrEqual,
            () if self.is_sign("(") || self.is_sign("]") => Operator::Greater,
            () => return None,
        };
        self.is_range().then_some(above)
    }
}
