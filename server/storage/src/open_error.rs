//! Why the database cannot be used, and what to do about it.

use std::path::PathBuf;

use sqlx::migrate::MigrateError;

/// Each is one sentence for the operator with the cure; the cause is its source.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Does not repeat the address: it may hold a password.
    #[error(
        "the database's address is not one of sqlite:folder/file.db and postgres://user@host:5432/database; correct it in the configuration"
    )]
    NotAnAddress,
    #[error("the folder {} cannot be made; make it, or name the database in another one", .path.display())]
    Folder { path: PathBuf, source: std::io::Error },
    #[error(
        "the file {} cannot be written; give it and its folder to this user, see that the disk is not full, or name another file", .path.display()
    )]
    File { path: PathBuf, source: sqlx::Error },
    #[error("the file {} is not a database; move it away, or name another file", .path.display())]
    NotADatabase { path: PathBuf, source: sqlx::Error },
    #[error("PostgreSQL at {at} cannot be reached; see that it runs and that the address is right")]
    Unreachable { at: String, source: sqlx::Error },
    #[error("PostgreSQL at {at} does not let us in; correct the user, the password or the database's name")]
    Refused { at: String, source: sqlx::Error },
    #[error(
        "the database is newer than this program: it has step {step}, which is unknown here; start the newer program, or restore the backup from before it"
    )]
    Newer { step: i64 },
    #[error(
        "step {step} of the database was made with another text than this program has; start the program that made it, and mend with a new step"
    )]
    Changed { step: i64 },
    #[error("the database could not be brought up to date; it is as it was, so mend the cause and start again")]
    Step {
        #[source]
        source: MigrateError,
    },
}

impl OpenError {
    /// Why SQLite would not open the file.
    pub(crate) fn of_file(path: PathBuf, source: sqlx::Error) -> Self {
        const NOT_A_DATABASE: i32 = 26;
        // The low byte is the kind; the rest tells more of it.
        let code = source.as_database_error().and_then(|e| e.code()?.parse::<i32>().ok()).map(|code| code & 0xff);
        match code {
            Some(NOT_A_DATABASE) => Self::NotADatabase { path, source },
            _ => Self::File { path, source },
        }
    }

    /// Why PostgreSQL would not have us.
    pub(crate) fn of_server(at: String, source: sqlx::Error) -> Self {
        let code = source.as_database_error().and_then(|e| e.code());
        // Class 28: who are you; 3D000: no such database; 42501: you may not.
        let refused = code.is_some_and(|code| code.starts_with("28") || code == "3D000" || code == "42501");
        if refused { Self::Refused { at, source } } else { Self::Unreachable { at, source } }
    }
}

impl From<MigrateError> for OpenError {
    fn from(error: MigrateError) -> Self {
        match error {
            MigrateError::VersionMissing(step) | MigrateError::VersionTooNew(step, _) => Self::Newer { step },
            MigrateError::VersionMismatch(step) => Self::Changed { step },
            source => Self::Step { source },
        }
    }
}
