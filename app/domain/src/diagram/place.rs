//! How far from the left each item stands: near its neighbours, in the order of its layer, and never upon another.

use super::{Item, MARGIN};

/// Between two items of a layer.
const BETWEEN: i32 = 26;
/// So often the layers are moved towards their neighbours, down and up by turns.
const SWEEPS: usize = 24;

/// The middle of each item.
pub(super) fn centres(items: &[Item], links: &[(usize, usize)], layers: &[Vec<usize>]) -> Vec<i32> {
    let mut centres = vec![0; items.len()];
    for layer in layers {
        set(items, layer, &vec![0; layer.len()], &mut centres);
    }
    for sweep in 0..SWEEPS {
        let down = sweep % 2 == 0;
        let ordered: Vec<&Vec<usize>> = if down { layers.iter().collect() } else { layers.iter().rev().collect() };
        for layer in ordered {
            let wishes: Vec<i32> = layer.iter().map(|item| wish(*item, links, &centres)).collect();
            set(items, layer, &wishes, &mut centres);
        }
    }
    let left = items.iter().zip(&centres).map(|(item, centre)| centre - item.width / 2).min().unwrap_or_default();
    centres.iter_mut().for_each(|centre| *centre += MARGIN - left);
    centres
}

/// Where an item would like to stand: in the middle of its neighbours.
fn wish(item: usize, links: &[(usize, usize)], centres: &[i32]) -> i32 {
    let neighbours = links.iter().filter_map(|(upper, lower)| match item {
        _ if *upper == item => Some(centres[*lower]),
        _ if *lower == item => Some(centres[*upper]),
        _ => None,
    });
    let (sum, count) = neighbours.fold((0, 0), |(sum, count), centre| (sum + centre, count + 1));
    if count == 0 { centres[item] } else { sum / count }
}

/// Gives each item of a layer the place nearest to its wish that leaves room for the others: those that would stand upon
/// each other are moved as one, to the mean of what they wish.
fn set(items: &[Item], layer: &[usize], wishes: &[i32], centres: &mut [i32]) {
    // How far each stands behind the first, when all stand as near as they may.
    let mut offsets = Vec::with_capacity(layer.len());
    let mut behind = 0;
    for (at, item) in layer.iter().enumerate() {
        if let Some(before) = at.checked_sub(1).map(|before| layer[before]) {
            behind += items[before].width.div_euclid(2) + BETWEEN + (items[*item].width + 1).div_euclid(2);
        }
        offsets.push(behind);
    }
    // (sum of wishes, how many): blocks that stand as near as they may.
    let mut blocks: Vec<(i64, i64)> = Vec::new();
    for (wish, offset) in wishes.iter().zip(&offsets) {
        let mut block = (i64::from(*wish) - i64::from(*offset), 1);
        while let Some(before) = blocks.pop_if(|before| before.0 * block.1 > block.0 * before.1) {
            block = (block.0 + before.0, block.1 + before.1);
        }
        blocks.push(block);
    }
    let starts = blocks.iter().flat_map(|(sum, count)| {
        let start = i32::try_from(sum.div_euclid(*count)).unwrap_or_default();
        std::iter::repeat_n(start, usize::try_from(*count).unwrap_or_default())
    });
    for ((item, start), offset) in layer.iter().zip(starts).zip(offsets) {
        centres[*item] = start + offset;
    }
}
