import type { CommandHelp } from './help.ts';

/** The help of `partnership merge` in Swedish. */
export const merge: CommandHelp = {
  summary: 'foga ihop delarna av en granskning',
  description: 'Fogar ihop vad delarna av en granskning har hittat.',
  arguments: { paths: 'resultaten av alla delar' },
  options: {
    '--format': 'som för check; får anges flera gånger (förval: pretty)',
    '--fail-on': 'vad som ger slutstatus 1: error, warning, info eller none',
    '--fail-on-dates': 'låt även fel som beror på datumet fälla granskningen; annars är de varningar',
    '--show-accepted': 'räkna också upp det som kommentarer och undantag godtar, med skälen',
  },
  more: `
En stor mängd avtal kan granskas i delar, på flera datorer eller av den motor som
bär dem: varje del med "partnership check --shard I/N", eller som en ström med
"partnership check --stream". Det här kommandot gör av alla delar det som en
enda process skulle ha hittat, i vilket format som helst, byte för byte.

Exempel:
  partnership check --shard 1/4 --as-of 2026-12-31 > part-1.jsonl
  partnership merge part-*.jsonl
  partnership merge part-*.jsonl --format sarif=found.sarif --format github

Slutstatus: som för "partnership check"; 2 också där en del saknas eller finns
två gånger, eller där delarna kommer från flera granskningar.`,
};
