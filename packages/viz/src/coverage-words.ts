import {capital, english, fr, french, type Language, type LanguageName} from './language.ts';

/** Shares of one plan over the years of the result, as text. */
export interface CoverageResult {
  readonly plan: string;
  /** Share of need that was met, and where it lies in so many of all histories; no range of a single one. */
  readonly met: string;
  readonly metRange?: string;
  /** Share of spending that met no need; absent where one sector is shown. */
  readonly wasted?: string;
  readonly wastedRange?: string;
}

/** What one plan had in a month, as text. */
export interface CoverageMonth {
  readonly plan: string;
  readonly need: string;
  readonly gap: string;
  /** Share met and its range; absent in a month without need. */
  readonly met?: string;
  readonly metRange?: string;
  /** Absent where one sector is shown. */
  readonly spent?: string;
  readonly duplicated?: string;
}

/** So many of ten, or of a hundred. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** What amounts are told in. */
export type MoneyUnit = 1 | 1_000 | 1_000_000;

/** Every word of the chart in one language. Plans, agencies and events are named as the data name them. */
export interface CoverageWords {
  readonly language: Language;
  /** Name of a sector; those that the model does not have are named as the data name them. */
  sector(name: string, title: string): string;
  /** What is needed, after `need for`: relief, or what a sector brings. */
  wanted(sector?: {readonly name: string; readonly title: string}): string;
  share(share: Share): string;
  lessThan(percent: string): string;
  moreThan(percent: string): string;
  /** An amount of US$; `isMany` as nouns are counted. */
  money(amount: string, inMillions: boolean, isMany: boolean): string;
  title(
    wanted: string,
    years: number,
    runs: readonly number[],
    share: string,
    plans: readonly CoverageResult[],
  ): string;
  month(month: string, wanted: string, histories: string, plans: readonly CoverageMonth[]): string;
  subtitle(place: string, wanted: string, by: 'sector' | 'agency' | 'one'): string;
  need(wanted: string): string;
  readonly met: string;
  readonly gap: string;
  readonly duplicated: string;
  /** Names of the three plots of a panel: need, the share of it met, and what was spent. */
  readonly plots: {
    need(unit: string): string;
    readonly share: string;
    spent(unit: string): string;
    spentOnOne(wanted: string, unit: string): string;
  };
  axis(unit: MoneyUnit): string;
  band(share: Share): string;
  readonly drawn: string;
  readonly otherDrawn: string;
  monthsBetween(from: string, to: string): string;
  panel(letter: string, title: string): string;
  readonly notes: {
    readonly need: string;
    readonly middle: string;
    readonly one: string;
    readonly notBySector: string;
    bands(shares: readonly string[]): string;
    fewRuns(share: string, histories: string, runs: string): string;
    /** Of these plans; of the only one if empty. */
    outside(share: string, plans: readonly string[]): string;
    readonly unlettered: string;
  };
  readonly tables: {
    /** Of plans and sectors; ranges are of so many histories. */
    result(histories: string): readonly string[];
    readonly allSectors: string;
    readonly byMonth: string;
    readonly months: readonly string[];
    readonly spending: readonly string[];
    low(level: string): string;
    high(level: string): string;
    part(title: string): string;
  };
}

const inBrackets = (text?: string): string => (text === undefined ? '' : ` (${text})`);

