import {exp} from '../detmath.ts';
import {mechanism} from '../mechanism.ts';

/**
 * Disputes over land and the like arise and are settled. As many arise as the first day's level needs to stay, fewer
 * where institutions for land are fair, more with violence, with people who come home to find their land taken and, a
 * few, with refugees from next door; they are settled by themselves, by trained mediators and those who copy them, by
 * leaders who mediate, by their authority, and by courts where the state reaches. Training is forgotten. Trust between
 * groups heals slowly and with dialogue, and falls with violence, returns and refugees from next door. (evidence.md D3
 * equations 11 and 12, R1, R4, E15, E16.)
 */
export const disputes = mechanism({
  name: 'disputes',
  purpose: 'Disputes arise from land, returns and violence and are settled by mediators, leaders and courts.',
  writes: ['districts.disputes', 'districts.mediators', 'districts.cohesion'],
  parameters: {
    arising: {
      value: 0.8,
      unit: '1/year',
      range: [0.3, 2],
      meaning: 'disputes that arise in a year, as a ratio to those open on the first day',
      source: {
        kind: 'assumed',
        because: 'keeps the first day’s level with leaders alone; no count of new claims found',
      },
    },
    unaided: {
      value: 0.7,
      unit: '1/year',
      range: [0.2, 2],
      meaning: 'rate at which a dispute is settled by those in it',
      source: {kind: 'assumed', because: 'most land disputes last more than a year; no durations read'},
    },
    mediation: {
      value: 2.9,
      unit: '1/year per share of adults',
      range: [0, 6],
      meaning: 'rate of settling that trained adults add',
      source: {
        kind: 'calibrated',
        target:
          'training 15 % of adults lowers unresolved disputes by 29 % (Blattman, Hartman & Blair 2014, evidence.md R1), read as after one year',
      },
    },
    copying: {
      value: 0.3,
      unit: 'ratio',
      range: [0, 1],
      meaning: 'untrained adults who come to settle disputes alike, per trained one where few are trained',
      source: {kind: 'assumed', because: 'spill-over to the untrained found in R1 (evidence.md), size not read'},
    },
    forgetting: {
      value: 0.15,
      unit: '1/year',
      range: [0, 1],
      meaning: 'rate at which the trained forget or move away',
      source: {kind: 'estimated', basis: 'the fall in violence persists three years (evidence.md R1)'},
    },
    adults: {
      value: 0.47,
      unit: 'share',
      range: [0.4, 0.7],
      meaning: 'share of adults among people',
      source: {kind: 'estimated', basis: 'Liberia 2008: 52.7 % are below 20 (liberia.md section 2)'},
    },
    leaders: {
      value: 1,
      unit: '1/year',
      range: [0, 3],
      meaning: 'rate of settling where all leaders have full authority and mediate',
      source: {kind: 'assumed', because: 'named without a size in evidence.md D3 equation 12'},
    },
    courts: {
      value: 0.5,
      unit: '1/year',
      range: [0, 2],
      meaning: 'rate of settling where courts work fully and the state reaches everybody',
      source: {kind: 'assumed', because: 'named without a size in evidence.md D3 equation 12'},
    },
    unfairLand: {
      value: 0.5,
      unit: 'ratio',
      range: [0, 1],
      meaning: 'share by which wholly fair land institutions lower, and wholly unfair ones raise, what arises',
      source: {kind: 'assumed', because: 'sign from Schwartz 2019 (evidence.md E15), no size'},
    },
    referenceLand: {
      value: 0.3,
      unit: 'share',
      range: [0, 1],
      meaning: 'fairness of land institutions under which the first day’s disputes arose',
      source: {kind: 'assumed', because: 'statutory and customary law at odds; a judgement'},
    },
    crime: {
      value: 0.5,
      unit: 'ratio',
      range: [0, 2],
      meaning: 'share by which full-scale violence raises what arises',
      source: {kind: 'assumed', because: 'named without a size in evidence.md D3 equation 12'},
    },
    claims: {
      value: 0.1,
      unit: 'disputes/returnee/year',
      range: [0, 0.5],
      meaning: 'disputes of somebody who came home, while that is recent, where land institutions are wholly unfair',
      source: {
        kind: 'estimated',
        basis: 'one in four adults had a land dispute during or after the war (liberia.md section 7), judged',
      },
    },
    returns: {
      value: 2,
      unit: '1/year per share of people',
      range: [0, 3],
      meaning: 'trust between groups lost in a year per share of people who came home of late',
      source: {
        kind: 'calibrated',
        target:
          '10 points of returnees, 10 points fewer neighbours who help each other (evidence.md E15), while somebody counts as a returnee for half a year',
      },
    },
    guests: {
      value: 0.02,
      unit: 'disputes/refugee/year',
      range: [0, 0.2],
      meaning: 'disputes of a refugee from next door, where land institutions are wholly unfair',
      source: {
        kind: 'assumed',
        because:
          'sign from refugees raising onset next door (evidence.md E16); a fifth of a returnee’s, who claims land',
      },
    },
    strangers: {
      value: 0.1,
      unit: '1/year per share of people',
      range: [0, 1],
      meaning: 'trust between groups lost in a year per share of refugees from next door among those who live here',
      source: {
        kind: 'assumed',
        because:
          'sign from evidence.md E16, through ethnic ties; small, since hosts of 2011 were kin across the border (liberia.md section 6)',
      },
    },
    dialogue: {
      value: 0.1,
      unit: '1/year',
      range: [0, 0.5],
      meaning: 'speed at which ample dialogue builds trust between groups',
      source: {kind: 'assumed', because: 'sign from Smidt 2020 (evidence.md R4), no size'},
    },
    ampleDialogue: {
      value: 2,
      unit: 'meetings/month',
      range: [0.5, 10],
      meaning: 'meetings in a district that have half of that effect',
      source: {kind: 'assumed', because: 'no dose read'},
    },
    healing: {
      value: 0.05,
      unit: '1/year',
      range: [0, 0.2],
      meaning: 'speed at which trust between groups heals by itself',
      source: {
        kind: 'assumed',
        because: 'a generation; ethnic division a threat to 4 % by 2010 (liberia.md section 11)',
      },
    },
    healed: {
      value: 0.7,
      unit: 'share',
      range: [0.4, 1],
      meaning: 'trust between groups it heals to',
      source: {kind: 'assumed', because: 'no series from before a war found'},
    },
    violence: {
      value: 1,
      unit: '1/year',
      range: [0, 4],
      meaning: 'speed at which full-scale violence destroys trust between groups',
      source: {kind: 'assumed', because: 'no rate found'},
    },
  },
  begin({districts, facts}) {
    for (let place = 0; place < districts.count; place++) {
      districts.disputes[place] = facts.society.disputes * facts.landConflict[place];
    }
    districts.cohesion.fill(facts.society.cohesion);
    districts.mediators.fill(0);
  },
  bind({districts, leaders, facts}, values) {
    const {disputes: open, mediators, cohesion, persons, hosted, returnees, violence, courts, stateReach} = districts;
    const {district, authority, mediating} = leaders;
    const {mediationTraining, landInstitutions, dialogue} = facts.decisions;
    const settling = new Float64Array(districts.count);
    const remembered = exp(-values.forgetting / 52);

    /** Rate at which leaders settle disputes: the mean of authority of those who mediate. */
    function countLeaders(): void {
      const share = values.leaders / facts.society.leadersPerDistrict;
      settling.fill(0);
      for (let leader = 0; leader < leaders.count; leader++) {
        if (mediating[leader] === 1) settling[district[leader]] += share * authority[leader];
      }
    }

    function train(trained: number): void {
      let people = 0;
      for (let place = 0; place < districts.count; place++) people += persons[place];
      const share = people > 0 ? Math.min(1, trained / (values.adults * people)) : 0;
      for (let place = 0; place < districts.count; place++) {
        mediators[place] = mediators[place] * remembered * (1 - share) + share;
      }
    }

    return week => {
      const unfair = 1 - landInstitutions[week];
      const land = 1 + values.unfairLand * (values.referenceLand - landInstitutions[week]);
      const meetings = dialogue[week] / districts.count;
      const talking = (values.dialogue * meetings) / (meetings + values.ampleDialogue);
      countLeaders();
      train(mediationTraining[week]);
      for (let place = 0; place < districts.count; place++) {
        const copied = mediators[place] * (1 + values.copying * (1 - mediators[place]));
        const rate =
          values.unaided +
          values.mediation * copied +
          settling[place] +
          values.courts * courts[place] * stateReach[place];
        const arising =
          values.arising * facts.society.disputes * (facts.landConflict[place] * land + values.crime * violence[place]);
        const living = persons[place] + hosted[place];
        const guests = living > 0 ? hosted[place] / living : 0;
        const claimed = 1_000 * values.claims * unfair * returnees[place] + 1_000 * values.guests * unfair * guests;
        open[place] = open[place] * exp(-rate / 52) + (arising + claimed) / 52;
        const healing = values.healing * Math.max(0, values.healed - cohesion[place]) + talking * (1 - cohesion[place]);
        const losing =
          values.violence * violence[place] * cohesion[place] +
          values.returns * returnees[place] +
          values.strangers * guests;
        cohesion[place] = Math.min(1, Math.max(0, cohesion[place] + (healing - losing) / 52));
      }
    };
  },
});
