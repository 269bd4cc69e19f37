import type { Dictionary } from '../../message.ts';

export const firstChoice: Dictionary = {
  'First choice': 'Förstahandsval',
  'Each party tells the other about significant business events first, and gives it the chance to act.':
    'Varje part berättar först för den andra om viktiga affärshändelser och ger den möjlighet att agera.',
  'Before a party acts on a significant event or initiative, it tells its partner and leaves time for a reply. It is information plus an opportunity. It is not exclusivity: whoever was told first may still lose the business. It goes both ways: the customer speaks before it goes to the market, the vendor before it launches, sells or reorganises.':
    'Innan en part agerar på en viktig händelse eller ett viktigt initiativ berättar den för sin partner och ger tid för svar. Det är information plus en möjlighet. Det är ingen exklusivitet: den som fick veta först kan ändå förlora affären. Det gäller åt båda hållen: kunden talar innan den går ut på marknaden, leverantören innan den lanserar, säljer eller omorganiserar.',
  'The events that trigger it are listed, so nobody has to guess what counts as significant.':
    'Händelserna som utlöser det är uppräknade, så att ingen behöver gissa vad som räknas som viktigt.',
  'There is a notice period, and a reply window that fits inside it.':
    'Det finns en varseltid, och en svarstid som ryms inom den.',
  'Both parties promise something.': 'Båda parterna lovar något.',
  'The agreement says plainly what happens after the notice: usually just a conversation.':
    'Avtalet säger tydligt vad som händer efter varslet: oftast bara ett samtal.',
  'The partner reads about it in the press.': 'Partnern läser om det i tidningen.',
  'The notice comes when the decision is already made, so the reply is a formality.':
    'Varslet kommer när beslutet redan är fattat, så svaret blir en formalitet.',
  'Goodwill is read as a right of first refusal, because nobody wrote down that it is not.':
    'Välvilja läses som en förköpsrätt, för att ingen skrev att den inte är det.',
  'Only the customer promises, or only the vendor.': 'Bara kunden lovar, eller bara leverantören.',
  'Notice before a market approach': 'Varsel före en marknadskontakt',
  'usually 30 to 90 days': 'vanligen 30 till 90 dagar',
  'Time to reply': 'Tid för svar',
  'usually 10 to 30 days, inside the notice': 'vanligen 10 till 30 dagar, inom varseltiden',
  'First negotiation, first offer and first refusal. The three differ a lot in law: say which one is meant, or that none is, and have this reviewed.':
    'Rätt till första förhandling, första anbud och förköp. De tre skiljer sig mycket juridiskt: skriv vilken som avses, eller att ingen gör det, och låt granska detta.',
  'Change of control and assignment, which name some of the same events.':
    'Ägarbyte och överlåtelse, som nämner en del av samma händelser.',
  'Procurement: a public customer has to treat all bidders equally. Anything beyond information needs review before it is promised.':
    'Upphandling: en offentlig kund ska behandla alla anbudsgivare lika. Allt utöver information behöver granskas innan det utlovas.',
  'Confidentiality: what is told early is often not public yet. Check that the clause covers it.':
    'Sekretess: det som berättas tidigt är ofta inte offentligt än. Kontrollera att klausulen täcker det.',
  'Working together': 'Samarbete (working together)',
  'The lifecycle stage in which partners settle how they operate jointly; early notice belongs in those arrangements.':
    'Det skede i livscykeln där parterna kommer överens om hur de arbetar tillsammans; tidiga varsel hör hemma där.',
  Loyalty: 'Lojalitet',
  "To weigh the other's interest as one's own before acting. First choice is loyalty with dates on it.":
    'Att väga den andras intresse som sitt eget innan man agerar. Förstahandsval är lojalitet med datum på.',
  Autonomy: 'Självständighet',
  'Each party stays free to decide. It is the reason why this is not exclusivity.':
    'Varje part är fri att besluta. Därför är detta ingen exklusivitet.',
};
