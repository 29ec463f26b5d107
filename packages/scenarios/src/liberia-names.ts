/** Codes of the 15 counties. */
export type County =
  | 'BM'
  | 'BG'
  | 'GP'
  | 'GB'
  | 'CM'
  | 'GG'
  | 'GK'
  | 'LO'
  | 'MG'
  | 'MY'
  | 'MO'
  | 'NI'
  | 'RC'
  | 'RG'
  | 'SI';

/** Parties to the accord: ex-government forces and militias, and the two rebel movements. */
export type Party = 'gol' | 'lurd' | 'model';

/** Political camps of the run-offs: Unity Party and Congress for Democratic Change. */
export type Camp = 'unity' | 'cdc';

/** Ethnic groups with a share in the table of counties. */
export const ethnicGroups = [
  'Kpelle',
  'Bassa',
  'Grebo',
  'Gio',
  'Mano',
  'Kru',
  'Lorma',
  'Kissi',
  'Gola',
  'Krahn',
  'Vai',
  'Mandingo',
  'Gbandi',
  'Sapo',
] as const;

/** Name of an ethnic group. */
export type EthnicGroup = (typeof ethnicGroups)[number];
