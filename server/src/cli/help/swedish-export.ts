import type { CommandHelp } from './help.ts';

/** The help of `partnership export` in Swedish. */
export const exportHelp: CommandHelp = {
  summary: 'skriv tabeller för kalkylblad och databaser',
  description: 'Skriver avtal, vad de lovar och vad som har hållits, som platta tabeller.',
  arguments: { paths: 'avtal, mappar eller mönster; inget: den aktuella mappen' },
  options: {
    '--output': 'mappen att skriva till; den skapas om den inte finns',
    '--format': 'csv',
    '--as-of': 'läget den här dagen, år-månad-dag (förval: i dag)',
  },
  more: `
Skriver en fil var för avtal, förlängningar, godkännanden, det som står i
kontraktet, parter, personer, forum, ledamöter, åtaganden, tillfällen,
dokumentation, åtgärder, varningar, eskaleringar, mätvärden och fynd; och
data-dictionary.csv, som säger vad varje kolumn betyder. De öppnas i ett kalkylblad
och kan laddas i vilken databas som helst. Personers adresser finns inte med.

Exempel:
  partnership export -o tables                    alla avtal i den här mappen och nedanför
  partnership export contracts -o tables --as-of 2026-12-31
  duckdb -c "select agreement, state, count(*) from 'tables/occurrences.csv' group by all"

Slutstatus: 0 när de är skrivna; 2 när det inte gick, eller när något inte lästes
som kan höra till dem.`,
};
