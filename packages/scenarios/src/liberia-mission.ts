import type {IsoDate, Scenario} from '@postbellum/sim-core';
import type {County} from './liberia-names.ts';

/**
 * Soldiers (observers included) and police in the country: ECOMIL up to 30 September 2003, then UNMIL. The record only:
 * liberia-mandate.ts holds what was authorised and planned.
 */
export const strength: readonly {readonly on: IsoDate; readonly soldiers: number; readonly police: number}[] = [
  {on: '2003-09-09', soldiers: 3_563, police: 0},
  {on: '2003-10-01', soldiers: 3_550, police: 0},
  {on: '2003-12-18', soldiers: 7_080, police: 50},
  {on: '2004-02-06', soldiers: 10_000, police: 250},
  {on: '2004-05-12', soldiers: 14_127, police: 700},
  {on: '2004-12-31', soldiers: 14_700, police: 1_060},
  {on: '2005-12-31', soldiers: 14_824, police: 1_090},
  {on: '2006-06-30', soldiers: 14_541, police: 1_097},
  {on: '2006-12-31', soldiers: 13_900, police: 1_100},
  {on: '2007-12-31', soldiers: 13_400, police: 1_180},
  {on: '2008-07-31', soldiers: 11_800, police: 1_180},
  {on: '2008-09-18', soldiers: 11_649, police: 1_170},
  {on: '2009-07-31', soldiers: 10_200, police: 1_330},
  {on: '2009-12-31', soldiers: 9_500, police: 1_320},
  {on: '2010-12-31', soldiers: 8_100, police: 1_310},
  {on: '2011-12-31', soldiers: 7_831, police: 1_297},
  {on: '2012-08-31', soldiers: 7_900, police: 1_300},
  {on: '2012-12-31', soldiers: 6_900, police: 1_290},
  {on: '2013-07-31', soldiers: 5_757, police: 1_480},
  {on: '2013-12-31', soldiers: 5_869, police: 1_612},
  {on: '2014-08-31', soldiers: 4_539, police: 1_406},
  {on: '2015-03-31', soldiers: 4_500, police: 1_430},
  {on: '2015-11-30', soldiers: 3_100, police: 1_200},
  {on: '2016-06-30', soldiers: 1_240, police: 606},
  {on: '2016-12-31', soldiers: 1_190, police: 600},
  {on: '2017-02-28', soldiers: 434, police: 310},
  {on: '2018-02-06', soldiers: 404, police: 285},
  {on: '2018-03-30', soldiers: 0, police: 0},
];

type Deployment = Scenario<County>['mission']['deployment'];
type CountyShares = Deployment[number]['shares'];

