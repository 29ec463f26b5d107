import type {PairedDifference} from '@postbellum/experiments';
import {
  capital,
  english as english_,
  fr,
  french as french_,
  type Language,
  type LanguageName,
} from '@postbellum/viz/language';
import type {LadderName, TabName} from '../address/address.ts';

/** Runs under way. */
export interface Progress {
  readonly done: number;
  readonly asked: number;
  /** Seconds left; absent while nobody knows. */
  readonly left?: number;
}

/** The page where a country is explored. */
export interface LabWords {
  readonly language: Language;
  readonly title: (country: string, years: string) => string;
  readonly planA: string;
  readonly planB: string;
  /** Names of the plans as sentences of charts have them. */
  readonly nameA: string;
  readonly nameB: string;
  readonly nameC: string;
  readonly changed: (base: string) => string;
  readonly summary: (about: {country: string; planA: string; changes: number; result: string}) => string;
  /** Runs plans by their letters, not all of them. */
  readonly runPlans: (letters: readonly string[]) => string;
  readonly runA: string;
  readonly runAgain: string;
  readonly runBoth: string;
  readonly runThree: string;
  readonly stop: string;
  readonly resetRun: string;
  readonly seed: string;
  readonly runs: string;
  readonly people: string;
  readonly wrongSeed: string;
  readonly progress: (progress: Progress) => string;
  readonly progressLabel: string;
  readonly slow: (seconds: number, runs: number) => string;
  readonly phases: {
    readonly preset: string;
    readonly empty: string;
    readonly edited: (changes: number) => string;
    /** Of three plans, which are still to be run, by their letters. */
    readonly missing: (letters: readonly string[]) => string;
    readonly stale: string;
    readonly stopped: (done: number, asked: number) => string;
    readonly none: string;
    readonly done: (runs: number) => string;
    readonly failed: string;
  };
  readonly started: (runs: number) => string;
  readonly part: (percent: number) => string;
  readonly copyDetails: string;
  readonly tryAgain: string;
  readonly tabList: string;
  readonly tabs: Readonly<Record<TabName, string>>;
  readonly ladderList: string;
  readonly ladder: Readonly<Record<LadderName, string>>;
  readonly firstRows: (shown: number, runs: number) => string;
  /** Of plans that have the names of charts. */
  readonly difference: (difference: PairedDifference) => string;
  readonly pairing: string;
  /** What pairs are compared by. */
  readonly yearsAtPeace: (within: number) => {readonly title: string; readonly unit: string};
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly runsFile: string;
  readonly runsFileNote: string;
  /** Why plans, by their letters, are not in it. */
  readonly noRows: (letters: readonly string[]) => string;
  readonly inModel: string;
}

/** Pairs out of a hundred, or as many as there are where those are fewer. */
const countOf = ({number, per100}: Language, count: number, pairs: number): string =>
  pairs < 100 ? number(count) : per100(count / pairs);

/** A time in seconds, or from two minutes on in minutes: nobody counts 900 seconds. */
function inEnglish(seconds: number): string {
  if (seconds < 120) return english_.counted(seconds, {one: 'second', many: 'seconds'});
  return english_.counted(Math.round(seconds / 60), {one: 'minute', many: 'minutes'});
}

function inFrench(seconds: number): string {
  if (seconds < 120) return french_.counted(seconds, {one: 'seconde', many: 'secondes', feminine: true});
  return french_.counted(Math.round(seconds / 60), {one: 'minute', many: 'minutes', feminine: true});
}

