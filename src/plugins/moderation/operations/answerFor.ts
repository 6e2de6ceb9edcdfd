import { createLocalReq, type PayloadRequest } from 'payload'
import { pathIn } from '../../../core/letter'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { type AnswerVariable, fillAnswer } from '../answers'
import { moderationErrors } from '../errors'
import type { ModerationSettings } from '../options'
import type { CaseAtHand } from './caseAtHand'

/** A bank's answer as its author reads it. */
export const answerFor = async (
  settings: ModerationSettings,
  args: { answer: number | string; about: CaseAtHand; rule: string | null },
  req: PayloadRequest,
): Promise<string> => {
  const found = await req.payload.findByID({
    collection: slugs.moderationAnswers,
    id: documentId(req.payload, args.answer),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!found) throw moderationErrors.UNKNOWN_ANSWER({ field: 'answer' })
  const { language, values } = await answerValues(settings, args, req)
  return fillAnswer(found[language], values)
}

/** What the variables of an answer stand for in a case, in the language of its author. */
export const answerValues = async (
  settings: ModerationSettings,
  { about, rule }: { about: CaseAtHand; rule: string | null },
  req: PayloadRequest,
): Promise<{ language: 'en' | 'fr'; values: Partial<Record<AnswerVariable, string>> }> => {
  const author =
    about.author === null
      ? null
      : await req.payload.db.findOne<{ id: number | string; displayName?: string; locale?: string }>({
          collection: slugs.members,
          where: { id: { equals: about.author } },
          req,
        })
  const language = author?.locale === 'fr' ? 'fr' : 'en'
  // A request of its own: the rules are in the author's language, not the moderator's.
  const theirs = await createLocalReq(
    { locale: language, req: { transactionID: req.transactionID } },
    req.payload,
  )
  const code = await settings.conduct(theirs)
  const title = code?.rules.find(({ key }) => key === rule)?.title
  const path = `/code-of-conduct${rule === null ? '' : `#${encodeURIComponent(rule)}`}`
  return {
    language,
    values: {
      name: author?.displayName ?? '',
      link: settings.siteURL + pathIn(language, path),
      title: about.title === '' ? about.excerpt : about.title,
      ...(title === undefined ? {} : { rule: title }),
    },
  }
}
