import type { GovernanceMapView } from '../core/index.ts';
import { forumAnchor } from './forum-anchor.ts';
import {
  type Bar,
  barHeight,
  bold,
  fitting,
  inTwoLines,
  layoutOf,
  type PlacedLevel,
  pictureWidth,
} from './map-layout.ts';
import { MarkShape } from './mark.tsx';
import { memo } from './memo.ts';
import { useLabels } from './page-context.ts';

const inset = 8;
const markWidth = 13;

/** Who meets whom at a glance: levels as rows, parties as columns, forums across their members, lines to where they report. */
export const MapPicture = memo(function MapPicture({ map }: { readonly map: GovernanceMapView }) {
  const labels = useLabels();
  const { columns, columnWidth, levels, lines, height } = layoutOf(map);
  if (columns.length === 0 || levels.every(({ bars }) => bars.length === 0)) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <div class="scrolls map-picture" role="group" tabIndex={0} aria-label={labels.mapPicture}>
      <svg viewBox={`0 0 ${pictureWidth} ${height}`} role="group" aria-labelledby="map-picture-title">
        <title id="map-picture-title">{labels.mapPicture}</title>
        <g aria-hidden="true">
          {levels.map(({ level, y, height }, index) => (
            <g key={level.level}>
              <rect
                class={index % 2 === 0 ? 'band even' : 'band odd'}
                x="0"
                y={y}
                width={pictureWidth}
                height={height}
              />
              <text class="level-name" x="6" y={y + 24}>
                {level.name}
              </text>
            </g>
          ))}
          {columns.map(({ x, name }) => (
            <g key={String(x)}>
              <title>{name}</title>
              {inTwoLines(name, columnWidth - inset).map((line, index) => (
                <text key={String(index)} class="party-name" x={x} y={18 + index * 17}>
                  {line}
                </text>
              ))}
            </g>
          ))}
          {lines.map(({ to, path }) => (
            <path key={to} class="reports-line" d={path} />
          ))}
          {lines.map(({ to }) => (
            <ArrowTo key={to} bar={levels.flatMap(({ bars }) => bars).find(({ forum }) => forum.id === to)} />
          ))}
        </g>
        {levels.map(placed => (
          <Level key={placed.level.level} placed={placed} columnWidth={columnWidth} />
        ))}
      </svg>
    </div>
  );
});

function ArrowTo({ bar }: { readonly bar: Bar | undefined }) {
  if (!bar) return null;
  const y = bar.y + barHeight / 2;
  return <path class="arrow" d={`M${bar.x},${y}l-6,-4v8Z`} />;
}

function Level({ placed, columnWidth }: { readonly placed: PlacedLevel; readonly columnWidth: number }) {
  const labels = useLabels();
  const { level, bars, more, people, y } = placed;
  const first = bars[0]?.x ?? people[0]?.x ?? 110;
  return (
    <g role="list" aria-label={level.name}>
      {bars.map(bar => (
        <Forum key={bar.forum.id ?? bar.forum.name} bar={bar} columnWidth={columnWidth} />
      ))}
      {bars.length === 0 && (
        <text class="quiet-text" x={first} y={y + 24} aria-hidden="true">
          {level.covered ?? labels.noForum}
        </text>
      )}
      {more > 0 && (
        <text class="quiet-text" x="6" y={y + 42} aria-hidden="true">
          + {more}
        </text>
      )}
      {people.map(({ x, y, name }, index) => (
        <text key={String(index)} class="person" x={x + inset} y={y} aria-hidden="true">
          {fitting(name, columnWidth - inset)}
        </text>
      ))}
    </g>
  );
}

function Forum({ bar, columnWidth }: { readonly bar: Bar; readonly columnWidth: number }) {
  const labels = useLabels();
  const { forum, x, y, width, without } = bar;
  const { id, name, rhythm, chair, next, last } = forum;
  const room = width - 2 * inset;
  const marks = width > 120 ? last : [];
  const facts = [chair && `${labels.chair}: ${chair}`, next && `${labels.next}: ${next.short}`].filter(
    Boolean,
  );
  const content = (
    <>
      <title>{[name, rhythm, ...facts].join(' · ')}</title>
      <rect class="bar" width={width} height={barHeight} rx="6" />
      {without.map(left => (
        <rect
          key={String(left)}
          class="without"
          x={left - x}
          width={Math.min(columnWidth, width - (left - x))}
          height={barHeight}
        />
      ))}
      <g>
        <text class="forum-name" x={inset} y="18">
          {fitting(name, room - marks.length * markWidth, bold)}
        </text>
        {marks.map(({ state, day }, index) => (
          <g
            key={day.date}
            class={`mark ${state}`}
            aria-hidden="true"
            transform={`translate(${width - inset - (marks.length - 1 - index) * markWidth - 5} 14) scale(0.8)`}
          >
            <MarkShape state={state} />
          </g>
        ))}
        <text x={inset} y="34">
          {fitting(rhythm, room)}
        </text>
        <text x={inset} y="50">
          {fitting(facts.join(' · '), room)}
        </text>
      </g>
    </>
  );
  return (
    <g role="listitem" transform={`translate(${x} ${y})`}>
      {id === undefined ? content : <a href={`#${forumAnchor(id)}`}>{content}</a>}
    </g>
  );
}
