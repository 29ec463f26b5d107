import {type AnyChart, toSVG} from './to-svg.ts';

/**
 * A chart as a picture, `scale` pixels to one of the chart. It needs a page, whose policy must allow pictures of `data:`
 * (`img-src`); fonts of the page are not in the picture, those of the system are.
 */
export async function toPNG(chart: AnyChart, scale = 2): Promise<Blob> {
  if (typeof document === 'undefined') throw new Error('missing page: toPNG (a browser; elsewhere toSVG)');
  if (!(scale > 0 && scale <= 8)) throw new RangeError(`invalid scale: ${scale} (above 0, at most 8)`);
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(toSVG(chart))}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.naturalWidth * scale);
  canvas.height = Math.round(picture.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => {
      if (blob) resolve(blob);
      else reject(new RangeError(`too many pixels: ${canvas.width} x ${canvas.height} (what the browser can hold)`));
    }, 'image/png');
  });
}
