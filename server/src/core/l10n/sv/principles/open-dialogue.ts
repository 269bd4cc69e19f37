import type { Dictionary } from '../../message.ts';

export const openDialogue: Dictionary = {
  'Open and honest dialogue': 'Öppen och ärlig dialog',
  'Hard things are raised early, and a tough discussion now and then is part of the partnership.':
    'Svåra saker tas upp tidigt, och en tuff diskussion då och då hör till partnerskapet.',
  'What is hard to say is said early, to the person it concerns, while it can still be mended. A partnership sometimes needs a tough discussion; planning a place for it makes it ordinary. The dialogue goes on all the time, inside each party as well as between them.':
    'Det som är svårt att säga sägs tidigt, till den det gäller, medan det ännu går att rätta till. Ett partnerskap behöver ibland en tuff diskussion; en planerad plats för den gör den vardaglig. Dialogen pågår hela tiden, både inom varje part och mellan dem.',
  'A standing slot for tough topics in a forum, kept also when there seems to be nothing.':
    'En stående punkt för svåra frågor i ett forum, som blir kvar också när det inte verkar finnas något.',
  'A health check that asks both sides the same questions and ends in a few actions.':
    'En hälsokontroll som ställer samma frågor till båda sidor och slutar i några få åtgärder.',
  'An escalation path for disagreements, with a time limit on each step.':
    'En eskaleringstrappa för oenighet, med en tidsgräns på varje steg.',
  'Each side speaks first about its own mistakes.': 'Varje sida talar först om sina egna misstag.',
  'Problems stay hidden until the lawyers meet.': 'Problemen förblir dolda tills juristerna möts.',
  'Everything is green in the report and red in the corridor.':
    'Allt är grönt i rapporten och rött i korridoren.',
  'The customer scores the vendor, and calls that a health check.':
    'Kunden betygsätter leverantören och kallar det hälsokontroll.',
  'The survey is done, the result is shown, and nothing changes.':
    'Enkäten görs, resultatet visas, och ingenting förändras.',
  'Health check': 'Hälsokontroll',
  'usually every 6 to 12 months': 'vanligen var 6:e till 12:e månad',
  'Dispute resolution: the escalation path inside the parties comes first, the step outside them last. Have this reviewed.':
    'Tvistlösning: eskaleringstrappan inom parterna kommer först, steget utanför dem sist. Låt granska detta.',
  'Relationship assessment: who asks, who sees the answers, and what has to follow.':
    'Utvärdering av relationen: vem som frågar, vem som ser svaren, och vad som måste följa.',
  'Conversations without prejudice: whether something said openly can be used later is a question of law. Have this reviewed.':
    'Samtal utan bindande verkan: om något som sägs öppet kan användas senare är en rättsfråga. Låt granska detta.',
  'Staying together': 'Fortsatt samarbete (staying together)',
  'The lifecycle stage of measuring the relationship and mending it; the health check is its instrument.':
    'Det skede i livscykeln där relationen mäts och vårdas; hälsokontrollen är verktyget.',
  'Exit strategy activation': 'Avslut enligt plan (exit strategy activation)',
  'The last lifecycle stage. Parties that talk openly plan it while they are still friends.':
    'Livscykelns sista skede. Parter som talar öppet planerar det medan de ännu är vänner.',
  'To say what is so, and to leave out nothing that the other needs to know.':
    'Att säga som det är, och inte utelämna något som den andra behöver veta.',
};
