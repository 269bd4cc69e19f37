import type { TimelineKind, TimelineView } from '../core/index.ts';
import { useLabels } from './page-context.ts';
import { laneHeight, lineWidth, type PlacedEntry, placedOn } from './time-line-layout.ts';

const margin = 12;
const kinds = ['decide', 'ends', 'review'] as const;

/** What comes within a year, on one line: each mark with its agreement, and a link to it. The table below says the same. */
export function TimeLine({ line, asOf }: { readonly line: TimelineView; readonly asOf: string }) {
  const labels = useLabels();
  if (line.entries.length === 0) return null;
  const placed = placedOn(line.entries);
  const lanes = Math.max(...placed.map(({ lane }) => lane ?? 0)) + 1;
  const axis = lanes * laneHeight + 14;
  return (
    <figure class="time-line">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <div class="scrolls" role="group" tabIndex={0} aria-label={labels.nextYear}>
        <svg
          class="plot"
          viewBox={`${-margin} 0 ${lineWidth + 2 * margin} ${axis + 34}`}
          role="group"
          aria-labelledby="time-line-title"
        >
          <title id="time-line-title">{labels.nextYear}</title>
          <g aria-hidden="true">
            <line class="axis" x1="0" x2={lineWidth} y1={axis} y2={axis} />
            <line class="hand" x1="0" x2="0" y1="0" y2={axis + 8} />
            {line.months.map(({ name, at }, index) => (
              <Month key={name} name={name} at={at} next={line.months[index + 1]?.at ?? 1} axis={axis} />
            ))}
          </g>
          <g role="list" aria-label={labels.nextYear}>
            {placed.map((each, index) => (
              <Entry key={String(index)} placed={each} axis={axis} />
            ))}
          </g>
        </svg>
      </div>
      <figcaption class="quiet">
        <ul class="signs">
          {kinds
            .filter(kind => line.entries.some(entry => entry.kind === kind))
            .map(kind => (
              <li key={kind}>
                <svg class={`sign ${kind}`} viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">
                  <Sign kind={kind} />
                </svg>{' '}
                {labels[`line-${kind}`]}
              </li>
            ))}
          <li>
            {labels.today}: {asOf}
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}

/** A month that is hardly within the line has no room for its name. */
function Month(props: {
  readonly name: string;
  readonly at: number;
  readonly next: number;
  readonly axis: number;
}) {
  const { name, at, next, axis } = props;
  const x = Math.round(at * lineWidth);
  return (
    <>
      <line class="tick" x1={x} x2={x} y1="0" y2={axis + 6} />
      {(next - at) * lineWidth > 60 && (
        <text class="month-name" x={x + 4} y={axis + 22}>
          {name}
        </text>
      )}
    </>
  );
}

/** The name stands beside the link that lies on it: what is cut short here, the link says whole. */
function Entry({ placed, axis }: { readonly placed: PlacedEntry; readonly axis: number }) {
  const { entry, x, lane, name, width, isBefore } = placed;
  const y = lane === undefined ? axis : axis - 14 - lane * laneHeight;
  const words = `${entry.day.long}: ${entry.agreement}, ${entry.what}`;
  return (
    <g role="listitem">
      <line class="stem" x1={x} x2={x} y1={y} y2={axis} />
      {lane !== undefined && (
        <text
          x={isBefore ? x - 9 : x + 9}
          y={y + 4}
          text-anchor={isBefore ? 'end' : 'start'}
          aria-hidden="true"
        >
          {name}
        </text>
      )}
      <a href={`#${entry.key}`} aria-label={words}>
        <title>{words}</title>
        <g class={`sign ${entry.kind}`} transform={`translate(${x} ${y})`}>
          <circle class="target" r="9" />
          {lane !== undefined && (
            <rect
              class="target"
              x={isBefore ? -width : 0}
              y={-laneHeight / 2}
              width={width}
              height={laneHeight}
            />
          )}
          <Sign kind={entry.kind} />
        </g>
      </a>
    </g>
  );
}

/** What it is by its shape: nobody has to tell colours apart. */
function Sign({ kind }: { readonly kind: TimelineKind }) {
  switch (kind) {
    case 'decide':
      return <path class="fill" d="M0,-6 L6,0 L0,6 L-6,0 Z" />;
    case 'ends':
      return <path class="fill" d="M-5,-5 H5 V5 H-5 Z" />;
    case 'review':
      return <circle class="line" r="5" />;
  }
}
