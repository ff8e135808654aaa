/** What is drawn meanwhile has the colours of paper, also where the reader's are dark. */
export function inLight<T>(draw: () => T): T {
  const { classList } = document.documentElement;
  classList.add("light");
  try {
    return draw();
  } finally {
    classList.remove("light");
  }
}
