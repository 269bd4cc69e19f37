import type { Dictionary } from '../../message.ts';

/** Findings about open and honest dialogue. */
export const openDialogue: Dictionary = {
  'The health check of the relationship was due by {0}; the last one was on {1}. What nobody asks about is not said. Ask both sides, or record it if it took place.':
    'Hälsokontrollen av relationen skulle ha gjorts senast {0}; den senaste var {1}. Det ingen frågar om blir inte sagt. Fråga båda sidor, eller dokumentera den om den har ägt rum.',
  'The health check of the relationship was due by {0}, and none is recorded. What nobody asks about is not said. Ask both sides, or record it if it took place.':
    'Hälsokontrollen av relationen skulle ha gjorts senast {0}, och ingen är dokumenterad. Det ingen frågar om blir inte sagt. Fråga båda sidor, eller dokumentera den om den har ägt rum.',
  'The health check does not say what follows from it, and people who see nothing change will not be as honest the next time. Add `followUp`, such as an action plan agreed in the next meeting.':
    'Det framgår inte vad som följer av hälsokontrollen, och den som inte ser något förändras blir inte lika ärlig nästa gång. Lägg till `followUp`, till exempel en åtgärdsplan som beslutas vid nästa möte.',
  'The health check of {0} has no action plan after {1} days: people who see nothing change will not be as honest the next time. Agree on one, and add `actionPlan`.':
    'Hälsokontrollen {0} har ingen åtgärdsplan efter {1} dagar: den som inte ser något förändras blir inte lika ärlig nästa gång. Kom överens om en, och lägg till `actionPlan`.',
  'Nobody checks how the relationship is doing, so problems stay hidden until they are disputes. Add `healthCheck`: both sides are asked, usually every 6 to 12 months.':
    'Ingen kontrollerar hur relationen mår, så problem förblir dolda tills de är tvister. Lägg till `healthCheck`: båda sidor tillfrågas, vanligen var 6:e till 12:e månad.',
  'No forum has room for what is promised here, so hard things are said when it is too late, or never. Name the `forum` that has a standing slot for it.':
    'Inget forum har plats för det som lovas här, så svåra saker sägs för sent eller aldrig. Ange det `forum` som har en stående punkt för det.',
  'No forum has room for what is hard to say, so it is said when it is too late, or never. Add `commitments` with a standing slot in a `forum`.':
    'Inget forum har plats för det som är svårt att säga, så det sägs för sent eller aldrig. Lägg till `commitments` med en stående punkt i ett `forum`.',
};
