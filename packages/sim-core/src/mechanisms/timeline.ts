import {mechanism} from '../mechanism.ts';

/**
 * The dated facts of the scenario and of the plan come into force: what history says of factions this week, and what
 * was decided of posts for former enemies, accommodation, inclusion and reform. Other decisions are read by those who
 * carry them out. It has no parameters of its own.
 */
export const timeline = mechanism({
  name: 'timeline',
  purpose: 'Dated facts of the scenario and dated decisions of the plan come into force.',
  writes: [
    'factions.exclusion',
    'factions.keptInBeing',
    'factions.holdsState',
    'state.inclusion',
    'state.reform',
    'programmes.accommodation',
    'country.week',
  ],
  parameters: {},
  bind({factions, programmes, country, state, facts}) {
    const {exclusion, keptInBeing, holdsState} = factions;
    const {decisions, weeks} = facts;
    return week => {
      for (let faction = 0; faction < factions.count; faction++) {
        exclusion[faction] = facts.exclusion[faction * weeks + week] * (1 - decisions.powerSharing[week]);
        keptInBeing[faction] = facts.keptInBeing[faction * weeks + week];
        holdsState[faction] = facts.holdsState[faction * weeks + week];
      }
      country.week[0] = week;
      programmes.accommodation[0] = decisions.accommodation[week];
      state.inclusion[0] = decisions.inclusion[week];
      state.reform[0] = decisions.securityReform[week];
    };
  },
});
