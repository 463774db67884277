# Finds a Java 25, for the launcher and for the scripts that build. To be sourced.
# shellcheck shell=sh
# No Java is started to ask its version: the file "release" says it, and there may be many of them.

# Succeeds when the folder holds a Java 25; the second argument names a program that must be there ("java", "javac").
is_java_25() {
    [ -x "$1/bin/$2" ] && [ -r "$1/release" ] || return 1
    while IFS= read -r release_line || [ -n "$release_line" ]; do
        case $release_line in
            'JAVA_VERSION="25"'* | 'JAVA_VERSION="25.'* | 'JAVA_VERSION="25-'* | 'JAVA_VERSION="25+'*) return 0 ;;
            JAVA_VERSION=*) return 1 ;;
        esac
    done <"$1/release"
    return 1
}

# Prints the file that a chain of symbolic links ends in.
end_of_links() {
    linked=$1
    while [ -L "$linked" ]; do
        target=$(readlink "$linked")
        case $target in
            /*) linked=$target ;;
            *) linked=$(dirname -- "$linked")/$target ;;
        esac
    done
    printf '%s\n' "$linked"
}

# Prints the home of the Java that a path to a program named "java" stands for.
home_of_java() {
    program_folder=$(dirname -- "$(end_of_links "$1")")
    (CDPATH='' cd -- "$program_folder/.." 2>/dev/null && pwd -P)
}

# find_java_25 PROGRAM [OWN_RUNTIME]: sets java_25 to the home of a Java 25 that has PROGRAM, or fails.
# SCRUTINEER_JAVA may name a home or a "java"; a wrong one is a mistake to tell, not one to step over.
find_java_25() {
    java_25=
    if [ -n "${SCRUTINEER_JAVA:-}" ]; then
        java_25=$SCRUTINEER_JAVA
        if [ -f "$java_25" ]; then
            java_25=$(home_of_java "$java_25")
        fi
        is_java_25 "$java_25" "$1"
        return
    fi
    for java_25 in \
        "${JAVA_HOME:-/nowhere}" \
        "${2:-/nowhere}" \
        "${JAVA25_HOME:-/nowhere}" \
        /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/lib/jvm/* /usr/local/*jdk* \
        /opt/*jdk* /opt/java /opt/java/* /opt/*/*jdk* \
        "${HOME:-/nowhere}"/.sdkman/candidates/java/* \
        "${HOME:-/nowhere}"/.jdks/* \
        "${HOME:-/nowhere}"/.asdf/installs/java/* \
        "${HOME:-/nowhere}"/.local/share/mise/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-/nowhere}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
        is_java_25 "$java_25" "$1" && return 0
    done
    if [ -x /usr/libexec/java_home ]; then
        java_25=$(/usr/libexec/java_home -v 25 2>/dev/null) && is_java_25 "$java_25" "$1" && return 0
    fi
    rest_of_path=${PATH:-}:
    while [ -n "$rest_of_path" ]; do
        folder=${rest_of_path%%:*}
        rest_of_path=${rest_of_path#*:}
        if [ -x "$folder/java" ]; then
            java_25=$(home_of_java "$folder/java") && is_java_25 "$java_25" "$1" && return 0
        fi
    done
    java_25=
    return 1
}

# Says in one sentence what is missing; the first argument is what has to be installed.
no_java_25() {
    if [ -n "${SCRUTINEER_JAVA:-}" ]; then
        echo "SCRUTINEER_JAVA names $SCRUTINEER_JAVA, which is not a $1: set it to the folder of one, or unset it." >&2
    else
        echo "Scrutineer needs a $1 and found none: install one, for example from adoptium.net, or set SCRUTINEER_JAVA to its folder." >&2
    fi
}
