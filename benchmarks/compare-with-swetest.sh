#!/bin/sh
# Prints how many times faster than the C library libswe (that swetest is made of) this ephemeris is, on this machine.
# Needs libswe with its headers and data (Debian: libswe-dev swe-standard-data) and a C compiler. ChandraHoro itself needs
# none of them: nothing is linked, they are only timed.
#   benchmarks/compare-with-swetest.sh [JMH options]       SE_EPHE_PATH names the folder of the .se1 files
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${SE_EPHE_PATH:-/usr/share/libswe/ephe}
compiler=${CC:-cc}
build=$here/target
mkdir -p "$build"
if ! "$compiler" -O2 -o "$build/swe_timing" "$here/src/main/c/swe_timing.c" -lswe -lm 2>"$build/swe_timing.log"; then
  echo "libswe cannot be compiled against: install libswe-dev and a C compiler ($build/swe_timing.log says more)" >&2
  exit 3
fi
[ -d "$data" ] || { echo "no ephemeris files in $data: install swe-standard-data or set SE_EPHE_PATH" >&2; exit 3; }

echo "timing libswe ..." >&2
"$build/swe_timing" "$data" >"$build/libswe.txt"
echo "timing ChandraHoro ..." >&2
"$here/../chandrahoro" bench ephemeris "$@" >"$build/ours.txt" 2>"$build/ours.log" || { tail -n 1 "$build/ours.log" >&2; exit 1; }

tr -d , <"$build/ours.txt" | awk -v libswe="$build/libswe.txt" '
  BEGIN {
    while ((getline line < libswe) > 0) { split(line, cell, " "); theirs[cell[1]] = cell[3] }
    printf "%-34s %14s %14s %8s\n", "operation, best round", "libswe ns", "ChandraHoro ns", "ratio"
  }
  $1 in theirs { printf "%-34s %14.0f %14.0f %8.1f\n", $1, theirs[$1], $3, theirs[$1] / $3 }'
