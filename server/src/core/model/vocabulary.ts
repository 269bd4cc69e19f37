import { type Text, t } from '../l10n/message.ts';
import { shorten } from '../util/shorten.ts';

/** The words of closed and usual vocabularies as they stand in a sentence: by schema title, then by value. */
const vocabularies: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  AgreementStatus: {
    draft: t`a draft`,
    proposed: t`proposed`,
    active: t`in force`,
    suspended: t`suspended`,
    ended: t`over`,
  },
  LifecycleStage: {
    'operational-awareness': t`operational awareness`,
    knowledge: t`knowledge`,
    'internal-assessment': t`internal assessment`,
    'partner-selection': t`partner selection`,
    'working-together': t`working together`,
    'value-creation': t`value creation`,
    'staying-together': t`staying together`,
    'exit-strategy-activation': t`exit strategy activation`,
  },
  LegalEffect: {
    'non-binding': t`a statement of intent that binds nobody`,
    binding: t`binding by itself`,
    'contract-schedule': t`a schedule of the contract, and as binding`,
  },
  Precedence: { contract: t`the contract`, agreement: t`this agreement` },
  PartyRole: {
    customer: t`a customer`,
    vendor: t`a vendor`,
    integrator: t`an integrator`,
    partner: t`a partner`,
    subcontractor: t`a subcontractor`,
    affiliate: t`an affiliate`,
    observer: t`an observer`,
  },
  Sector: { private: t`a private organisation`, public: t`a public organisation` },
  Seniority: {
    executive: t`an executive`,
    director: t`a director`,
    manager: t`a manager`,
    specialist: t`a specialist`,
  },
  PersonRole: {
    'executive-sponsor': t`executive sponsor`,
    'relationship-manager': t`relationship manager`,
    'service-manager': t`service manager`,
    'contract-manager': t`contract manager`,
  },
  BusinessEvent: {
    'new-sourcing': t`new sourcing`,
    'contract-renewal': t`contract renewals`,
    'market-approach': t`approaches to the market`,
    insourcing: t`insourcing`,
    'merger-or-acquisition': t`mergers or acquisitions`,
    'change-of-control': t`changes of control`,
    divestment: t`divestments`,
    reorganisation: t`reorganisations`,
    'new-business-area': t`new business areas`,
    'major-programme': t`major programmes`,
    'technology-change': t`changes of technology`,
    'new-offering': t`new offerings`,
    'end-of-life': t`withdrawn products and services`,
    'price-change': t`price changes`,
    'subcontractor-change': t`changes of subcontractors`,
    'location-change': t`changes of location`,
    'regulatory-change': t`regulatory changes`,
  },
  Mechanism: {
    inform: t`speak up, and nothing more`,
    'first-negotiation': t`negotiate before anybody else`,
    'first-offer': t`make the first offer`,
    'first-refusal': t`match the best offer of others`,
  },
  FirmBinding: { none: t`for information only` },
  SharingType: { plan: t`a plan`, forecast: t`a forecast`, roadmap: t`a roadmap` },
  Renewal: { monthly: t`month by month`, quarterly: t`quarter by quarter`, yearly: t`year by year` },
  ReportType: {
    performance: t`about performance`,
    progress: t`about progress`,
    financial: t`about money`,
    risk: t`about risks`,
    compliance: t`about keeping rules`,
    other: t`about something else`,
  },
  Classification: {
    clear: t`everybody`,
    green: t`everybody in the community`,
    amber: t`those in the organisation and its clients who need it`,
    'amber+strict': t`those in the organisation who need it`,
    red: t`named persons only`,
  },
  Level: {
    operational: t`the operational level`,
    tactical: t`the tactical level`,
    strategic: t`the strategic level`,
  },
  DecisionMethod: {
    consensus: t`by consensus`,
    unanimity: t`unanimously`,
    majority: t`by majority`,
    'two-thirds': t`by two thirds of the votes`,
    chair: t`by the word of the chair`,
    'final-say': t`by the word of one party in the end`,
  },
  Votes: { 'per-party': t`one vote for each party`, 'per-member': t`one vote for each member` },
  FinalStep: {
    mediation: t`mediation`,
    arbitration: t`arbitration`,
    'expert-determination': t`an expert’s determination`,
    courts: t`the courts`,
  },
  BenchmarkType: {
    'market-update': t`a market update`,
    joint: t`a joint benchmark`,
    independent: t`an independent benchmark`,
  },
  BenchmarkTopic: {
    market: t`the market`,
    technology: t`technology`,
    solutions: t`solutions`,
    prices: t`prices`,
  },
  PriceHandling: {
    aggregated: t`only averages and ranges are shown`,
    historic: t`only old figures are shown`,
    'third-party': t`a neutral third party holds the figures`,
  },
  Interest: {
    'own-products': t`own products`,
    'own-services': t`own services`,
    'partner-commission': t`commission from partners`,
    'resale-margin': t`a margin on resale`,
    'sales-target': t`sales targets`,
    'equity-stake': t`a share in a supplier`,
    'other-customers': t`other customers`,
    none: t`none`,
  },
  Trigger: {
    'delivery-risk': t`risks to deliveries`,
    'missed-milestone': t`missed milestones`,
    'key-person-leaving': t`key people who leave`,
    'capacity-shortage': t`shortages of capacity`,
    'demand-change': t`changes of demand`,
    'budget-cut': t`budget cuts`,
    'security-incident': t`security incidents`,
    'service-level-risk': t`risks to service levels`,
    'subcontractor-problem': t`problems of subcontractors`,
    'regulatory-finding': t`findings of authorities`,
    'financial-trouble': t`financial trouble`,
    dissatisfaction: t`dissatisfaction`,
  },
};

/** Vocabularies that people may add words of their own to. */
const open = new Set(['BusinessEvent', 'Interest', 'Trigger']);

/** UTF-16 code units of a word of somebody's own. */
const longestWord = 60;

/**
 * A word of a vocabulary as it stands in a sentence; one of the parties' own, which no language has a translation of, as
 * words in quotation marks.
 *
 * @param title of the schema, such as `BusinessEvent`
 * @returns undefined for texts that are of no vocabulary
 */
export function inVocabulary(title: string | undefined, value: string): Text | undefined {
  const words = title !== undefined && Object.hasOwn(vocabularies, title) ? vocabularies[title] : undefined;
  if (words && Object.hasOwn(words, value)) return words[value];
  return title !== undefined && open.has(title) ? ownWord(value) : undefined;
}

/** The same where it stands alone or in quotation marks already: one of the parties' own without them. */
export function phraseOf(title: string, value: string): Text {
  const words = vocabularies[title] ?? {};
  return Object.hasOwn(words, value) ? (words[value] ?? value) : plainWords(value);
}

/** An id or word of the parties' own where nothing says it better: `what-others-do` is “what others do”. */
export function ownWord(value: string): Text {
  return t`“${plainWords(value)}”`;
}

/** The same without quotation marks, where it stands alone. */
export function plainWords(value: string): string {
  return shorten(value.replaceAll('-', ' '), longestWord);
}

/** The titles of the vocabularies, each with the words that it has a phrase for. */
export function knownWords(): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(vocabularies).map(([title, words]) => [title, Object.keys(words)]));
}
