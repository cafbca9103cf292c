//! On which layer each node of a graph stands.

/// The layer of each of `nodes`, so that what is led to stands below what leads there. Where lines run in a circle, the
/// one that closes it, coming from the first node, leads back up. Lines to where nothing is are passed over.
pub fn ranks(nodes: usize, lines: &[(usize, usize)]) -> Vec<usize> {
    let mut next: Vec<Vec<usize>> = vec![Vec::new(); nodes];
    for (from, to) in lines.iter().filter(|(from, to)| *from < nodes && *to < nodes && from != to) {
        next[*from].push(*to);
    }
    let (finished, back) = walk(&next);
    let mut ranks = vec![0; nodes];
    for from in finished.into_iter().rev() {
        for to in next[from].iter().filter(|to| !back.contains(&(from, **to))) {
            ranks[*to] = ranks[*to].max(ranks[from] + 1);
        }
    }
    ranks
}

/// The nodes in the order in which everything behind them was seen, and the lines that close circles. Without recursion:
/// a long chain must not exhaust the stack.
fn walk(next: &[Vec<usize>]) -> (Vec<usize>, Vec<(usize, usize)>) {
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        No,
        Open,
        Done,
    }
    let mut seen = vec![Seen::No; next.len()];
    let (mut finished, mut back) = (Vec::new(), Vec::new());
    for start in 0..next.len() {
        if seen[start] != Seen::No {
            continue;
        }
        seen[start] = Seen::Open;
        let mut path = vec![(start, 0)];
        while let Some((node, way)) = path.pop() {
            let Some(to) = next[node].get(way).copied() else {
                seen[node] = Seen::Done;
                finished.push(node);
                continue;
            };
            path.push((node, way + 1));
            match seen[to] {
                Seen::No => {
                    seen[to] = Seen::Open;
                    path.push((to, 0));
                }
                Seen::Open => back.push((node, to)),
                Seen::Done => {}
            }
        }
    }
    (finished, back)
}
