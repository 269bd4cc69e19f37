import type { Dictionary } from '../../message.ts';

/** The pages of rules about open dialogue. */
export const openDialogue: Dictionary = {
  'Nobody checks how the relationship is doing': 'Ingen kontrollerar hur relationen mår',
  'What bothers people is rarely on an agenda: problems stay hidden until the lawyers meet, unless both sides are asked.':
    'Det som stör människor står sällan på en dagordning: problem förblir dolda tills juristerna möts, om inte båda sidor tillfrågas.',
  'Add `healthCheck` with how often (usually every 6 to 12 months), how both sides are heard, and what follows.':
    'Lägg till `healthCheck` med hur ofta (vanligen var 6:e till 12:e månad), hur båda sidor hörs, och vad som följer.',
  'The health check of the relationship is overdue': 'Relationens hälsokontroll är försenad',
  'What nobody asks about is not said, and what is not said is found out when somebody leaves.':
    'Det som ingen frågar om blir inte sagt, och det som inte blir sagt märks när någon slutar.',
  'Ask both sides, and record it with `type: health-check`; or record it if it took place.':
    'Fråga båda sidor, och dokumentera det med `type: health-check`; eller dokumentera det om det har ägt rum.',
  'Nothing is to follow from a health check, or nothing has':
    'Inget ska följa av en hälsokontroll, eller inget har gjort det',
  'People who were asked and then see nothing change will not be as honest the next time.':
    'Människor som tillfrågades och sedan inte ser något ändras är inte lika ärliga nästa gång.',
  'Say in the agreement what happens with the result (`followUp`), and name the action plan in the record (`actionPlan`).':
    'Säg i avtalet vad som händer med resultatet (`followUp`), och ange åtgärdsplanen i dokumentationen (`actionPlan`).',
  'No forum has a slot for what is hard to say': 'Inget forum har plats för det som är svårt att säga',
  'Everybody is for openness, and nobody wants to be the one who starts: a standing slot makes it ordinary.':
    'Alla är för öppenhet, och ingen vill vara den som börjar: en stående punkt gör det vardagligt.',
  'Add a commitment with the `forum` that has room for it, such as a standing slot in the steering committee.':
    'Lägg till ett åtagande med det `forum` som har plats för det, till exempel en stående punkt i styrgruppen.',
};
