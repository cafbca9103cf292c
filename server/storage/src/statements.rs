//! How a file names its SQL, so that a test can prepare all of it on both databases.

/// Makes a constant of each statement, and `ALL` of them for the test.
macro_rules! statements {
    ($($name:ident = $sql:expr;)*) => {
        $(const $name: &str = $sql;)*
        #[cfg(test)]
        pub(crate) const ALL: &[(&str, &str)] = &[$((stringify!($name), $sql)),*];
    };
}

pub(crate) use statements;
