#!/lab/applets/sh
# The guest's `frames`: asks the host for Ethernet frames on eth0, waits until the card has received
# them, and prints how many were sent, a line per phase.
PATH=/lab/applets
card=/sys/class/net/eth0
sent_file=/run/lab/frames-sent

case ${1:-} in
  --sent)
    cat $sent_file 2>/dev/null || echo 0
    exit ;;
  "" | -*)
    echo "usage: frames COUNT@RATE... | --sent
  frames 1000@200 20000@4000 200000@flood   sends three phases, RATE per second
  frames --sent                             prints how many were sent since the boot" >&2
    exit 2 ;;
esac
[ -e $card ] || { echo "frames: this guest has no network card (--nic none)" >&2; exit 1; }

# One port, one user: a second `frames` waits for the first.
until mkdir /run/lab/frames.lock 2>/dev/null; do usleep 100000; done
trap 'rmdir /run/lab/frames.lock' EXIT
until [ "$(cat $card/carrier)" = 1 ]; do usleep 50000; done
received() { cat $card/statistics/rx_packets; }

exec 3<>/run/lab/port5
for phase; do
  before=$(received)
  echo "$phase" >&3
  read -r word sent <&3
  [ "$word" = sent ] || { echo "frames: $sent" >&2; exit 2; }
  # What was sent may still wait in QEMU's socket. It has arrived, or was lost, once the card's
  # counter stands still.
  last=-1
  still=0
  until [ $((last - before)) -ge "$sent" ] || [ $still -ge 20 ]; do
    now=$(received)
    if [ "$now" = "$last" ]; then still=$((still + 1)); else still=0; fi
    last=$now
    usleep 100000
  done
  [ $((last - before)) -ge "$sent" ] ||
    echo "frames: the card received only $((last - before)) of $sent" >&2
  total=$(cat $sent_file 2>/dev/null)
  echo $((${total:-0} + sent)) >$sent_file
  echo "$sent"
done
