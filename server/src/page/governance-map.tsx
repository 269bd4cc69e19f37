import type { ForumCard, GovernanceMapView, LadderView, LevelView } from '../core/index.ts';
import { forumAnchor } from './forum-anchor.ts';
import { Linked } from './linked.tsx';
import { MapPicture } from './map-picture.tsx';
import { Mark } from './mark.tsx';
import { memo } from './memo.ts';
import { useLabels } from './page-context.ts';
import { Section } from './section.tsx';

type Parties = GovernanceMapView['parties'];

/** More forums than these on one level are folded together. */
const openForums = 8;

/** Levels as rows, forums as cards across the parties that sit in them, people under their party, ladders beside. */
export const GovernanceMap = memo(function GovernanceMap({ map }: { readonly map: GovernanceMapView }) {
  const labels = useLabels();
  return (
    <Section id="map" title={labels.map}>
      <MapPicture map={map} />
      <div class="map">
        {map.levels.map(level => (
          <Level key={level.level} level={level} parties={map.parties} />
        ))}
      </div>
      {map.covered.map(sentence => (
        <p key={sentence} class="covered" dir="auto">
          {sentence}
        </p>
      ))}
      <div class="ladders">
        {map.escalation.map(ladder => (
          <Ladder key={ladder.name} ladder={ladder} isOneOfSeveral={map.escalation.length > 1} />
        ))}
      </div>
    </Section>
  );
});

const Level = memo(function Level({
  level,
  parties,
}: {
  readonly level: LevelView;
  readonly parties: Parties;
}) {
  const labels = useLabels();
  const cards = level.forums.map(forum => (
    <Card key={forum.id ?? forum.name} forum={forum} parties={parties} />
  ));
  return (
    <div class="level">
      <h3>{level.name}</h3>
      {level.covered && <p class="covered">{level.covered}</p>}
      {cards.length === 0 && !level.covered && <p class="none">{labels.noForum}</p>}
      {cards.length > openForums ? (
        <details open={cards.length <= 2 * openForums}>
          <summary>
            {labels.forums}: {cards.length}
          </summary>
          <div class="cards">{cards}</div>
        </details>
      ) : (
        <div class="cards">{cards}</div>
      )}
      {level.people.some(({ people }) => people.length > 0) && (
        <dl class="seats">
          {level.people
            .filter(({ people }) => people.length > 0)
            .map(({ party, people }) => (
              <div key={party}>
                <dt dir="auto">{parties.find(({ id }) => id === party)?.name}</dt>
                <dd dir="auto">{people.join(', ')}</dd>
              </div>
            ))}
        </dl>
      )}
    </div>
  );
});

const Card = memo(function Card({
  forum,
  parties,
}: {
  readonly forum: ForumCard;
  readonly parties: Parties;
}) {
  const labels = useLabels();
  return (
    <article class="card" id={forum.id && forumAnchor(forum.id)}>
      <h4>
        <bdi>
          <Linked to={forum.place}>{forum.name}</Linked>
        </bdi>
      </h4>
      <p class="spans" aria-hidden="true">
        {parties.map(({ id, name }) => (
          <span key={id} class={forum.parties.includes(id) ? 'in' : 'out'} title={name}>
            {name}
          </span>
        ))}
      </p>
      {forum.rhythm && <p>{forum.rhythm}</p>}
      {forum.purpose && (
        <p class="quiet" dir="auto">
          {forum.purpose}
        </p>
      )}
      <dl>
        {forum.chair && <Fact label={labels.chair} text={forum.chair} />}
        {forum.members.length > 0 && <Fact label={labels.members} text={forum.members.join(', ')} />}
        {forum.others.map(({ label, text }) => (
          <Fact key={label} label={label} text={text} />
        ))}
        {forum.next && <Fact label={labels.next} text={forum.next.long} />}
      </dl>
      {forum.reportsTo && (
        <p class="reports">
          <span aria-hidden="true">↑ </span>
          {labels.reportsTo}{' '}
          {forum.reportsTo.id === undefined ? (
            <bdi>{forum.reportsTo.name}</bdi>
          ) : (
            <a href={`#${forumAnchor(forum.reportsTo.id)}`}>
              <bdi>{forum.reportsTo.name}</bdi>
            </a>
          )}
        </p>
      )}
      {forum.rights.length > 0 && (
        <details class="rights">
          <summary>{labels.rights}</summary>
          <dl>
            {forum.rights.map(({ label, text }) => (
              <Fact key={label} label={label} text={text} />
            ))}
          </dl>
        </details>
      )}
      {forum.last.length > 0 && (
        <ul class="marks" aria-label={labels.lastFour}>
          {forum.last.map(({ state, word, day }) => (
            <li key={day.date}>
              <Mark state={state} title={`${day.long}: ${word}`} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
});

function Fact({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd dir="auto">{text}</dd>
    </div>
  );
}

/** From the bottom upward, as a matter travels. */
const Ladder = memo(function Ladder(props: {
  readonly ladder: LadderView;
  readonly isOneOfSeveral: boolean;
}) {
  const labels = useLabels();
  const { name, parties, steps, outside } = props.ladder;
  return (
    <div class="ladder">
      <h3 dir="auto">{name}</h3>
      {props.isOneOfSeveral && parties.length > 0 && (
        <p class="quiet" dir="auto">
          {labels.between}: {parties.join(', ')}
        </p>
      )}
      <ol>
        {steps.map((step, index) => (
          <li key={String(index)}>
            <strong>
              <Linked to={step.place}>{step.level}</Linked>
            </strong>
            <bdi>{step.owners.join(', ')}</bdi>
            {step.forum && <bdi class="quiet">{step.forum}</bdi>}
            {step.within && (
              <span class="quiet">
                {labels.within}: {step.within}
              </span>
            )}
          </li>
        ))}
        {outside && (
          <li class="outside">
            <strong>{outside}</strong>
          </li>
        )}
      </ol>
    </div>
  );
});
