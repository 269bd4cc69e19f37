import type { Dictionary } from '../../message.ts';

/** Findings about arrangements that look complete and do not work in practice. */
export const practice: Dictionary = {
  '{0} of {1} have no deputy: what hangs on them stops while they are away. Name somebody as `deputy` of each.':
    '{0} hos {1} har ingen ersättare: det som hänger på dem stannar när de är borta. Ange någon som `deputy` för var och en.',
  '{0} has no deputy': '{0} har ingen ersättare',
  'The deputy of {0} ({1}) is {2} of {3}, who cannot decide for {4}: while {5} is away, nobody there stands in. Name somebody of {6} as `deputy`.':
    'Ersättare för {0} ({1}) är {2} från {3}, som inte kan besluta för {4}: när {5} är borta finns ingen där som träder in. Ange någon från {6} som `deputy`.',
  'Add {0}, to adapt': 'Lägg till {0}, att anpassa',
  '“{0}: {1}”': '”{0}: {1}”',
  'how long before the event the other party is told':
    'hur lång tid före händelsen den andra parten får veta',
  'how long it has to answer': 'hur lång tid den har på sig att svara',
  '“{0}” does not say {1}, so nobody can be late. Add {2}.':
    '”{0}” säger inte {1}, så ingen kan vara sen. Lägg till {2}.',
  '“{0}” tells one supplier of coming tenders, and {1} belongs to the public sector: what one bidder knows before the others is an advantage. Have equal treatment reviewed, or write in `terms` that all bidders are told the same.':
    '”{0}” berättar för en leverantör om kommande upphandlingar, och {1} hör till den offentliga sektorn: det som en anbudsgivare vet före de andra är en fördel. Låt granska likabehandlingen, eller skriv i `terms` att alla anbudsgivare får veta detsamma.',
  '“{0}” compares prices, and the parties compete with each other. An independent benchmarker who shows no single figures is the usual lawful way, but whether it is enough depends on the market: have it reviewed, then accept this finding with the reason.':
    '”{0}” jämför priser, och parterna konkurrerar med varandra. En oberoende utförare som inte visar några enskilda siffror är det vanliga lagliga sättet, men om det räcker beror på marknaden: låt granska det, och godta sedan anmärkningen med skälet.',
  '“{0}” compares prices, and nothing says whether the parties compete with each other; if they do, that is a risk under competition law. Ask, and write `partiesCompete: true` or `false`.':
    '”{0}” jämför priser, och inget säger om parterna konkurrerar med varandra; gör de det är det en konkurrensrättslig risk. Ta reda på det, och skriv `partiesCompete: true` eller `false`.',
  '“{0}” tells a competitor of future plans, and nothing says what keeps them from those who compete: that is a risk under competition law. Have it reviewed, and say it in `safeguard`.':
    '”{0}” berättar för en konkurrent om framtida planer, och inget säger vad som håller planerna borta från den som konkurrerar: det är en konkurrensrättslig risk. Låt granska det, och ange det i `safeguard`.',
  '`{0}`, {1}, is listed here once more by an alias, so it would count twice. Take it out of one of the two lists.':
    '`{0}`, {1}, står här en gång till genom ett alias, så det skulle räknas två gånger. Ta bort det ur en av de två listorna.',
  'Take `*{0}` out of this list': 'Ta bort `*{0}` ur den här listan',
  '{0}, the executive sponsor of {1}, sits in no forum and owns no step of the escalation, so the role exists on paper only. Make {2} a member of a forum or an owner of a step.':
    '{0}, sponsor i ledningen för {1}, sitter inte i något forum och äger inget steg i eskaleringstrappan, så rollen finns bara på papperet. Gör {2} till medlem i ett forum eller ägare av ett steg.',
  '{0}, the relationship manager of {1}, sits in no forum and owns no step of the escalation, so the role exists on paper only. Make {2} a member of a forum or an owner of a step.':
    '{0}, relationsansvarig hos {1}, sitter inte i något forum och äger inget steg i eskaleringstrappan, så rollen finns bara på papperet. Gör {2} till medlem i ett forum eller ägare av ett steg.',
  '{0}, and nobody else, sit on all three levels: what they cannot settle on one, they meet again on the next. Bring in others on a higher level, or hold fewer meetings.':
    '{0}, och ingen annan, sitter på alla tre nivåerna: det som de inte kan lösa på en nivå möter de igen på nästa. Ta in andra på en högre nivå, eller håll färre möten.',
  '{0} of {1} advises {2}, the own party, so the other party has nobody to ask. Write the other party in `advises`, or name somebody of the other party.':
    '{0} från {1} ger råd till {2}, den egna parten, så den andra parten har ingen att fråga. Ange den andra parten i `advises`, eller någon från den andra parten som person.',
  'Nobody promises to warn early, so bad news comes when it can no longer be hidden. Add `earlyWarning`: who warns of what, where, and how soon.':
    'Ingen lovar att varna tidigt, så dåliga nyheter kommer när de inte längre går att dölja. Lägg till `earlyWarning`: vem som varnar för vad, var, och hur snart.',
  'Add an early warning by both parties, to adapt':
    'Lägg till en tidig varning från båda parter, att anpassa',
  'where it is given': 'var den lämnas',
  'how soon after noticing it': 'hur snart efter upptäckten',
  'An early warning does not say {0}, so nobody can be late with it. Add {1}.':
    'En tidig varning säger inte {0}, så ingen kan vara sen med den. Lägg till {1}.',
  'This text is to prevail over the contract and binds nobody at the same time, so each party can pick the half that suits it. Have it reviewed, and write `precedence: contract` or another `effect`.':
    'Den här texten ska gälla framför huvudavtalet och binder samtidigt ingen, så varje part kan välja den hälft som passar. Låt granska det, och skriv `precedence: contract` eller en annan `effect`.',
  'The contract is to prevail, and nothing says which contract. Name it in `contract`, by number or title.':
    'Kontraktet ska gälla, och inget säger vilket kontrakt. Ange det i `contract`, med nummer eller namn.',
  'Working days are counted, and the last of the `holidays` was {0}: since then every weekday counts as a working day. Add those of the coming year.':
    'Arbetsdagar räknas, och den sista av `holidays` var {0}: sedan dess räknas varje vardag som arbetsdag. Lägg till det kommande årets.',
  'Working days are counted, and the last of the `holidays` is {0}: from then on every weekday counts as a working day. Add those of the coming year.':
    'Arbetsdagar räknas, och den sista av `holidays` är den {0}: därefter räknas varje vardag som arbetsdag. Lägg till det kommande årets.',
  'what is to be reached': 'vad som ska uppnås',
  'who follows it': 'vem som följer det',
  'which forum looks at it': 'vilket forum som ser på det',
  'This measure': 'Det här måttet',
  '“{0}” does not say {1}, so the figure changes nothing. Add {2}.':
    '”{0}” säger inte {1}, så siffran förändrar ingenting. Lägg till {2}.',
  '“{0}” is called joint, but takes place only when {1} calls for it: that is an audit right by another name. Give it a rhythm, let both parties call for it, or write `type: independent`.':
    '”{0}” kallas gemensam, men görs bara när {1} begär det: det är en granskningsrätt under annat namn. Ge den en takt, låt båda parter begära den, eller skriv `type: independent`.',
};
