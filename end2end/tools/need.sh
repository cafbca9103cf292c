# What the second command needs, found or installed.

check_needs() {
    local missing=()
    need_rust
    postgres_bin >/dev/null || missing+=(postgresql)
    chromium_path >/dev/null || missing+=(chromium)
    has_font || missing+=(fonts-noto-core)
    command -v curl >/dev/null || missing+=(curl)
    command -v cc >/dev/null || missing+=(gcc libc6-dev)
    command -v node >/dev/null || missing+=(nodejs)
    command -v npm >/dev/null || missing+=(npm)
    python_path >/dev/null || missing+=(python3 python3-venv)
    if ((${#missing[@]} > 0)); then install "${missing[@]}"; fi
    need_node
    need_python
    install_node_packages
    say_versions
}

need_rust() {
    local wasm=wasm32-unknown-unknown
    command -v cargo >/dev/null || give_up "Rust is missing. Install it from https://rustup.rs and run this again."
    [[ -d $(rustc --print sysroot)/lib/rustlib/$wasm ]] && return
    rustup target add "$wasm" ||
        give_up "Rust cannot compile for $wasm. Install it (rustup target add $wasm) and run this again."
}

need_node() {
    local major
    major=$(node --version | sed -E 's/^v([0-9]+).*/\1/')
    ((major >= 20)) && return
    give_up "Node $(node --version) is too old for the browser journeys: install Node 20 or newer and run this again."
}

need_python() {
    python_path >/dev/null && return
    give_up "Python 3.8 to 3.12 is missing, with venv: install one, or name it in PORTICO_PYTHON, and run this again."
}

# install PACKAGE…: by apt when that is allowed, otherwise says what to install and ends.
install() {
    local as_root=()
    if ((EUID != 0)); then as_root=(sudo -n); fi
    if ! command -v apt-get >/dev/null || ! "${as_root[@]}" true 2>/dev/null; then
        give_up "Missing: $*." "Install these (names as in Debian) and run this again: sudo apt-get install $*"
    fi
    echo "Installing $*"
    "${as_root[@]}" apt-get update -qq &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends "$@" >"$scratch/apt.log" 2>&1 && return
    tail -n 20 "$scratch/apt.log" >&2
    give_up "apt could not install $*. Install them by hand and run this again."
}

# Without Noto the pictures of pages show boxes for letters that the page really has.
has_font() {
    [[ -d /usr/share/fonts/truetype/noto ]] || fc-list 2>/dev/null | grep -qi 'noto sans'
}

chromium_path() {
    if [[ -n ${PORTICO_CHROMIUM:-} ]]; then echo "$PORTICO_CHROMIUM"; return; fi
    command -v chromium || command -v chromium-browser || command -v google-chrome
}

# The browser is the system's; nothing is downloaded but the packages of the lock file.
install_node_packages() {
    local installed=end2end/node_modules/.package-lock.json
    [[ -f $installed && $installed -nt end2end/package-lock.json ]] && return
    (cd end2end && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --loglevel=error) ||
        give_up "npm could not install the packages of end2end/package-lock.json: see its words above."
}

say_versions() {
    cargo --version
    "$(postgres_bin)/postgres" --version
    "$(chromium_path)" --version --no-sandbox 2>/dev/null
    echo "Node $(node --version)"
    "$(python_path)" --version
}
