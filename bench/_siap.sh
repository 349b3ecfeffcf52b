# What bench/run and bench/malam share; read by them, not run by itself.
akar=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$akar"
mkdir -p target/bench
. "$akar/bin/_jdk.sh"
pilih_jdk
export JAVA_HOME
tempat=${TELADAN_BENCH:-$akar/target/bench}

perlu_program() {
  local kurang=() p
  for p in "$@"; do command -v "$p" >/dev/null 2>&1 || kurang+=("$p"); done
  [ ${#kurang[@]} -eq 0 ] && return 0
  echo "Perlu: ${kurang[*]}. Di Debian: apt-get install wrk postgresql-client postgresql-contrib (pgbench ada di paket postgresql-client-<versi> atau postgresql-<versi>)." >&2
  exit 1
}

# The classes of the measurement with all they need; the program itself is built by bin/run.
bangun() {
  if [ ! -f target/bench.cp ] || [ pom.xml -nt target/bench.cp ] ||
    [ -n "$(find src/test/java/id/teladan/bench src/main -newer target/bench.cp -print -quit)" ]; then
    perlu_maven
    echo "Menyiapkan alat ukur ..." >&2
    mvn -q -B -ntp -Dstyle.color=never test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.cp -Dmdep.includeScope=test
    touch target/bench.cp
  fi
}

java_bench() {
  "$JAVA_HOME/bin/java" -Xmx1g -Dteladan.bench="$tempat" --enable-native-access=ALL-UNNAMED \
    --sun-misc-unsafe-memory-access=allow -cp "target/test-classes:target/classes:$(cat target/bench.cp)" "id.teladan.bench.$@"
}

# Makes the data of a size once; they hold for the year in which they were made.
data() {
  folder="$tempat/$1"
  if [ "$(cat "$folder/siap" 2>/dev/null)" != "$(date +%Y)" ]; then
    rm -rf "$folder"
    mkdir -p "$folder"
    echo "Membuat data $1 guru di $folder (3.300.000 guru perlu 15 GB dan sekitar 10 menit) ..." >&2
    java_bench Isi "$1" "$folder"
    date +%Y >"$folder/siap"
  fi
}
