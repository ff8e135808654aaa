/** x86's own interrupts, as irq_vectors calls them, under the names that they have in /proc/interrupts. */
const names = {
  ...{ local_timer: "LOC", reschedule: "RES", call_function: "CAL", call_function_single: "CAL" },
  ...{ irq_work: "IWI", x86_platform_ipi: "PLT", spurious_apic: "SPU", thermal_apic: "TRM" },
  ...{ threshold_apic: "THR", deferred_error_apic: "DFR", error_apic: "ERR" },
};

/** Of an event at tracepoint irq_vectors:*_entry. */
export const vectorOf = (point: string) =>
  Object.entries(names).reduce((rest, [name, short]) => {
    return point.endsWith(`:${name}_entry`) ? short : rest;
  }, "other");
