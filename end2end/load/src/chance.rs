//! Chance that can be repeated: SplitMix64 (Steele, Lea and Flood, 2014), plenty for choosing moments.

pub(crate) struct Chance(u64);

impl Chance {
    /// From a number that repeats it, or from the machine.
    pub(crate) fn new(seed: Option<u64>) -> (Self, u64) {
        let seed = seed.unwrap_or_else(|| getrandom::u64().unwrap_or(1) % 1_000_000);
        (Self(seed), seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 up to `end`, which is not reached and not 0.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_numbers_come() {
        let mut chance = Chance::new(Some(1_234_567)).0;
        assert_eq!([chance.next(), chance.next()], [6_457_827_717_110_365_317, 3_203_168_211_198_807_973]);
    }
}
