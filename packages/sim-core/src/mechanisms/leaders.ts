import {exp} from '../detmath.ts';
import {mechanism} from '../mechanism.ts';
import {normal} from '../sample.ts';
import type {World} from '../world.ts';

/** Purposes of the draws. */
const AUTHORITY = 0;
const ALIGNMENT = 1;
const MET = 2;
const MEDIATES = 3;

/**
 * Traditional and civic leaders, as many in each district, decide for themselves. Dialogue meetings engage those they
 * reach, and engagement fades. A leader leans towards the settlement where it delivers and where the mission engages
 * them, and away where there is violence or where the faction that held the ground is shut out. Each week each one
 * mediates or not: chance = authority x (1 + alignment) / 2 x (openness + (1 - openness) x engaged). (evidence.md D3
 * equation 12.)
 */
export const leaders = mechanism({
  name: 'leaders',
  purpose: 'Local leaders lean for or against the settlement and decide whether to mediate.',
  writes: ['districts.leadersAlignment', 'leaders.alignment', 'leaders.engaged', 'leaders.mediating'],
  decisions: [
    {
      agent: 'each local leader',
      chooses: 'how far to side with the settlement',
      given: 'relief, violence and exclusion in the district, and how far the mission has engaged the leader',
      rule: 'alignment moves at a yearly rate to a weighted sum of these',
      evidence: 'evidence.md D3 equation 12, E5 (B, sign for national leaders); sizes assumed',
    },
    {
      agent: 'each local leader',
      chooses: 'whether to mediate disputes this week',
      given: 'own authority, alignment and engagement',
      rule: 'chance = authority x (1 + alignment) / 2 x readiness, which engagement raises',
      evidence: 'evidence.md R4 (B, sign of dialogue) and D3 equation 12; sizes assumed',
    },
  ],
  parameters: {
    leaning: {
      value: 0.1,
      unit: 'alignment',
      range: [-0.5, 0.5],
      meaning: 'mean alignment with nothing to move it, on the first day too',
      source: {kind: 'assumed', because: 'no survey of local leaders after an accord found'},
    },
    spread: {
      value: 0.3,
      unit: 'alignment',
      range: [0, 0.6],
      meaning: 'standard deviation of alignment on the first day',
      source: {kind: 'assumed', because: 'no survey of local leaders after an accord found'},
    },
    leastAuthority: {
      value: 0.3,
      unit: 'share',
      range: [0, 0.6],
      meaning: 'authority of the weakest leader; others lie evenly up to the strongest',
      source: {kind: 'assumed', because: 'no measure of authority found'},
    },
    mostAuthority: {
      value: 0.9,
      unit: 'share',
      range: [0.6, 1],
      meaning: 'authority of the strongest leader',
      source: {kind: 'assumed', because: 'no measure of authority found'},
    },
    turning: {
      value: 1,
      unit: '1/year',
      range: [0.2, 4],
      meaning: 'speed at which alignment follows what leaders see',
      source: {kind: 'assumed', because: 'no panel found'},
    },
    delivery: {
      value: 0.3,
      unit: 'alignment',
      range: [0, 0.8],
      meaning: 'effect of ample relief delivered in the district',
      source: {kind: 'assumed', because: 'named without a size in evidence.md D3 equation 12; 0 switches it off'},
    },
    ampleRelief: {
      value: 20,
      unit: 'US$/person/year',
      range: [5, 100],
      meaning: 'relief per head that has half of that effect',
      source: {kind: 'assumed', because: 'order of relief per head in the first years, liberia.md section 9'},
    },
    engaging: {
      value: 0.3,
      unit: 'alignment',
      range: [0, 0.8],
      meaning: 'effect of being fully engaged by the mission',
      source: {kind: 'assumed', because: 'dialogue lowers communal violence (Smidt 2020, evidence.md R4), no size'},
    },
    violence: {
      value: 0.5,
      unit: 'alignment',
      range: [0, 1],
      meaning: 'effect of full-scale violence in the district, against',
      source: {kind: 'assumed', because: 'named without a size in evidence.md D3'},
    },
    exclusion: {
      value: 0.5,
      unit: 'alignment',
      range: [0, 1],
      meaning: 'effect of the faction that held the ground being shut out, against',
      source: {kind: 'assumed', because: 'sign from Call 2012 (evidence.md E5), for national leaders'},
    },
    referenceExclusion: {
      value: 0.3,
      unit: 'share',
      range: [0, 0.6],
      meaning: 'exclusion that leaves leaders as they are',
      source: {kind: 'assumed', because: 'about the mean over the histories of the first scenario'},
    },
    meetingHears: {
      value: 1,
      unit: 'leaders/meeting',
      range: [0.2, 5],
      meaning: 'leaders of a district that one dialogue meeting reaches',
      source: {kind: 'assumed', because: 'no attendance lists found'},
    },
    heard: {
      value: 0.3,
      unit: 'share',
      range: [0, 1],
      meaning: 'part of the way to full engagement that one meeting takes a leader',
      source: {kind: 'assumed', because: 'no measure found'},
    },
    forgetting: {
      value: 1,
      unit: '1/year',
      range: [0.2, 4],
      meaning: 'speed at which engagement fades',
      source: {kind: 'assumed', because: 'no measure found'},
    },
    openness: {
      value: 0.5,
      unit: 'share',
      range: [0, 1],
      meaning: 'readiness to mediate of a leader nobody has engaged, relative to one fully engaged',
      source: {kind: 'assumed', because: 'customary leaders settle most disputes anyway; no share found'},
    },
  },
  begin(world, {leaning, spread, leastAuthority, mostAuthority, openness}, random) {
    const {leaders: table, facts} = world;
    const {authority, alignment, engaged, mediating} = table;
    for (let leader = 0; leader < table.count; leader++) {
      table.district[leader] = Math.floor(leader / facts.society.leadersPerDistrict);
      authority[leader] = leastAuthority + (mostAuthority - leastAuthority) * random.uniform(leader, AUTHORITY);
      alignment[leader] = within(leaning + spread * normal(random.uniform(leader, ALIGNMENT)));
      const chance = (authority[leader] * (1 + alignment[leader]) * openness) / 2;
      mediating[leader] = random.uniform(leader, MEDIATES) < chance ? 1 : 0;
      engaged[leader] = 0;
    }
    aligned(world)();
  },
  bind(world, values) {
    const {leaders: table, districts, factions, facts} = world;
    const {district, authority, alignment, engaged, mediating} = table;
    const {violence, persons, reliefFood, reliefWater, reliefHealth, reliefShelter} = districts;
    const {dialogue} = facts.decisions;
    const {leaning, meetingHears, heard, openness} = values;
    const remembered = exp(-values.forgetting / 52);
    const turning = values.turning / 52;
    const seen = new Float64Array(districts.count);
    const align = aligned(world);

    /** What moves the leaders of each district alike. */
    function look(): void {
      for (let place = 0; place < districts.count; place++) {
        const relief = reliefFood[place] + reliefWater[place] + reliefHealth[place] + reliefShelter[place];
        const perHead = persons[place] > 0 ? (52 * relief) / persons[place] : 0;
        let shutOut = -values.referenceExclusion;
        for (let faction = 0; faction < factions.count; faction++) {
          shutOut += facts.control[faction * districts.count + place] * factions.exclusion[faction];
        }
        seen[place] =
          (values.delivery * perHead) / (perHead + values.ampleRelief) -
          values.violence * violence[place] -
          values.exclusion * shutOut;
      }
    }

    return (week, random) => {
      const meetings = (12 * dialogue[week]) / 52;
      const met = table.count > 0 ? 1 - exp((-meetings * meetingHears) / table.count) : 0;
      look();
      for (let leader = 0; leader < table.count; leader++) {
        engaged[leader] *= remembered;
        if (random.uniform(leader, MET) < met) engaged[leader] += heard * (1 - engaged[leader]);
        const leans = within(leaning + seen[district[leader]] + values.engaging * engaged[leader]);
        alignment[leader] += turning * (leans - alignment[leader]);
        const ready = openness + (1 - openness) * engaged[leader];
        const chance = (authority[leader] * (1 + alignment[leader]) * ready) / 2;
        mediating[leader] = random.uniform(leader, MEDIATES) < chance ? 1 : 0;
      }
      align();
    };
  },
});

/** Writes the mean alignment of each district's leaders, weighted by authority; 0 without leaders. */
function aligned({leaders: table, districts}: World): () => void {
  const {district, authority, alignment} = table;
  const {leadersAlignment} = districts;
  const whole = new Float64Array(districts.count);
  return () => {
    whole.fill(0);
    leadersAlignment.fill(0);
    for (let leader = 0; leader < table.count; leader++) {
      whole[district[leader]] += authority[leader];
      leadersAlignment[district[leader]] += authority[leader] * alignment[leader];
    }
    for (let place = 0; place < districts.count; place++) {
      leadersAlignment[place] = whole[place] > 0 ? leadersAlignment[place] / whole[place] : 0;
    }
  };
}

function within(alignment: number): number {
  return Math.min(1, Math.max(-1, alignment));
}
