import {type TabName, tabs} from '../address/address.ts';
import type {LabWords} from '../words/lab-words.ts';

interface TabListProps {
  readonly tab: TabName;
  readonly words: LabWords;
  /** Absent until there is something behind the tabs. */
  readonly onTab?: (tab: TabName) => void;
}

export const tabId = (tab: TabName): string => `tab-${tab}`;

/** The tabs of the results, by mouse and by arrow keys. */
export function TabList({tab, words, onTab}: TabListProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (step === undefined) return;
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    onTab?.(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div role="tablist" aria-label={words.tabList} class="tabs" onKeyDown={onKeyDown} inert={!onTab}>
      {tabs.map(each => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabId(each)}
          aria-selected={each === tab}
          aria-controls="result"
          tabIndex={each === tab ? 0 : -1}
          onClick={() => onTab?.(each)}
        >
          {words.tabs[each]}
        </button>
      ))}
    </div>
  );
}
