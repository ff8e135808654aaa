#!/lab/applets/sh
# frames PHASE…: asks the host for Ethernet frames on eth0 and waits until the card has received
# them. PHASE is COUNT@RATE (per second) or COUNT@flood. Prints the number sent, one line per phase.
PATH=/lab/applets
case ${1:-} in
  "" | -*) echo "usage: frames COUNT@RATE… (20000@4000, 200000@flood)" >&2; exit 2 ;;
esac
received() { cat /sys/class/net/eth0/statistics/rx_packets; }
[ -e /sys/class/net/eth0 ] || { echo "frames: this guest has no network card" >&2; exit 1; }
exec 9>/run/lab/frames.lock
flock 9
exec 3<>/run/lab/port5
for phase; do
  before=$(received)
  echo "$phase" >&3
  read -r word sent <&3
  [ "$word" = sent ] || { echo "frames: $sent" >&2; exit 2; }
  # What the host has sent may still wait in its socket; gone once the card counted it, or lost.
  idle=0
  last=$before
  while [ $((last - before)) -lt "$sent" ] && [ $idle -lt 20 ]; do
    usleep 100000
    now=$(received)
    if [ "$now" = "$last" ]; then idle=$((idle + 1)); else idle=0; fi
    last=$now
  done
  [ $((last - before)) -ge "$sent" ] ||
    echo "frames: the card received only $((last - before)) of $sent" >&2
  echo "$sent"
done
