import * as codes from '../codes.ts';
import {mechanism} from '../mechanism.ts';
import type {Random} from '../random.ts';
import {rankOf} from '../sample.ts';
import type {World} from '../world.ts';

const {NONE} = codes;

/** Purposes of the draws. */
const CHOICE = 0;
const SEES = 1;
const COUNT = 2;

/** Most projects of an agency in a week, in a numbering of the draws. */
const mostProjects = 4_096;

/**
 * Agencies decide where relief goes, each with its own budget and its own view, and duplication and gaps emerge. Plans
 * and data are shared to kappa = 1 - (1 - sharedPlans)(1 - command x unifiedCommand). Each week an agency spreads part
 * of its budget over projects, one at a time, each in a district and sector chosen by luck with chances as perceived need
 * left: persons x (1 - share met as assessed) x access, more in the district where it worked last. (That is a logit
 * choice by log need, so noise has unit scale.) An agency that sees the plans of
 * others (chance kappa) counts only what they and the place can still take; one that does not, counts its own plans
 * alone. All plans are made before any is carried out: effective = min(planned, what the place can absorb), duplicated
 * = the rest, gap = need - effective. With kappa = 1 nothing is duplicated and money nobody can place stays in budgets.
 * Meetings and command cost a share of spending. Money is conserved: received = in budget + spent + overhead, and spent
 * = effective + duplicated. (evidence.md D3 equation 8, E14; V-frag.)
 */
