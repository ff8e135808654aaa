const namespace = "http://www.w3.org/2000/svg";

interface State {
  readonly parent: Element;
  readonly matrix: DOMMatrix;
  readonly dash: readonly number[];
  readonly style: Style;
}

interface Style {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  lineDashOffset: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  globalAlpha: number;
}

const initial: Style = {
  ...{ fillStyle: "#000", strokeStyle: "#000", lineWidth: 1, lineCap: "butt", lineJoin: "miter" },
  ...{ lineDashOffset: 0, font: "11px sans-serif", textAlign: "start", textBaseline: "alphabetic" },
  globalAlpha: 1,
};
/** Of a letter's size, from where it stands to its base line. */
const toBase: Readonly<Record<string, number>> = {
  top: 0.8,
  hanging: 0.8,
  middle: 0.35,
  bottom: -0.2,
};
const anchors: Readonly<Record<string, string>> = { center: "middle", right: "end", end: "end" };

/**
 * What charts draw on a canvas' context, as SVG: the part of CanvasRenderingContext2D that they use. Texts become text
 * nodes, so that the result is well-formed and does nothing, whatever they say.
 */
export class SvgContext implements Style {
  readonly svg: SVGSVGElement;
  declare fillStyle: string;
  declare strokeStyle: string;
  declare lineWidth: number;
  declare lineCap: string;
  declare lineJoin: string;
  declare lineDashOffset: number;
  declare font: string;
  declare textAlign: string;
  declare textBaseline: string;
  declare globalAlpha: number;
  readonly #ruler = document.createElement("canvas").getContext("2d");
  #parent: Element;
  #matrix = new DOMMatrix();
  #dash: readonly number[] = [];
  #path = "";
  #clips = 0;
  readonly #saved: State[] = [];

  constructor(width: number, height: number) {
    Object.assign(this, initial);
    this.svg = document.createElementNS(namespace, "svg");
    set(this.svg, { width, height, viewBox: `0 0 ${width} ${height}` });
    this.#parent = this.svg;
  }

  text(): string {
    return new XMLSerializer().serializeToString(this.svg);
  }

  save(): void {
    const style = Object.fromEntries(
      Object.keys(initial).map((name) => [name, this[name as keyof Style]]),
    );
    const [parent, matrix, dash] = [this.#parent, this.#matrix, this.#dash];
    this.#saved.push({ parent, matrix, dash, style: { ...initial, ...style } });
  }

  restore(): void {
    const state = this.#saved.pop();
    if (state === undefined) return;
    [this.#parent, this.#matrix, this.#dash] = [state.parent, state.matrix, state.dash];
    Object.assign(this, state.style);
  }

  translate(x: number, y: number): void {
    this.#matrix = this.#matrix.translate(x, y);
  }

  rotate(radians: number): void {
    this.#matrix = this.#matrix.rotate((180 * radians) / Math.PI);
  }

  /** The picture is never cleared: it is drawn once. */
  clearRect(): void {}
  resetTransform(): void {
    this.#matrix = new DOMMatrix();
  }

  beginPath(): void {
    this.#path = "";
  }

  closePath(): void {
    this.#path += "Z";
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${two(x)} ${two(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `${this.#path === "" ? "M" : "L"}${two(x)} ${two(y)}`;
  }

  bezierCurveTo(...[a, b, c, d, x, y]: [number, number, number, number, number, number]): void {
    this.#path += `C${[a, b, c, d, x, y].map(two).join(" ")}`;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path += `M${two(x)} ${two(y)}h${two(width)}v${two(height)}h${two(-width)}Z`;
  }

  arc(x: number, y: number, radius: number, from: number, to: number, counter = false): void {
    const at = (angle: number): [number, number] => [
      x + radius * Math.cos(angle),
      y + radius * Math.sin(angle),
    ];
    const whole = Math.abs(to - from) >= 2 * Math.PI - 1e-6;
    const middle = whole ? from + Math.PI : (from + to) / 2;
    this.lineTo(...at(from));
    for (const angle of [middle, whole ? from + 2 * Math.PI : to]) {
      const end = at(angle).map(two).join(" ");
      this.#path += `A${two(radius)} ${two(radius)} 0 0 ${counter ? 0 : 1} ${end}`;
    }
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = [...dash];
  }

  fill(): void {
    this.#draw("path", { d: this.#path, fill: this.fillStyle });
  }

  stroke(): void {
    this.#draw("path", { d: this.#path, fill: "none", ...this.#pen() });
  }

  clip(): void {
    const id = `clip${++this.#clips}`;
    const clip = document.createElementNS(namespace, "clipPath");
    set(clip, { id });
    const shape = document.createElementNS(namespace, "path");
    set(shape, { d: this.#path, ...this.#transform() });
    clip.append(shape);
    const group = document.createElementNS(namespace, "g");
    set(group, { "clip-path": `url(#${id})` });
    this.#parent.append(clip, group);
    this.#parent = group;
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#draw("rect", { ...box(x, y, width, height), fill: this.fillStyle });
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#draw("rect", { ...box(x, y, width, height), fill: "none", ...this.#pen() });
  }

  fillText(text: string, x: number, y: number): void {
    const { size, ...font } = fontOf(this.font);
    const base = y + size * (toBase[this.textBaseline] ?? 0);
    const anchor = anchors[this.textAlign] ?? "start";
    const place = { x: two(x), y: two(base), "text-anchor": anchor, "font-size": size };
    this.#draw("text", { ...place, ...font, fill: this.fillStyle }).textContent = text;
  }

  measureText(text: string): TextMetrics | { readonly width: number } {
    if (this.#ruler === null) return { width: 6 * text.length };
    this.#ruler.font = this.font;
    return this.#ruler.measureText(text);
  }

  #pen(): Record<string, string | number> {
    return {
      stroke: this.strokeStyle,
      ...{ "stroke-width": this.lineWidth, "stroke-linecap": this.lineCap },
      "stroke-linejoin": this.lineJoin,
      ...(this.#dash.length === 0 ? {} : { "stroke-dasharray": this.#dash.join(" ") }),
    };
  }

  #transform(): Record<string, string> {
    return this.#matrix.isIdentity ? {} : { transform: this.#matrix.toString() };
  }

  #draw(name: string, attributes: Readonly<Record<string, string | number>>): Element {
    const element = document.createElementNS(namespace, name);
    const opacity = this.globalAlpha === 1 ? {} : { opacity: this.globalAlpha };
    set(element, { ...attributes, ...opacity, ...this.#transform() });
    this.#parent.append(element);
    return element;
  }
}

function box(x: number, y: number, width: number, height: number) {
  return { x: two(x), y: two(y), width: two(width), height: two(height) };
}

/** `bold 11px system-ui, sans-serif` */
function fontOf(font: string) {
  const [, weight, size, family] = /^(?:(\S+) )?([\d.]+)px (.+)$/.exec(font) ?? [];
  return {
    size: Number(size ?? 11),
    "font-family": family ?? "sans-serif",
    ...(weight === undefined ? {} : { "font-weight": weight }),
  };
}

/** Hundredths of a pixel are seen by nobody. */
function two(value: number): number {
  return Math.round(100 * value) / 100;
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, `${value}`);
}
