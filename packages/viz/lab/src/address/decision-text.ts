import {isIsoDate} from '@postbellum/sim-core';
import type {Decision} from '../state/settings.ts';

/** Decisions about a lever in a link: `7500~2003-10..2006-12`, several with `_` between them, none as `history`. */
export function decisionsText(decisions: readonly Decision[]): string {
  return decisions.length === 0 ? asHistory : decisions.map(decisionText).join('_');
}

const asHistory = 'history';

function decisionText(decision: Decision): string {
  const {from, until} = decision;
  const span = from === undefined && until === undefined ? '' : `~${shortDay(from)}..${shortDay(until)}`;
  return `${valueText(decision)}${span}`;
}

function valueText(decision: Decision): string {
  if ('set' in decision) return String(decision.set);
  if ('multiply' in decision) return `x${decision.multiply}`;
  if ('atMost' in decision) return `max${decision.atMost}`;
  return decision.add < 0 ? `less${-decision.add}` : `more${decision.add}`;
}

/** The first of a month is written as the month. */
const shortDay = (day = ''): string => day.replace(/-01$/, '');

const form =
  /^(x|max|more|less)?(\d{1,12}(?:\.\d{1,12})?(?:e-\d{1,2})?)(?:~(\d{4}-\d\d(?:-\d\d)?)?\.\.(\d{4}-\d\d(?:-\d\d)?)?)?$/;

/** The decisions a text stands for; which word is faulty where it stands for none. */
export function readDecisions(
  text: string,
): {readonly decisions: readonly Decision[]} | {readonly fault: 'unreadable value' | 'unreadable date'} {
  if (text === asHistory) return {decisions: []};
  const decisions: Decision[] = [];
  for (const part of text.split('_')) {
    const found = form.exec(part);
    if (!found) return {fault: 'unreadable value'};
    const [, sign, number, from, until] = found;
    const span = {...(from && {from: longDay(from)}), ...(until && {until: longDay(until)})};
    if (![span.from, span.until].every(day => day === undefined || isIsoDate(day))) return {fault: 'unreadable date'};
    decisions.push({...deed(sign, Number(number)), ...span});
  }
  return {decisions};
}

const longDay = (text: string): string => (text.length === 7 ? `${text}-01` : text);

function deed(sign: string | undefined, value: number): Decision {
  if (sign === 'x') return {multiply: value};
  if (sign === 'max') return {atMost: value};
  if (sign === 'more') return {add: value};
  // -0 would be another link than 0.
  if (sign === 'less') return {add: value === 0 ? 0 : -value};
  return {set: value};
}
