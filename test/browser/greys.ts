import type {Page} from 'playwright-core';

/** Make a page what a printer without colour makes of it. */
export async function printGrey(page: Page): Promise<void> {
  await page.emulateMedia({media: 'print'});
  await page.addStyleTag({content: 'svg{filter:grayscale(1)}'});
}

/** Greys of the first element that a selector finds, 0 to 255, column by column, without so many pixels on each side. */
export async function greysOf(
  page: Page,
  selector: string,
  inset: {readonly x: number; readonly y: number},
): Promise<readonly (readonly number[])[]> {
  const {x, y, width, height} = await page.evaluate(
    selector => (document.querySelector(selector) as Element).getBoundingClientRect().toJSON() as DOMRect,
    selector,
  );
  const clip = {x: x + inset.x, y: y + inset.y, width: width - 2 * inset.x, height: height - 2 * inset.y};
  const picture = await page.screenshot({clip});
  return page.evaluate(async base64 => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const brush = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    brush.drawImage(image, 0, 0);
    const {data} = brush.getImageData(0, 0, image.width, image.height);
    const grey = (at: number): number => Math.round((data[at] + data[at + 1] + data[at + 2]) / 3);
    return Array.from({length: image.width}, (_, column) =>
      Array.from({length: image.height}, (_, row) => grey(4 * (row * image.width + column))),
    );
  }, picture.toString('base64'));
}

/** Share of pixels nearer to the darkest of them than to the lightest. */
export function darkShare(columns: readonly (readonly number[])[]): number {
  const greys = columns.flat();
  const middle = (Math.min(...greys) + Math.max(...greys)) / 2;
  return greys.filter(grey => grey < middle).length / greys.length;
}
