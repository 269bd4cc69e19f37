import type { OccurrenceState } from '../core/index.ts';

/** A state by its shape, so that nobody has to tell colours apart; the word stands beside it or in its title. */
export function Mark({ state, title }: { readonly state: OccurrenceState; readonly title?: string }) {
  return (
    <svg
      class={`mark ${state}`}
      viewBox="-8 -8 16 16"
      width="14"
      height="14"
      {...(title ? { role: 'img', 'aria-label': title } : { 'aria-hidden': true })}
    >
      {title && <title>{title}</title>}
      <MarkShape state={state} />
    </svg>
  );
}

/** The shape alone, 12 units wide around the origin. */
export function MarkShape({ state }: { readonly state: OccurrenceState }) {
  switch (state) {
    case 'held':
      return <circle class="fill" r="5" />;
    case 'late':
      return (
        <>
          <circle class="line" r="5" />
          <path class="fill" d="M0,-5 A5,5 0 0 1 0,5 Z" />
        </>
      );
    case 'missed':
      return <path class="line thick" d="M-4.5,-4.5 L4.5,4.5 M-4.5,4.5 L4.5,-4.5" />;
    case 'waived':
      return <path class="line thick" d="M-5,0 L5,0" />;
    case 'uncertain':
      return <circle class="line dashed" r="5" />;
    case 'due':
      return (
        <>
          <circle class="line" r="5" />
          <circle class="fill" r="2" />
        </>
      );
    case 'not-due':
      return <circle class="line" r="5" />;
  }
}
