import {mechanism} from '../mechanism.ts';

/**
 * The dated facts of the scenario and of the plan come into force: what history says of factions, income and
 * neighbours this week, and what was decided of troops, places, money and seats. It has no parameters of its own.
 */
export const timeline = mechanism({
  name: 'timeline',
  purpose: 'Dated facts of the scenario and dated decisions of the plan come into force.',
  parameters: {},
  bind({factions, mission, programmes, country, facts}) {
    const {exclusion, keptInBeing, holdsState} = factions;
    const {decisions, incomePerHead, neighbourViolence, weeks} = facts;
    return week => {
      for (let faction = 0; faction < factions.count; faction++) {
        exclusion[faction] = facts.exclusion[faction * weeks + week];
        keptInBeing[faction] = facts.keptInBeing[faction * weeks + week];
        holdsState[faction] = facts.holdsState[faction * weeks + week];
      }
      country.week[0] = week;
      country.incomePerHead[0] = incomePerHead[week];
      country.neighbourViolence[0] = neighbourViolence[week];
      mission.troops[0] = decisions.troops[week];
      mission.police[0] = decisions.police[week];
      programmes.implementation[0] = decisions.implementation[week];
      programmes.accommodation[0] = decisions.accommodation[week];
    };
  },
});
