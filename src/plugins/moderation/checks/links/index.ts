import { domainToASCII, domainToUnicode } from 'node:url'
import { type Check, evidenceLimit, type Signal, type Standing } from '../check'
import { looksLatin } from '../disguise'
import { references } from './references'
import { shorteners } from './shorteners'

/** What {@link links} may be told. */
export type LinksOptions = {
  /**
   * How many different sites a text may lead to; pages of one site are one place, up to four for each that is allowed.
   * Works of reference are not counted, and each fifty words of the member's own may lead to one more site.
   * @default 2, 8, 20 (Discourse's TL0 has 2), staff any number
   */
  allowed?: Partial<Record<Standing, number>>
  /** Hosts that are never counted or suspected, subdomains included: the hub's own. @default none */
  trustedHosts?: readonly string[]
}

const allowedByDefault: Record<Standing, number> = { newcomer: 2, member: 8, trusted: 20, staff: Infinity }

/** Pages that may stand for each site allowed: pictures and chapters of one manual are honest. */
const pagesEach = 4

/** A long answer has its sources: so many words of one's own carry one more site, up to {@link mostEarned}. */
const wordsEach = 50
const mostEarned = 6

/** The last two labels of a host: pages of `en.` and `fr.wikipedia.org` are one place. */
const siteOf = ({ hostname }: URL): string => hostname.split('.').slice(-2).join('.')

/** Where a text wants its readers to go: too many places for a newcomer, or a place that hides its name. */
export const links = (options: LinksOptions = {}): Check => {
  const allowed = { ...allowedByDefault, ...options.allowed }
  const trusted = options.trustedHosts ?? []
  return {
    id: 'links',
    cost: 'instant',
    reasons: {
      'too-many': {
        en: 'More links than this standing allows',
        fr: 'Plus de liens que ce statut n’en permet',
      },
      shortener: {
        en: 'Shortened link: it hides where it leads',
        fr: 'Lien raccourci : il cache où il mène',
      },
      'other-host': {
        en: 'The link’s words name another address',
        fr: 'Le texte du lien nomme une autre adresse',
      },
      lookalike: {
        en: 'Address in letters that imitate others',
        fr: 'Adresse en lettres qui en imitent d’autres',
      },
      'user-info': {
        en: 'Address that starts with another one’s name',
        fr: 'Adresse qui commence par le nom d’une autre',
      },
      'bare-ip': { en: 'Address without a name', fr: 'Adresse sans nom' },
    },
    applies: ({ voices }) => voices.links.length > 0,
    look: async ({ voices, standing }) => {
      const outward = voices.links.flatMap(({ href, text }) => {
        const url = addressOf(href)
        return url && !trusted.some((host) => within(url.hostname, host)) ? [{ url, text }] : []
      })
      const elsewhere = outward.filter(({ url }) => !references.some((host) => within(url.hostname, host)))
      const sites = new Set(elsewhere.map(({ url }) => siteOf(url)))
      const pages = new Set(elsewhere.map(({ url }) => url.href))
      const most = allowed[standing] + Math.min(mostEarned, Math.floor(wordsIn(voices.said) / wordsEach))
      const counted: Signal[] =
        sites.size > most || pages.size > pagesEach * most
          ? [signal('too-many', 4, `${sites.size} > ${most} (${pages.size})`, 'hold')]
          : []
      const seen = new Set<string>()
      const suspected = outward
        .flatMap(suspicions)
        .filter(({ code, evidence }) => !seen.has(`${code} ${evidence}`) && seen.add(`${code} ${evidence}`))
      return [...counted, ...suspected]
    },
  }
}

/** Words that are no address. */
const wordsIn = (text: string): number =>
  text.match(/(?<![\p{L}\p{N}/.:_-])\p{L}{2,}(?![\p{L}\p{N}]*[/:_])/gu)?.length ?? 0

const signal = (code: string, weight: number, evidence: string, atLeast?: 'hold'): Signal => ({
  check: 'links',
  code,
  weight,
  evidence: evidence.slice(0, evidenceLimit),
  ...(atLeast ? { atLeast } : {}),
})

// Names of files that end like a country: "README.md" is not a place to go.
const fileLike = /^[\w-]+\.(md|rs|py|sh|pl|zip|mov)$/i

const addressOf = (href: string): URL | null => {
  const url = URL.parse ? URL.parse(href) : parse(href)
  if (!url || !/^https?:$/.test(url.protocol)) return null
  return fileLike.test(url.host) && url.pathname === '/' ? null : url
}
/** `URL.parse` for Node 20. */
const parse = (href: string): URL | null => (URL.canParse(href) ? new URL(href) : null)

const suspicions = ({ url, text }: { url: URL; text: string }): Signal[] => {
  const host = url.hostname.replace(/^www\./, '')
  const shown = domainToUnicode(host)
  const named = hostIn(text)
  return [
    ...(shorteners.has(host) ? [signal('shortener', 5, host)] : []),
    ...(url.username === '' ? [] : [signal('user-info', 8, `${url.username}@${host}`)]),
    ...(/^(\d+\.){3}\d+$|^\[/.test(host) ? [signal('bare-ip', 4, host)] : []),
    ...(host === shown || !shown.split('.').some(imitates)
      ? []
      : [signal('lookalike', 8, `${shown} (${host})`)]),
    ...(named === null || within(host, named) || within(named, host)
      ? []
      : [signal('other-host', 8, `${named} → ${host}`)]),
  ]
}

/** Letters of two scripts in one label, or foreign letters that all pass for Latin ones. */
const imitates = (label: string): boolean =>
  (/\p{Script=Latin}/u.test(label) &&
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(label)) ||
  looksLatin(label)

/** Endings that words with a dot have when they are meant as an address: a country's, or one of the common others. */
const ending =
  /\.(?:[a-z]{2}|com|net|org|info|biz|edu|gov|mil|int|xyz|top|site|online|shop|store|club|live|app|dev|tech|blog|news|bank|cloud|link|click|icu|vip|pro|name|mobi|example|test|xn--[a-z0-9-]+|[^a-z\d.]+)$/iu

/** The host that words name, when they are an address; a sentence that mentions one names nothing. */
const hostIn = (text: string): string | null => {
  const [, host] =
    /^\s*(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24})(?:[:/?#]\S*)?\s*$/iu.exec(
      text,
    ) ?? []
  if (host === undefined || fileLike.test(host) || !ending.test(host)) return null
  const ascii = domainToASCII(host)
  return ascii === '' ? null : ascii
}

const within = (host: string, parent: string): boolean => host === parent || host.endsWith(`.${parent}`)
