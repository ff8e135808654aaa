# First process of a lab guest. Variables come from /lab/config: MODULES, NIC, HOST_LINKS and one
# line per share in /lab/shares: "tag mode path". Ports: 1 control, 2 stdout, 3 stderr, 4 signals.
export PATH=/lab/applets
. /lab/config

mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
mkdir -p /dev/pts /dev/shm /tmp /root /run/lab /var/tmp
ln -s /proc/self/fd /dev/fd
ln -s fd/0 /dev/stdin; ln -s fd/1 /dev/stdout; ln -s fd/2 /dev/stderr
ln -s /proc/self/mounts /etc/mtab
mount -t devpts pts /dev/pts
mount -t tmpfs -o mode=1777 shm /dev/shm
mount -t tmpfs -o mode=1777 tmp /tmp
mount -t tmpfs run /run/lab
for module in $MODULES; do insmod "/lab/modules/$module" || echo "lab: cannot load $module"; done

mount -t securityfs security /sys/kernel/security 2>/dev/null
mount -t debugfs debug /sys/kernel/debug 2>/dev/null
mount -t tracefs trace /sys/kernel/tracing 2>/dev/null
mount -t bpf bpf /sys/fs/bpf
mount -t cgroup2 cgroup /sys/fs/cgroup

share=trans=virtio,version=9p2000.L,msize=512000
while read -r tag mode path; do
  mkdir -p "$path" "/run/lab/$tag"
  case $mode in
    read) mount -t 9p -o "$share,ro,cache=loose" "$tag" "$path" ;;
    overlay | scratch)
      mkdir "/run/lab/$tag/lower" "/run/lab/$tag/upper" "/run/lab/$tag/work"
      mount -t 9p -o "$share,ro,cache=loose" "$tag" "/run/lab/$tag/lower"
      mount -t overlay -o "lowerdir=/run/lab/$tag/lower,upperdir=/run/lab/$tag/upper,workdir=/run/lab/$tag/work" \
        "$tag" "$path" ;;
    write) mount -t 9p -o "$share,rw" "$tag" "$path" ;;
  esac || echo "lab: cannot mount $path"
done </lab/shares

hostname lab
ip link set lo up
if [ "$NIC" != none ]; then
  echo 1 >/proc/sys/net/ipv6/conf/all/disable_ipv6
  ip link set eth0 up
fi

# Ports appear one by one, some milliseconds after their driver, as vport + the device's number.
for port in 1 2 3 4 5; do
  until [ -e /dev/vport*p$port ]; do usleep 10000; done
  ln -s /dev/vport*p$port /run/lab/port$port
done
exec 3<>/run/lab/port1 4>/run/lab/port2 5>/run/lab/port3
(
  while read -r signal; do
    case $signal in
      PIPE) kill "$(cat /run/lab/stdout.pid)" ;;
      *) kill "-$signal" "-$(cat /run/lab/command.pid)" ;;
    esac
  done
) </run/lab/port4 3>&- 4>&- 5>&- 2>/dev/null &

mkfifo /run/lab/stdout /run/lab/stderr
echo ready >&3
while read -r order argument <&3; do
  case $order in
    run)
      echo "$argument" | base64 -d >/run/lab/command
      cat /run/lab/stdout >&4 &
      stdout=$!
      cat /run/lab/stderr >&5 &
      echo "$stdout" >/run/lab/stdout.pid
      setsid /bin/sh /run/lab/command </dev/null >/run/lab/stdout 2>/run/lab/stderr 3>&- 4>&- 5>&-
      status=$?
      wait "$stdout" $!
      # The end of each stream, told in the stream itself: ports are not ordered among each other.
      printf %s "$END" >&4
      printf %s "$END" >&5
      echo "exit $status" >&3 ;;
    save)
      # Whatever an overlay's upper folder has was written here; character devices mark deletions.
      while read -r tag mode path; do
        [ "$mode" = overlay ] || continue
        cd "/run/lab/$tag/upper" || continue
        find . \( -name node_modules -o -name .git \) -prune -o -type f -print | while read -r file; do
          mkdir -p "/lab/out/$tag/${file%/*}" && cp -p "$file" "/lab/out/$tag/$file" || echo "$file"
        done
      done </lab/shares >/run/lab/unsaved
      echo "saved $(wc -l </run/lab/unsaved)" >&3 ;;
  esac
done
