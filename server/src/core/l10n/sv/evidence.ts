import type { Dictionary } from '../message.ts';

/** Why something that was written proves nothing; read behind its place. */
export const evidence: Dictionary = {
  'names the early warning `{0}`, which does not exist, so nobody can tell whether it was in time':
    'anger den tidiga varningen `{0}`, som inte finns, så att ingen kan säga om den kom i tid',
  'cannot be read': 'kan inte läsas',
  'has no type that is known': 'har ingen känd typ',
  'has no day that can be read': 'har ingen dag som kan läsas',
  'does not say what it is about': 'säger inte vad den gäller',
  'does not say whose review it was': 'säger inte vems översyn det var',
  'names the forum `{0}`, which does not exist': 'nämner forumet `{0}`, som inte finns',
  'names the commitment `{0}`, which does not exist': 'nämner åtagandet `{0}`, som inte finns',
  'names the activity `{0}`, which does not exist': 'nämner aktiviteten `{0}`, som inte finns',
  'names `{0}`, which may be either of two things': 'nämner `{0}`, som kan vara vilket som helst av två ting',
  'is of type `{0}`, but `{1}` is something else': 'är av typen `{0}`, men `{1}` är något annat',
  'names the party `{0}`, which the agreement does not have': 'nämner parten `{0}`, som avtalet inte har',
  'names a party that cannot be read': 'nämner en part som inte kan läsas',
  'says that {0} did it, where {1} promised to': 'säger att {0} gjorde det, som {1} lovade',
  'names nobody who could be found for one of the parties that have to agree':
    'nämner ingen som kunde hittas för en av de parter som måste gå med på det',
  'does not say which agreement these records belong to':
    'säger inte vilket avtal den här dokumentationen hör till',
  'names the agreement `{0}`, which does not exist; this one may be meant':
    'nämner avtalet `{0}`, som inte finns; kanske menas det här',
  'does not say what this file holds; it may be records':
    'säger inte vad filen innehåller; det kan vara dokumentation',
  'has a term that cannot be read': 'har en avtalstid som inte kan läsas',
  'has holidays that cannot be read': 'har lediga dagar som inte kan läsas',
  'has no id that can be read, so that nobody can tell which records are meant for it':
    'har inget id som kan läsas, så ingen kan säga vilken dokumentation som hör till det',
  'gives the id `{0}` to another agreement, so that nobody can tell whose records they are':
    'ger ett annat avtal id:t `{0}`, så ingen kan säga vems dokumentationen är',
  'gives the id `{0}` to something else as well': 'ger id:t `{0}` även till något annat',
};
