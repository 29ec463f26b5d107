import type {ComponentChildren} from 'preact';
import {useState} from 'preact/hooks';

interface LaterDetailsProps {
  readonly summary: ComponentChildren;
  /** What is behind it, made when it is opened: there may be hundreds. */
  readonly content: () => ComponentChildren;
}

/** Something that opens. */
export function LaterDetails({summary, content}: LaterDetailsProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="group" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && content()}
    </details>
  );
}
