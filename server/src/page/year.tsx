import type { MonthView, YearItem, YearView } from '../core/index.ts';
import { type Drawn, Fold } from './fold.tsx';
import { Linked } from './linked.tsx';
import { Mark } from './mark.tsx';
import { memo } from './memo.ts';
import { useLabels } from './page-context.ts';
import { Section } from './section.tsx';
import { Wheel } from './wheel.tsx';

/** This month and the two after it are open; the others open at a click, and on paper. */
const openMonths = 3;
/** More marks than these tell nobody anything; the rest is counted. */
const mostMarks = 40;

/** The list by month, and the wheel as its picture. */
export const Year = memo(function Year(props: {
  readonly year: YearView;
  readonly asOf: string;
  readonly drawn: Drawn;
}) {
  const { year, asOf, drawn } = props;
  const labels = useLabels();
  const near = year.months.filter(({ isPast }) => !isPast).slice(0, openMonths);
  return (
    <Section id="year" title={labels.year}>
      <div class="year">
        <Wheel wheel={year.wheel} asOf={asOf} />
        <div class="months">
          {year.months.length === 0 && <p class="none">{labels.nothing}</p>}
          {year.months.map(month => (
            <Month
              key={month.month}
              month={month}
              isOpen={near.includes(month)}
              isDrawn={drawn?.has(monthAnchor(month)) ?? true}
            />
          ))}
        </div>
      </div>
    </Section>
  );
});

const Month = memo(function Month(props: {
  readonly month: MonthView;
  readonly isDrawn: boolean;
  readonly isOpen: boolean;
}) {
  const { month, isOpen, isDrawn } = props;
  const { name, items, series } = month;
  const summary = (
    <>
      {name}{' '}
      <span class="quiet">
        {items.slice(0, mostMarks).map(({ id, state, word }) => (
          <Mark key={id} state={state} title={word} />
        ))}
        {items.length > mostMarks && `+ ${items.length - mostMarks}`}
      </span>
    </>
  );
  return (
    <Fold class="month" isOpen={isOpen} isDrawn={isDrawn} id={monthAnchor(month)} summary={summary}>
      {() => (
        <ul>
          {series.map(({ name, words, place }) => (
            <li key={`${place.start} ${name}`}>
              <span class="day" />
              <span />
              <span class="what">
                <bdi>
                  <Linked to={place}>{name}</Linked>
                </bdi>
              </span>
              <span class="word">{words}</span>
            </li>
          ))}
          {items.map(item => (
            <Item key={item.id} item={item} />
          ))}
        </ul>
      )}
    </Fold>
  );
});

/** The id of a month’s fold. */
export function monthAnchor({ month }: Pick<MonthView, 'month'>): string {
  return `m-${month}`;
}

const Item = memo(function Item({ item }: { readonly item: YearItem }) {
  const labels = useLabels();
  return (
    <li id={item.id} class={item.state}>
      <span class="day">
        {item.isLatest && <span class="quiet">{labels.by} </span>}
        <time dateTime={item.day.date}>{item.day.short}</time>
      </span>
      <Mark state={item.state} />
      <span class="what">
        <bdi>
          <Linked to={item.place}>{item.name}</Linked>
        </bdi>
        {item.who && (
          <span class="quiet who" dir="auto">
            {item.who}
          </span>
        )}
      </span>
      <span class="word">{item.record ? <Linked to={item.record}>{item.word}</Linked> : item.word}</span>
    </li>
  );
});
