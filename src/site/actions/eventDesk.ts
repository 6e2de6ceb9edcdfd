'use server'

import { redirect } from 'next/navigation'
import { localTarget } from '../../core/localTarget'
import type { FormState } from '../components/forms/state'
import {
  ApproveRsvpDocument,
  ChangeSeriesDocument,
  BeginRecapDocument,
  CheckInDocument,
  DeclineRsvpDocument,
  MessageGoingDocument,
  PromoteRsvpDocument,
  PromoteWaitingDocument,
} from '../graphql/generated'
import { readablePath } from '../paths'
import { tell } from '../server/graphql'
import { visit } from '../server/visit'
import { comeBack, lengthFault, problemAnswer, textsOf } from './answer'

/** What an organiser does with one registration; goes back to the desk. */
export async function handleRsvp(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const values = textsOf(form, ['verb', 'rsvp', 'event', 'occurrence', 'member', 'path'])
  const { problems } = await carriedOut(values)
  if (problems.length > 0) return comeBack(previous, values, problemAnswer(t, problems, []))
  redirect(localTarget(values.path, href('/events')))
}

type Asked = Record<'verb' | 'rsvp' | 'event' | 'occurrence' | 'member', string>

const carriedOut = ({ verb, rsvp, event, occurrence, member }: Asked) => {
  switch (verb) {
    case 'approve':
      return tell(ApproveRsvpDocument, { rsvp })
    case 'decline':
      return tell(DeclineRsvpDocument, { rsvp })
    case 'promote':
      return tell(PromoteRsvpDocument, { rsvp })
    default:
      return tell(CheckInDocument, { event, occurrence: occurrence || null, member, undo: verb === 'undo' })
  }
}

/** Offers all free seats to those next in line, and says to how many. */
export async function offerFreeSeats(previous: FormState, form: FormData): Promise<FormState> {
  const { t } = await visit()
  const values = textsOf(form, ['event', 'occurrence'])
  const { event, occurrence } = values
  const { data, problems } = await tell(PromoteWaitingDocument, { event, occurrence: occurrence || null })
  if (!data) return comeBack(previous, values, problemAnswer(t, problems, []))
  return {
    values: {},
    faults: {},
    done: t('desk.offered', { n: data.promoteWaiting }),
    round: previous.round + 1,
  }
}

/** Begins the post that looks back on a date, and goes to it: it is written on in the admin. */
export async function startRecap(previous: FormState, form: FormData): Promise<FormState> {
  const { t } = await visit()
  const values = textsOf(form, ['event', 'occurrence'])
  const { event, occurrence } = values
  const { data, problems } = await tell(BeginRecapDocument, { event, occurrence: occurrence || null })
  if (!data) return comeBack(previous, values, problemAnswer(t, problems, []))
  redirect(`/admin/collections/posts/${data.beginRecap.id}`)
}

/** Writes to those who come, or wait; says to how many. */
export async function messageThem(previous: FormState, form: FormData): Promise<FormState> {
  const { t } = await visit()
  const values = textsOf(form, ['event', 'occurrence', 'audience', 'subject', 'text'])
  const { event, occurrence, audience, subject, text } = values
  const faults = {
    subject: lengthFault(t, subject, { most: 120 }),
    text: lengthFault(t, text, { most: 2000 }),
  }
  if (faults.subject || faults.text) return comeBack(previous, values, { faults, problem: t('problem.form') })
  const { data, problems } = await tell(MessageGoingDocument, {
    event,
    occurrence: occurrence || null,
    audience: audience === 'waiting' ? 'waiting' : 'going',
    subject,
    text,
  })
  if (!data) return comeBack(previous, values, problemAnswer(t, problems, ['subject', 'text']))
  return {
    values: {},
    faults: {},
    done: t('desk.messageSent', { n: data.messageGoing }),
    round: previous.round + 1,
  }
}

const timed = ['startsLocal', 'endsLocal', 'recurrence', 'note'] as const
const states = { cancel: 'cancelled', restore: 'scheduled', remove: 'removed' } as const
const scopes = ['this', 'following', 'all'] as const

/** Changes a date, those that follow, or all; goes to where the date is then. */
export async function changeDates(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const values = textsOf(form, ['event', 'occurrence', 'scope', 'verb', ...timed])
  const { event, occurrence, verb, startsLocal, endsLocal, recurrence, note } = values
  const scope = scopes.find((each) => each === values.scope) ?? 'this'
  const state = verb === 'cancel' || verb === 'restore' || verb === 'remove' ? states[verb] : null
  const times = {
    startsLocal: startsLocal || null,
    endsLocal: endsLocal || null,
    recurrence: scope === 'this' ? null : recurrence.trim() || null,
  }
  const change = { ...(state ? { state } : times), note: note.trim() || null }
  const { data, problems } = await tell(ChangeSeriesDocument, { event, occurrence, scope, change })
  if (!data?.changeSeries) return comeBack(previous, values, problemAnswer(t, problems, timed))
  const path = readablePath('events', data.changeSeries.slug)
  redirect(href(verb === 'remove' ? path : `${path}/desk${scope === 'this' ? `?date=${occurrence}` : ''}`))
}
