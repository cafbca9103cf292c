//! The house's plan, as cargo and the files tell it.

use std::{
    collections::{HashMap, VecDeque},
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Node, Package, PackageId};

/// What cargo knows about this workspace.
pub(crate) fn metadata() -> &'static Metadata {
    static METADATA: OnceLock<Metadata> = OnceLock::new();
    METADATA.get_or_init(|| {
        let mut command = MetadataCommand::new();
        command.manifest_path(here().join("Cargo.toml"));
        // What is built for this machine: other targets bring crates that never come in here.
        let options = ["--locked", "--filter-platform", &host()].map(str::to_owned);
        command.other_options(options).exec().expect("cargo metadata answers")
    })
}

/// The folder of the binary's crate, as cargo says when it runs a test.
fn here() -> PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from)
}

/// This machine, as compilers call it: `x86_64-unknown-linux-gnu`.
fn host() -> String {
    let version = Command::new("rustc").arg("-vV").current_dir(here()).output().expect("rustc starts");
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    version.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc names its host").to_owned()
}

/// The folder that holds the house.
pub(crate) fn root() -> PathBuf {
    metadata().workspace_root.clone().into()
}

/// A file of the house as text.
pub(crate) fn text(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{} cannot be read: {error}", path.display()))
}

/// A crate of the house.
pub(crate) struct Room {
    /// Its folder below the root, such as `server/portal`.
    pub(crate) folder: String,
    pub(crate) package: &'static Package,
}

/// Every crate of the house, in the order of their folders.
pub(crate) fn rooms() -> Vec<Room> {
    let root = &metadata().workspace_root;
    let room = |package: &'static Package| {
        let folder = package.manifest_path.parent().and_then(|folder| folder.strip_prefix(root).ok());
        Room { folder: folder.expect("a crate stands in the house").to_string(), package }
    };
    let mut rooms: Vec<Room> = metadata().workspace_packages().into_iter().map(room).collect();
    rooms.sort_by(|a, b| a.folder.cmp(&b.folder));
    rooms
}

/// The crate in a folder.
pub(crate) fn room(folder: &str) -> Room {
    rooms().into_iter().find(|room| room.folder == folder).unwrap_or_else(|| panic!("there is no crate in {folder}"))
}

impl Room {
    /// The ways to all that this crate is built of, by name: `tokio` to `portico-app → leptos → tokio`.
    pub(crate) fn built_of(&self) -> HashMap<&'static str, String> {
        self.reached(&|kind| kind == DependencyKind::Normal)
    }

    /// The ways to all that this crate or its tests are built of.
    pub(crate) fn built_or_tested_with(&self) -> HashMap<&'static str, String> {
        self.reached(&|_| true)
    }

    fn reached(&self, counts: &dyn Fn(DependencyKind) -> bool) -> HashMap<&'static str, String> {
        let packages: HashMap<&PackageId, &'static Package> =
            metadata().packages.iter().map(|package| (&package.id, package)).collect();
        let resolve = metadata().resolve.as_ref().expect("cargo resolves the dependencies");
        let nodes: HashMap<&PackageId, &Node> = resolve.nodes.iter().map(|node| (&node.id, node)).collect();
        let mut ways = HashMap::from([(self.package.name.as_str(), self.package.name.to_string())]);
        let mut queue = VecDeque::from([&self.package.id]);
        while let Some(id) = queue.pop_front() {
            let way = ways[packages[id].name.as_str()].clone();
            // Only a crate's own tests count as its tests.
            let own = *id == self.package.id;
            let counted = |kind| counts(kind) && (own || kind != DependencyKind::Development);
            for next in nodes[id].deps.iter().filter(|next| next.dep_kinds.iter().any(|kind| counted(kind.kind))) {
                let name = packages[&next.pkg].name.as_str();
                if !ways.contains_key(name) {
                    ways.insert(name, format!("{way} → {name}"));
                    queue.push_back(&next.pkg);
                }
            }
        }
        ways.remove(self.package.name.as_str());
        ways
    }
}

/// Files below a folder of the house whose name ends so, by their path below the root; built and fetched ones left out.
pub(crate) fn files(folder: &str, ending: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the house can be read") {
            let path = entry.expect("an entry can be read").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() && !["target", "node_modules", "results", "data", ".git"].contains(&name.as_str()) {
                folders.push(path);
            } else if name.ends_with(ending) {
                found.push(path.strip_prefix(root()).expect("it stands in the house").display().to_string());
            }
        }
    }
    found.sort();
    found
}
