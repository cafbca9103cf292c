//! Names, and what brings new ones: `some`, `every` and filters.

use super::{
    super::tree::{Node, Place},
    Checker, Fault, Type, did_you_mean,
};

/// A list whose items are at hand: by the name that was given to them, or as `item` and by their parts.
pub(super) struct Around {
    name: Option<String>,
    item: Type,
}

impl Checker<'_> {
    /// Where the value of `name` comes from: the innermost item, what is around it, at last the scope.
    pub(super) fn find(&mut self, name: &str, at: usize) -> Result<(Place, Type), Fault> {
        for (steps, around) in self.around.iter().rev().enumerate() {
            match (&around.name, &around.item) {
                (Some(own), item) if own == name => return Ok((Place::Item(steps), item.clone())),
                (None, item) if name == "item" => return Ok((Place::Item(steps), item.clone())),
                (None, Type::Context(parts)) if parts.contains_key(name) => {
                    return Ok((Place::PartOfItem(steps), parts[name].clone()));
                }
                _ => {}
            }
        }
        if let Some(of) = self.names.get(name) {
            let number = self.read.iter().position(|known| known == name).unwrap_or_else(|| {
                self.read.push(name.into());
                self.read.len() - 1
            });
            return Ok((Place::Scope(number), of.clone()));
        }
        // Whose parts nobody knows may have this one.
        let open = |around: &Around| around.name.is_none() && around.item == Type::Any;
        if let Some(steps) = self.around.iter().rev().position(open) {
            return Ok((Place::PartOfItem(steps), Type::Any));
        }
        Err(Fault { at, what: format!("nothing here is called \"{name}\""), cure: did_you_mean(name, &self.known()) })
    }

    fn known(&self) -> Vec<&str> {
        let mut known: Vec<&str> = Vec::new();
        for around in self.around.iter().rev() {
            known.push(around.name.as_deref().unwrap_or("item"));
            if let (None, Type::Context(parts)) = (&around.name, &around.item) {
                known.extend(parts.keys().map(String::as_str));
            }
        }
        known.into_iter().chain(self.names.keys().map(String::as_str)).collect()
    }

    pub(super) fn quantified(&mut self, lists: &mut [(String, Node)], satisfies: &mut Node) -> Result<Type, Fault> {
        let outside = self.around.len();
        let checked = lists.iter_mut().try_for_each(|(name, list)| {
            let item = self.item_of(list)?;
            self.around.push(Around { name: Some(name.clone()), item });
            Ok(())
        });
        let checked = checked.and_then(|()| self.need(satisfies, &Type::Bool));
        self.around.truncate(outside);
        checked.map(|()| Type::Bool)
    }

    /// `list[condition]` is a list again, `list[number]` one item of it.
    pub(super) fn filter(&mut self, of: &mut Node, by: &mut Node, by_number: &mut bool) -> Result<Type, Fault> {
        let item = self.item_of(of)?;
        self.around.push(Around { name: None, item: item.clone() });
        let found = self.check(by);
        self.around.pop();
        match found? {
            Type::Number => {
                *by_number = true;
                Ok(item)
            }
            Type::Bool | Type::Any => Ok(Type::list(item)),
            other => Err(Fault {
                at: by.span.start,
                what: format!("a condition or the number of an item is needed here, and this is {other}"),
                cure: "Write a condition like [item > 1], or a number: [1] is the first item, [-1] the last.".into(),
            }),
        }
    }

    fn item_of(&mut self, list: &mut Node) -> Result<Type, Fault> {
        match self.check(list)? {
            Type::List(item) => Ok(*item),
            Type::Any => Ok(Type::Any),
            other => Err(super::wrong(list.span.start, &Type::list(Type::Any), &other)),
        }
    }
}
