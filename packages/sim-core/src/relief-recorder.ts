import {sectors} from './codes.ts';
import type {RecordedRelief} from './series.ts';
import type {World} from './world.ts';

/**
 * Keeps relief week by week, from a world as it is before the first week. What each sector needed is found from the
 * shares met when the week began: relief that needs could have taken is for all sectors what met them and the gap, and
 * for each the part that is as its unmet share.
 */
export function reliefRecorder(weeks: number, {districts, agencies}: World, names: readonly string[]) {
  const shares = [districts.food, districts.water, districts.health, districts.shelter];
  const relief = [districts.reliefFood, districts.reliefWater, districts.reliefHealth, districts.reliefShelter];
  const metBefore = shares.map(share => share.slice());
  const spentBefore = agencies.spent.slice();
  const duplicatedBefore = agencies.duplicated.slice();
  const recorded: RecordedRelief = {
    sectors,
    agencies: names,
    need: new Float64Array(weeks * sectors.length),
    met: new Float64Array(weeks * sectors.length),
    spent: new Float64Array(weeks * names.length),
    duplicated: new Float64Array(weeks * names.length),
  };

  function recordPlace(place: number, row: number): void {
    let all = districts.gap[place];
    let unmet = 0;
    for (let sector = 0; sector < sectors.length; sector++) {
      all += relief[sector][place];
      unmet += 1 - metBefore[sector][place];
    }
    for (let sector = 0; sector < sectors.length; sector++) {
      if (unmet > 0) recorded.need[row + sector] += (all * (1 - metBefore[sector][place])) / unmet;
      recorded.met[row + sector] += relief[sector][place];
    }
  }

  return {
    recorded,
    record(entry: number): void {
      for (let place = 0; place < districts.count; place++) recordPlace(place, entry * sectors.length);
      for (let agency = 0; agency < names.length; agency++) {
        const at = entry * names.length + agency;
        recorded.spent[at] = agencies.spent[agency] - spentBefore[agency];
        recorded.duplicated[at] = agencies.duplicated[agency] - duplicatedBefore[agency];
      }
      shares.forEach((share, sector) => {
        metBefore[sector].set(share);
      });
      spentBefore.set(agencies.spent);
      duplicatedBefore.set(agencies.duplicated);
    },
  };
}
