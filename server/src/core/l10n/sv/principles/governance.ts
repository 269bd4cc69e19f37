import type { Dictionary } from '../../message.ts';

export const governance: Dictionary = {
  'Active governance': 'Aktiv styrning',
  'Forums on strategic, tactical and operational level, mirrored on both sides and kept alive.':
    'Forum på strategisk, taktisk och operativ nivå, speglade på båda sidor och hållna vid liv.',
  'The parties meet on three levels: strategic for direction, tactical for plans and performance, operational for daily work. Each level has its counterparts on both sides, so that everyone knows whom to call. Active means kept alive: the agreed meetings are held and reported as agreed, also when everyone is busy.':
    'Parterna möts på tre nivåer: strategisk för riktningen, taktisk för planer och resultat, operativ för det dagliga arbetet. Varje nivå har sina motparter på båda sidor, så att alla vet vem de ska ringa. Aktiv betyder hållen vid liv: de avtalade mötena hålls och protokollförs som avtalat, också när alla har mycket att göra.',
  'Each level has a forum with a purpose, a chair, members of both sides, a cadence and an agenda.':
    'Varje nivå har ett forum med syfte, ordförande, medlemmar från båda sidor, mötestakt och dagordning.',
  'Papers come before the meeting and minutes after it, within days that are written down.':
    'Underlag kommer före mötet och protokoll efter det, inom dagar som står i avtalet.',
  'Decisions are recorded, and actions have an owner and a date.':
    'Beslut dokumenteras, och åtgärder har en ägare och ett datum.',
  'An escalation path for disagreements: an owner on each side and a time limit on every step.':
    'En eskaleringstrappa för oenighet: en ägare på varje sida och en tidsgräns på varje steg.',
  'The model itself is looked at now and then: which meetings earn their time?':
    'Själva modellen ses över då och då: vilka möten är värda sin tid?',
  'Meetings are the first thing dropped under pressure, which is when they are needed most.':
    'Mötena är det första som ställs in under press, just när de behövs mest.',
  'The quarterly review becomes an interrogation of the vendor.':
    'Kvartalsgenomgången blir ett förhör av leverantören.',
  'The strategic meeting discusses tickets, because nobody decided what belongs where.':
    'Styrgruppen diskuterar enskilda ärenden, för att ingen har bestämt vad som hör hemma var.',
  'One person sits on every level, so escalating means talking to the same person again.':
    'Samma person sitter på varje nivå, så att eskalera betyder att tala med samma person igen.',
  'Strategic forum': 'Strategiskt forum',
  'usually quarterly to half-yearly': 'vanligen varje kvartal till varje halvår',
  'Tactical forum': 'Taktiskt forum',
  'usually monthly to quarterly': 'vanligen varje månad till varje kvartal',
  'Operational forum': 'Operativt forum',
  'usually weekly to monthly': 'vanligen varje vecka till varje månad',
  'Papers and minutes': 'Underlag och protokoll',
  'usually 5 working days before and after': 'vanligen 5 arbetsdagar före och efter',
  'Escalation step': 'Steg i eskaleringstrappan',
  'usually 2 to 10 working days, 20 at the top': 'vanligen 2 till 10 arbetsdagar, 20 högst upp',
  'Review of the governance model': 'Översyn av styrmodellen',
  'usually yearly': 'vanligen varje år',
  'Governance schedule: the forums, their members and what each may decide. Say whether a forum can change the contract; usually it cannot.':
    'Bilaga om styrning: forumen, deras medlemmar och vad vart och ett får besluta. Skriv om ett forum kan ändra avtalet; oftast kan det inte det.',
  'Key personnel: who has to stay, and how a successor is agreed.':
    'Nyckelpersoner: vem som måste vara kvar, och hur en efterträdare utses.',
  'Escalation, ending in a step outside the parties. It touches dispute resolution, so have this reviewed.':
    'Eskalering, som slutar i ett steg utanför parterna. Den berör tvistlösning, så låt granska detta.',
  'Senior executive responsible': 'Ansvarig i ledningen (senior executive responsible)',
  'The senior person on each side who answers for the relationship; here the executive sponsor.':
    'Den person i ledningen på varje sida som svarar för relationen; här `executive-sponsor`.',
  'Joint management team': 'Gemensam ledningsgrupp',
  'People of both parties who run the collaboration together; here usually the tactical forum.':
    'Personer från båda parter som driver samarbetet tillsammans; här oftast det taktiska forumet.',
  'Board, process forum, working group': 'Styrgrupp, processforum, arbetsgrupp',
  'There are boards on all three levels, and they decide; a process forum keeps a practice working across suppliers; a working group solves one problem and ends.':
    'Styrgrupper (boards) finns på alla tre nivåerna och beslutar; ett processforum håller ett arbetssätt i gång över leverantörsgränserna; en arbetsgrupp löser ett problem och upphör.',
  'Service integrator, retained organisation': 'Tjänsteintegratör, beställarorganisation',
  'Who makes the suppliers work as one: a part of the customer, an external firm, both, or the lead supplier. The customer keeps the people who decide what it needs.':
    'Den som får leverantörerna att arbeta som en: en del av kunden, ett utomstående företag, båda, eller huvudleverantören. Kunden behåller dem som avgör vad den behöver.',
  'Supplier category': 'Leverantörskategori',
  'How important a supplier is. Not the same as a governance level: a strategic partner meets on all three.':
    'Hur viktig en leverantör är. Inte samma sak som en styrningsnivå: en strategisk partner möts på alla tre.',
};
