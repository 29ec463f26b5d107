/** Pixels between panels of plans. */
export const panelGap = 32;

/** Pixels that each of so many panels beside each other has. */
export const panelWidthOf = (inner: number, columns: number): number => (inner - (columns - 1) * panelGap) / columns;

interface PanelGrid {
  readonly columns: number;
  /** The margin, and the room between both margins. */
  readonly pad: number;
  readonly inner: number;
  /** Where the first row begins, and how high each is. */
  readonly top: number;
  readonly height: number;
}

interface PanelPlaces {
  readonly places: readonly {readonly x: number; readonly y: number}[];
  readonly bottom: number;
}

/** Where panels stand, row by row. */
export function panelPlaces(count: number, {columns, pad, inner, top, height}: PanelGrid): PanelPlaces {
  const [across, down] = [panelWidthOf(inner, columns) + panelGap, height + panelGap];
  const places = Array.from({length: count}, (_, index) => ({
    x: pad + (index % columns) * across,
    y: top + Math.floor(index / columns) * down,
  }));
  return {places, bottom: top + Math.ceil(count / columns) * down - panelGap};
}
