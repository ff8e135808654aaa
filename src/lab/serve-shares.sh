# Serves folders to a guest over virtiofs: sh serve-shares.sh SOCKET [TAG ACCESS SOURCE]...
# It runs in user and mount namespaces of its own, in the lab's temporary folder. All are served as one
# tree; what is not shared for writing is mounted read-only here, where the guest cannot undo it.
set -e
socket=$1
shift
mkdir run
mount -t tmpfs run run
mkdir run/tree
mount --bind run/tree run/tree
written=
while [ $# -gt 0 ]; do
  mkdir "run/tree/$1"
  # With all that is mounted below it: the kernel refuses to bare what another namespace had covered.
  mount --rbind -- "$3" "run/tree/$1"
  [ "$2" = read ] || written=$PWD/run/tree/$1
  shift 3
done
while read -r _ _ _ _ place _; do
  # In mountinfo blanks are octal.
  place=$(printf %b "$place")
  case $place in
    "$written") ;;
    "$PWD/run/tree"*) mount -o remount,bind,ro -- "$place" ;;
  esac
done </proc/self/mountinfo
# Debian 12's virtiofsd wants to keep a lock in /run, and forgets the current folder.
mount -n --move run /run
exec virtiofsd --socket-path="$socket" -o source=/run/tree,cache=always,sandbox=chroot
