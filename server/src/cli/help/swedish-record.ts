import type { CommandHelp } from './help.ts';

const by = 'parten som handlade, med id eller namn';
const common = {
  '--evidence': 'det som visar det: en fil, eller en adress med https://',
  '--note': 'något annat som är värt att veta',
  '--agreement': 'vilket avtal, med id eller fil, där det finns flera',
  '--output': 'mappen eller filen att skriva till, i stället för den vanliga',
  '--dry-run': 'skriv inget; visa det som skulle skrivas',
};
const dated = {
  '--date': 'dagen: 2026-01-14, i dag, i går eller en veckodag som har varit',
  ...common,
};

/** The help of `partnership record`, and of each kind of record. */
export const record: Readonly<Record<string, CommandHelp>> = {
  record: {
    summary: 'skriv ner det som har hänt',
    description: 'Skriver ner det som har hänt under ett avtal, så att det räknas som hållet.',
    more: `
Ingen behöver skriva YAML: varje gång görs en liten fil i mappen "records" bredvid
avtalet, eller där "records" i partnership.config.yaml säger. Personer, forum och
löften anges med id, eller som avtalet kallar dem; den som inte är känd där hittas
inte på. Id:n görs av dag och ord.

Exempel:
  partnership record meeting steering-committee --date 2026-01-14 --present all
  partnership record report service-report --period 2026-01
  partnership record action 2026-01-14-service-board-send-the-plan --done
  partnership record approve --by "Anna Lind"
  partnership record --from pack.docx

Ett ifyllt mötesunderlag blir dokumentationen av sitt möte. Det som inte kan läsas i
det räknas upp med sin plats, och då dokumenteras inget.

"partnership record meeting --help" säger mer om en av dem.

Slutstatus: 0 när det är dokumenterat; 1 när inte allt i ett underlag kunde läsas;
2 när det inte gick, och då är inget skrivet.`,
    arguments: { paths: 'med --from: avtalet, eller mappen med det; inget: den här mappen' },
    options: {
      '--from': 'ett ifyllt mötesunderlag, .docx eller .md',
      '--leave-out': 'dokumentera resten när inte allt i underlaget kunde läsas',
      '--output': common['--output'],
      '--dry-run': common['--dry-run'],
    },
  },
  'record meeting': {
    summary: 'ett möte som hölls',
    description: 'Dokumenterar ett möte som hölls.',
    arguments: { forum: 'forumet som möttes, med id eller namn' },
    options: {
      ...dated,
      '--present': 'vilka som var där, med komma mellan; "all" för alla ledamöter',
      '--apologies': 'vilka som hade anmält förhinder',
      '--decision': 'vad som beslutades; en gång för varje',
      '--action': 'vad som ska göras; vem; till när; en gång för varje',
      '--done': 'en åtgärd från ett tidigare protokoll som är gjord',
    },
  },
  'record report': {
    summary: 'en rapport som skickades',
    description: 'Dokumenterar en rapport som skickades.',
    arguments: { report: 'rapporten, med dess id' },
    options: { ...dated, '--period': 'vad den täcker, såsom 2026-01, 2026-Q1 eller 2026', '--by': by },
  },
  'record shared': {
    summary: 'en plan, prognos eller färdplan som delades',
    description: 'Dokumenterar en plan, prognos eller färdplan som delades.',
    arguments: { commitment: 'delningsåtagandet, med dess id' },
    options: { ...dated, '--by': by },
  },
  'record fulfilled': {
    summary: 'ett löfte inom öppen dialog eller en egen princip som hölls',
    description: 'Dokumenterar ett löfte inom öppen dialog eller en egen princip som hölls.',
    arguments: { commitment: 'åtagandet, med dess id' },
    options: { ...dated, '--by': by },
  },
  'record notice': {
    summary: 'en förhandsunderrättelse som gavs',
    description: 'Dokumenterar en förhandsunderrättelse som gavs.',
    arguments: { commitment: 'åtagandet om förstahandsval, med dess id' },
    options: {
      ...dated,
      '--event': 'vilken av dess händelser den gäller',
      '--event-date': 'dagen för själva händelsen',
      '--answered': 'dagen då den besvarades',
      '--by': by,
    },
  },
  'record proposal': {
    summary: 'en förbättring som föreslogs',
    description: 'Dokumenterar en förbättring som föreslogs.',
    arguments: { commitment: 'åtagandet om proaktivitet, med dess id' },
    options: {
      ...dated,
      '--what': 'vad som föreslogs, i en mening',
      '--outcome': 'accepted (antaget), declined (avböjt) eller deferred (uppskjutet)',
      '--answered': 'dagen då det besvarades',
      '--by': by,
    },
  },
  'record answer': {
    summary: 'svaret på en underrättelse eller ett förslag i dokumentationen',
    description: 'Dokumenterar svaret på en underrättelse eller ett förslag i dokumentationen.',
    arguments: { commitment: 'åtagandet, med dess id, eller vad som föreslogs' },
    options: {
      '--date': dated['--date'],
      '--agreement': common['--agreement'],
      '--dry-run': common['--dry-run'],
      '--outcome': 'för ett förslag: accepted, declined eller deferred',
      '--asked': 'när det gjordes, där flera väntar på svar',
    },
  },
  'record benchmark': {
    summary: 'en jämförelse eller marknadsgenomgång som lades fram',
    description: 'Dokumenterar en jämförelse eller marknadsgenomgång som lades fram.',
    arguments: { activity: 'aktiviteten, med dess id' },
    options: { ...dated, '--forum': 'forumet som såg på resultatet' },
  },
  'record health-check': {
    summary: 'en hälsokontroll av relationen',
    description: 'Dokumenterar en hälsokontroll av relationen.',
    options: { ...dated, '--action-plan': 'filen med det som följer av den' },
  },
  'record review': {
    summary: 'en genomgång av partnerskapet, avvecklingsplanen eller styrmodellen',
    description: 'Dokumenterar en genomgång av partnerskapet, avvecklingsplanen eller styrmodellen.',
    arguments: { scope: 'joint (gemensam), internal (intern), exit eller governance' },
    options: { ...dated, '--party': 'vems interna genomgång det var' },
  },
  'record approval': {
    summary: 'att en part godkänner denna version av avtalet, eller säger nej',
    description: 'Dokumenterar att en part godkänner denna version av avtalet, eller säger nej.',
    options: {
      ...dated,
      '--by': 'vem som godkände den, med id eller namn',
      '--party': 'för vilken part (förval: personens)',
      '--of': 'vilken version (förval: den som avtalet har)',
      '--refuse': 'att parten sade nej',
    },
  },
  'record warning': {
    summary: 'en tidig varning, eller vad det blev av den',
    description: 'Dokumenterar en tidig varning, eller vad det blev av den.',
    arguments: { id: 'en tidigare varning som detta för vidare' },
    options: {
      ...dated,
      '--by': by,
      '--about': 'vad det gäller, i en mening',
      '--trigger': 'vad för slags sak det är, såsom delivery-risk',
      '--commitment': 'den tidiga varning som utlovades, med dess id',
      '--noticed': 'dagen då det märktes',
      '--closed': 'dagen då saken var över',
    },
  },
  'record escalation': {
    summary: 'ett steg i en eskalering, eller att den är avgjord',
    description: 'Dokumenterar ett steg i en eskalering, eller att den är avgjord.',
    arguments: { id: 'en tidigare eskalering som detta för vidare' },
    options: {
      ...dated,
      '--about': 'vad det gäller, i en mening',
      '--level': 'operational (operativ), tactical (taktisk) eller strategic (strategisk)',
      '--forum': 'forumet som tar hand om den',
      '--ladder': 'trappan som den går uppför',
      '--then': 'vad den har kommit till i slutet, såsom mediation',
      '--settled': 'dagen då den avgjordes',
      '--outcome': 'vad som avgjordes, i en mening',
    },
  },
  'record measure': {
    summary: 'ett värde för styrkortet',
    description: 'Dokumenterar ett värde för styrkortet.',
    arguments: { measure: 'måttet, med dess id' },
    options: { ...dated, '--value': 'vad det blev, med sin enhet' },
  },
  'record action': {
    summary: 'att en åtgärd är gjord, slopad, uppskjuten eller överlämnad',
    description: 'Dokumenterar att en åtgärd är gjord, slopad, uppskjuten eller överlämnad.',
    arguments: { action: 'åtgärden, med dess id eller ord' },
    options: {
      ...dated,
      '--done': 'den är gjord',
      '--cancelled': 'den är slopad enligt överenskommelse',
      '--open': 'den är öppen igen',
      '--due': 'dess nya förfallodag',
      '--owner': 'vem som ser till den nu',
    },
  },
  'record waived': {
    summary: 'att ett planerat tillfälle hoppades över enligt överenskommelse',
    description: 'Dokumenterar att ett planerat tillfälle hoppades över enligt överenskommelse.',
    arguments: {
      occasion:
        'forumet, åtagandet, aktiviteten eller rapporten; eller joint, exit, governance, internal, health-check',
    },
    options: {
      ...common,
      '--occurrence': 'den planerade dagen, eller för en rapport någon dag i dess period',
      '--agreed-by': 'en person från varje part, med komma mellan',
      '--reason': 'varför det hoppades över',
      '--party': 'vems interna genomgång som hoppas över',
    },
  },
};