export const coordination = mechanism({
  name: 'coordination',
  purpose: 'Agencies choose places and sectors for relief, seeing each other’s plans or not, and deliver it.',
  writes: [
    'districts.reliefFood',
    'districts.reliefWater',
    'districts.reliefHealth',
    'districts.reliefShelter',
    'districts.duplicated',
    'districts.gap',
    'agencies.budget',
    'agencies.district',
    'agencies.sector',
    'agencies.received',
    'agencies.spent',
    'agencies.duplicated',
    'agencies.overhead',
    'mission.coordination',
    'programmes.reliefDuplicated',
    'programmes.reliefOverhead',
    'programmes.reliefFund',
    'programmes.reliefSpent',
  ],
  decisions: [
    {
      agent: 'each agency',
      chooses: 'district and sector of each project of the week',
      given:
        'needs as last assessed, access, where it worked last; with chance kappa also the plans others have made and what places can absorb',
      rule: 'by luck, with chances as the need it sees left, larger where it worked last',
      evidence: 'evidence.md E14 (C: clusters cut duplication) and D3 equation 8; sizes assumed',
    },
  ],
  parameters: {
    command: {
      value: 0.8,
      unit: 'share',
      range: [0, 1],
      meaning: 'share of what agencies do not show each other that full unified command brings to light',
      source: {kind: 'assumed', because: 'no effect size exists (evidence.md D3 equation 8)'},
    },
    absorbed: {
      value: 120,
      unit: 'US$/person/sector/year',
      range: [40, 300],
      meaning: 'relief that a place can turn into services for one person with one unmet need',
      source: {
        kind: 'assumed',
        because: 'no rate found; at the cost of a need, a place could close most of its gap within two months',
      },
    },
    spendingWeeks: {
      value: 8,
      unit: 'weeks',
      range: [2, 26],
      meaning: 'mean time money stays in an agency’s budget',
      source: {kind: 'assumed', because: 'two months from grant to delivery; no distribution found'},
    },
    project: {
      value: 50_000,
      unit: 'US$',
      range: [10_000, 200_000],
      meaning: 'what one project spends in a week',
      source: {
        kind: 'assumed',
        because:
          'no distribution found; with it about a fifth is duplicated in Liberia (0.15-0.25 is judged for Cote d’Ivoire, cote-divoire.md section 9)',
      },
    },
    habit: {
      value: 0.5,
      unit: 'ratio',
      range: [0, 3],
      meaning: 'how much more an agency thinks of the district it worked in last',
      source: {kind: 'assumed', because: 'field offices stay; no size found'},
    },
    meetings: {
      value: 0.05,
      unit: 'share of spending',
      range: [0, 0.15],
      meaning: 'cost of sharing everything among many agencies',
      source: {kind: 'assumed', because: 'a few staff per agency; no accounts found'},
    },
    commandCost: {
      value: 0.03,
      unit: 'share of spending',
      range: [0, 0.1],
      meaning: 'fixed cost of full unified command',
      source: {kind: 'assumed', because: 'evidence.md D3 equation 8 names it without a size'},
    },
  },
  begin({agencies, mission, facts}, {command}) {
    agencies.district.fill(NONE);
    agencies.sector.fill(NONE);
    mission.coordination[0] = shared(facts.decisions.sharedPlans[0], facts.decisions.unifiedCommand[0], command);
  },
  bind(world, values) {
    const {agencies, districts, programmes, mission, facts} = world;
    const {budget, district, sector, received, spent, duplicated, overhead} = agencies;
    const {sharedPlans, unifiedCommand} = facts.decisions;
    const sectors = codes.sectors.length;
    const cells = districts.count * sectors;
    const needs = needsOf(world, values.absorbed);
    const allPlans = new Float64Array(agencies.count * cells);
    const plans = Array.from({length: agencies.count}, (_, agency) =>
      allPlans.subarray(agency * cells, (agency + 1) * cells),
    );
    const planned = new Float64Array(cells);
    /** Need left in each district and sector as those know it who see the plans of others. */
    const room = new Float64Array(cells);
    const claims = new Float64Array(cells);
    const appeal = new Float64Array(cells);
    const wasted = new Float64Array(cells);
    const whole = facts.agencies.reduce((sum, {share}) => sum + share, 0);
    const liked = 1 + values.habit;
    const others = agencies.count > 0 ? 1 - 1 / agencies.count : 0;

    function distribute(): void {
      if (agencies.count === 0) return;
      const fund = programmes.reliefFund[0];
      for (let agency = 0; agency < agencies.count; agency++) {
        const part = fund * (facts.agencies[agency].share / whole);
        budget[agency] += part;
        received[agency] += part;
      }
      programmes.reliefFund[0] = 0;
    }

    /** Plan an agency's week: projects one after the other, where need is left as far as it knows. */
    function plan(agency: number, money: number, sees: boolean, random: Random): void {
      if (money <= 0) return;
      const own = plans[agency];
      const limit = sees ? needs.open : needs.perceived;
      const taken = sees ? planned : own;
      const home = district[agency];
      appeal.set(sees ? room : needs.perceived);
      if (home !== NONE) for (let cell = home * sectors; cell < (home + 1) * sectors; cell++) appeal[cell] *= liked;
      let left = money;
      let changed = 0;
      for (let project = 0; project < mostProjects && left > 0; project++) {
        const cell = choose(changed, random.uniform(agency * mostProjects + project, CHOICE));
        if (cell < 0) return;
        const free = limit[cell] - taken[cell];
        const amount = Math.min(values.project, left, free);
        planned[cell] += amount;
        own[cell] += amount;
        // Exactly, so that rounding never plans twice.
        taken[cell] = amount < free ? Math.min(limit[cell], taken[cell]) : limit[cell];
        room[cell] = Math.max(0, needs.open[cell] - planned[cell]);
        const rest = sees ? room[cell] : Math.max(0, limit[cell] - taken[cell]);
        appeal[cell] = Math.floor(cell / sectors) === home ? rest * liked : rest;
        left -= amount;
        changed = cell;
        if (project > 0) continue;
        district[agency] = Math.floor(cell / sectors);
        sector[agency] = cell % sectors;
      }
    }

    /** A district and sector by luck, with chances as their appeal, unchanged before one; -1 if none has any. */
    function choose(changed: number, luck: number): number {
      let total = changed > 0 ? claims[changed - 1] : 0;
      for (let cell = changed; cell < cells; cell++) claims[cell] = total += appeal[cell];
      const cell = rankOf(luck * total, claims);
      return appeal[cell] > 0 ? cell : -1;
    }

    return (week, random) => {
      const kappa = shared(sharedPlans[week], unifiedCommand[week], values.command);
      mission.coordination[0] = kappa;
      distribute();
      needs.look();
      for (let cell = 0; cell < cells; cell++) room[cell] = Math.max(0, needs.open[cell]);
      allPlans.fill(0);
      planned.fill(0);
      const costs = values.meetings * kappa * others + values.commandCost * unifiedCommand[week];
      for (let turn = 0; turn < agencies.count; turn++) {
        const agency = (turn + week) % agencies.count;
        const affordable = (1 - costs) * budget[agency];
        const projects = Math.floor(affordable / values.spendingWeeks / values.project + random.uniform(agency, COUNT));
        plan(agency, Math.min(affordable, projects * values.project), random.uniform(agency, SEES) < kappa, random);
      }
      needs.deliver(planned, wasted);
      for (let agency = 0; agency < agencies.count; agency++) {
        const own = plans[agency];
        let used = 0;
        let twice = 0;
        for (let cell = 0; cell < cells; cell++) {
          used += own[cell];
          twice += own[cell] * wasted[cell];
        }
        const cost = (used * costs) / (1 - costs);
        spent[agency] += used;
        duplicated[agency] += twice;
        overhead[agency] += cost;
        budget[agency] = Math.max(0, budget[agency] - used - cost);
        programmes.reliefSpent[0] += used + cost;
        programmes.reliefDuplicated[0] += twice;
        programmes.reliefOverhead[0] += cost;
      }
    };
  },
});

