# A private PostgreSQL in the scratch folder, gone when the run ends.

postgres_data=

# The folder of PostgreSQL's server programs: Debian keeps them out of PATH.
postgres_bin() {
    local initdb
    initdb=$(command -v initdb) ||
        initdb=$(printf '%s\n' /usr/lib/postgresql/*/bin/initdb | sort -V | tail -n 1)
    [[ -x $initdb ]] && dirname "$(readlink -f "$initdb")"
}

# PostgreSQL refuses root: its package brings a user for it.
as_postgres() {
    if ((EUID == 0)); then runuser -u postgres -- "$@"; else "$@"; fi
}

# Starts it on a free loopback port and exports PORTICO_TEST_POSTGRES, a superuser's address.
# Nothing here outlives the run, so durability is off.
start_postgres() {
    local bin folder=$scratch/postgres password port
    bin=$(postgres_bin) || return
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    port=$(node end2end/tools/free-ports.mjs 1) || return
    mkdir "$folder"
    echo "$password" >"$folder/password"
    if ((EUID == 0)); then chown -R postgres "$folder"; fi
    as_postgres "$bin/initdb" -D "$folder/data" -U portico --auth=password --no-sync \
        --encoding=UTF8 --locale=C --pwfile="$folder/password" >"$folder.log" 2>&1 ||
        give_up "initdb failed:" "$(tail -n 5 "$folder.log")"
    postgres_data=$folder/data
    # pg_ctl hands these to a shell, so they stay on one line.
    local options=(-c listen_addresses=127.0.0.1 -c "port=$port" -c "unix_socket_directories=''"
        -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200)
    as_postgres "$bin/pg_ctl" start -w -s -D "$postgres_data" -l "$folder/server.log" \
        -o "${options[*]}" ||
        give_up "PostgreSQL did not start:" "$(tail -n 5 "$folder/server.log")"
    export PORTICO_TEST_POSTGRES="postgres://portico:$password@127.0.0.1:$port/postgres"
    echo "listening on 127.0.0.1:$port"
}

# new_database NAME: makes an empty database and prints its address.
new_database() {
    "$(postgres_bin)/createdb" --maintenance-db="$PORTICO_TEST_POSTGRES" "$1" || return
    echo "${PORTICO_TEST_POSTGRES%/*}/$1"
}

stop_postgres() {
    if [[ -z $postgres_data ]]; then return; fi
    as_postgres "$(postgres_bin)/pg_ctl" stop -s -m immediate -D "$postgres_data" || true
    postgres_data=
}
