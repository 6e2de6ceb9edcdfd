import type { Both, Terms } from './terms'

/** Something that the law of a place, or the terms of a network, says about contests of a sort. */
export type LegalFact = {
  id: string
  place: 'FR' | 'EU' | 'US' | 'networks'
  /** `stop`: forbidden there. `act`: something has to be done. `know`: good to know. */
  level: 'stop' | 'act' | 'know'
  /** Pure: does it concern a contest with these terms? */
  applies: (terms: Terms) => boolean
  says: Both
  /** Where it is written. */
  source: string
}

/** Said with every list of facts. */
export const noLegalAdvice: Both = {
  en: 'These are facts to check, and no legal advice. Ask somebody who may give it before prizes of value.',
  fr: 'Ce sont des faits à vérifier, et non un conseil juridique. Consultez une personne habilitée avant des lots de valeur.',
}

/** Is it open to residents of a country? */
const isOpenIn = (terms: Terms, ...countries: readonly string[]): boolean => {
  const { territories, excludedTerritories } = terms.eligibility
  return countries.some(
    (country) =>
      !excludedTerritories.includes(country) && (territories.length === 0 || territories.includes(country)),
  )
}

const hasChance = ({ kind, judging }: Terms): boolean =>
  kind === 'draw' || judging.how === 'draw' || judging.tieRule === 'draw'

const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

/** What all prizes are worth, in one currency. */
const worth = ({ prizes }: Terms, currency: string): number =>
  prizes
    .filter((prize) => prize.currency === currency)
    .reduce((sum, { value, count }) => sum + (value ?? 0) * count, 0)

/** Threshold of New York and Florida, in dollars. */
const registrationUSD = 5_000
/** Threshold of Rhode Island's retail stores, in dollars. */
const retailUSD = 500