/** Share of plans and data that agencies and mission share. */
function shared(plans: number, unified: number, command: number): number {
  return 1 - (1 - plans) * (1 - command * unified);
}

/** Needs in US$ a week by district and sector, and the delivery of what was planned for them. */
function needsOf({districts}: World, absorbed: number) {
  const {persons, access, duplicated, gap} = districts;
  const met = [districts.food, districts.water, districts.health, districts.shelter];
  const {assessedFood, assessedWater, assessedHealth, assessedShelter} = districts;
  const assessed = [assessedFood, assessedWater, assessedHealth, assessedShelter];
  const relief = [districts.reliefFood, districts.reliefWater, districts.reliefHealth, districts.reliefShelter];
  const cells = districts.count * met.length;
  const need = new Float64Array(cells);
  const capacity = new Float64Array(cells);
  const perceived = new Float64Array(cells);
  const open = new Float64Array(cells);
  return {
    /** What agencies think a place can absorb. */
    perceived,
    /** What they plan for at most where they know what it can. */
    open,
    look(): void {
      for (let place = 0; place < districts.count; place++) {
        const dollars = (persons[place] * absorbed) / 52;
        for (let sector = 0; sector < met.length; sector++) {
          const cell = place * met.length + sector;
          need[cell] = dollars * (1 - met[sector][place]);
          capacity[cell] = need[cell] * access[place];
          perceived[cell] = dollars * (1 - assessed[sector][place]) * access[place];
          open[cell] = Math.min(perceived[cell], capacity[cell]);
        }
      }
    },
    /** Carry out what was planned, and note which share of it met no need. */
    deliver(planned: Float64Array, wasted: Float64Array): void {
      for (let place = 0; place < districts.count; place++) {
        duplicated[place] = 0;
        gap[place] = 0;
        for (let sector = 0; sector < met.length; sector++) {
          const cell = place * met.length + sector;
          const effective = Math.min(planned[cell], capacity[cell]);
          relief[sector][place] = effective;
          duplicated[place] += planned[cell] - effective;
          gap[place] += need[cell] - effective;
          wasted[cell] = planned[cell] > effective ? (planned[cell] - effective) / planned[cell] : 0;
        }
      }
    },
  };
}
