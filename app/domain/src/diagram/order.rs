//! In which order the items of a layer stand: such that few lines cross.

use super::Item;

/// So often the layers are put in the order of their neighbours, down and up by turns.
const SWEEPS: usize = 12;

/// The items of each layer, from the left.
pub(super) fn layers(items: &[Item], links: &[(usize, usize)]) -> Vec<Vec<usize>> {
    let count = items.iter().map(|item| item.rank + 1).max().unwrap_or_default();
    let mut layers = vec![Vec::new(); count];
    for (at, item) in items.iter().enumerate() {
        layers[item.rank].push(at);
    }
    let mut best = (crossings(items, links, &layers), layers.clone());
    for sweep in 0..SWEEPS {
        let down = sweep % 2 == 0;
        let ranks: Vec<usize> = if down { (1..count).collect() } else { (0..count.saturating_sub(1)).rev().collect() };
        for rank in ranks {
            let places = places(items.len(), &layers);
            layers[rank].sort_by_cached_key(|item| middle(*item, links, &places, down));
        }
        let found = crossings(items, links, &layers);
        if found < best.0 {
            best = (found, layers.clone());
        }
    }
    best.1
}

/// The place of each item in its layer.
fn places(items: usize, layers: &[Vec<usize>]) -> Vec<usize> {
    let mut places = vec![0; items];
    for layer in layers {
        layer.iter().enumerate().for_each(|(place, item)| places[*item] = place);
    }
    places
}

/// The mean place of the neighbours above or below, in thousandths; its own where it has none.
fn middle(item: usize, links: &[(usize, usize)], places: &[usize], above: bool) -> usize {
    let neighbours = links.iter().filter_map(|(upper, lower)| match above {
        true => (*lower == item).then_some(*upper),
        false => (*upper == item).then_some(*lower),
    });
    let (sum, count) = neighbours.fold((0, 0), |(sum, count), other| (sum + places[other], count + 1));
    (sum * 1000).checked_div(count).unwrap_or(places[item] * 1000)
}

/// How many pairs of lines cross.
fn crossings(items: &[Item], links: &[(usize, usize)], layers: &[Vec<usize>]) -> usize {
    let places = places(items.len(), layers);
    let ends: Vec<(usize, usize, usize)> =
        links.iter().map(|(upper, lower)| (items[*upper].rank, places[*upper], places[*lower])).collect();
    let cross = |(at, one): (usize, &(usize, usize, usize))| {
        let crossed = |other: &&(usize, usize, usize)| {
            one.0 == other.0 && (one.1 < other.1 && one.2 > other.2 || one.1 > other.1 && one.2 < other.2)
        };
        ends[at + 1..].iter().filter(crossed).count()
    };
    ends.iter().enumerate().map(cross).sum()
}
