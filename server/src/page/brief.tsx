import type { BriefLine, BriefList, BriefView } from '../core/index.ts';
import { memo } from './memo.ts';
import { useLabels } from './page-context.ts';
import { Section } from './section.tsx';

/** The first page for those who have a minute: who promised what, what was not kept, what to decide next. */
export const Brief = memo(function Brief({ brief }: { readonly brief: BriefView }) {
  const labels = useLabels();
  return (
    <Section id="brief" title={labels.brief}>
      <div class="brief">
        <div>
          <h3>{labels.promised}</h3>
          {brief.promised.length === 0 && <p class="none">{labels.nothing}</p>}
          <dl>
            {brief.promised.map(({ party, name, kept, what, more }) => (
              <div key={party}>
                <dt>
                  <bdi>{name}</bdi> {kept && <span class="quiet">{kept}</span>}
                </dt>
                <dd>
                  <ul class="plain">
                    {what.map(each => (
                      <li key={each} dir="auto">
                        {each}
                      </li>
                    ))}
                    <More count={more} anchor="promises" />
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        </div>
        <div class="not-kept">
          <h3>{labels.notKept}</h3>
          <Lines list={brief.notKept} anchor="record" />
        </div>
        <div>
          <h3>{labels.decide}</h3>
          <Lines list={brief.decide} anchor="record" />
        </div>
      </div>
    </Section>
  );
});

function Lines({ list, anchor }: { readonly list: BriefList; readonly anchor: string }) {
  return (
    <>
      {list.summary && <p>{list.summary}</p>}
      {list.lines.length > 0 && (
        <ul class="lines">
          {list.lines.map((line, index) => (
            <Line key={String(index)} line={line} />
          ))}
          <More count={list.more} anchor={anchor} />
        </ul>
      )}
    </>
  );
}

function Line({ line: { what, about, day, isLatest } }: { readonly line: BriefLine }) {
  const labels = useLabels();
  return (
    <li>
      <bdi>{what}</bdi>
      {day && (
        <span class="day">
          {isLatest && `${labels.by} `}
          <time dateTime={day.date}>{day.long}</time>
        </span>
      )}
      {about && (
        <span class="quiet" dir="auto">
          {about}
        </span>
      )}
    </li>
  );
}

function More({ count, anchor }: { readonly count: number; readonly anchor: string }) {
  const labels = useLabels();
  if (count === 0) return null;
  return (
    <li>
      <a href={`#${anchor}`}>
        {count} {labels.andMore}
      </a>
    </li>
  );
}
