import type { MeasureLine, MeasureView } from '../core/index.ts';
import { Linked } from './linked.tsx';
import { memo } from './memo.ts';
import { useLabels } from './page-context.ts';

/** A line’s picture in its own units, with room for its marks. */
const width = 300;
const height = 60;
const margin = 6;

/** Each measure as a line with its target, and the values in words beside it for those who do not see the line. */
export const Scorecard = memo(function Scorecard({
  measures,
}: {
  readonly measures: readonly MeasureView[];
}) {
  const labels = useLabels();
  return (
    <>
      <h3>{labels.scorecard}</h3>
      <ul class="scorecard">
        {measures.map((measure, index) => (
          <Measure key={String(index)} measure={measure} />
        ))}
      </ul>
    </>
  );
});

const Measure = memo(function Measure({ measure }: { readonly measure: MeasureView }) {
  const labels = useLabels();
  const { what, target, owner, values, word, line, next, place } = measure;
  const last = values.at(-1);
  return (
    <li class="card">
      <h4>
        <bdi>
          <Linked to={place}>{what}</Linked>
        </bdi>
      </h4>
      {line && <Line line={line} />}
      <dl>
        {last && (
          <div>
            <dt>{labels.latest}</dt>
            <dd>
              <strong>{last.value}</strong> · <time dateTime={last.day.date}>{last.day.short}</time>
            </dd>
          </div>
        )}
        {target && (
          <div>
            <dt>{labels.target}</dt>
            <dd>{target}</dd>
          </div>
        )}
        {word && (
          <div>
            <dt>{labels.state}</dt>
            <dd>{word}</dd>
          </div>
        )}
        {owner && (
          <div>
            <dt>{labels.owner}</dt>
            <dd dir="auto">{owner}</dd>
          </div>
        )}
        {next && (
          <div>
            <dt>{labels.next}</dt>
            <dd>
              <time dateTime={next.date}>{next.short}</time>
            </dd>
          </div>
        )}
      </dl>
      {values.length > 1 && (
        <details>
          <summary>
            {labels.values}: {values.length}
          </summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{labels.date}</th>
                <th scope="col" class="number">
                  {what}
                </th>
              </tr>
            </thead>
            <tbody>
              {values.map(({ day, value, isMissed }, index) => (
                <tr key={String(index)}>
                  <th scope="row">
                    <time dateTime={day.date}>{day.short}</time>
                  </th>
                  <td class="number">
                    {isMissed && <span title={labels.missed}>✕ </span>}
                    {value}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </li>
  );
});

/** The line with its target as a dashed one; what misses the target is a cross, all else a dot. */
function Line({ line: { points, target } }: { readonly line: MeasureLine }) {
  const labels = useLabels();
  const across = (x: number) => round(margin + x * (width - 2 * margin));
  const down = (y: number) => round(height - margin - y * (height - 2 * margin));
  const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${across(x)},${down(y)}`).join(' ');
  return (
    <svg class="line-picture" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {target !== undefined && (
        <path class="target-line" d={`M0,${down(target)} L${width},${down(target)}`}>
          <title>{labels.target}</title>
        </path>
      )}
      <path class="values-line" d={path} />
      {points.map(({ x, y, isMissed }, index) =>
        isMissed ? (
          <path
            key={String(index)}
            class="missed"
            d={`M${across(x) - 3.5},${down(y) - 3.5} l7,7 m0,-7 l-7,7`}
          />
        ) : (
          <circle key={String(index)} cx={across(x)} cy={down(y)} r="3" />
        ),
      )}
    </svg>
  );
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
