import { type Caption, drawCaption, origin, outer } from "./caption.ts";
import { SvgContext } from "./svg-context.ts";

/** Canvas pixels per CSS pixel: sharp on a screen, and in print. */
const ratio = 2;

/** A picture with its caption as PNG; `image` is drawn as wide as pictures are, and `height` CSS pixels high. */
export function pngOf(image: HTMLCanvasElement, caption: Caption, height: number): Promise<Blob> {
  const size = outer(caption, height);
  const canvas = document.createElement("canvas");
  canvas.width = ratio * size.width;
  canvas.height = ratio * size.height;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("the browser gives no canvas of this size");
  context.scale(ratio, ratio);
  drawCaption(context, caption, height);
  context.drawImage(image, origin.x, origin.y, size.width - 2 * origin.x, height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob === null ? fail(new Error("no PNG")) : done(blob)), "image/png");
  });
}

/** The same as SVG; `draw` draws where the picture begins. */
export function svgOf(
  caption: Caption,
  height: number,
  draw: (context: CanvasRenderingContext2D, paper: SVGSVGElement, at: typeof origin) => void,
): Blob {
  const size = outer(caption, height);
  const recorder = new SvgContext(size.width, size.height);
  const context = recorder as unknown as CanvasRenderingContext2D;
  drawCaption(context, caption, height);
  context.translate(origin.x, origin.y);
  draw(context, recorder.svg, origin);
  return new Blob([`${recorder.text()}\n`], { type: "image/svg+xml" });
}
