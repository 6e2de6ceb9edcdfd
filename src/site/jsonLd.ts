import type {
  BreadcrumbList,
  Graph,
  Organization,
  Person,
  ProfilePage,
  Thing,
  WebSite,
  WithContext,
} from 'schema-dts'

/** Structured data of a page, as schema.org types it; Schema.org's context is added when it is written. */
export type StructuredData = Exclude<Thing, string> | Omit<Graph, '@context'>

/**
 * Structured data as the text of a `<script type="application/ld+json">`: what members wrote can neither end the
 * element nor open a comment in it.
 */
export const serialiseJsonLd = (data: object): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...data } satisfies Pick<
    WithContext<Thing>,
    '@context'
  >).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

type Named = { handle: string | null; displayName: string | null }

/** A member as the author of something. */
export const personData = (member: Named, origin: string): Exclude<Person, string> => ({
  '@type': 'Person',
  name: member.displayName ?? undefined,
  url: `${origin}/members/${encodeURIComponent(member.handle ?? '')}`,
})

/** What the hub is, wherever it is named. */
type Hub = { name: string; tagline: string | null; logo: { url: string | null } | null }

/** Who keeps the site. */
export const organizationData = (
  hub: Pick<Hub, 'name' | 'logo'>,
  origin: string,
): Exclude<Organization, string> => ({
  '@type': 'Organization',
  '@id': `${origin}/#organization`,
  name: hub.name,
  url: origin,
  ...(hub.logo?.url ? { logo: new URL(hub.logo.url, origin).href } : {}),
})

/** The site itself and who keeps it: for the front page. */
export const siteData = (args: { hub: Hub; origin: string; url: string; locale: string }): StructuredData => {
  const { hub, origin, url, locale } = args
  const site: Exclude<WebSite, string> = {
    '@type': 'WebSite',
    '@id': `${origin}/#website`,
    name: hub.name,
    description: hub.tagline ?? undefined,
    url,
    inLanguage: locale,
    publisher: { '@id': `${origin}/#organization` },
  }
  return { '@graph': [organizationData(hub, origin), site] }
}

/** The way to a page; the last step is the page itself. Addresses are absolute. */
export const trailData = (
  steps: readonly { name: string; url: string | null }[],
): Exclude<BreadcrumbList, string> => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    ...(url === null ? {} : { item: url }),
  })),
})

/** A member's page. */
export const profileData = (args: {
  member: Named & {
    bio: string | null
    createdAt: string | null
    avatar: { url: string | null } | null
    links: readonly { url: string | null }[] | null
  }
  origin: string
  url: string
}): Exclude<ProfilePage, string> => {
  const { member, origin, url } = args
  const { bio, avatar, links, createdAt } = member
  return {
    '@type': 'ProfilePage',
    url,
    dateCreated: createdAt ?? undefined,
    mainEntity: {
      ...personData(member, origin),
      alternateName: member.handle ? `@${member.handle}` : undefined,
      description: bio ?? undefined,
      ...(avatar?.url ? { image: new URL(avatar.url, origin).href } : {}),
      sameAs: links?.flatMap(({ url: link }) => (link ? [link] : [])),
    },
  }
}
