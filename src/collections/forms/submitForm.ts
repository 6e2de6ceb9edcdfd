import type { PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { userOf } from '../../access'
import type { Emit } from '../../core/emit'
import { documentId } from '../../database/documentId'
import { inTransaction } from '../../database/inTransaction'
import type { Form } from '../../payload-types'
import { slugs } from '../../slugs'
import { type Answer, type AnswerFault, checkAnswers } from './answers'
import { formErrors } from './errors'

/** What {@link submitForm} takes. */
export type SubmitFormInput = {
  form: number | string
  answers: readonly Answer[]
  /** A field that no reader sees: what fills it in is a machine. */
  trap?: string | null
  /** The language of the thanks. @default the request's */
  locale?: 'en' | 'fr' | null
}

/** That the answers are there, and what the form says then: rich text in the request's language. */
export type FormReceipt = { message: unknown }

const sentences: Record<AnswerFault, string> = {
  required: 'An answer is needed.',
  tooLong: 'The answer is too long.',
  notAnOption: 'This is none of the answers to choose from.',
  notAnAddress: 'This is no e-mail address.',
  notANumber: 'This is no number.',
  notADate: 'This is no date.',
}

/**
 * Stores what somebody filled in; with their name when they are signed in, so that their export and erasure find it.
 * A machine that fills in everything is thanked like anybody, and nothing is kept. Says that there is an answer.
 *
 * @throws FORM_NOT_FOUND; ValidationError with each faulty field as `answers.<name>`.
 */
export const submitForm =
  ({ emit }: { emit: Emit }) =>
  async (input: SubmitFormInput, req: PayloadRequest): Promise<FormReceipt> => {
    const form = await req.payload.findByID({
      collection: slugs.forms,
      id: documentId(req.payload, input.form),
      depth: 0,
      ...(input.locale ? { locale: input.locale } : {}),
      disableErrors: true,
      req,
      overrideAccess: false,
    })
    if (!form) throw formErrors.FORM_NOT_FOUND({ field: 'form' })
    const receipt = { message: form.confirmationMessage ?? null }
    if (input.trap) return receipt
    const { answers, faults } = checkAnswers(form.fields ?? [], input.answers)
    const wrong = Object.entries(faults)
    if (wrong.length > 0)
      throw new ValidationError({
        collection: slugs.formSubmissions,
        errors: wrong.map(([name, fault]) => ({ path: `answers.${name}`, message: sentences[fault] })),
      })
    await inTransaction({ payload: req.payload, req }, async () => {
      const answer = await req.payload.create({
        collection: slugs.formSubmissions,
        data: { form: form.id, submissionData: answers, member: userOf(req)?.id as number | undefined },
        depth: 0,
        req,
        // System write: answers come in through this operation alone.
        overrideAccess: true,
      })
      await emit({
        topic: 'form.answered',
        payload: { form: form.id, answer: answer.id, title: await titlesOf(form, req) },
        req,
      })
    })
    return receipt
  }

/** What a form is called in each language; in one that it is not translated into, as in the other. */
const titlesOf = async ({ id, title }: Form, req: PayloadRequest): Promise<{ en: string; fr: string }> => {
  // By the adapter: both languages at once, whatever the request's own is.
  const found = await req.payload.db.findOne<{
    id: Form['id']
    title?: { en?: string | null; fr?: string | null }
  }>({
    collection: slugs.forms,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  const { en, fr } = found?.title ?? {}
  return { en: en || fr || title, fr: fr || en || title }
}
