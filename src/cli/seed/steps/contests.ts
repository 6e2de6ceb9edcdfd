import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import { pointsOfPrediction, rankEntries, writeRules } from '../../../collections/contests'
import { renderMarkdown } from '../../../core/markdown'
import { slugs } from '../../../slugs'
import { drawCover } from '../covers'
import { contests, type SeedContest, type SeedEntry } from '../data/contests'
import type { Language } from '../data/languages'
import { daysBefore } from '../read/time'
import { altOf, readInLanguages } from '../read/texts'
import { idOf, idsBy, inOneTransaction, systemWrite, type Writer } from '../writer'
import { coverOf } from './covers'
import { dated, inEachLanguage, wordsOf } from './happenings'

const day = 86_400_000

type Times = ReturnType<typeof timesOf>
type Saved = Readonly<Record<string, unknown>> & { id: number }

/** Contests with their rules, what members have entered, and the result of the one that is over. */
export const seedContests = async (writer: Writer): Promise<void> => {
  const { payload, has, count, tick } = writer
  if (!has(slugs.contests)) return
  const known = await idsBy(payload, slugs.contests, 'slug')
  const members = await idsBy(payload, slugs.members, 'handle')
  for (const each of contests) {
    if (!known.has(each.key)) {
      const texts = await readInLanguages('contests', each.key)
      const cover = each.hasCover ? await coverOf(writer, each.key, altOf(texts)) : null
      const pictures = await picturesOf(each)
      await inOneTransaction(payload, async (req) => {
        const times = timesOf(each, writer.now)
        let made: Saved | undefined
        await inEachLanguage(texts, async (language, text, id) => {
          const words = { ...wordsOf(text), ...inLanguage(fieldsOf(each, times, members), language, made) }
          const saved = await (id === undefined
            ? payload.create({
                collection: slugs.contests,
                data: {
                  ...{ ...words, ...times.fields, slug: each.key, state: 'draft' as const },
                  ...{ cover: cover as never, author: idOf(members, each.author) },
                  createdAt: times.fields.opensAt,
                },
                ...systemWrite(req, language),
              })
            : payload.update({
                collection: slugs.contests,
                id,
                // A contest begins as a draft; it opens once its words are there in both languages.
                data: { ...words, state: 'open' },
                ...systemWrite(req, language),
              }))
          made = saved as unknown as Saved
          return saved.id
        })
        if (!made) return
        const emit = () => Promise.resolve()
        const opened = () => new Date(times.fields.opensAt)
        await writeRules({ contest: made.id, frozen: true, reason: null }, { now: opened, emit }, req)
        const entries = await writeEntries(writer, { each, made, times, members, pictures }, req)
        if (each.outcome !== undefined) await decide(writer, { each, made, times, entries }, req)
        await dated(writer, slugs.contests, made.id, times.fields.opensAt, req)
      })
      count(slugs.contests)
      count(slugs.entries, each.entries.length)
    }
    tick('contests')
  }
}

const timesOf = ({ key, opensDaysAgo, closesInDays, fields }: SeedContest, now: Date) => {
  const opens = Date.parse(daysBefore(now, opensDaysAgo, key))
  const at = (days: number): string => new Date(opens + days * day).toISOString()
  const closes = opensDaysAgo + closesInDays
  const isVoted = (fields.judging as { how?: string } | undefined)?.how === 'both'
  return {
    at,
    decided: at(closes + 7),
    fields: {
      timeZone: 'Europe/Paris',
      opensAt: at(0),
      closesAt: at(closes),
      // One may vote as soon as there is something to vote for.
      ...(isVoted ? { votesOpenAt: at(1), votesCloseAt: at(closes + 7) } : {}),
      decidesAt: at(closes + 14),
      personalDataUntil: at(closes + 180),
    },
  }
}

const fieldsOf = (
  each: SeedContest,
  { at }: Times,
  members: ReadonlyMap<string, number | string>,
): Readonly<Record<string, unknown>> => ({
  ...each.fields,
  ...(each.jury
    ? {
        judging: {
          ...(each.fields.judging as object),
          jury: each.jury.map((handle) => idOf(members, handle)),
        },
      }
    : {}),
  ...(each.fields.challenge
    ? {
        challenge: {
          steps: (each.fields.challenge as { steps: ({ from: number } & object)[] }).steps.map(
            ({ from, ...step }) => ({ ...step, opensAt: at(from) }),
          ),
        },
      }
    : {}),
  rules: { organiser: 'Le Bief, 62, chemin de halage, Vernoisy', complaints: 'bonjour@lebief.example' },
})

/** Pure: texts in both languages become those of one; rows keep the ids that they were saved under. */
const inLanguage = <Value>(value: Value, language: Language, saved?: unknown): Value => {
  if (Array.isArray(value))
    return value.map((row: unknown, at) => {
      const known = (saved as { id?: string }[] | undefined)?.[at]
      const put: unknown = inLanguage(row, language, known)
      return typeof put === 'object' && put !== null && known?.id !== undefined
        ? { ...put, id: known.id }
        : put
    }) as Value
  if (typeof value !== 'object' || value === null) return value
  if ('en' in value && 'fr' in value) return (value as Record<Language, unknown>)[language] as Value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      inLanguage(each as unknown, language, (saved as Record<string, unknown> | undefined)?.[key]),
    ]),
  ) as Value
}

