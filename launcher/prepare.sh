# shellcheck shell=bash
# Makes what a start needs, in back-office/target: the jar, unpacked into a folder of its own for each content of the
# jar, with an AOT cache for each JDK. Whatever is half made has a name that ends in .part, and is made again.
# shellcheck disable=SC2154 # root, jdk and the training's settings come from ./waymark
readonly built_jar=$root/back-office/target/waymark.jar work=$root/back-office/target/waymark
cache='' app=''

# A reproducible build gives the jar an invented modification time; the time its inode changed (the c) is the true one.
sources_newer_than() {
  [ -n "$(find "$root"/pom.xml "$root"/*/pom.xml "$root"/*/src/main -newermc "$1" | head -n 1)" ]
}
jar_is_current() { [ -f "$built_jar" ] && ! sources_newer_than "$built_jar"; }

# Sets `app`, the unpacked folder. The file `current` names it, and bears the time when the jar was looked at.
app_is_current() {
  [ -f "$work/current" ] && app=$work/$(cat "$work/current") && [ -f "$app/waymark.jar" ] \
    && [ -z "$(find "$built_jar" -newercm "$work/current")" ]
}

# Sets `cache`. Where one could not be made a file says so, and it is not tried again until jar or JDK are others.
cache_is_settled() {
  cache=$app/$({ echo "$jdk"; cat "$jdk/release" 2>/dev/null || true; } | cksum | tr ' ' -).aot
  [ -f "$cache" ] || [ -f "$cache.failed" ]
}

is_ready() { jar_is_current && app_is_current && cache_is_settled; }

prepare() {
  mkdir -p "$work" || fail "cannot make the folder $work"
  lock
  jar_is_current || build
  app_is_current || unpack
  jar=$app/waymark.jar
  cache_is_settled || train
  exec 9>&-
}

# The kernel drops the lock when the last process that has it open is gone, however it ended. Maven and the training
# inherit it, so nobody starts a second one beside them after this script was killed.
lock() {
  { exec 9>"$work/lock"; } 2>/dev/null || fail "cannot write $work/lock"
  command -v flock >/dev/null || command -v perl >/dev/null || fail "needs flock (util-linux) or perl"
  take_lock now && return
  say "waiting for another start, which is building or unpacking Waymark"
  take_lock wait || fail "cannot lock $work/lock"
}
take_lock() {
  if command -v flock >/dev/null; then
    if [ "$1" = now ]; then flock -n 9; else flock 9; fi
  else
    perl -MFcntl=:flock -e 'open F, ">&=9"; flock F, LOCK_EX | ($ARGV[0] eq "now" && LOCK_NB) or exit 1' "$1"
  fi
}

child=
end_child() { [ -z "$child" ] || kill -- "-$child" 2>/dev/null || true; }
interrupted() { end_child; say "interrupted"; exit "$1"; }
trap 'interrupted 129' HUP
trap 'interrupted 130' INT
trap 'interrupted 143' TERM

# quietly LOG SECONDS COMMAND…: all its output into LOG, ended after SECONDS. It gets a process group of its own, so
# that a signal to this script ends the whole of it at once. The modules of a Maven build are announced as they come.
quietly() {
  local log=$1 limit=$((SECONDS + $2)) step said='' status=0
  shift 2
  set -m
  "$@" >"$log" 2>&1 </dev/null &
  child=$!
  set +m
  while kill -0 "$child" 2>/dev/null; do
    step=$(sed -n 's/^\[INFO\] Building \(.*\[[0-9]*\/[0-9]*\]\)$/\1/p' "$log" | tail -n 1)
    [ "$step" = "$said" ] || say "  $step"
    said=$step
    [ "$SECONDS" -lt "$limit" ] || end_child
    sleep 0.1
  done
  wait "$child" 2>/dev/null || status=$?
  child=
  return "$status"
}

build() {
  local maven log=$work/build.log reason='building; the first time Maven fetches the libraries, which takes minutes'
  maven=$(command -v mvn) || fail "Waymark is not built yet, or its sources have changed, and Maven, which builds it, is" \
    "not on the PATH. Get it: apt install maven, brew install maven, or https://maven.apache.org/install.html"
  while [ -n "$reason" ]; do
    say "$reason"
    touch "$work/started"
    quietly "$log" 86400 env JAVA_HOME="$jdk" "$maven" -B -f "$root/pom.xml" -pl back-office -am -DskipTests package || {
      tail -n 30 "$log" >&2
      fail "the build failed. All that Maven said: $log"
    }
    [ -f "$built_jar" ] || fail "Maven built no $built_jar. All that it said: $log"
    touch -c -r "$built_jar" "$built_jar" # an unchanged jar may have been left alone: this moves its change time
    case $reason in building*) reason='sources changed meanwhile: building once more' ;; *) reason= ;; esac
    sources_newer_than "$work/started" || reason=
  done
}

unpack() {
  local key previous='' folder
  [ ! -f "$work/current" ] || previous=$(cat "$work/current")
  rm -rf "$work"/*.part
  touch "$work/started"
  key=$(cksum <"$built_jar" | tr ' ' -)
  app=$work/$key
  if [ ! -d "$app" ]; then
    quietly "$work/unpack.log" 600 \
      "$jdk/bin/java" -Djarmode=tools -jar "$built_jar" extract --destination "$app.part" || {
      tail -n 10 "$work/unpack.log" >&2
      fail "could not unpack $built_jar into $work"
    }
    mv "$app.part" "$app"
  fi
  printf '%s\n' "$key" >"$work/current.part"
  touch -r "$work/started" "$work/current.part"
  mv -f "$work/current.part" "$work/current"
  for folder in "$work"/*/; do # a server may still run from the one before
    case $(basename "$folder") in "$key" | "$previous") ;; *) rm -rf "$folder" ;; esac
  done
}

# Makes `cache` for `jar` by a short run. A cache that cannot be made costs the speed and nothing else.
train() {
  local trial=$cache.part name others=(-u JAVA_TOOL_OPTIONS -u JDK_JAVA_OPTIONS)
  # On embedded stores, whatever this machine is set to.
  for name in ${!WAYMARK_*} ${!OTEL_*}; do others+=(-u "$name"); done
  say "making an AOT cache, once for each build: the next starts are faster"
  rm -rf "$trial"
  mkdir "$trial" || fail "cannot make the folder $trial"
  if quietly "$trial/log" "$training_seconds" env "${others[@]}" "$jdk/bin/java" "${flags[@]}" \
    "-XX:AOTCacheOutput=$trial/cache.aot" "${training_flags[@]}" -jar "$jar" "${training_arguments[@]}" \
    --data "$trial/data" && [ -s "$trial/cache.aot" ]; then
    mv -f "$trial/cache.aot" "$cache"
  else
    mv -f "$trial/log" "$cache.failed"
    say "no AOT cache could be made, so starts are slower; why: $cache.failed"
  fi
  rm -rf "$trial"
}
