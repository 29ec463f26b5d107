import {apportion} from '../apportion.ts';
import * as codes from '../codes.ts';
import {mechanism} from '../mechanism.ts';

const {NONE} = codes;

/**
 * The mission's soldiers stand in companies, and the plan says how many there are and which share belongs in each
 * district. New companies go where most are missing; when a district has too many, companies move and cannot act
 * while they do; companies sent home are the last that came. Police are spread like the soldiers.
 */
export const deployment = mechanism({
  name: 'deployment',
  purpose: 'Companies of peacekeepers arrive, move between districts and go home.',
  parameters: {
    transitWeeks: {
      value: 2,
      unit: 'weeks',
      range: [0, 8],
      meaning: 'time a company on the move cannot act',
      source: {kind: 'assumed', because: 'no data; roads in the rains were passable with delays of days to weeks'},
    },
  },
  bind({units, districts, mission, facts}, {transitWeeks}) {
    const {district: station, strength, transit} = units;
    const {troops, police} = districts;
    const {companySize, deployment: sharesByWeek} = facts;
    const held = new Int32Array(districts.count);

    function settle(active: number, wanted: readonly number[]): void {
      held.fill(0);
      for (let unit = 0; unit < units.count; unit++) {
        if (unit >= active) station[unit] = NONE;
        else if (station[unit] !== NONE) held[station[unit]]++;
      }
      for (let unit = 0; unit < active; unit++) {
        const surplus = station[unit] === NONE || held[station[unit]] > wanted[station[unit]];
        if (!surplus) continue;
        const destination = neediest(wanted);
        if (destination < 0) continue;
        if (station[unit] !== NONE) {
          held[station[unit]]--;
          transit[unit] = transitWeeks;
        }
        station[unit] = destination;
        held[destination]++;
      }
    }

    function neediest(wanted: readonly number[]): number {
      let best = -1;
      for (let place = 0; place < held.length; place++) {
        const missing = wanted[place] - held[place];
        if (missing > 0 && (best < 0 || missing > wanted[best] - held[best])) best = place;
      }
      return best;
    }

    return week => {
      const total = mission.troops[0];
      const active = Math.min(units.count, Math.ceil(total / companySize));
      const shares = sharesByWeek.subarray(week * districts.count, (week + 1) * districts.count);
      for (let unit = 0; unit < active; unit++) if (transit[unit] > 0) transit[unit]--;
      settle(active, apportion(active, shares));
      troops.fill(0);
      for (let unit = 0; unit < units.count; unit++) {
        strength[unit] = unit < active ? Math.min(companySize, total - unit * companySize) : 0;
        if (unit < active && transit[unit] === 0) troops[station[unit]] += strength[unit];
      }
      for (let place = 0; place < districts.count; place++) {
        police[place] = total > 0 ? (mission.police[0] * troops[place]) / total : mission.police[0] * shares[place];
      }
    };
  },
});
