# First process of a lab guest. /lab/config says MODULES, NIC, TRANSPORT and END (what follows the last byte
# of a command's output); /lab/shares has a line "tag mode path" per share.
export PATH=/lab/applets
. /lab/config

mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
mkdir -p /dev/pts /dev/shm /tmp /root /run/lab /var/tmp
ln -s /proc/self/fd /dev/fd
ln -s fd/0 /dev/stdin
ln -s fd/1 /dev/stdout
ln -s fd/2 /dev/stderr
ln -s /proc/self/mounts /etc/mtab
mount -t devpts pts /dev/pts
# Full, these still leave memory to the kernel.
mount -t tmpfs -o mode=1777,size=10% shm /dev/shm
mount -t tmpfs -o mode=1777,size=30% tmp /tmp
mount -t tmpfs -o size=30% run /run/lab
for module in $MODULES; do
  insmod "/lab/modules/$module" || echo "lab: cannot load $module" >/dev/console
done

# Not every kernel has each of these.
mount -t securityfs security /sys/kernel/security 2>/dev/null
mount -t debugfs debug /sys/kernel/debug 2>/dev/null
mount -t tracefs trace /sys/kernel/tracing 2>/dev/null
mount -t bpf bpf /sys/fs/bpf 2>/dev/null
mount -t cgroup2 cgroup /sys/fs/cgroup

hostname lab
ip link set lo up
if [ "$NIC" != none ]; then
  # Nothing but the lab's own frames on the wire.
  echo 1 >/proc/sys/net/ipv6/conf/all/disable_ipv6
  ip link set eth0 up
fi

# Over virtiofs all shares come as one tree, read-only where they should be. A host without root serves root's
# files as nobody's: a setuid program would become nobody.
if [ $TRANSPORT = virtiofs ]; then
  mkdir /run/lab/host
  mount -t virtiofs -o nosuid host /run/lab/host || echo "lab: cannot mount the host's tree" >/dev/console
fi
mount_host() {
  case $TRANSPORT in
    9p) mount -t 9p -o "trans=virtio,version=9p2000.L,msize=512000,$2" "$1" "$3" ;;
    virtiofs) mount -o bind "/run/lab/host/$1" "$3" ;;
  esac
}
mount_share() {
  tag=$1 mode=$2 path=$3 own=/run/lab/$1
  mkdir -p "$path" "$own/lower" "$own/upper" "$own/work"
  case $mode in
    read) mount_host "$tag" ro,cache=loose "$path" ;;
    write) mount_host "$tag" rw "$path" ;;
    overlay | scratch)
      mount_host "$tag" ro,cache=loose "$own/lower" &&
        mount -t overlay "$tag" "$path" \
          -o "lowerdir=$own/lower,upperdir=$own/upper,workdir=$own/work" ;;
  esac
}
while read -r tag mode path; do
  mount_share "$tag" "$mode" "$path" || echo "lab: cannot mount $path" >/dev/console
done </lab/shares

# Ports appear one by one, some milliseconds after their driver, as vport + the device's number.
for port in 1 2 3 4 5; do
  until [ -e /dev/vport*p$port ]; do usleep 10000; done
  ln -s /dev/vport*p$port /run/lab/port$port
done

# Orders come while a command runs, and name it: one that comes too late finds no process.
(
  while read -r order argument number <&3; do
    case $order in
      ping) echo pong >&3 ;;
      frames)
        /lab/bin/frames $argument $number 2>&1 >/dev/null |
          while read -r line; do echo "note $line" >&3; done & ;;
      close) kill "$(cat "/run/lab/stdout.$argument")" ;;
      signal) kill "-$argument" "-$(cat "/run/lab/command.$number")" ;;
    esac
  done
) 3<>/run/lab/port4 2>/dev/null &

run_command() {
  number=$1
  echo "$2" | base64 -d >/run/lab/command
  cat /run/lab/stdout >&4 &
  stdout=$!
  echo $stdout >"/run/lab/stdout.$number"
  cat /run/lab/stderr >&5 &
  stderr=$!
  # The host's own shell: busybox's would prefer its applets to the host's programs.
  setsid /bin/sh /run/lab/command </dev/null >/run/lab/stdout 2>/run/lab/stderr 3>&- 4>&- 5>&-
  status=$?
  wait $stdout $stderr
  rm "/run/lab/command.$number" "/run/lab/stdout.$number"
  # The end of a stream is told in the stream itself: ports are not ordered among each other.
  printf %s "$END" >&4
  printf %s "$END" >&5
  echo "exit $status" >&3
}

# What was written to an overlay is in its upper folder; character devices there mark deletions.
save_files() {
  : >/run/lab/unsaved
  while read -r tag mode path; do
    [ "$mode" = overlay ] && cd "/run/lab/$tag/upper" || continue
    find . \( -name node_modules -o -name .git \) -prune -o -type f -print >/run/lab/written
    while read -r file; do
      mkdir -p "/lab/out/$tag/${file%/*}" && cp -p "$file" "/lab/out/$tag/$file" ||
        echo "$file" >>/run/lab/unsaved
    done </run/lab/written
  done </lab/shares
  echo "saved $(wc -l </run/lab/unsaved)" >&3
}

mkfifo /run/lab/stdout /run/lab/stderr
exec 3<>/run/lab/port1 4>/run/lab/port2 5>/run/lab/port3
echo ready >&3
while read -r order argument <&3; do
  case $order in
    run) run_command $argument ;;
    save) save_files ;;
  esac
done
