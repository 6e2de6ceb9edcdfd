'use server'

import { redirect } from 'next/navigation'
import type { FormState } from '../components/forms/state'
import {
  type AttendanceMode,
  CancelRsvpDocument,
  GiveEventFeedbackDocument,
  RsvpDocument,
} from '../graphql/generated'
import { localTarget } from '../../core/localTarget'
import { tell } from '../server/graphql'
import { visit } from '../server/visit'
import { comeBack, lengthFault, problemAnswer, textsOf } from './answer'

const common = ['event', 'occurrence', 'path', 'address'] as const
const fields = ['guests', 'mode'] as const

/** Says that one comes (or asks to, or waits), with guests and answers; goes back to the event. */
export async function attend(previous: FormState, form: FormData): Promise<FormState> {
  const { t, me, href } = await visit()
  const answers = [...form.entries()].flatMap(([name, answer]) =>
    name.startsWith('question-') && typeof answer === 'string'
      ? [{ question: name.slice('question-'.length), answer }]
      : [],
  )
  const values = {
    ...textsOf(form, [...common, ...fields, 'shown']),
    ...Object.fromEntries(answers.map(({ question, answer }) => [`question-${question}`, answer])),
  }
  if (!me) return comeBack(previous, values, { problem: t('problem.loggedOut') })
  const { data, problems } = await tell(RsvpDocument, {
    event: values.event,
    occurrence: values.occurrence || null,
    address: values.address || null,
    guests: /^\d{1,3}$/.test(values.guests) ? Number(values.guests) : null,
    mode: isMode(values.mode) ? values.mode : null,
    shown: values.shown === 'yes',
    ...(answers.length > 0 ? { answers } : {}),
  })
  if (!data?.rsvp) return comeBack(previous, values, problemAnswer(t, problems, [...fields]))
  redirect(`${localTarget(values.path, href('/events'))}#rsvp`)
}

/** Says that one is interested; no seat is kept. */
export async function showInterest(previous: FormState, form: FormData): Promise<FormState> {
  const { t, me, href } = await visit()
  const values = textsOf(form, common)
  if (!me) return comeBack(previous, values, { problem: t('problem.loggedOut') })
  const { event, occurrence, address } = values
  const { data, problems } = await tell(RsvpDocument, {
    event,
    occurrence: occurrence || null,
    address: address || null,
    answer: 'interested',
  })
  if (!data?.rsvp) return comeBack(previous, values, problemAnswer(t, problems, []))
  redirect(`${localTarget(values.path, href('/events'))}#rsvp`)
}

/** Gives a place back, or leaves the list. */
export async function leave(previous: FormState, form: FormData): Promise<FormState> {
  const { t, me, href } = await visit()
  const values = textsOf(form, common)
  if (!me) return comeBack(previous, values, { problem: t('problem.loggedOut') })
  const { event, occurrence } = values
  const { data, problems } = await tell(CancelRsvpDocument, { event, occurrence: occurrence || null })
  if (!data?.cancelRsvp) return comeBack(previous, values, problemAnswer(t, problems, []))
  redirect(`${localTarget(values.path, href('/events'))}#rsvp`)
}

/** Says how a date was, to its organisers. */
export async function giveFeedback(previous: FormState, form: FormData): Promise<FormState> {
  const { t, me, href } = await visit()
  const values = textsOf(form, [...common, 'rating', 'text'])
  if (!me) return comeBack(previous, values, { problem: t('problem.loggedOut') })
  const { event, occurrence, rating, text } = values
  const faults = {
    rating: /^[1-5]$/.test(rating) ? undefined : t('feedback.choose'),
    text: lengthFault(t, text, { least: 0, most: 2000 }),
  }
  if (faults.rating ?? faults.text) return comeBack(previous, values, { faults })
  const { data, problems } = await tell(GiveEventFeedbackDocument, {
    event,
    occurrence: occurrence || null,
    rating: Number(rating),
    text: text || null,
  })
  if (!data?.giveEventFeedback)
    return comeBack(previous, values, problemAnswer(t, problems, ['rating', 'text']))
  redirect(`${localTarget(values.path, href('/events'))}#feedback`)
}

const isMode = (text: string): text is AttendanceMode => text === 'site' || text === 'online'
