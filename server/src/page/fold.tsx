import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * The ids of the folds whose content is drawn although they are closed at first; undefined: that of all is, as in a report,
 * which is printed and searched as a whole.
 */
export const Drawn = createContext<ReadonlySet<string> | undefined>(undefined);

/** What is folded away and long: in a preview it is drawn once somebody opens it. */
export function Fold(props: {
  readonly id: string;
  readonly class: string;
  readonly isOpen: boolean;
  readonly summary: ComponentChildren;
  readonly children: () => ComponentChildren;
}) {
  const { id, isOpen, summary, children } = props;
  const drawn = useContext(Drawn);
  return (
    <details class={props.class} open={isOpen} id={id}>
      <summary>{summary}</summary>
      {(isOpen || !drawn || drawn.has(id)) && children()}
    </details>
  );
}
