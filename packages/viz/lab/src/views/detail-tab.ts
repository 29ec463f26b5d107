import type {LanguageName, TabName, View} from '../address/address.ts';
import type {LabState} from '../state/lab-state.ts';
import type {CaseName} from '../words/case-words.ts';

/** What a tab is given that shows more than is stored. */
export interface DetailTabProps {
  readonly state: LabState;
  readonly name: CaseName;
  readonly language: LanguageName;
  readonly view: View;
  readonly setView: (view: View) => void;
  /** Told the day at which the cursor of a chart stands. */
  readonly onMonth: (at: {readonly date: string}) => void;
  readonly onRun: () => void;
}

/** Tabs for which stored results are enough. */
const ofStored: readonly TabName[] = ['risk', 'table'];

/** Whether a tab shows more than is stored. */
export const isBeyondStored = (tab: TabName): boolean => !ofStored.includes(tab);
