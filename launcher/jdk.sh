# shellcheck shell=bash
# Finds a JDK 25: JAVA_HOME, then PATH, then the folders where installers and version managers put one.

# Java's folder behind the `java` of PATH. Version managers put a script there, which has to be asked.
java_of_path() {
  local java home
  java=$(command -v java) || return 0
  home=$(dirname "$(dirname "$(resolve "$java")")")
  if [ -r "$home/release" ]; then
    echo "$home"
  elif [ "$java" != /usr/bin/java ] || [ "$(uname)" != Darwin ]; then # that one opens a window where there is no JDK
    "$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p' || true
  fi
}

# One candidate a line, the preferred ones first.
jdk_candidates() {
  local folders folder home=${HOME:-/nonexistent}
  [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
  java_of_path
  if [ -n "${WAYMARK_JDK_PATH:-}" ]; then
    IFS=: read -r -a folders <<<"$WAYMARK_JDK_PATH"
  else
    folders=(/usr/lib/jvm /usr/lib64/jvm /usr/java /opt/java /opt /Library/Java/JavaVirtualMachines
      "$home/Library/Java/JavaVirtualMachines" "${SDKMAN_DIR:-$home/.sdkman}/candidates/java" "$home/.jdks"
      "$home/.gradle/jdks" "$home/.asdf/installs/java" "$home/.local/share/mise/installs/java"
      /opt/homebrew/opt/openjdk@25/libexec /usr/local/opt/openjdk@25/libexec
      /home/linuxbrew/.linuxbrew/opt/openjdk@25/libexec)
  fi
  for folder in "${folders[@]}"; do
    printf '%s\n' "$folder" "$folder"/* "$folder"/*/Contents/Home
  done
}

java_version() {
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n 's/^[^"]* version "\([^"]*\)".*/\1/p' || true
  fi
}

# shellcheck disable=SC2034 # ./waymark reads jdk
# Sets `jdk`, or ends with what is missing. To run a jar that is given, a Java without a compiler will do.
find_jdk() {
  local candidate version found=
  while IFS= read -r candidate; do
    [ -x "$candidate/bin/java" ] || continue
    version=$(java_version "$candidate")
    if [ ! -x "$candidate/bin/javac" ] && [ -z "${WAYMARK_JAR:-}" ]; then version="$version without a compiler"; fi
    case $version in
      *' '*) ;;
      25 | 25[.+-]*) jdk=$candidate; return ;;
    esac
    version="${version:-unknown} in $(cd "$candidate" && pwd -P)"
    case $found in *"$version"*) ;; *) found="$found${found:+, }$version" ;; esac
  done < <(jdk_candidates)
  say "Waymark needs a JDK 25, and none was found.${found:+ There is $found.}"
  say "Get one: Temurin 25 from https://adoptium.net/installation/ (Linux, macOS), or from the system's packages" \
    "(openjdk-25-jdk, java-25-openjdk-devel, brew install openjdk@25), or by SDKMAN (sdk install java 25-tem)."
  fail "Where one is installed already, name its folder: JAVA_HOME=/folder/of/the/jdk ./waymark …"
}
