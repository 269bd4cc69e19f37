import type { Dictionary } from '../../message.ts';

/** Findings about first choice. */
export const firstChoice: Dictionary = {
  'This commitment': 'Det här åtagandet',
  '“{0}” does not say which events are told first, so each party decides by itself what is worth telling. Add `events`.':
    '”{0}” säger inte vilka händelser som berättas först, så varje part avgör själv vad som är värt att berätta. Lägg till `events`.',
  'Notice under “{0}” was given on {1}, a day later than promised: {2} before {3} was {4}. The other party had less time to act than it was promised. Correct the dates if they are wrong; otherwise agree how the lost time is made up for.':
    'Varsel enligt ”{0}” gavs {1}, en dag senare än utlovat: {2} före {3} var {4}. Den andra parten fick kortare tid att agera än vad som lovats. Rätta datumen om de är fel; kom annars överens om hur den förlorade tiden kompenseras.',
  'Notice under “{0}” was given on {1}, {2} days later than promised: {3} before {4} was {5}. The other party had less time to act than it was promised. Correct the dates if they are wrong; otherwise agree how the lost time is made up for.':
    'Varsel enligt ”{0}” gavs {1}, {2} dagar senare än utlovat: {3} före {4} var {5}. Den andra parten fick kortare tid att agera än vad som lovats. Rätta datumen om de är fel; kom annars överens om hur den förlorade tiden kompenseras.',
  'The notice that was promised: {0}': 'Den utlovade varseltiden: {0}',
  'First choice is one-sided: {0} promise nothing, so the others learn of their plans by chance. Add a commitment by each of them, or write `by: both`.':
    'Förstahandsvalet är ensidigt: {0} lovar ingenting, så de andra får veta deras planer av en slump. Lägg till ett åtagande av var och en av dem, eller skriv `by: both`.',
  'First choice is one-sided: {0} promises nothing, so the others learn of its plans by chance. Add a commitment by {1}, or write `by: both`.':
    'Förstahandsvalet är ensidigt: {0} lovar ingenting, så de andra får veta dess planer av en slump. Lägg till ett åtagande av {1}, eller skriv `by: both`.',
  '“{0}” gives a right to act first (`{1}`), and {2} belongs to the public sector, where all suppliers usually have to be treated alike. Have equal treatment reviewed, or write `mechanism: inform`.':
    '”{0}” ger en rätt att agera först (`{1}`), och {2} hör till den offentliga sektorn, där alla leverantörer vanligen ska behandlas lika. Låt granska likabehandlingen, eller skriv `mechanism: inform`.',
  '{0} is public': '{0} är offentlig',
  'on which terms': 'på vilka villkor',
  'until when': 'hur länge',
  '“{0}” gives a right (`{1}`) without saying {2} it can be used, so each party will read it differently. Add {3}.':
    '”{0}” ger en rätt (`{1}`) utan att säga {2} den kan utnyttjas, så parterna kommer att läsa den olika. Lägg till {3}.',
  'The answer may take {0}, but notice is given only {1} before: the event happens before the other party has to answer. Shorten `response` or lengthen `notice`.':
    'Svaret får ta {0}, men varsel ges bara {1} i förväg: händelsen inträffar innan den andra parten behöver svara. Förkorta `response` eller förläng `notice`.',
  'The notice: {0}': 'Varseltiden: {0}',
  'The notice of {0} under “{1}” should have been answered by {2} ({3}), and no answer is recorded. Who asks first and hears nothing stops asking first: answer, and add `answered` with the day.':
    'Varslet {0} enligt ”{1}” skulle ha besvarats senast {2} ({3}), och inget svar är dokumenterat. Den som frågar först och inget hör slutar fråga först: svara, och lägg till `answered` med dagen.',
  'The time to answer: {0}': 'Svarstiden: {0}',
};
