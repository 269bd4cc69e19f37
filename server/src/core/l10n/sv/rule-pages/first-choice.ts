import type { Dictionary } from '../../message.ts';

/** The pages of rules about first choice. */
export const firstChoice: Dictionary = {
  'First choice binds only some of the parties': 'Förstahandsvalet binder bara några av parterna',
  'First choice works both ways: a party that only receives soon has nothing to lose by acting alone.':
    'Förstahandsval verkar åt båda hållen: en part som bara tar emot har snart inget att förlora på att agera ensam.',
  'Add a commitment by the party that promises nothing yet, or write `by: both`.':
    'Lägg till ett åtagande av den part som ännu inte lovar något, eller skriv `by: both`.',
  'A first-choice commitment lists no events':
    'Ett åtagande om förstahandsval räknar inte upp några händelser',
  'Where nobody wrote down what is worth telling, each party decides by itself, and the other learns of it from the press.':
    'Där ingen har skrivit ner vad som är värt att berätta avgör varje part själv, och den andra får veta det ur tidningen.',
  'List below `events` what the partner hears first, such as new-sourcing or change-of-control.':
    'Räkna under `events` upp vad partnern får höra först, till exempel new-sourcing eller change-of-control.',
  'The time to answer is longer than the notice before the event':
    'Svarstiden är längre än varslet före händelsen',
  'The event happens before the other party has to answer: its chance to act is only on paper.':
    'Händelsen inträffar innan den andra parten behöver svara: dess chans att agera finns bara på papperet.',
  'Shorten `response`, or lengthen `notice`, until the answer fits inside the notice.':
    'Förkorta `response`, eller förläng `notice`, tills svaret ryms inom varslet.',
  'A right of first refusal or first offer has no terms, or no deadline':
    'En rätt att först få lämna anbud, eller matcha andras, har inga villkor, eller ingen tidsgräns',
  'A right of first refusal or first offer without terms and a deadline is read differently by each party, and can block a decision without end.':
    'En rätt att först få lämna anbud, eller matcha andras, läser parterna olika om den saknar villkor och tidsgräns, och den kan blockera ett beslut hur länge som helst.',
  'Say in `terms` what the partner has to match or offer, and in `response` how long it has; or write `mechanism: inform`.':
    'Säg i `terms` vad partnern ska matcha eller erbjuda, och i `response` hur lång tid den har; eller skriv `mechanism: inform`.',
  'The first choice of a public-sector customer needs a review of equal treatment':
    'En offentlig kunds förstahandsval behöver granskas med avseende på likabehandling',
  'Public buyers have to treat all suppliers alike (in the European Union: Directive 2014/24/EU, articles 18 and 41). A right that one of them has before the others may not stand, and to hear of a tender before the others is an advantage too. The same goes for advice on a tender by who may bid in it.':
    'Offentliga köpare måste behandla alla leverantörer lika (inom Europeiska unionen: direktiv 2014/24/EU, artiklarna 18 och 41). En rätt som en av dem har före de andra håller kanske inte, och att få veta om en upphandling före de andra är också en fördel. Detsamma gäller råd om en upphandling från den som kan lämna anbud i den.',
  'Have equal treatment reviewed under procurement law, then accept this finding with the reason; or write `mechanism: inform`, and in `terms` that all bidders are told the same.':
    'Låt granska likabehandlingen enligt upphandlingsrätten och godta sedan anmärkningen med skälet; eller skriv `mechanism: inform`, och i `terms` att alla anbudsgivare får veta detsamma.',
  'A notice was given later than promised': 'Ett varsel gavs senare än utlovat',
  'The other party had less time to act than it was promised, so its chance came second.':
    'Den andra parten fick kortare tid att agera än vad som lovats, så dess chans kom i andra hand.',
  'Correct the dates if they are wrong. Otherwise talk about it: postpone the event, or make up for the lost time.':
    'Rätta datumen om de är fel. Tala annars om det: skjut upp händelsen, eller kompensera den förlorade tiden.',
  'A first-choice notice has not been answered in time':
    'Ett varsel om förstahandsval har inte besvarats i tid',
  'Who asks first and hears nothing stops asking first.':
    'Den som frågar först och inget hör slutar fråga först.',
  'Answer, also if the answer is no, and add `answered` with the day.':
    'Svara, även om svaret är nej, och lägg till `answered` med dagen.',
};