/** Soldiers by county in percent of all, year by year; rows do not sum to 100 exactly. */
const percentByYear: readonly CountyShares[] = [
  {
    BM: 7.3,
    BG: 7.3,
    GB: 6.4,
    CM: 5.5,
    GG: 6.4,
    LO: 4.6,
    MG: 0.9,
    MY: 4.6,
    MO: 36.6,
    NI: 11.9,
    RC: 1.9,
    RG: 1.1,
    SI: 5.6,
  },
  {
    BM: 6.4,
    BG: 20.1,
    GP: 0.7,
    GB: 9,
    CM: 5.1,
    GG: 5.6,
    GK: 0.7,
    LO: 4.7,
    MG: 5.6,
    MY: 8.4,
    MO: 18.5,
    NI: 10.1,
    RC: 0.7,
    RG: 0.9,
    SI: 3.2,
  },
  {
    BM: 8.3,
    BG: 9.2,
    GP: 1,
    GB: 6.1,
    CM: 6.6,
    GG: 7.3,
    GK: 1,
    LO: 6.1,
    MG: 4.8,
    MY: 6.1,
    MO: 24.9,
    NI: 12.4,
    RC: 1,
    RG: 1.2,
    SI: 4.2,
  },
  {
    BM: 8.6,
    BG: 9.6,
    GP: 1,
    GB: 5.4,
    CM: 6.1,
    GG: 7.6,
    GK: 1,
    LO: 6.4,
    MG: 5,
    MY: 6.4,
    MO: 26,
    NI: 9.4,
    RC: 1,
    RG: 2,
    SI: 4.4,
  },
  {
    BM: 7.8,
    BG: 8.7,
    GP: 0.9,
    GB: 4.9,
    CM: 2.5,
    GG: 6.9,
    GK: 0.9,
    LO: 5.8,
    MG: 4.5,
    MY: 8,
    MO: 33.8,
    NI: 8.5,
    RC: 0.9,
    RG: 1.8,
    SI: 4,
  },
  {
    BM: 10.6,
    BG: 7.9,
    GP: 0.8,
    GB: 5.9,
    CM: 1,
    GG: 14.4,
    GK: 0.8,
    LO: 5.1,
    MG: 4.3,
    MY: 8.3,
    MO: 22.1,
    NI: 14.4,
    RC: 1,
    RG: 1,
    SI: 2.4,
  },
  {
    BM: 10.2,
    BG: 16.1,
    GP: 0.9,
    GB: 5.8,
    CM: 1.1,
    GG: 7,
    GK: 0.9,
    LO: 5.8,
    MG: 3.7,
    MY: 6.5,
    MO: 30,
    NI: 8.1,
    RC: 0.2,
    RG: 1.1,
    SI: 2.6,
  },
  {
    BM: 6.4,
    BG: 9.5,
    GP: 1.2,
    GB: 7.3,
    CM: 1.4,
    GG: 4.9,
    GK: 1.2,
    LO: 7.3,
    MG: 4.6,
    MY: 6.7,
    MO: 36.9,
    NI: 10.1,
    RC: 0.3,
    RG: 1.2,
    SI: 1.3,
  },
  {
    BM: 8,
    BG: 10.2,
    GP: 0.7,
    GB: 4.5,
    CM: 0.9,
    GG: 3,
    GK: 0.7,
    LO: 8.7,
    MG: 2.8,
    MY: 9.6,
    MO: 35.6,
    NI: 12.7,
    RC: 0.2,
    RG: 0.7,
    SI: 1.7,
  },
  {BM: 5.1, BG: 10.8, GP: 1, CM: 1, GG: 6.9, GK: 0.2, LO: 8.2, MG: 3.8, MY: 13.3, MO: 34.1, NI: 12.9, RG: 1, SI: 1.6},
  {BM: 9.3, BG: 11.3, GP: 0.9, GB: 0.4, CM: 0.9, GG: 9.3, LO: 1.9, MG: 5.8, MY: 7, MO: 37.9, NI: 13, RG: 0.9, SI: 1.6},
  {BG: 15.8, GB: 0.7, GG: 10.7, LO: 5, MG: 8, MY: 4.7, MO: 43.7, NI: 8.1, RG: 1.5, SI: 1.7},
  {BG: 4.6, GG: 12.7, MG: 10.5, MY: 3.2, MO: 58.8, NI: 6.3, RG: 3.2, SI: 0.7},
];

const firstYear = 2004;
const inMonrovia: CountyShares = {MO: 1};

/** The shares scaled to sum to 1. */
function normalised(shares: CountyShares): CountyShares {
  const sum = Object.values(shares).reduce((total, share) => total + share, 0);
  return mapShares(shares, share => share / sum);
}

/** A force that is still in Monrovia but for the part given, which stands where it will stand later. */
function partlyDeployed(part: number, later: CountyShares): CountyShares {
  const outside = mapShares(later, share => share * part);
  return {...outside, MO: (outside.MO ?? 0) + 1 - part};
}

function mapShares(shares: CountyShares, change: (share: number) => number): CountyShares {
  return Object.fromEntries(Object.entries(shares).map(([county, share]) => [county, change(share)]));
}

const byYear = percentByYear.map(normalised);

/** All in Monrovia until January 2004, in the whole country from April 2004, in Monrovia alone from 2017. */
export const deployment: Deployment = [
  {on: '2003-08-18', shares: inMonrovia},
  {on: '2004-01-03', shares: partlyDeployed(0.25, byYear[0])},
  {on: '2004-02-01', shares: partlyDeployed(0.5, byYear[0])},
  {on: '2004-03-01', shares: partlyDeployed(0.75, byYear[0])},
  {on: '2004-04-01', shares: byYear[0]},
  ...byYear.slice(1).map((shares, index) => ({on: `${firstYear + 1 + index}-01-01`, shares})),
  {on: '2017-01-01', shares: inMonrovia},
];
