import type { ComponentChildren } from 'preact';

/**
 * The ids of the folds whose content is drawn although they are closed at first; undefined: that of all is, as in a report,
 * which is printed and searched as a whole. It goes down from part to part: what a context tells comes a moment later.
 */
export type Drawn = ReadonlySet<string> | undefined;

/** What is folded away and long: in a preview it is drawn once somebody opens it. */
export function Fold(props: {
  readonly id: string;
  readonly class: string;
  readonly isOpen: boolean;
  readonly isDrawn: boolean;
  readonly summary: ComponentChildren;
  readonly children: () => ComponentChildren;
}) {
  const { id, isOpen, isDrawn, summary, children } = props;
  return (
    <details class={props.class} open={isOpen} id={id}>
      <summary>{summary}</summary>
      {(isOpen || isDrawn) && children()}
    </details>
  );
}
