import type { ContactView, PartyContacts } from '../core/index.ts';
import { Linked } from './linked.tsx';
import { memo } from './memo.ts';
import { useLabels } from './page-context.ts';
import { Section } from './section.tsx';

/** Per party the people with position and deputy; those to call first first. */
export const Contacts = memo(function Contacts({
  contacts,
}: {
  readonly contacts: readonly PartyContacts[];
}) {
  const labels = useLabels();
  return (
    <Section id="contacts" title={labels.contacts}>
      <div class="columns">
        {contacts.map(({ id, name, role, people }) => (
          <div key={id}>
            <h3>
              <bdi>{name}</bdi> <span class="quiet">{role}</span>
            </h3>
            {people.length === 0 ? (
              <p class="none">{labels.nothing}</p>
            ) : (
              <ul class="people">
                {people.map(person => (
                  <Contact key={person.id} person={person} />
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </Section>
  );
});

const Contact = memo(function Contact({ person }: { readonly person: ContactView }) {
  const { name, position, vacancy, deputy, isKey, place } = person;
  const labels = useLabels();
  return (
    <li class={isKey ? 'key' : undefined}>
      <bdi class="name">
        <Linked to={place}>{name}</Linked>
      </bdi>
      {vacancy && <span class="vacancy">{vacancy}</span>}
      {position && <span dir="auto">{position}</span>}
      {deputy && (
        <span class="quiet">
          {labels.deputy}: <bdi>{deputy}</bdi>
        </span>
      )}
    </li>
  );
});
