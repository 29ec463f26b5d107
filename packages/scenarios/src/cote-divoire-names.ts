/** Codes of the 21 zones: unions of the regions and districts of 2011, 14 of them close to a region before 2011. */
export type Zone =
  | 'Abidjan'
  | 'Lagunes'
  | 'Sud-Comoe'
  | 'Moyen-Comoe'
  | 'NZi-Comoe'
  | 'Lacs'
  | 'Fromager'
  | 'Sud-Bandama'
  | 'Bas-Sassandra'
  | 'Haut-Sassandra'
  | 'Marahoue'
  | 'Cavally'
  | 'Guemon'
  | 'Tonkpi'
  | 'Bafing'
  | 'Denguele'
  | 'Worodougou'
  | 'Savanes'
  | 'Vallee-Bandama'
  | 'Gontougo'
  | 'Bounkani';

/** Government forces, New Forces and militias on the government's side. */
export type Party = 'fds' | 'fn' | 'militias';

/** Political camps of the run-off of 2010: Gbagbo's and Ouattara's. */
export type Camp = 'lmp' | 'rhdp';

/** Broad families of peoples, northern and southern Mande apart, and people without Ivorian papers as one. */
export const peoples = ['Akan', 'Krou', 'NMande', 'SMande', 'Gur', 'Foreign'] as const;

/** Name of a family of peoples. */
export type People = (typeof peoples)[number];
