/** A text of a page with the box it fills. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Runs in the page: every text of its chart with its box. */
export function textBoxes(): readonly TextBox[] {
  return Array.from(document.querySelectorAll('svg text'), node => {
    const {left, top, right, bottom} = node.getBoundingClientRect();
    return {text: node.textContent ?? '', left, top, right, bottom};
  });
}

/** A box is as high as the font's tallest letter and deepest tail; letters met in practice fill less of it. */
const slack = 0.16;

/** Pairs of texts that cover each other. */
export function overlaps(boxes: readonly TextBox[]): readonly string[] {
  const inked = boxes.map(box => {
    const trim = slack * (box.bottom - box.top);
    return {...box, top: box.top + trim, bottom: box.bottom - trim};
  });
  return inked.flatMap((one, i) =>
    inked
      .slice(i + 1)
      .filter(
        other =>
          one.left < other.right - 0.5 &&
          other.left < one.right - 0.5 &&
          one.top < other.bottom - 0.5 &&
          other.top < one.bottom - 0.5,
      )
      .map(other => `${one.text} | ${other.text}`),
  );
}

/** Texts that leave the chart, which begins at the corner of the page. */
export function overflows(
  boxes: readonly TextBox[],
  {width, height}: {readonly width: number; readonly height: number},
): readonly string[] {
  return boxes
    .filter(({left, top, right, bottom}) => left < 0 || top < 0 || right > width || bottom > height)
    .map(({text}) => text);
}

/** In a page: the sentence below or beside a chart, whatever its lines. */
export const readoutLines = (): string =>
  Array.from(document.querySelectorAll('.readout text'), ({textContent}) => textContent).join(' ');
