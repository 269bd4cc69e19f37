import type { Dictionary } from '../../message.ts';

export const proactivity: Dictionary = {
  Proactivity: 'Proaktivitet',
  'Each party acts before it is asked, on the strength of what the other has shared.':
    'Varje part agerar innan den blir tillfrågad, med stöd av det den andra har delat.',
  'A proactive partner brings the idea before it is requested and the warning before it hurts. Sharing information is the precondition: a proposal rests on a plan or a forecast that the other party gave. It asks something of the receiver too: an idea gets an answer by a date, and a warning gets thanks.':
    'En proaktiv partner kommer med idén innan den efterfrågas och varningen innan det gör ont. Förutsättningen är att information delas: ett förslag vilar på en plan eller prognos från den andra parten. Det kräver något av mottagaren också: en idé får svar inom en viss tid, och en varning får ett tack.',
  'Proposals at an agreed pace, each resting on something that was shared.':
    'Förslag i avtalad takt, vart och ett grundat på något som har delats.',
  'Every proposal gets an answer by a date: yes, no, or later and when.':
    'Varje förslag får svar inom en viss tid: ja, nej, eller senare och när.',
  'Early warnings both ways, with triggers, a channel and a time.':
    'Tidiga varningar åt båda hållen, med utlösande händelser, en kanal och en tid.',
  'Whoever warns early is not blamed for it.': 'Den som varnar tidigt får ingen skuld för det.',
  'A warning is used against the one who gave it, so it was the last.':
    'En varning används mot den som gav den, så det blev den sista.',
  'Ideas that nobody answers, until nobody has any.': 'Idéer som ingen svarar på, tills ingen har några.',
  'Proactivity is demanded from the vendor while the plans are kept secret.':
    'Proaktivitet krävs av leverantören medan planerna hålls hemliga.',
  'Three improvement proposals a year become three sales offers a year.':
    'Tre förbättringsförslag om året blir tre säljofferter om året.',
  'The forecast that proposals rest on': 'Prognosen som förslagen vilar på',
  'usually refreshed monthly or quarterly': 'vanligen uppdaterad varje månad eller kvartal',
  'The roadmap or plan that they rest on': 'Färdplanen eller planen som de vilar på',
  'usually refreshed yearly': 'vanligen uppdaterad varje år',
  'Early warning: what has to be told and how soon. Whether a warning can be used as an admission is a question of law: have this reviewed.':
    'Tidig varning: vad som måste berättas och hur snart. Om en varning kan användas som ett erkännande är en rättsfråga: låt granska detta.',
  'Continuous improvement: how many proposals, who pays for the work, and who keeps the gain.':
    'Ständig förbättring: hur många förslag, vem som betalar arbetet, och vem som får vinsten.',
  'Intellectual property in proposals, if they hold more than ideas: have this reviewed.':
    'Immateriella rättigheter i förslag, om de innehåller mer än idéer: låt granska detta.',
  'The lifecycle stage in which improvement and innovation are worked on jointly.':
    'Det skede i livscykeln där parterna arbetar gemensamt med förbättring och innovation.',
  'The practice of finding, registering and answering ideas. A register with dates keeps them from getting lost.':
    'Arbetssättet att finna, registrera och besvara idéer. Ett register med datum gör att de inte tappas bort.',
  Reciprocity: 'Ömsesidighet',
  'What one gives is returned. Here: plans for ideas, ideas for answers.':
    'Det man ger får man tillbaka. Här: planer mot idéer, idéer mot svar.',
};