const inEnglish: CoverageWords = {
  language: english,
  sector: (name, title) => (name === 'health' ? 'health care' : title),
  wanted: sector => (sector ? inEnglish.sector(sector.name, sector.title) : 'relief'),
  share: ({count, of}) => `${count} of ${of}`,
  lessThan: percent => `less than ${percent}`,
  moreThan: percent => `more than ${percent}`,
  money: (amount, inMillions) => `US$\u00A0${amount}${inMillions ? '\u00A0million' : ''}`,
  title(wanted, years, runs, histories, plans) {
    const over = `over ${english.counted(years, {one: 'year', many: 'years'})}`;
    const isOne = runs.every(count => count === 1);
    const counts = english.listed([...new Set(runs)].map(count => english.number(count)));
    const [first, ...others] = plans;
    const range = first.metRange === undefined ? '' : ` (${first.metRange} in ${histories})`;
    const waste =
      first.wasted === undefined
        ? ''
        : `${first.wasted} of what they spent met no need${inBrackets(first.wastedRange)}`;
    const where = isOne ? 'the one simulated history' : `the middle history of ${counts}`;
    if (others.length === 0) {
      return `In ${where}, agencies met ${first.met} of the need for ${wanted} ${over}${range}${waste && `; ${waste}`}`;
    }
    const rest = others.map(({plan, met, metRange, wasted, wastedRange}) => {
      const second = wasted === undefined ? '' : ` and ${wasted}${inBrackets(wastedRange)}`;
      return `under ${plan}, ${met}${inBrackets(metRange)}${second}`;
    });
    const ofEach = new Set(runs).size > 1 ? `the middle history of each plan, of ${counts}` : `${where} of each plan`;
    return `In ${ofEach}, ${over}: under ${first.plan}, agencies met ${first.met} of the need for ${wanted}${range}${waste && ` and ${waste}`}; ${rest.join('; ')}`;
  },
  month(month, wanted, histories, plans) {
    const told = plans.map(({plan, need, gap, met, metRange, spent, duplicated}, i) => {
      const under = plans.length > 1 ? `under ${plan}, ` : '';
      const range = metRange === undefined ? '' : ` (${metRange}${i === 0 ? ` in ${histories}` : ''})`;
      const covered = met === undefined ? '' : `, ${met} of it met${range}, a gap of ${gap}`;
      const waste = spent === undefined ? '' : `; ${spent} spent, ${duplicated} of it meeting no need`;
      return `${under}need for ${wanted} of ${need} a month${covered}${waste}`;
    });
    return `${month}: ${told.map((text, i) => (i === 0 ? text : capital(text))).join('. ')}`;
  },
  subtitle: (place, wanted, by) =>
    `${place}: need for ${wanted} and what met it${{sector: ', by sector', agency: ', by agency', one: ''}[by]}, US$ a month`,
  need: wanted => `need for ${wanted}`,
  met: 'need met',
  gap: 'gap: need not met',
  duplicated: 'duplication: spent, but met no need',
  axis: unit => `${{1: 'US$', 1000: 'US$ thousand', 1000000: 'US$ million'}[unit]} a month`,
  plots: {
    need: unit => `Need and what met it, ${unit}`,
    share: 'Share of need met, %',
    spent: unit => `What agencies spent, ${unit}`,
    spentOnOne: (wanted, unit) => `Relief that met the need for ${wanted}, ${unit}`,
  },
  band: ({count, of}) => `${count} of ${of} histories`,
  drawn: 'the history drawn',
  otherDrawn: 'that of the other plan',
  monthsBetween: (from, to) => `Month, from ${from} to ${to}`,
  panel: (letter, title) => `Plan ${letter}: ${title}`,
  notes: {
    need:
      'Need is the relief that places could have turned into services in the month for all that was then unmet, in reach ' +
      'or not; what is left unmet counts again in the next. The model keeps relief in US$, not in people reached.',
    middle:
      'Areas and lines are one history, the middle one: half of the others met more of all need, half less. In it need is ' +
      'what met it and the gap, and spending is what met a need and what met none.',
    one: 'Areas and lines are the one history simulated. Need is what met it and the gap, and spending is what met a need and what met none.',
    notBySector: 'Spending that met no need is kept for all sectors together, so it is not drawn for one.',
    bands: shares =>
      `Bands hold ${shares.join(' and ')} histories in each month. That is chance, with the settings of the model ` +
      'as they are; settings that nobody knows well are not drawn.',
    fewRuns: (share, histories, runs) =>
      `Each end of the band of ${share} rests on about ${histories} of ${runs} histories, and would move with more.`,
    outside: (share, plans) =>
      `The middle history${plans.length > 0 ? ` under ${english.listed(plans)}` : ''} is the middle one by need met; what it spent without meeting a need lies outside the range of ${share}.`,
    unlettered: 'Areas without a letter are too thin for one; they lie in the order of the list.',
  },
  tables: {
    result: histories => [
      ...['plan', 'sector', 'need met', `need met in ${histories}`],
      ...['spending that met no need', `the same in ${histories}`, 'years', 'runs'],
    ],
    allSectors: 'all sectors',
    byMonth: 'By month, US$ a month in the history drawn, and where the share met lies in all histories',
    months: ['plan', 'date', 'need', 'met', 'gap', 'share met, %'],
    spending: ['spent', 'spent, but met no need'],
    low: level => `low ${level}`,
    high: level => `high ${level}`,
    part: title => `met, ${title}`,
  },
};

