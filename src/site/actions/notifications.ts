'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormState } from '../components/forms/state'
import {
  MarkNotificationsReadDocument,
  SetNotificationPreferencesDocument,
  UnsubscribeDocument,
} from '../graphql/generated'
import { localTarget } from '../../core/localTarget'
import { tell } from '../server/graphql'
import { visit } from '../server/visit'
import { comeBack, problemAnswer, textsOf } from './answer'

/** Marks everything as read. */
export async function markAllRead(): Promise<void> {
  const { href } = await visit()
  await tell(MarkNotificationsReadDocument, { all: true })
  redirect(href('/notifications'))
}

/** Marks one line as read, and stays on its page of the list. */
export async function markRead(form: FormData): Promise<void> {
  const { href } = await visit()
  const { id, next } = textsOf(form, ['id', 'next'])
  await tell(MarkNotificationsReadDocument, { ids: [id] })
  redirect(localTarget(next, href('/notifications')))
}

/** Stops a group's mail by the link of a mail, or lets it come again; the page says how it stands. */
export async function changeSubscription(form: FormData): Promise<void> {
  const { href } = await visit()
  const { token, undo } = textsOf(form, ['token', 'undo'])
  await tell(UnsubscribeDocument, { token, undo: undo === 'yes' })
  redirect(`${href('/unsubscribe')}?token=${encodeURIComponent(token)}`)
}

/** Saves how the member wants to be told. */
export async function savePreferences(previous: FormState, form: FormData): Promise<FormState> {
  const { t } = await visit()
  const groups = form.getAll('group').map(String)
  const fixed = ['mailOff', 'digest', 'digestHour', 'quiet.from', 'quiet.to'] as const
  const boxes = groups.flatMap((name) => [`${name}.inApp`, `${name}.email`])
  const values = textsOf(form, [...fixed, 'zone', 'useZone', ...boxes])
  const [from, to] = [values['quiet.from'] ?? '', values['quiet.to'] ?? '']
  if ((from === '') !== (to === ''))
    return comeBack(previous, values, {
      faults: { [from === '' ? 'quiet.from' : 'quiet.to']: t('choices.quietBoth') },
    })
  if (from !== '' && from === to)
    return comeBack(previous, values, { faults: { 'quiet.to': t('choices.quietSame') } })
  const { problems } = await tell(SetNotificationPreferencesDocument, {
    data: {
      groups: groups.map((name) => ({
        name,
        inApp: values[`${name}.inApp`] === 'yes',
        email: values[`${name}.email`] === 'yes',
      })),
      mailOff: values.mailOff === 'yes',
      digest: values.digest === 'daily' || values.digest === 'weekly' ? values.digest : 'off',
      digestHour: Number(values.digestHour),
      quiet: from === '' ? null : { from, to },
      timeZone: values.useZone === 'yes' ? (values.zone ?? null) : null,
    },
  })
  if (problems.length > 0) return comeBack(previous, values, problemAnswer(t, problems, [...fixed]))
  // The page says which zone is used.
  refresh()
  return { values, faults: {}, done: t('choices.saved'), round: previous.round + 1 }
}
