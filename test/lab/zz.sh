d=$(mktemp -d)
irq=$(sed -n 's/^ *\([0-9]*\):.*eth0-rx-0$/\1/p' /proc/interrupts)
cpu=$(cat /proc/irq/$irq/effective_affinity_list)
echo cpu $cpu
t0=$(date +%s.%N)
el() { echo "$1 at $(echo "$(date +%s.%N) - $t0" | bc 2>/dev/null || awk "BEGIN{print $(date +%s.%N)-$t0}")"; }
i=0
for p in "probes/hardirqs.ts --count" "probes/stackcount.ts" "test/lab/specs/hardirq-lines.ts --mechanism tracepoint" "probes/stackcount.ts --mechanism kprobe" "probes/softirqs.ts --count --mechanism tracepoint"; do
  bun run $p --json --no-report >$d/$i 2>$d/$i.err & pids="$pids $!"; i=$((i+1))
done
bpftrace -e 'BEGIN { printf("up\n"); } tracepoint:raw_syscalls:sys_enter { @n = count(); } kprobe:vfs_read { @r = count(); }' >$d/bpftrace 2>&1 &
b=$!
for n in 0 1 2 3 4; do until grep -q '"type":"start"' $d/$n; do grep -q probebook: $d/$n.err && cat $d/$n.err && exit; sleep 0.1; done; done; el attached
until grep -q up $d/bpftrace; do sleep 0.1; done; el bpftrace
cat /proc/interrupts | grep eth0
taskset -c $cpu dd if=/dev/zero of=/dev/null bs=1 2>/dev/null & dd=$!
frames 8000@4000; el frames
kill $dd; kill -INT $b; wait $b; cat $d/bpftrace; el bpftraceended
cat /proc/interrupts | grep eth0
kill -TERM $pids; wait $pids; el ended
for n in 0 1 2 3 4; do echo "== $n"; grep -o '"loss".*' $d/$n | tail -1;  [ $n = 1 -o $n = 3 ] || grep '"type":"interval"' $d/$n; bun -e 'let s=0; for (const l of require("fs").readFileSync(process.argv[1],"utf8").split("\n")) if (l) { const j=JSON.parse(l); for (const r of j.rows??[]) s+=Number(r.values.count) } console.log("total", s)' $d/$n;  cat $d/$n.err | grep -v Risk; done
