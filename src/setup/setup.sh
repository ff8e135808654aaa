#!/bin/sh
# Sets up what is missing on Debian or Ubuntu, says what, then runs a command with it:
#
#   sh src/setup/setup.sh LEVEL [--root] [COMMAND...]
#
#   LEVEL    measure: what a probe needs; test: also what the tests need; bench: also the peers
#   --root   COMMAND runs as root, through sudo where needed
#
# What is there is left alone, whatever it came from; with all of it there nothing is installed.
# Exit status: COMMAND's; 1 when something cannot be had; 2 for wrong usage.
set -eu
cd "$(dirname "$0")/../.."
PATH=$PATH:/usr/sbin:/sbin:$HOME/.local/bin
export PATH

say() { printf 'setup: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }
any() { for _tool in "$@"; do if has "$_tool"; then return 0; fi; done; return 1; }
there() { for _path in "$@"; do if [ -e "$_path" ]; then return 0; fi; done; return 1; }
# A busybox that runs where nothing else is.
static_busybox() { has busybox && ! ldd "$(command -v busybox)" >/dev/null 2>&1; }

# need PACKAGE PROOF...: PACKAGE is missing unless the command PROOF succeeds.
missing=
need() {
  _package=$1
  shift
  if ! "$@"; then missing="$missing $_package"; fi
}

need_for_measuring() {
  need clang has clang
  need libbpf-dev there /usr/include/bpf/bpf_helpers.h /usr/local/include/bpf/bpf_helpers.h
}
need_for_tests() {
  need bpftool has bpftool
  need bpftrace has bpftrace
  need chromium any chromium chromium-browser google-chrome
  need qemu-system-x86 has qemu-system-x86_64
  need busybox-static static_busybox
  need xz-utils has xz
}
need_for_bench() {
  need bpftrace has bpftrace
  need libbpf-tools any /usr/sbin/softirqs libbpf-softirqs
}

# Runs a command as root. sudo forgets the environment; what a download needs is handed on.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  else
    sudo env PATH="$PATH" ${CI+CI="$CI"} ${NO_COLOR+NO_COLOR="$NO_COLOR"} \
      ${http_proxy+http_proxy="$http_proxy"} ${https_proxy+https_proxy="$https_proxy"} \
      ${NODE_EXTRA_CA_CERTS+NODE_EXTRA_CA_CERTS="$NODE_EXTRA_CA_CERTS"} "$@"
  fi
}
# may_be_root WHAT: fails with a sentence when as_root could not work. sudo asks for the password here.
may_be_root() {
  if [ "$(id -u)" = 0 ]; then return; fi
  if ! has sudo; then
    fail "$1 needs root, and there is no sudo: run this as root, or ask an administrator."
  fi
  if ! sudo -v; then
    fail "$1 needs root, and sudo refused: run this as root, or as a user who may use sudo."
  fi
}

# apt-get, heard only when it fails.
apt_get() {
  if ! _heard=$(as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 "$@" 2>&1); then
    printf '%s\n' "$_heard" >&2
    return 1
  fi
}
available() { apt-cache show "$1" 2>/dev/null | grep -q '^Version:'; }

# Debian's package names to what the system at hand has: into $chosen, and $absent for the rest.
choose_packages() {
  chosen=
  absent=
  for _package in $missing; do
    if available "$_package" && ! snap "$_package"; then
      chosen="$chosen $_package"
    elif [ "$_package" = bpftool ] && available "linux-tools-$(uname -r)"; then
      chosen="$chosen linux-tools-common linux-tools-$(uname -r)"
    else
      absent="$absent $_package"
    fi
  done
}
# Ubuntu's chromium: not for containers, and it reads no file outside of its user's home.
snap() { [ "$1" = chromium ] && grep -q '^ID=ubuntu' /etc/os-release; }

lists_are_here() { [ -n "$(find /var/lib/apt/lists -maxdepth 1 -name '*_Packages*')" ]; }

install_packages() {
  if ! has apt-get; then
    fail "this knows only apt-get, which is not here: install these (Debian's names) by other means, then run this again:$missing"
  fi
  choose_packages
  if [ -n "$chosen" ] || ! lists_are_here; then
    may_be_root "installing$missing"
    apt_get update || say "apt-get update failed; trying with the package lists that are here."
    choose_packages
  fi
  case " $absent " in
  *' clang '* | *' libbpf-dev '*)
    fail "not in this system's archives:$absent. Install them by other means, or enable the archive that has them (Debian: main; Ubuntu: main and universe), then run this again."
    ;;
  esac
  if [ -n "$absent" ]; then
    say "left to you, because this system's archives have no such package (Ubuntu's Chromium is a snap):$absent. What needs them is skipped and says so."
  fi
  if [ -z "$chosen" ]; then return; fi
  say "installing with apt-get, which may take minutes:$chosen"
  # shellcheck disable=SC2086 # a list of words
  if ! apt_get install -y --no-install-recommends $chosen; then
    fail "apt-get could not install$chosen (its reason is above): see that the archives can be reached and nothing is half installed (apt-get -f install), then run this again."
  fi
}

