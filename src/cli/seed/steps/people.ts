import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { globalSlugs, slugs } from '../../../slugs'
import { conduct, type SeedRule } from '../data/conduct'
import { hub } from '../data/hub'
import { type Language, languages } from '../data/languages'
import { members } from '../data/members'
import { daysBefore } from '../read/time'
import { idsBy, inOneTransaction, systemWrite, type Writer } from '../writer'

/** Name, words and colour of the hub; a hub that has been given a name of its own keeps everything it has. */
export const seedHub = async ({ payload, tick }: Writer): Promise<void> => {
  await inOneTransaction(payload, async (req) => {
    const before = await payload.findGlobal({ slug: globalSlugs.hub, ...systemWrite(req, 'en') })
    const field = payload.config.globals
      .find(({ slug }) => slug === globalSlugs.hub)
      ?.flattenedFields.find(({ name }) => name === 'name')
    const unnamed = field && 'defaultValue' in field ? field.defaultValue : undefined
    if (before.name && before.name !== unnamed) return
    for (const language of languages)
      await payload.updateGlobal({
        slug: globalSlugs.hub,
        data: {
          name: hub.name,
          accent: hub.accent,
          contactEmail: hub.contactEmail,
          tagline: hub.tagline[language],
          welcome: hub.welcome[language],
        },
        ...systemWrite(req, language),
      })
  })
  tick('hub')
}

/** The code of conduct, in force from the first moment. */
export const seedConduct = async ({ payload, now, count, tick }: Writer): Promise<void> => {
  await inOneTransaction(payload, async (req) => {
    const { totalDocs } = await payload.count({
      collection: slugs.codesOfConduct,
      where: { version: { equals: conduct.version } },
      overrideAccess: true,
      req,
    })
    if (totalDocs > 0) return
    const { id, rules } = await payload.create({
      collection: slugs.codesOfConduct,
      draft: true,
      data: {
        title: conduct.title.en,
        version: conduct.version,
        intro: conduct.intro.en,
        effectiveAt: daysBefore(now, conduct.inForceForDays, 'conduct'),
        rules: conduct.rules.map((rule) => inOneLanguage(rule, 'en')),
      },
      ...systemWrite(req, 'en'),
    })
    await payload.update({
      collection: slugs.codesOfConduct,
      id,
      data: {
        title: conduct.title.fr,
        intro: conduct.intro.fr,
        // The rows are the ones just made: their ids keep the two languages of a rule together.
        rules: conduct.rules.map((rule, index) => {
          const made = rules[index]
          const { examples, ...words } = inOneLanguage(rule, 'fr')
          return {
            ...words,
            id: made?.id,
            examples: examples.map((example, at) => ({ ...example, id: made?.examples?.[at]?.id })),
          }
        }),
        _status: 'published',
      },
      ...systemWrite(req, 'fr'),
    })
    // Whoever starts the demonstration puts these rules in force, and keeps to them.
    for (const admin of await idsOfAdmins(req)) {
      await payload.create({
        collection: slugs.conductAcceptances,
        data: { member: admin as number, version: conduct.version },
        ...systemWrite(req, 'en'),
      })
      count(slugs.conductAcceptances)
    }
    count(slugs.codesOfConduct)
  })
  tick('code of conduct')
}

/** A rule as the code keeps it, its words in one language. */
const inOneLanguage = ({ key, title, text, severity, measure, examples }: SeedRule, language: Language) => ({
  key,
  title: title[language],
  text: text[language],
  severity,
  measure,
  examples: examples.map(({ isFine, ...words }) => ({ isFine, text: words[language] })),
})

const idsOfAdmins = async (req: PayloadRequest): Promise<(number | string)[]> => {
  const { docs } = await req.payload.db.find<{ id: number | string }>({
    collection: slugs.members,
    where: { roles: { in: ['admin'] } },
    pagination: false,
    req,
  })
  return docs.map(({ id }) => id)
}

/** The members, each with a password that nobody knows, and their acceptance of the code. */
export const seedMembers = async ({ payload, now, count, tick }: Writer): Promise<void> => {
  const known = await idsBy(payload, slugs.members, 'importedFrom')
  for (const person of members) {
    const mark = `seed:${person.handle}`
    if (!known.has(mark))
      await inOneTransaction(payload, async (req) => {
        const joined = daysBefore(now, person.joinedDaysAgo, person.handle)
        const { id } = await payload.create({
          collection: slugs.members,
          data: {
            handle: person.handle,
            displayName: person.displayName,
            // Reserved by RFC 2606: no mail can reach anybody.
            email: `${person.handle}@example.org`,
            bio: person.bio,
            locale: person.locale,
            roles: [...(person.roles ?? ['member'])],
            password: randomBytes(32).toString('base64url'),
            importedFrom: mark,
            createdAt: joined,
            _verified: true,
          },
          disableVerificationEmail: true,
          ...systemWrite(req, person.locale),
        })
        await payload.create({
          collection: slugs.conductAcceptances,
          data: { member: id, version: conduct.version, createdAt: joined },
          ...systemWrite(req, person.locale),
        })
        count(slugs.members)
        count(slugs.conductAcceptances)
      })
    tick('members')
  }
}