/** The facts, by place. Sources are named where they say so; numbers are theirs. */
export const legalFacts: readonly LegalFact[] = [
  {
    id: 'fr-payment',
    place: 'FR',
    level: 'stop',
    applies: (terms) => isOpenIn(terms, 'FR') && hasChance(terms) && terms.purchase !== 'none',
    says: {
      en: 'Chance together with a payment is forbidden in France, even when the payment is given back.',
      fr: 'Le hasard combiné à un paiement est interdit en France, même si ce paiement est remboursé.',
    },
    source: 'Code de la sécurité intérieure, art. L320-1',
  },
  {
    id: 'fr-fair',
    place: 'FR',
    level: 'know',
    applies: (terms) => isOpenIn(terms, 'FR') && hasChance(terms),
    says: {
      en: 'Promotional draws are allowed in France as long as they are not an unfair practice.',
      fr: 'Les loteries promotionnelles sont licites en France tant qu’elles ne sont pas déloyales.',
    },
    source: 'Code de la consommation, art. L121-20',
  },
  {
    id: 'fr-filing',
    place: 'FR',
    level: 'know',
    applies: (terms) => isOpenIn(terms, 'FR') && worth(terms, 'EUR') > 0,
    says: {
      en: 'Filing the rules with a bailiff has not been mandatory in France since 2014; it is advised for big prizes.',
      fr: 'Le dépôt du règlement chez un commissaire de justice n’est plus obligatoire depuis 2014\u202f; il est conseillé pour des lots importants.',
    },
    source: 'consultation.avocat.fr',
  },
  {
    id: 'eu-retention',
    place: 'EU',
    level: 'act',
    applies: (terms) => isOpenIn(terms, ...union),
    says: {
      en: 'Who takes part is told for how long personal data are kept: the rules name the day.',
      fr: 'La durée de conservation des données personnelles est indiquée aux participants\u202f: le règlement nomme le jour.',
    },
    source: 'Regulation (EU) 2016/679, art. 13(2)(a)',
  },
  {
    id: 'eu-children',
    place: 'EU',
    level: 'act',
    applies: (terms) => isOpenIn(terms, ...union) && terms.eligibility.minimumAge < 16,
    says: {
      en: 'Below 16 (13 to 16, by country) a child’s consent to an online service needs that of a parent.',
      fr: 'En dessous de 16 ans (13 à 16 selon le pays\u202f; 15 en France), le consentement d’un enfant à un service en ligne requiert celui d’un parent.',
    },
    source: 'Regulation (EU) 2016/679, art. 8',
  },
  {
    id: 'eu-prizes',
    place: 'EU',
    level: 'know',
    applies: (terms) => isOpenIn(terms, ...union) && terms.prizes.length > 0,
    says: {
      en: 'Offering prizes and not awarding them, or a reasonable equivalent, is an unfair practice in all cases.',
      fr: 'Promettre des prix sans les attribuer, ni un équivalent raisonnable, est déloyal en toutes circonstances.',
    },
    source: 'Directive 2005/29/EC, annex I, point 19',
  },
  {
    id: 'us-purchase',
    place: 'US',
    level: 'stop',
    applies: (terms) => isOpenIn(terms, 'US') && hasChance(terms) && terms.purchase !== 'none',
    says: {
      en: 'A draw in the United States needs a way to enter without any purchase.',
      fr: 'Aux États-Unis, un tirage doit pouvoir être joué sans aucun achat.',
    },
    source: 'olshanlaw.com/sweepstakes-law-basics',
  },
  {
    id: 'us-registration',
    place: 'US',
    level: 'act',
    applies: (terms) => isOpenIn(terms, 'US') && hasChance(terms) && worth(terms, 'USD') > registrationUSD,
    says: {
      en: 'Prizes of more than $5,000 in all: registration and a bond in New York (30 days before by two sources, 7 by a third) and Florida (7 days before), and lists of winners (New York 90 days, Florida 60).',
      fr: 'Plus de 5\u202f000 $ de prix en tout\u202f: enregistrement et caution à New York (30 jours avant selon deux sources, 7 selon une troisième) et en Floride (7 jours avant), et listes des gagnants (New York 90 jours, Floride 60).',
    },
    source: 'raven5.com · sweeppeasweeps.com · olshanlaw.com/sweepstakes-law-basics',
  },
  {
    id: 'us-retail',
    place: 'US',
    level: 'know',
    applies: (terms) => isOpenIn(terms, 'US') && hasChance(terms) && worth(terms, 'USD') > retailUSD,
    says: {
      en: 'Rhode Island asks retail stores to register prizes of more than $500.',
      fr: 'Le Rhode Island demande aux commerces d’enregistrer les prix de plus de 500 $.',
    },
    source: 'sweeppeasweeps.com',
  },
  {
    id: 'us-children',
    place: 'US',
    level: 'act',
    applies: (terms) => isOpenIn(terms, 'US') && terms.eligibility.minimumAge < 13,
    says: {
      en: 'Below 13, a parent’s verifiable consent is needed in the United States.',
      fr: 'En dessous de 13 ans, le consentement vérifiable d’un parent est requis aux États-Unis.',
    },
    source: 'olshanlaw.com/sweepstakes-law-basics',
  },
  {
    id: 'us-exclude',
    place: 'US',
    level: 'know',
    applies: (terms) => isOpenIn(terms, 'US') && hasChance(terms),
    says: {
      en: 'Nothing keeps residents of the United States out: excluding a territory is safer than pretending to comply.',
      fr: 'Rien n’écarte les résidents des États-Unis\u202f: exclure un territoire est plus sûr que de feindre la conformité.',
    },
    source: 'olshanlaw.com/sweepstakes-law-basics',
  },
  {
    id: 'networks-meta',
    place: 'networks',
    level: 'know',
    applies: () => true,
    says: {
      en: 'Told on Facebook or Instagram, a contest releases Meta and says that Meta neither sponsors nor endorses it; sharing on one’s timeline or tagging friends must not be a way to enter.',
      fr: 'Annoncé sur Facebook ou Instagram, un concours dégage Meta de toute responsabilité et dit que Meta ne le parraine pas\u202f; partager sur son journal ou identifier des amis ne peut pas être une façon de participer.',
    },
    source: 'deniseloris.com (Meta’s Page rules)',
  },
]

/** Pure: the facts that concern a contest with these terms, what is forbidden first. */
export const factsAbout = (terms: Terms): LegalFact[] => {
  const order = ['stop', 'act', 'know']
  return legalFacts
    .filter(({ applies }) => applies(terms))
    .sort((one, other) => order.indexOf(one.level) - order.indexOf(other.level))
}
