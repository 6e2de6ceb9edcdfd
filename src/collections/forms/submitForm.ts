import type { PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { userOf } from '../../access'
import { documentId } from '../../database/documentId'
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
 * A machine that fills in everything is thanked like anybody, and nothing is kept.
 *
 * @throws FORM_NOT_FOUND; ValidationError with each faulty field as `answers.<name>`.
 */
export const submitForm = async (input: SubmitFormInput, req: PayloadRequest): Promise<FormReceipt> => {
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
  await req.payload.create({
    collection: slugs.formSubmissions,
    data: { form: form.id, submissionData: answers, member: userOf(req)?.id as number | undefined },
    depth: 0,
    req,
    // System write: answers come in through this operation alone.
    overrideAccess: true,
  })
  return receipt
}