const histories = {one: 'history', many: 'histories'};
const english: LabWords = {
  language: english_,
  title: (country, years) => `${country}, ${years}: does the peace hold?`,
  planA: 'Plan A',
  planB: 'Plan B',
  nameA: 'plan A',
  nameB: 'plan B',
  nameC: 'plan C',
  changed: base => `${base}, changed`,
  summary: ({country, planA, changes, result}) =>
    `${country}. Settings to change come first, then a bar to run possible histories, then the results. Plan A is: ${planA}. Plan B differs in ${english_.counted(changes, {one: 'setting', many: 'settings'})}. ${result}`,
  runPlans: letters => `Run ${letters.length === 1 ? 'plan' : 'plans'} ${english_.listed(letters)}`,
  runA: 'Run plan A',
  runAgain: 'Run plan A again',
  runBoth: 'Run both plans',
  runThree: 'Run all three plans',
  stop: 'Stop',
  resetRun: 'Clear the result',
  seed: 'Seed of the luck',
  runs: 'Histories of each plan',
  people: 'Agents in each',
  wrongSeed: 'Any text of 1 to 64 characters',
  progress: ({done, asked, left}) =>
    `${english_.number(done)} of ${english_.number(asked)} histories done${left === undefined ? '' : `, about ${inEnglish(left)} left`}`,
  progressLabel: 'Histories done',
  slow: (seconds, runs) =>
    `This device needs about ${inEnglish(seconds)} for ${english_.number(runs)} histories. You can stop at any time and keep what is done.`,
  phases: {
    preset: 'Plan A is shown from stored results. Change a setting to make a plan B.',
    empty: 'Nothing has been run yet with these settings.',
    edited: changes =>
      changes === 0
        ? 'The settings changed. Run to see the effect.'
        : `You changed ${english_.counted(changes, {one: 'setting', many: 'settings'})}. Run plan B to see the effect.`,
    missing: letters =>
      letters.length === 1
        ? `Plan ${letters[0]} is still to be run with these settings.`
        : `Plans ${english_.listed(letters)} are still to be run with these settings.`,
    stale: 'The settings changed since this was run. Run again to bring it up to date.',
    stopped: (done, asked) =>
      `Stopped at ${english_.number(done)} of ${english_.number(asked)}. Ranges are wider than they would be.`,
    none: 'Stopped before the first history was done. Nothing changed.',
    done: runs =>
      `Done: ${english_.number(runs)} ${runs === 1 ? histories.one : histories.many} of each plan that was run.`,
    failed: 'The run stopped because of an error in our code. What was shown before is unchanged.',
  },
  started: runs => `Running ${english_.number(runs)} possible histories.`,
  part: percent => `${percent} percent done.`,
  copyDetails: 'Copy details',
  tryAgain: 'Try again',
  tabList: 'Results',
  tabs: {
    risk: 'Risk',
    histories: 'Histories',
    indicators: 'Indicators',
    places: 'Places',
    relations: 'Relations',
    why: 'Why',
    table: 'Table',
  },
  ladderList: 'Show the risk as',
  ladder: {count: 'Count', histories: 'Histories', bands: 'Bands'},
  firstRows: (shown, runs) =>
    `The first ${english_.number(shown)} of ${english_.number(runs)} histories, so that each can be seen.`,
  difference: ({a, b, pairs, onlyA, onlyB, points, interval}) =>
    `In ${countOf(english_, onlyB, pairs)} of ${english_.number(Math.min(100, pairs))} paired histories armed conflict resumed under ${b.name} but not under ${a.name}; in ${countOf(english_, onlyA, pairs)} the other way round. ${capital(b.name)} less ${a.name}: ${english_.signed(points, 0)} in 100 (${english_.range(english_.signed(interval.low, 0), english_.signed(interval.high, 0))}), from ${english_.number(pairs)} ${pairs === 1 ? 'pair' : 'pairs'}.`,
  pairing: 'A pair is one possible history under both plans, with the same luck.',
  yearsAtPeace: within => ({
    title: `years at peace within ${english_.counted(within, {one: 'year', many: 'years'})}`,
    unit: 'years',
  }),
  copyLink: 'Copy link',
  copied: 'Link copied.',
  notCopied: 'The browser refused to copy. The link is in the address line.',
  runsFile: 'Every history as CSV',
  runsFileNote: 'The same file as runs.csv of the command line.',
  noRows: letters =>
    letters.length === 1
      ? `Plan ${letters[0]} is from stored results, which have no row for each history. Run it on this device to have them.`
      : `Plans ${english_.listed(letters)} are from stored results, which have no row for each history. Run them on this device to have them.`,
  inModel: 'All of this is in the model.',
};

/** Below two a French noun is in the singular. */
const pairsIn = (count: number): string => (count < 2 ? 'paire' : 'paires');

