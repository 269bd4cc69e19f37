import { arc } from 'd3-shape';
import type { RingView, WheelMark, WheelView } from '../core/index.ts';
import { Mark, MarkShape } from './mark.tsx';
import { memo } from './memo.ts';
import { useLabels } from './page-context.ts';

/** Radii in the wheel’s own units; the picture is 440 wide. */
const outermost = 176;
const ringWidth = 34;
const namesAt = 196;

/** The calendar year of the day: a ring for each level, months around it, today as a hand. Links lead to the list. */
export const Wheel = memo(function Wheel({
  wheel,
  asOf,
}: {
  readonly wheel: WheelView;
  readonly asOf: string;
}) {
  const labels = useLabels();
  if (wheel.rings.length === 0) return null;
  return (
    <figure class="wheel">
      <svg viewBox="-220 -220 440 440" role="group" aria-labelledby="wheel-title">
        <title id="wheel-title">
          {labels.wheel}: {wheel.year}
        </title>
        <g aria-hidden="true">
          <Months year={wheel.year} />
        </g>
        {wheel.rings.map((ring, index) => (
          <Ring key={ring.level} ring={ring} number={index + 1} radius={outermost - index * ringWidth} />
        ))}
        <g aria-hidden="true">
          <line class="hand" x1="0" y1="0" {...endOf(wheel.today, outermost + 8)} />
          <text class="year-name" y="6">
            {wheel.year}
          </text>
        </g>
      </svg>
      <figcaption class="quiet">
        <ul class="rings">
          {wheel.rings.map(({ level, name, arcs, more }, index) => (
            <li key={level}>
              <strong>{index + 1}</strong> {name}
              {arcs.map(arc => (
                <span key={arc.name}> · {arc.name}</span>
              ))}
              {more > 0 && (
                <span>
                  {' '}
                  · {more} {labels.more}
                </span>
              )}
            </li>
          ))}
          <li>
            {labels.today}: {asOf}
          </li>
        </ul>
        <ul class="signs">
          {statesOf(wheel).map(({ state, word }) => (
            <li key={state}>
              <Mark state={state} /> {word}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
});

/** What the signs of the picture mean, each once. */
function statesOf({ rings }: WheelView): readonly WheelMark[] {
  const marks = rings.flatMap(ring => ring.marks);
  return marks.filter((mark, index) => marks.findIndex(({ state }) => state === mark.state) === index);
}

function Months({ year }: { readonly year: number }) {
  const first = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - first;
  const shares = Array.from({ length: 13 }, (_, month) => (Date.UTC(year, month, 1) - first) / length);
  return (
    <>
      {shares.slice(0, 12).map((share, month) => {
        const middle = (share + (shares[month + 1] ?? 1)) / 2;
        const { x2, y2 } = endOf(middle, namesAt);
        return (
          <g key={String(month)}>
            <path
              class={month % 2 === 0 ? 'month even' : 'month odd'}
              d={segment(share, shares[month + 1] ?? 1)}
            />
            <text class="month-name" x={x2} y={y2 + 4}>
              {month + 1}
            </text>
          </g>
        );
      })}
    </>
  );
}

function Ring(props: { readonly ring: RingView; readonly number: number; readonly radius: number }) {
  const { ring, number, radius } = props;
  const middle = radius - ringWidth / 2;
  return (
    <g role="list" aria-label={ring.name}>
      <circle class="ring" r={radius} />
      <text class="ring-number" y={4 - middle} aria-hidden="true">
        {number}
      </text>
      {ring.arcs.map(({ name, from, to }, index) => (
        <path key={name} class="series" d={band(from, to, middle - 4 + index * 3)} aria-hidden="true" />
      ))}
      {ring.marks.map(({ item, name, word, state, day, at }) => {
        const { x2, y2 } = endOf(at, middle);
        return (
          <g key={item} role="listitem" transform={`translate(${x2} ${y2})`}>
            <a href={`#${item}`} aria-label={`${name}, ${day.long}, ${word}`}>
              <title>{`${name}, ${day.long}, ${word}`}</title>
              <circle class="target" r="12" />
              <g class={`mark ${state}`}>
                <MarkShape state={state} />
              </g>
            </a>
          </g>
        );
      })}
    </g>
  );
}

/** Where a share of the year lies on a circle: the year begins at the top and goes round as a clock does. */
function endOf(share: number, radius: number): { readonly x2: number; readonly y2: number } {
  const angle = share * 2 * Math.PI;
  return { x2: rounded(Math.sin(angle) * radius), y2: rounded(-Math.cos(angle) * radius) };
}

function segment(from: number, to: number): string {
  return band(from, to, 40, outermost + 8);
}

function band(from: number, to: number, inner: number, outer: number = inner + 3): string {
  const path = arc<null>()
    .innerRadius(inner)
    .outerRadius(outer)
    .startAngle(from * 2 * Math.PI)
    .endAngle(to * 2 * Math.PI)
    .digits(2);
  return path(null) ?? '';
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
