// Radio: where people trust the mission, its broadcasts calm fear week by week. A mechanism is a name, a purpose, the
// columns it may change, parameters with unit, range and source, and a function made once per world that says what
// happens in a week. It may also list the choices agents make in it (`decisions`) and set the first day (`begin`).
import {liberia, plans} from '@postbellum/scenarios';
import {mechanism, simulate, weekly} from '@postbellum/sim-core';

const radio = mechanism({
  name: 'radio',
  purpose: 'Broadcasts of a trusted mission calm fear.',
  writes: ['people.fear'],
  parameters: {
    reach: {
      value: 0.5,
      unit: '1/year',
      range: [0, 2],
      meaning: 'speed at which a full-trust listener loses fear',
      source: {kind: 'assumed', because: 'an example; look for evidence before using it'},
    },
  },
  bind({people}, {reach}) {
    const {fear, trust} = people; // what it reads and writes, bound once
    return () => {
      for (let person = 0; person < people.count; person++) {
        fear[person] -= (reach / 52) * trust[person] * fear[person];
      }
    };
  },
});

// It acts after people have judged the mission and before they judge their lot.
const place = weekly.findIndex(({name}) => name === 'grievance');
const withRadio = [...weekly.slice(0, place), radio, ...weekly.slice(place)];

const options = {plan: plans.history, seed: 'radio', people: 2_000, weeks: 52};
const without = simulate(liberia, options);
const heard = simulate(liberia, {...options, mechanisms: withRadio});
console.log('grievance after a year, without radio', without.series.grievance[51]?.toFixed(3));
console.log('                           with radio', heard.series.grievance[51]?.toFixed(3));
console.log('Simulated, not a forecast.');