const french: LabWords = {
  language: french_,
  title: (country, years) => fr`${country}, ${years} : la paix tient-elle ?`,
  planA: 'Plan A',
  planB: 'Plan B',
  nameA: 'A',
  nameB: 'B',
  nameC: 'C',
  changed: base => `${base}, modifié`,
  summary: ({country, planA, changes, result}) =>
    fr`${country}. D’abord les réglages à changer, puis une barre pour lancer des histoires possibles, puis les résultats. Le plan A est : ${planA}. Le plan B diffère par ${french_.counted(changes, {one: 'réglage', many: 'réglages'})}. ${result}`,
  runPlans: letters => `Lancer ${letters.length === 1 ? 'le plan' : 'les plans'} ${french_.listed(letters)}`,
  runA: 'Lancer le plan A',
  runAgain: 'Relancer le plan A',
  runBoth: 'Lancer les deux plans',
  runThree: 'Lancer les trois plans',
  stop: 'Arrêter',
  resetRun: 'Effacer le résultat',
  seed: 'Graine du hasard',
  runs: 'Histoires de chaque plan',
  people: 'Agents dans chacune',
  wrongSeed: 'Un texte de 1 à 64 caractères',
  progress: ({done, asked, left}) =>
    `${french_.number(done)} ${done < 2 ? 'histoire' : 'histoires'} sur ${french_.number(asked)}${left === undefined ? '' : `, encore ${inFrench(left)} environ`}`,
  progressLabel: 'Histoires terminées',
  slow: (seconds, runs) =>
    `Cet appareil a besoin d’environ ${inFrench(seconds)} pour ${french_.number(runs)} histoires. Vous pouvez arrêter à tout moment et garder ce qui est fait.`,
  phases: {
    preset: 'Le plan A vient de résultats enregistrés. Changez un réglage pour faire un plan B.',
    empty: 'Rien n’a encore été lancé avec ces réglages.',
    edited: changes =>
      changes === 0
        ? 'Les réglages ont changé. Lancez pour voir l’effet.'
        : `Vous avez modifié ${french_.counted(changes, {one: 'réglage', many: 'réglages'})}. Lancez le plan B pour voir l’effet.`,
    missing: letters =>
      letters.length === 1
        ? `Le plan ${letters[0]} reste à lancer avec ces réglages.`
        : `Les plans ${french_.listed(letters)} restent à lancer avec ces réglages.`,
    stale: 'Les réglages ont changé depuis ce calcul. Relancez-le pour le mettre à jour.',
    stopped: (done, asked) =>
      `Arrêté à ${french_.number(done)} sur ${french_.number(asked)}. Les fourchettes sont plus larges qu’elles ne le seraient.`,
    none: 'Arrêté avant la fin de la première histoire. Rien n’a changé.',
    done: runs => fr`Terminé : ${french_.number(runs)} ${runs < 2 ? 'histoire' : 'histoires'} de chaque plan lancé.`,
    failed: 'Le calcul s’est arrêté à cause d’une erreur dans notre code. Ce qui était montré est inchangé.',
  },
  started: runs => `Calcul de ${french_.number(runs)} ${runs < 2 ? 'histoire possible' : 'histoires possibles'}.`,
  part: percent => `${percent} pour cent terminés.`,
  copyDetails: 'Copier les détails',
  tryAgain: 'Réessayer',
  tabList: 'Résultats',
  tabs: {
    risk: 'Risque',
    histories: 'Histoires',
    indicators: 'Indicateurs',
    places: 'Lieux',
    relations: 'Relations',
    why: 'Pourquoi',
    table: 'Tableau',
  },
  ladderList: 'Montrer le risque en',
  ladder: {count: 'Compte', histories: 'Histoires', bands: 'Bandes'},
  firstRows: (shown, runs) =>
    `Les ${french_.number(shown)} premières histoires sur ${french_.number(runs)}, pour que chacune se voie.`,
  difference: ({a, b, pairs, onlyA, onlyB, points, interval}) =>
    fr`Sur ${french_.number(Math.min(100, pairs))} ${pairsIn(pairs)} d’histoires, le conflit armé a repris avec le plan ${b.name} mais pas avec le plan ${a.name} dans ${countOf(french_, onlyB, pairs)} ; ce fut l’inverse dans ${countOf(french_, onlyA, pairs)}. Plan ${b.name} moins plan ${a.name} : ${french_.signed(points, 0)} sur 100 (${french_.range(french_.signed(interval.low, 0), french_.signed(interval.high, 0))}), d’après ${french_.number(pairs)} ${pairsIn(pairs)}.`,
  pairing: 'Une paire est une même histoire possible avec chacun des deux plans, et le même hasard.',
  yearsAtPeace: within => ({
    title: `années de paix en ${french_.counted(within, {one: 'an', many: 'ans'})}`,
    unit: 'années',
  }),
  copyLink: 'Copier le lien',
  copied: 'Lien copié.',
  notCopied: 'Le navigateur a refusé de copier. Le lien est dans la barre d’adresse.',
  runsFile: 'Chaque histoire en CSV',
  runsFileNote: 'Le même fichier que le runs.csv de la ligne de commande.',
  noRows: letters =>
    letters.length === 1
      ? `Le plan ${letters[0]} vient de résultats enregistrés, qui n’ont pas de ligne pour chaque histoire. Lancez-le sur cet appareil pour en avoir.`
      : `Les plans ${french_.listed(letters)} viennent de résultats enregistrés, qui n’ont pas de ligne pour chaque histoire. Lancez-les sur cet appareil pour en avoir.`,
  inModel: 'Tout cela est dans le modèle.',
};

export const labWords: Readonly<Record<LanguageName, LabWords>> = {en: english, fr: french};
