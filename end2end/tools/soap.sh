# Our SOAP client and the sandbox's security server against a provider that other people wrote.

# In an environment of its own under target/, never over the system's packages; made anew when a version changes.
install_soap_provider() {
    local home=target/soap-provider list=end2end/soap/requirements.txt
    soap_python=$PWD/$home/bin/python
    cmp -s "$list" "$home/installed" && return
    rm -rf "$home"
    "$(python_path)" -m venv "$home" &&
        "$home/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: --requirement "$list" &&
        cp "$list" "$home/installed" && return
    echo "pip could not install the packages of $list: see its words above."
    return 1
}

# The provider has packages for these versions alone.
python_path() {
    local python
    for python in ${PORTICO_PYTHON:-} python3 python3.12 python3.11 python3.10 python3.9; do
        "$python" -c 'import sys, venv, ensurepip; sys.exit(not (3, 8) <= sys.version_info < (3, 13))' 2>/dev/null &&
            command -v "$python" && return
    done
    return 1
}

interoperate_over_soap() {
    local log=$results/interop.log code=0
    install_soap_provider || return
    # The whole workspace, so that what the Rust tests built serves here, too.
    PORTICO_SOAP_PYTHON=$soap_python cargo test --quiet --workspace --test interop >"$log" 2>&1 || code=$?
    # shellcheck disable=SC2046
    count $(awk '/^test result:/ { passed += $4; failed += $6 } END { print passed + 0, failed + 0 }' "$log")
    ((code == 0)) || tail -n 40 "$log"
    return "$code"
}
