# Starts and stops Portico in the two topologies the journeys walk through.

portico_pids=()

# Everything in one process, on SQLite in a new folder: what `cargo run` gives.
start_one_process() {
    local folder=$scratch/one_process
    unset PORTICO_SECOND_URL
    take_ports || return
    write_settings "$folder" "$portal_port"
    run_part "$folder" serve serve
    await "http://localhost:$portal_port/en"
}

# Two portals, a worker and each neighbour on their own, over one PostgreSQL database.
start_separate_processes() {
    local folder=$scratch/separate_processes part DATABASE_URL
    if [[ -z ${PORTICO_TEST_POSTGRES:-} ]]; then echo "no PostgreSQL to run on"; return 1; fi
    take_ports || return
    write_settings "$folder" "$portal_port"
    # Registers call the first portal; a second one cannot listen at the same port.
    printf '\n[exchange.provider]\nlisten = "127.0.0.1:%s"\n' "$provider_port" >>"$folder/portico.toml"
    write_settings "$folder/second" "$second_port"
    DATABASE_URL=$(new_database journeys) || return
    export DATABASE_URL
    (cd "$folder" && "$portico" migrate) || return
    for part in signin security-server population traffic mailbox scanner registers; do
        run_part "$folder" "$part" sandbox "$part"
    done
    run_part "$folder" worker worker
    run_part "$folder" portal portal
    run_part "$folder/second" second-portal portal
    await "http://localhost:$portal_port/en" && await "http://localhost:$second_port/en" || return
    export PORTICO_SECOND_URL=http://localhost:$second_port
}

# Loopback ports of this topology's own, so that runs beside each other never meet.
take_ports() {
    local ports
    ports=$(node end2end/tools/free-ports.mjs 12) || return
    read -r portal_port second_port signin_port security_port population_port traffic_port \
        mailbox_port smtp_port scanner_port clamd_port registers_port provider_port <<<"$ports"
    export PORTICO_URL=http://localhost:$portal_port
    export PORTICO_SIGNIN_URL=http://127.0.0.1:$signin_port
    export PORTICO_POPULATION_URL=http://127.0.0.1:$population_port
    export PORTICO_TRAFFIC_URL=http://127.0.0.1:$traffic_port
    export PORTICO_MAILBOX_URL=http://127.0.0.1:$mailbox_port
    export PORTICO_REGISTERS_URL=http://127.0.0.1:$registers_port
}

# write_settings FOLDER PORT: the portico.toml that a process started in FOLDER reads.
write_settings() {
    mkdir -p "$1"
    cat >"$1/portico.toml" <<TOML
data = "data"

[portal]
listen = "127.0.0.1:$2"
url = "http://localhost:$2"
secret_file = "$scratch/secret.key"

[files]
folder = "${1%/second}/files"

[search]
key_file = "$scratch/index.key"

[sandbox.ports]
signin = $signin_port
security_server = $security_port
population = $population_port
traffic = $traffic_port
mailbox = $mailbox_port
smtp = $smtp_port
scanner = $scanner_port
clamd = $clamd_port
registers = $registers_port
TOML
}

# run_part FOLDER NAME ARGUMENT…: one portico process, its words kept in results/<topology>/NAME.log.
run_part() {
    local folder=$1 log=$results/${1#"$scratch"/}/$2.log
    shift 2
    mkdir -p "$(dirname "$log")"
    (cd "$folder" && exec "$portico" "$@" >"$log" 2>&1) &
    portico_pids+=($!)
}

# await URL: until it answers 200; shows why when it does not within 20 seconds.
await() {
    local tries pid
    for ((tries = 0; tries < 200; tries++)); do
        if curl -fsS -o /dev/null --max-time 2 "$1" 2>/dev/null; then return; fi
        for pid in "${portico_pids[@]}"; do
            if ! kill -0 "$pid" 2>/dev/null; then break 2; fi
        done
        sleep 0.1
    done
    echo "$1 did not answer 200; the last words of each process:"
    find "$results" -name '*.log' -size +0 -newer "$scratch" -exec tail -v -n 5 {} +
    return 1
}

# Asks every process to stop, and counts one that is still there after 10 seconds as a failure.
stop_portico() {
    local pid tries code=0
    if ((${#portico_pids[@]} == 0)); then return; fi
    kill -TERM "${portico_pids[@]}" 2>/dev/null
    for pid in "${portico_pids[@]}"; do
        for ((tries = 0; tries < 100; tries++)); do
            kill -0 "$pid" 2>/dev/null || break
            sleep 0.1
        done
        if kill -KILL "$pid" 2>/dev/null; then
            echo "process $pid did not stop within 10 seconds when asked"
            code=1
        fi
        wait "$pid" 2>/dev/null
    done
    portico_pids=()
    return "$code"
}
