# Headings, seconds and counts: how the second command speaks.

passed=0
failed=0
failed_sections=()

# section TITLE COMMAND…: runs one part, says how long it took and whether it held.
# A part that fails without a failed test of its own counts as one failure. Later parts still run
# where they can, so that one run tells everything; what they cannot do without ends the run (give_up).
section() {
    local title=$1 began=$SECONDS failed_before=$failed code=0
    shift
    printf '\n== %s\n' "$title"
    # The parts report by their exit code, line by line (`|| return`), so `set -e` is off here.
    set +e
    "$@"
    code=$?
    set -e
    if ((code != 0 && failed == failed_before)); then failed=$((failed + 1)); fi
    if ((failed > failed_before)); then
        failed_sections+=("$title")
        printf -- '-- failed after %d s\n' $((SECONDS - began))
    else
        printf -- '-- %d s\n' $((SECONDS - began))
    fi
}

# give_up SENTENCE…: says what is wrong with its cure, and ends the run.
give_up() {
    printf '%s\n' "$@" >&2
    exit 1
}

# count PASSED FAILED: adds a runner's tests to the closing line.
count() {
    passed=$((passed + $1))
    failed=$((failed + $2))
}

closing_line() {
    local title
    printf '\n'
    for title in "${failed_sections[@]+"${failed_sections[@]}"}"; do
        printf 'failed: %s\n' "$title"
    done
    printf '%d passed, %d failed\n' "$passed" "$failed"
    ((failed == 0))
}
