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
    '”{0}” berättar för en konkurrent om framtida planer, och inget säger vad som håller dem borta från dem som konkurrerar: det är en konkurrensrättslig risk. Låt granska det, och ange det i `safeguard`.',
};
