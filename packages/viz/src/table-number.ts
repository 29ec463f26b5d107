/**
 * A number as tables have it: four digits that count, and whole from 1,000 on. Sentences round further, to what these
 * digits round to as well. Empty where there is none.
 */
export function tableNumber(value: number): number;
export function tableNumber(value: number | null | undefined): number | '';
export function tableNumber(value: number | null | undefined): number | '' {
  if (value === null || value === undefined) return '';
  // Zero has no sign.
  return (Math.abs(value) >= 1_000 ? Math.round(value) : Number(value.toPrecision(4))) + 0;
}
