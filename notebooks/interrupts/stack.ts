/** A function's name without its module and what the compiler added: `e1000_receive_skb`, `handle_softirqs`. */
export function bare(frame: string): string {
  return frame.replace(/ \[.*/, "").replace(/\.(constprop|isra|part|cold)\..*/, "");
}
