/** How long one history of one plan took on this device, and with how many agents. */
interface DevicePace {
  readonly seconds: number;
  readonly people: number;
}

/** Of the last run at full speed; while the page is open. */
let measured: DevicePace | undefined;

export function rememberPace(pace: DevicePace): void {
  measured = pace;
}

/** Seconds that so many histories, of one plan each, would take with so many agents; undefined before the first run on this device. */
export const expectedSeconds = (histories: number, people: number): number | undefined =>
  measured && (measured.seconds * histories * people) / measured.people;
