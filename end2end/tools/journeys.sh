# The browser journeys against one topology.

# journeys_in TOPOLOGY [PROJECT]: starts it, walks every journey through it, stops it.
# The pages are the same in both topologies: what they look like is looked at in one.
journeys_in() {
    local topology=$1 project=${2:-*} report=$results/$1/report.json code=0
    if [[ ! -x ${portico:-} ]]; then echo "no binary to walk through"; return 1; fi
    mkdir -p "$results/$topology"
    "start_$topology" || { stop_portico; return 1; }
    (cd end2end &&
        PORTICO_CHROMIUM=$(chromium_path) PORTICO_RESULTS=$results/$topology \
            node_modules/.bin/playwright test --project "$project") || code=$?
    stop_portico || code=$?
    # shellcheck disable=SC2046
    if [[ -f $report ]]; then count $(outcomes "$report"); fi
    return "$code"
}

# outcomes REPORT: the passed and the failed of Playwright's JSON report.
outcomes() {
    node --input-type=module - "$1" <<'JS'
import { readFileSync } from "node:fs";
const { stats } = JSON.parse(readFileSync(process.argv[2], "utf8"));
console.log(stats.expected, stats.unexpected + stats.flaky);
JS
}
