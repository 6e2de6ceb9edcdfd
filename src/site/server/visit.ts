import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { siteOrigin } from '../../core/inProcess'
import { type Format, formatter } from '../format'
import { FrameDocument, type FrameQuery } from '../graphql/generated'
import { isLocale, type Locale, localePath } from '../locale'
import { type Translate, translator } from '../messages'
import { ask } from './graphql'

/** The signed-in member, as the site shows them to themselves. */
export type Me = NonNullable<NonNullable<FrameQuery['meMember']>['user']>

/** Light, dark, or as the system says. */
export type Theme = 'auto' | 'light' | 'dark'

/** Everything a page needs to know about the request it answers. */
export type Visit = {
  locale: Locale
  /** Path without the language, for example `/blog`. */
  path: string
  /** Query string with its `?`, or nothing. */
  query: string
  /** Public origin, without a slash at the end. */
  origin: string
  now: Date
  /** End of the visit before this one, for members who have been here before. */
  since: string | null
  theme: Theme
  /** What a script of the page's own must carry to be run; undefined where there is no policy. */
  nonce: string | undefined
  hub: NonNullable<FrameQuery['Hub']>
  me: Me | null
  /** The member's own wish to be erased, and when it is carried out. */
  erasure: FrameQuery['myErasure']
  t: Translate
  format: Format
  /** The address of a page in the visitor's language. */
  href: (path: string) => string
}

/** The visit this request belongs to; asked once per request. */
export const visit = cache(async (): Promise<Visit> => {
  const [requestHeaders, jar] = await Promise.all([headers(), cookies()])
  const named = requestHeaders.get('x-hub-locale')
  const locale: Locale = isLocale(named) ? named : 'en'
  const { Hub, meMember, myErasure } = await ask(FrameDocument, { locale })
  if (!Hub) throw new Error('The hub’s settings cannot be read.')
  return {
    locale,
    path: requestHeaders.get('x-hub-path') ?? '/',
    query: requestHeaders.get('x-hub-query') ?? '',
    origin: siteOrigin(),
    now: new Date(),
    since: requestHeaders.get('x-hub-since'),
    theme: themeOf(jar.get('hub-theme')?.value),
    // Next reads it in the same place.
    nonce: /'nonce-([^']+)'/.exec(requestHeaders.get('content-security-policy') ?? '')?.[1],
    hub: Hub,
    me: meMember?.user ?? null,
    erasure: myErasure,
    t: translator(locale),
    format: formatter(locale),
    href: (path) => localePath(locale, path),
  }
})

/** A stored choice of appearance; anything else is the system's. */
export const themeOf = (value: unknown): Theme => (value === 'light' || value === 'dark' ? value : 'auto')