/** Drawn before the transaction: nothing waits for it meanwhile. */
const picturesOf = async ({ entries }: SeedContest): Promise<Map<string, Buffer>> => {
  const pictures = new Map<string, Buffer>()
  for (const { picture } of entries)
    if (picture)
      pictures.set(
        picture,
        await sharp(await drawCover(picture))
          .resize(1200)
          .webp()
          .toBuffer(),
      )
  return pictures
}

type Written = {
  id: number | string
  member: number | string
  entry: SeedEntry
  score: number | null
  at: string
}

const writeEntries = async (
  { payload, approved, count }: Writer,
  about: {
    each: SeedContest
    made: Saved
    times: Times
    members: ReadonlyMap<string, number | string>
    pictures: ReadonlyMap<string, Buffer>
  },
  req: PayloadRequest,
): Promise<Written[]> => {
  const { each, made, times, members, pictures } = about
  const steps = (made.challenge as { steps?: { id: string }[] } | undefined)?.steps ?? []
  const written: Written[] = []
  for (const [order, entry] of each.entries.entries()) {
    const member: number | string = idOf(members, entry.member)
    // A minute apart: nobody enters on the stroke of the hour.
    const at = new Date(Date.parse(times.at(entry.after)) + (order + 1) * 61_000).toISOString()
    const picture = entry.picture ? pictures.get(entry.picture) : undefined
    const files = picture
      ? [
          await payload.create({
            collection: slugs.entryFiles,
            data: { owner: member, contest: made.id, uploadedAt: at, sha256: sha256Of(picture) },
            file: {
              ...{ data: picture, mimetype: 'image/webp', size: picture.length },
              name: `le-bief-${each.key}-${entry.member}.webp`,
            },
            overwriteExistingFiles: true,
            ...systemWrite(req, 'en'),
          }),
        ]
      : []
    const score =
      each.outcome === undefined
        ? (entry.score ?? null)
        : pointsOfPrediction('number', entry.prediction, each.outcome)
    const { id } = await payload.create({
      collection: slugs.entries,
      data: {
        ...{ contest: made.id, member, entrant: member, number: 1, status: 'submitted' },
        ...{ title: entry.title ?? null, text: entry.text ?? null, language: entry.language ?? null },
        html: entry.text ? renderMarkdown(entry.text) : null,
        files: files.map(({ id }) => id),
        evidence: steps.slice(0, entry.steps ?? 0).map((step, place) => ({
          step: step.id,
          at: times.at(entry.after + place * 0.5),
          link: 'https://lebief.example/carnet',
        })),
        ...{ score, seconds: entry.seconds ?? null, prediction: entry.prediction ?? null },
        ...{ submittedAt: at, createdAt: at, rulesVersion: 1, ...approved(slugs.entries) },
      } as never,
      ...systemWrite(req, 'en'),
    })
    for (const file of files)
      await payload.db.updateOne({
        collection: slugs.entryFiles,
        id: file.id,
        data: { entry: id },
        req,
        returning: false,
      })
    if (files.length > 0) count(slugs.entryFiles, files.length)
    written.push({ id, member, entry, score, at })
  }
  return written
}

const sha256Of = (data: Buffer): string => createHash('sha256').update(data).digest('hex')

/** The result as the hub would have written it; nobody is told of a prize that was claimed long ago. */
const decide = async (
  { payload }: Writer,
  about: { each: SeedContest; made: Saved; times: Times; entries: readonly Written[] },
  req: PayloadRequest,
): Promise<void> => {
  const { each, made, times, entries } = about
  const { db } = payload
  const move = { collection: slugs.contests, id: made.id, ...systemWrite(req, 'en') } as const
  await payload.update({ ...move, data: { state: 'judging' } })
  const prediction = { answer: each.outcome, answeredAt: times.decided }
  const decided = { state: 'decided', decidedAt: times.decided, claimsUntil: times.decided } as const
  await payload.update({ ...move, data: { ...decided, prediction } })
  const rankings = rankEntries({
    entries: entries.map(({ id, at, score }) => ({ id: String(id), submittedAt: at, points: score })),
    ...{ votes: new Map(), jury: new Map(), method: 'score', votesWeight: 0, tieRule: 'earliest' },
  })
  await db.create({
    collection: slugs.contestResults,
    data: {
      ...{ contest: made.id, how: 'score', decidedAt: times.decided, rankings },
      methodEn: 'The nearest prediction wins; between equals, the one that came first.',
      methodFr: 'Le pronostic le plus proche gagne\u202f; entre ex æquo, le premier arrivé.',
    },
    req,
  })
  const [first] = rankings
  const winner = entries.find(({ id }) => String(id) === first?.entry)
  const [prize] = (made.prizes as { id: string }[] | undefined) ?? []
  if (winner)
    await db.create({
      collection: slugs.contestWinners,
      data: {
        ...{ contest: made.id, member: winner.member, entry: winner.id, place: 1, slot: 1, turn: 1 },
        ...{ prize: prize?.id ?? null, status: 'claimed', toldAt: times.decided, claimedAt: times.decided },
      },
      req,
    })
}
