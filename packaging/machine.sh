# What the scripts that build need to know about this machine. To be sourced, with "project" set to the project's folder.
# shellcheck shell=sh

# shellcheck source=packaging/bin/java-25.sh
. "${project:?}/packaging/bin/java-25.sh"

# Makes Maven use a JDK 25: the build looks for one in the usual places and in variables named JAVA…_HOME.
find_builder() {
    if ! command -v mvn >/dev/null 2>&1; then
        echo "Maven is needed and was not found: install it (on Debian or Ubuntu, apt-get install maven) and run this again." >&2
        return 2
    fi
    if ! find_java_25 javac; then
        no_java_25 "JDK 25"
        return 2
    fi
    JAVA25_HOME=$java_25
    export JAVA25_HOME
    # Maven itself may run on another Java, but on one it must run.
    if [ -z "${JAVA_HOME:-}" ] && ! command -v java >/dev/null 2>&1; then
        JAVA_HOME=$java_25
        export JAVA_HOME
    fi
}

# Succeeds when the system's loader knows the library.
has_library() {
    { ldconfig -p || /sbin/ldconfig -p; } 2>/dev/null | grep -q -F "$1"
}

# Adds to "missing" the package that brings a library (libgtk-3.so.0) or a program (Xvfb), when it is not there.
missing=
want() {
    case $1 in
        *.so.*) has_library "$1" || missing="$missing $2" ;;
        *) command -v "$1" >/dev/null 2>&1 || missing="$missing $2" ;;
    esac
}

# Installs what "missing" names when this person may; otherwise, or when that fails, names it in one line and fails.
install_missing() {
    [ -n "$missing" ] || return 0
    may=
    if command -v apt-get >/dev/null 2>&1; then
        if [ "$(id -u)" -eq 0 ]; then
            may="env"
        elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
            may="sudo -n env"
        fi
    fi
    if [ -n "$may" ]; then
        echo "Installing$missing."
        # "may" and "missing" are lists of words.
        # shellcheck disable=SC2086
        for attempt in as-it-is refreshed; do
            if [ "$attempt" = refreshed ]; then
                $may DEBIAN_FRONTEND=noninteractive apt-get update -qq >/dev/null 2>&1
            fi
            $may DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing \
                >/dev/null 2>&1 && missing= && return 0
        done
    fi
    echo "This machine lacks$missing: install them (on Debian or Ubuntu, apt-get install$missing)." >&2
    return 1
}

on_linux() {
    [ "$(uname)" = Linux ]
}

# What papers need: the fonts' machinery that Java draws text with.
want_fonts() {
    if on_linux; then
        want libfreetype.so.6 libfreetype6
        want libfontconfig.so.1 fontconfig
        want libpangoft2-1.0.so.0 libpangoft2-1.0-0
    fi
}

# What a real window needs.
want_window() {
    want_fonts
    if on_linux; then
        want libgtk-3.so.0 libgtk-3-0
        want libXtst.so.6 libxtst6
    fi
}