# libbpf 1.0 removed what programs before it used; Ubuntu 22.04 still has 0.5.
need_libbpf_1() {
  if ! there /usr/lib/*/libbpf.so.1 /usr/lib64/libbpf.so.1 /usr/lib/libbpf.so.1 /usr/local/lib*/libbpf.so.1; then
    fail "libbpf.so.1 is not here although libbpf-dev is: Probebook needs libbpf 1.0 or later (Debian 12, Ubuntu 24.04 and later have it)."
  fi
}

# Where systemd runs it is mounted; in containers and bare images it often is not.
mount_tracefs() {
  if there /sys/kernel/tracing/events /sys/kernel/debug/tracing/events; then return; fi
  if [ "$(id -u)" != 0 ] || [ ! -d /sys/kernel/tracing ]; then return; fi
  say "mounting tracefs on /sys/kernel/tracing"
  mount -t tracefs tracefs /sys/kernel/tracing || say "tracefs cannot be mounted; 'bun run doctor' says what that costs."
}

bun_wanted=$(sed -n 's/.*"bun": ">=\([0-9.]*\)".*/\1/p' package.json)
bun_is_enough() { has bun && printf '%s\n' "$bun_wanted" "$(bun --version)" | sort -C -V; }

install_bun() {
  if ! has npm; then
    fail "bun $bun_wanted or later is missing, and so is npm, which brings it: install npm (apt-get install npm) or bun (https://bun.com), then run this again."
  fi
  _prefix=$(npm prefix -g)
  if [ "$(id -u)" = 0 ] || [ -w "$_prefix/lib" ]; then
    _run=
  elif has sudo && sudo -v 2>/dev/null; then
    _run=as_root
  else
    _run=
    _prefix=$HOME/.local
  fi
  say "installing with npm: bun $bun_wanted into $_prefix"
  # npm 11 and later run a package's install script only when it is named; earlier ones ignore the flag.
  if ! $_run npm install --global --prefix "$_prefix" --no-fund --no-audit --loglevel=error --allow-scripts=bun "bun@$bun_wanted" >&2; then
    fail "npm could not install bun $bun_wanted (its reason is above): see that the registry can be reached, then run this again."
  fi
  _bun=$_prefix/lib/node_modules/bun
  if ! "$_prefix/bin/bun" --version >/dev/null 2>&1; then
    # Install scripts are switched off here; this one only puts bun's binary in its place.
    if ! (cd "$_bun" && $_run node install.js >&2) || ! "$_prefix/bin/bun" --version >/dev/null; then
      fail "bun $bun_wanted was installed into $_bun but does not run (the reason is above): Bun has binaries for x86-64 and arm64 only."
    fi
  fi
  case :$PATH: in
  *:"$_prefix/bin":*) ;;
  *) say "$_prefix/bin is not on your PATH; add it to use bun directly." ;;
  esac
  # Before an older one that stands earlier on the PATH.
  if [ "$(command -v bun)" != "$_prefix/bin/bun" ]; then
    say "this uses $_prefix/bin/bun; plain 'bun' may be another one."
    PATH=$_prefix/bin:$PATH
  fi
}

install_modules() {
  if [ ! -d node_modules ]; then say "installing with bun: the packages of bun.lock into node_modules"; fi
  if ! bun install --frozen-lockfile --silent; then
    fail "bun could not install the packages of bun.lock: see that the registry can be reached, then run 'bun install --frozen-lockfile' for the reason."
  fi
}

# The tests' guests run kernels out of the archives, which the lab looks up in these lists.
fetch_lists() {
  if ! has apt-get || lists_are_here; then return; fi
  say "fetching apt's package lists"
  may_be_root "apt-get update"
  apt_get update || say "apt-get update failed; tests on other kernels will say what they lack."
}

level=${1-}
case $level in
measure) need_for_measuring ;;
test) need_for_measuring && need_for_tests ;;
bench) need_for_measuring && need_for_bench ;;
*)
  say "usage: sh src/setup/setup.sh measure|test|bench [--root] [COMMAND...]"
  exit 2
  ;;
esac
shift
if [ -n "$missing" ]; then install_packages; fi
need_libbpf_1
if [ "$level" = test ]; then fetch_lists; fi
if ! bun_is_enough; then install_bun; fi
install_modules
mount_tracefs

runner=
if [ "${1-}" = --root ]; then
  shift
  if [ "$(id -u)" != 0 ]; then
    say "through sudo, because only root may load BPF programs: $*"
    may_be_root "'$*'"
    runner=as_root
  fi
fi
if [ $# = 0 ]; then
  say "everything is there."
elif [ -n "$runner" ]; then
  as_root "$@"
else
  exec "$@"
fi
