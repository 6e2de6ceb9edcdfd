import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import { events, type SeedEvent } from '../data/happenings'
import type { Both, Language } from '../data/languages'
import { instantOf, weekdayFrom } from '../read/time'
import { altOf, languagesOf, line, readInLanguages, type TextFile } from '../read/texts'
import { richText } from '../richText'
import { idOf, idsBy, inOneTransaction, systemWrite, type Writer } from '../writer'
import { coverOf } from './covers'

const day = 86_400_000

/** Events, past and coming. */
export const seedEvents = async (writer: Writer): Promise<void> => {
  const { payload, now, has, count, tick } = writer
  if (!has(slugs.events)) return
  const known = await idsBy(payload, slugs.events, 'importedFrom')
  const members = await idsBy(payload, slugs.members, 'handle')
  for (const each of events) {
    if (!known.has(`seed:${each.key}`)) {
      const texts = await readInLanguages('events', each.key)
      const cover = await coverOf(writer, each.key, altOf(texts))
      const times = timesOf(each, now)
      await inOneTransaction(payload, (req) =>
        inEachLanguage(texts, async (language, text, id) => {
          const words = { ...wordsOf(text), ...factsOf(text), _status: 'published' as const }
          const saved =
            id === undefined
              ? await payload.create({
                  collection: slugs.events,
                  data: {
                    ...words,
                    ...times,
                    slug: each.key,
                    timeZone: each.timeZone,
                    recurrence: each.recurrence ?? null,
                    capacity: each.capacity ?? null,
                    place: each.place,
                    cover: cover as never,
                    author: idOf(members, each.author),
                    importedFrom: `seed:${each.key}`,
                  },
                  ...systemWrite(req, language),
                })
              : await payload.update({
                  collection: slugs.events,
                  id,
                  data: words,
                  ...systemWrite(req, language),
                })
          await dated(writer, slugs.events, saved.id, times.createdAt, req)
          return saved.id
        }),
      )
      count(slugs.events)
    }
    tick('events')
  }
}

const timesOf = (each: SeedEvent, now: Date) => {
  const startsAt = instantOf(weekdayFrom(now, each), each.at, each.timeZone)
  const announcedAt = new Date(Math.min(startsAt.getTime() - each.announced * day, now.getTime() - day / 24))
  return {
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + each.minutes * 60_000).toISOString(),
    publishedAt: announcedAt.toISOString(),
    createdAt: announcedAt.toISOString(),
  }
}

/** Title, summary and description of a text. */
export const wordsOf = (text: TextFile) => ({
  title: line(text, 'title'),
  summary: line(text, 'summary'),
  description: richText(text.body),
})

/** What an event may say besides. */
const factsOf = ({ data: { price, accessibility, conduct } }: TextFile) => ({
  ...(typeof price === 'string' ? { price } : {}),
  ...(typeof accessibility === 'string' ? { accessibility } : {}),
  ...(typeof conduct === 'string' ? { conduct } : {}),
})

/** Writes one document in each language that it has, the default one first. */
export const inEachLanguage = async (
  texts: Partial<Both<TextFile>>,
  write: (language: Language, text: TextFile, id: number | string | undefined) => Promise<number | string>,
): Promise<void> => {
  let id: number | string | undefined
  for (const { language, text } of languagesOf(texts)) id = await write(language, text, id)
}

/** Straight to the database: a second language is not a correction, so nothing says "updated today". */
export const dated = async (
  { payload }: Writer,
  collection: 'events' | 'contests',
  id: number | string,
  updatedAt: string,
  req: PayloadRequest,
): Promise<void> => {
  await payload.db.updateOne({ collection, id, data: { updatedAt }, req, returning: false })
}
