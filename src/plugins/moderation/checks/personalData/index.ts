import { visible } from '../../../../core/visible'
import { type Check, evidenceLimit, type Signal } from '../check'
import { isCardNumber, isIban } from './numbers'

/** What {@link personalData} may be told: the weight of each kind; 0 leaves it out. */
export type PersonalDataOptions = {
  weights?: Partial<Record<Kind, number>>
}

type Kind = 'card' | 'iban' | 'phone' | 'mail' | 'address'

// A number that empties an account is held whoever wrote it; what people give of themselves in good faith (a telephone
// number, an address) only weighs in beside other reasons.
const weightsByDefault: Readonly<Record<Kind, number>> = {
  card: 8,
  iban: 6,
  phone: 1.5,
  mail: 1,
  address: 1.5,
}

/** Longest text that is read, in UTF-16 units. */
const longest = 50_000

/** Numbers and addresses that belong in no public place: the member's own by mistake, or somebody else's on purpose. */
export const personalData = (options: PersonalDataOptions = {}): Check => {
  const weights = { ...weightsByDefault, ...options.weights }
  return {
    id: 'personal-data',
    cost: 'instant',
    reasons: {
      card: { en: 'Number of a bank card', fr: 'Numéro de carte bancaire' },
      iban: { en: 'Number of a bank account', fr: 'Numéro de compte bancaire (IBAN)' },
      phone: { en: 'Telephone number', fr: 'Numéro de téléphone' },
      mail: { en: 'Mail address', fr: 'Adresse électronique' },
      address: { en: 'Postal address', fr: 'Adresse postale' },
    },
    applies: ({ text, title }) => /\d{2}|@/.test(`${title}\n${text}`),
    look: async ({ voices }) => {
      const text = visible(`${voices.said}\n${voices.quoted}`.slice(0, longest))
      return (Object.keys(finders) as Kind[]).flatMap((kind): Signal[] => {
        const [first] = finders[kind](text)
        return first === undefined || weights[kind] === 0
          ? []
          : [{ check: 'personal-data', code: kind, weight: weights[kind], evidence: masked(first) }]
      })
    },
  }
}

/** Enough to find it in the text; the record of a decision must not become one more copy. */
const masked = (found: string): string =>
  found.length < 8 ? found : `${found.slice(0, 4)}…${found.slice(-2)}`.slice(0, evidenceLimit)

const all = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([found]) => found)

const finders: Readonly<Record<Kind, (text: string) => string[]>> = {
  card: (text) => all(text, /(?<![\d.,-])\d(?:[ -]?\d){12,18}(?![\d-])/g).filter(isCardNumber),
  iban: (text) => all(text, /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\b/gi).filter(isIban),
  // French numbers with their spaces or dots, and international ones with their sign; a bare row of digits may be anything.
  phone: (text) =>
    all(
      text,
      /(?<![\w.])(?:\+\d{1,3}[ .-]?(?:\(?\d{1,4}\)?[ .-]?){2,5}\d{2,4}|0[1-9](?:[ .-]\d{2}){4}|0[67]\d{8}|\(\d{3}\) ?\d{3}-\d{4})(?!\w)/g,
    ),
  mail: (text) => all(text, /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g),
  address: (text) =>
    all(
      text,
      /\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|impasse|chemin|allée|place|quai|route) (?:\p{L}+[ ’'-]?){1,5},? \d{5}\b|\b\d{1,5} (?:\p{Lu}\p{L}+ ){1,3}(?:Street|Avenue|Road|Lane|Drive|Boulevard|Court),? \p{Lu}\p{L}+/giu,
    ),
}
