# Finds a JDK that can build and run Teladan; read by bin/run and bin/ci, not run by itself.

JDK_PALING_RENDAH=25

# Prints the major version of the JDK in folder $1, or nothing when there is none.
versi_jdk() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  local v=""
  if [ -r "$1/release" ]; then
    v=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release")
  fi
  if [ -z "$v" ]; then
    v=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  fi
  printf '%s' "$v"
}

# Sets JAVA_HOME to the first JDK that is new enough: the one that is set, the one on the PATH, then the usual folders.
pilih_jdk() {
  local d v java_path
  local -a calon=()
  if [ -n "${JAVA_HOME:-}" ]; then calon+=("$JAVA_HOME"); fi
  if java_path=$(command -v javac 2>/dev/null); then
    java_path=$(readlink -f "$java_path" 2>/dev/null || printf '%s' "$java_path")
    calon+=("$(dirname "$(dirname "$java_path")")")
  fi
  for d in /usr/lib/jvm/* /opt/* /opt/*/* /usr/java/* /usr/local/java/* /usr/local/*jdk* \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* "${HOME:-/nonexistent}"/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -d "$d" ]; then calon+=("$d"); fi
  done
  for d in ${calon[@]+"${calon[@]}"}; do
    v=$(versi_jdk "$d")
    if [ -n "$v" ] && [ "$v" -ge "$JDK_PALING_RENDAH" ]; then
      JAVA_HOME=$d
      export JAVA_HOME
      return 0
    fi
  done
  cat >&2 <<PESAN
Teladan perlu JDK $JDK_PALING_RENDAH atau lebih baru, dan tidak ada yang ditemukan.
  Pasang Eclipse Temurin $JDK_PALING_RENDAH (https://adoptium.net/installation/linux), misalnya paket temurin-$JDK_PALING_RENDAH-jdk,
  atau setel JAVA_HOME ke folder JDK yang sudah ada.
Teladan needs JDK $JDK_PALING_RENDAH or newer and found none: install Eclipse Temurin $JDK_PALING_RENDAH, or set JAVA_HOME.
PESAN
  return 1
}

perlu_maven() {
  if ! command -v mvn >/dev/null 2>&1; then
    cat >&2 <<'PESAN'
Teladan perlu Maven untuk membangun programnya. Di Debian: apt-get install maven
Teladan needs Maven to build itself. On Debian: apt-get install maven
PESAN
    return 1
  fi
}
