import { wordPattern } from '../words.ts';

/** Words of which one makes a text the title of a position. */
const positions = wordPattern([
  'officers?|directors?|managers?|managing|heads?|leads?|leaders?|chiefs?|executives?|presidents?',
  'partners?|owners?|architects?|analysts?|engineers?|consultants?|specialists?|advis[eo]rs?',
  'representatives?|reps?|coordinators?|co-ordinators?|controllers?|secretar(?:y|ies)',
  'administrators?|sponsors?|accountants?|lawyers?|counsel|planners?|assistants?|deput(?:y|ies)',
  'clerks?|councillors?|ministers?|commissioners?|nurses?|doctors?|pharmacists?|supervisors?',
  'experts?|members?|staff|users?|attendees?|governors?|trustees?|principals?|auditors?|developers?',
  'designers?|testers?|buyers?|technicians?|vp|evp|svp|teams?|stakeholders?|delegates?|champions?',
  'practitioners?|clinicians?|consultant|professional|personnel|smes?',
  '\\p{L}*(?:chef(?:en|er|erna)?|direktör(?:en|er)?|ansvarig(?:a|e)?|ledare(?:n|na)?|samordnare(?:n)?|förvaltare(?:n)?|strateg(?:en|er)?|arkitekt(?:en|er)?|ägare(?:n)?|jurist(?:en|er)?|upphandlare|koordinator(?:er)?|handläggare|sekreterare|representant(?:en|er)?|ordförande|utvecklare|tekniker|konsult(?:en|er)?|controller|administratör(?:er)?|expert(?:er)?|verksamhetsutvecklare|nämndeman|\\p{L}*(?:ombud|revisor(?:er)?|rådgivare|inköpare|analytiker|ekonom(?:er)?|ingenjör(?:er)?|planerare|läkare|sjuksköterska|sköterska|föreståndare|rektor(?:er)?|registrator|assistent(?:er)?)|kommunalråd|specialist(?:er)?)',
]);

/** Words of organisations, which no name of a person has. */
const organisation = wordPattern([
  'board|committee|forum|group|meeting|department|office|unit|services?|finance|legal|procurement',
  'it|ict|hr|operations?|commercial|technical|technology|security|digital|business|delivery',
  'programme|program|project|contracts?|clinical|medical|senior|junior|internal|external|audit|risk',
  'quality|change|information|data|human|resources|public|health|social|care|estates|facilities',
  'communications|marketing|sales|account|customer|supplier|vendor|authority|buyer|client|council',
  'trust|other|others|all|relevant|appropriate|any|both|each|the|support|supply|chain|performance',
  'release|test|innovation|strategy|planning|infrastructure|application|applications|desk|incident',
  'problem|board|compliance|regulatory|user|end',
]);

const acronym = /(?<![\p{L}\p{N}])(?:\p{Lu}{2,5}|[CV]P?O)(?![\p{L}\p{N}])/u;
const honorific = /^(?:dr|mr|mrs|ms|miss|prof|professor|sir|dame|lord|lady|cllr)\.? /i;
const particle = /^(?:von|van|de|der|den|af|av|la|le|du|da|dos|bin|al|el|ten|ter|zu|och)$/i;

/** Whether a text is the title of a position: “Service Delivery Manager”, “CIO”, “avtalsansvarig”. */
export function isPosition(text: string): boolean {
  return positions.test(text) || acronym.test(text);
}

/** Whether a text is the name of a person, as far as its form tells. */
export function isName(text: string): boolean {
  if (honorific.test(text)) return !positions.test(text.replace(honorific, ''));
  if (text.length > 60 || isPosition(text) || organisation.test(text)) return false;
  const words = text.split(/\s+/);
  const own = words.filter(word => !particle.test(word));
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    own.length >= 2 &&
    own.every(word => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word))
  );
}
