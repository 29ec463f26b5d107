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

/** Seconds that histories of so many plans and agents would take; undefined before the first run on this device. */
export const expectedSeconds = (histories: number, plans: number, people: number): number | undefined =>
  measured && (measured.seconds * histories * plans * people) / measured.people;
