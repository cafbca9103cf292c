# The Rust half: form, lints, tests on both databases, the binary.

check_formatting() {
    cargo fmt --all --check
}

check_lints() {
    cargo clippy --quiet --workspace --all-targets -- -D warnings
}

# Every test runs on SQLite; with PORTICO_TEST_POSTGRES set, the database tests run on PostgreSQL too.
run_rust_tests() {
    local log=$results/rust-tests.log code=0
    cargo test --workspace --no-fail-fast 2>&1 | tee "$log" | without_passed_tests
    code=${PIPESTATUS[0]}
    # shellcheck disable=SC2046
    count $(awk '/^test result:/ { passed += $4; failed += $6 } END { print passed + 0, failed + 0 }' "$log")
    return "$code"
}

# A page of "ok" hides the one line that matters; the whole is in results/rust-tests.log.
without_passed_tests() {
    awk '!/^test .* \.\.\. ok$/ && !/^running [0-9]+ tests?$/ && !/^ *(Compiling|Running|Doc-tests) / && NF { print; fflush() }'
}

# Sets portico to the built binary's path.
build_portico() {
    cargo build --quiet || return
    portico=$(cargo metadata --format-version 1 --no-deps |
        node -p 'JSON.parse(fs.readFileSync(0)).target_directory')/debug/portico
    du -h "$portico"
}

# A small run of what end2end/load/README.md describes: every draft ends under the version it began with.
publish_while_people_fill_in() {
    cargo run --quiet -p portico-load -- publish --portico "$portico" --publications 6 --people 4 >"$results/publish.log" 2>&1 &&
        count 1 0 || { tail -n 20 "$results/publish.log"; return 1; }
}

# A small fault run as end2end/load/README.md describes it: nothing lost, nothing done twice.
fail_while_people_submit() {
    cargo run --quiet -p portico-load -- faults --portico "$portico" --submissions 40 --people 8 --kills 7 >"$results/faults.log" 2>&1 &&
        count 1 0 || { tail -n 40 "$results/faults.log"; return 1; }
}