/** Sectors by name, and the same after `besoins`. */
const frenchSectors: Readonly<Record<string, readonly [name: string, wanted: string]>> = {
  food: ['nourriture', 'de nourriture'],
  water: ['eau', 'd’eau'],
  health: ['soins', 'de soins'],
  shelter: ['abri', 'd’abri'],
};

const inFrench: CoverageWords = {
  language: french,
  sector: (name, title) => (Object.hasOwn(frenchSectors, name) ? frenchSectors[name][0] : title),
  wanted(sector) {
    if (!sector) return 'd’aide';
    return Object.hasOwn(frenchSectors, sector.name) ? frenchSectors[sector.name][1] : fr`« ${sector.title} »`;
  },
  share: ({count, of}) => `${count} sur ${of}`,
  lessThan: percent => `moins de ${percent}`,
  moreThan: percent => `plus de ${percent}`,
  money(amount, inMillions, isMany) {
    const noun = inMillions ? (isMany ? 'millions de dollars' : 'million de dollars') : isMany ? 'dollars' : 'dollar';
    return `${amount}\u00A0${noun}`;
  },
  title(wanted, years, runs, histories, plans) {
    const over = `en ${french.counted(years, {one: 'an', many: 'ans'})}`;
    const isOne = runs.every(count => count === 1);
    const counts = french.listed([...new Set(runs)].map(count => french.number(count)));
    const where = isOne ? 'la seule histoire possible simulée' : `l’histoire médiane de ${counts} histoires possibles`;
    const [first, ...others] = plans;
    const range = first.metRange === undefined ? '' : ` (${first.metRange} dans ${histories})`;
    const waste =
      first.wasted === undefined
        ? ''
        : `${first.wasted} de leurs dépenses n’ont répondu à aucun besoin${inBrackets(first.wastedRange)}`;
    if (others.length === 0) {
      const also = waste && fr` ; ${waste}`;
      return `Dans ${where}, les agences ont couvert ${first.met} des besoins ${wanted} ${over}${range}${also}`;
    }
    const rest = others.map(({plan, met, metRange, wasted, wastedRange}) => {
      const second = wasted === undefined ? '' : ` et ${wasted}${inBrackets(wastedRange)}`;
      return fr` ; avec le plan « ${plan} », ${met}${inBrackets(metRange)}${second}`;
    });
    const also = waste && ` et ${waste}`;
    const ofEach =
      new Set(runs).size > 1
        ? `l’histoire médiane de chaque plan, de ${counts} histoires possibles`
        : `${where} de chaque plan`;
    return fr`Dans ${ofEach}, ${over} : avec le plan « ${first.plan} », les agences ont couvert ${first.met} des besoins ${wanted}${range}${also}${rest.join('')}`;
  },
  month(month, wanted, histories, plans) {
    const told = plans.map(({plan, need, gap, met, metRange, spent, duplicated}, i) => {
      const under = plans.length > 1 ? fr`avec le plan « ${plan} », ` : '';
      const range = metRange === undefined ? '' : ` (${metRange}${i === 0 ? ` dans ${histories}` : ''})`;
      const covered = met === undefined ? '' : `, couverts à ${met}${range}, soit un manque de ${gap}`;
      const waste =
        spent === undefined ? '' : fr` ; ${spent} de dépenses, dont ${duplicated ?? ''} sans répondre à un besoin`;
      return `${under}besoins ${wanted} de ${need} par mois${covered}${waste}`;
    });
    return fr`${capital(month)} : ${told.map((text, i) => (i === 0 ? text : capital(text))).join('. ')}`;
  },
  subtitle: (place, wanted, by) =>
    fr`${place} : besoins ${wanted} et ce qui y a répondu${{sector: ', par secteur', agency: ', par agence', one: ''}[by]}, en dollars par mois`,
  need: wanted => `besoins ${wanted}`,
  met: 'besoins couverts',
  gap: fr`manque : besoins non couverts`,
  duplicated: fr`double emploi : dépenses sans besoin`,
  axis: unit => `${{1: 'dollars', 1000: 'milliers de dollars', 1000000: 'millions de dollars'}[unit]} par mois`,
  plots: {
    need: unit => `Besoins et ce qui y a répondu, en ${unit}`,
    share: fr`Part des besoins couverte, en %`,
    spent: unit => `Dépenses des agences, en ${unit}`,
    spentOnOne: (wanted, unit) => `Aide qui a répondu aux besoins ${wanted}, en ${unit}`,
  },
  band: ({count, of}) => `${count} histoires possibles sur\u00A0${of}`,
  drawn: 'l’histoire représentée',
  otherDrawn: 'celle de l’autre plan',
  monthsBetween: (from, to) => `Mois, de ${from} à ${to}`,
  panel: (letter, title) => fr`Plan ${letter} : ${title}`,
  notes: {
    need:
      fr`Les besoins sont l’aide que les lieux auraient pu transformer en services dans le mois pour tout ce qui manquait ` +
      fr`alors, accessible ou non ; ce qui reste non couvert compte de nouveau le mois suivant. Le modèle compte l’aide en ` +
      'dollars, et non en personnes secourues.',
    middle:
      fr`Surfaces et lignes sont celles d’une seule histoire, l’histoire médiane : la moitié des autres ont couvert davantage de ` +
      fr`l’ensemble des besoins, l’autre moitié moins. Les besoins y sont ce qui a été couvert et le manque ; les dépenses, ` +
      'ce qui a répondu à un besoin et ce qui n’a répondu à aucun.',
    one:
      fr`Surfaces et lignes sont celles de la seule histoire simulée. Les besoins sont ce qui a été couvert et le manque ; ` +
      'les dépenses, ce qui a répondu à un besoin et ce qui n’a répondu à aucun.',
    notBySector:
      'Les dépenses qui n’ont répondu à aucun besoin sont comptées pour tous les secteurs ensemble, et ne sont pas représentées pour un seul.',
    bands: shares =>
      `Chaque mois, les bandes contiennent ${shares.join(' et ')} des histoires possibles. C’est la part du ` +
      fr`hasard, les réglages du modèle restant ce qu’ils sont ; les réglages que personne ne connaît bien ne sont pas représentés.`,
    fewRuns: (share, histories, runs) =>
      fr`Chaque bord de la bande de ${share} repose sur ${histories} histoires environ sur ${runs} ; avec davantage d’histoires, il bougerait.`,
    outside: (share, plans) =>
      fr`L’histoire médiane${plans.length > 0 ? fr` avec ${french.listed(plans.map(plan => fr`« ${plan} »`))}` : ''} l’est par les besoins couverts ; ce qu’elle a dépensé sans répondre à un besoin se trouve hors de la fourchette de ${share}.`,
    unlettered: fr`Les surfaces sans lettre sont trop minces pour en porter une ; elles suivent l’ordre de la liste.`,
  },
  tables: {
    result: histories => [
      ...['plan', 'secteur', 'besoins couverts', `besoins couverts dans ${histories}`],
      ...['dépenses sans besoin', `dépenses sans besoin dans ${histories}`, 'ans', 'simulations'],
    ],
    allSectors: 'tous les secteurs',
    byMonth:
      'Par mois, en dollars par mois dans l’histoire représentée, et où se trouve la part couverte dans toutes les histoires',
    months: ['plan', 'date', 'besoins', 'couverts', 'manque', 'part couverte, %'],
    spending: ['dépenses', 'dépenses sans besoin'],
    low: level => `bas, ${level}`,
    high: level => `haut, ${level}`,
    part: title => `couverts, ${title}`,
  },
};

export const coverageWords: Readonly<Record<LanguageName, CoverageWords>> = {en: inEnglish, fr: inFrench};
