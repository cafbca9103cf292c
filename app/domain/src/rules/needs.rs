//! What an expression needs of each name: all of it, one part of it, or only that it is there.
//!
//! `sum(founder.share)` needs the share of each founder and nothing else of them, so that what a founder's part of the
//! whole is may depend on it.

use super::tree::{Call, Kind, Node, Place};

/// How much of a name is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need<'e> {
    Whole,
    /// This part, of it or of each of its items.
    Part(&'e str),
    /// Whether, or how often, it is there.
    Count,
}

/// Every mention of a name with what is needed of it.
pub(super) fn needs<'e>(node: &'e Node, need: Need<'e>, found: &mut Vec<(&'e str, Need<'e>)>) {
    match &node.kind {
        Kind::Name { name, place: Place::Scope(_) | Place::Unknown } => found.push((name, need)),
        Kind::Part { of, name, .. } => needs(of, Need::Part(name), found),
        Kind::Call(Call { name, arguments, .. }) if name == "count" || name == "empty" => {
            arguments.iter().for_each(|argument| needs(argument, Need::Count, found));
        }
        Kind::Filter { of, by, .. } => {
            needs(of, need, found);
            by.visit(&mut |node| match &node.kind {
                Kind::Name { name, place: Place::PartOfItem(_) } => needs(of, Need::Part(name), found),
                Kind::Name { place: Place::Item(_), .. } => needs(of, Need::Whole, found),
                _ => {}
            });
            needs(by, Need::Whole, found);
        }
        Kind::Quantified { lists, satisfies, .. } => {
            for (_, list) in lists {
                of_items(satisfies, list, found);
            }
            needs(satisfies, Need::Whole, found);
        }
        _ => node.children().into_iter().for_each(|child| needs(child, Need::Whole, found)),
    }
}

/// What a condition needs of the items of a list that it runs over.
fn of_items<'e>(condition: &'e Node, list: &'e Node, found: &mut Vec<(&'e str, Need<'e>)>) {
    needs(list, Need::Count, found);
    let is_item = |node: &Node| matches!(node.kind, Kind::Name { place: Place::Item(_), .. });
    let mut parts = 0;
    let mut items = 0;
    condition.visit(&mut |node| {
        items += usize::from(is_item(node));
        if let Kind::Part { of, name, .. } = &node.kind
            && is_item(of)
        {
            parts += 1;
            needs(list, Need::Part(name), found);
        }
    });
    if items > parts {
        needs(list, Need::Whole, found);
    }
}
