import { BtfWriter } from "../kernel/btf-writer.ts";
import { compileBtf, Root } from "../kernel/fixture.ts";

/** A kernel that exists nowhere: one of each kind of type, and names that TypeScript does not take. */
const BTF = compileBtf(`
typedef unsigned char u8;
typedef unsigned long long u64;
typedef int pid_t;
typedef unsigned int queue;
typedef struct { int counter; } atomic_t;
typedef enum { HRTIMER_NORESTART, HRTIMER_RESTART } restart_t;
typedef int (*handler_t)(int irq, void *data);
enum irqreturn { IRQ_NONE = 0, IRQ_HANDLED = 1, IRQ_WAKE = 2 };
struct unknown;
struct class { const char *name; };
struct queue { u64 lengths[2][3]; u64 longest[1000]; };
struct name { const unsigned char *text; unsigned char letters[32]; u8 bytes[6]; };
struct task_struct {
	pid_t pid;
	char comm[16];
	unsigned reset:1, level:3;
	_Bool frozen;
	atomic_t usage;
	struct task_struct *parent, **children;
	struct { int first; union { long word; struct { int low, high; }; }; } nested;
	union { u64 nothing; struct class *class; };
	struct unknown *hidden;
	void *stack;
	char **argv;
	int *counters;
	u64 ns[4];
	struct name names[];
};
struct irqaction {
	handler_t handler;
	struct irqaction *next;
	restart_t (*again)(struct irqaction *self);
	const struct task_struct *thread;
	struct queue queue;
	queue number;
	volatile const int *const flags;
	restart_t restart;
	enum irqreturn returned;
	int (*print)(const char *format, ...);
	const char *name;
};
typedef void (*btf_trace_irq_entry)(void *, int, struct irqaction *);
typedef void (*btf_trace_tick)(void *);
int __traceiter_irq_entry(void *__data, int irq, struct irqaction *action) { return irq; }
int __traceiter_tick(void *__data) { return 0; }
btf_trace_irq_entry irq_entry;
btf_trace_tick tick;
struct class first_class;
_Bool wake(struct task_struct *task, const char *why, u8 level, enum irqreturn how) { return level; }
void forget(void) {}
struct task_struct *__do_sys_hire(const char *name, struct name *where, unsigned long flags) { return 0; }
long log_line(const char *format, const char *const *words) { return 0; }
`);

function format(id: number, fields: readonly string[]): string {
  const lines = fields.map((field) => `\tfield:${field};\toffset:8;\tsize:8;\tsigned:0;\n`);
  return `name: x\nID: ${id}\nformat:\n${lines.join("")}\nprint fmt: ""\n`;
}

const EVENTS = "sys/kernel/tracing/events";
const CALLS = `${EVENTS}/syscalls`;

/** A module's own struct queue, and a function that takes it. */
function moduleBtf(): Uint8Array {
  const header = new DataView(BTF.buffer, BTF.byteOffset);
  const base = baseCount(header);
  const writer = new BtfWriter(header.getUint32(20, true));
  const int = 1 << 24;
  writer
    .type(1, "ring_t", 4, [int | 32])
    .type(4, "queue", 4, [writer.name("ring"), base, 0], { vlen: 1, flag: false })
    .type(2, "", base + 1)
    .type(13, "", base, [writer.name("queue"), base + 2], { vlen: 1, flag: false })
    .type(12, "shop_poll", base + 3);
  return writer.bytes();
}

/** The id that a module's first type has. */
function baseCount(header: DataView): number {
  const [start, length] = [header.getUint32(4, true), header.getUint32(12, true)];
  const fixed: Record<number, number> = { 1: 1, 3: 3, 14: 1, 17: 1 };
  const each: Record<number, number> = { 4: 3, 5: 3, 6: 2, 13: 2, 15: 3, 19: 3 };
  let count = 1;
  for (let at = start; at < start + length; count++) {
    const info = header.getUint32(at + 4, true);
    const kind = (info >>> 24) & 0x1f;
    at += 12 + 4 * ((fixed[kind] ?? 0) + (each[kind] ?? 0) * (info & 0xffff));
  }
  return count;
}

export const SHOP_BTF = BTF;

export function shopKernel(): Root {
  return new Root({
    "sys/kernel/btf/vmlinux": BTF,
    "sys/kernel/btf/shop": moduleBtf(),
    "proc/modules": "shop 16384 0 - Live 0x0\n",
    "proc/kallsyms":
      "ffffffff81000000 T wake\nffffffff81000100 t forget\nffffffff81000200 T log_line\n" +
      "ffffffff81000300 t hidden_from_btf\nffffffffc0000000 t shop_poll\t[shop]\n",
    [`${EVENTS}/irq/irq_entry/format`]: format(1, [
      "unsigned short common_type",
      "int irq",
      "__data_loc char[] name",
      "struct task_struct * thread",
      "bool threaded",
      "u64 stamps[4]",
      "char comm[16]",
    ]),
    [`${EVENTS}/timer/tick/format`]: format(2, ["int common_pid"]),
    [`${CALLS}/sys_enter_hire/format`]: format(3, [
      "int __syscall_nr",
      "const char * name",
      "struct name * where",
      "unsigned long flags",
      "pid_t boss",
    ]),
    [`${CALLS}/sys_exit_hire/format`]: format(4, ["int __syscall_nr", "long ret"]),
  });
}
