'use server'

import { randomUUID } from 'node:crypto'
import { redirect } from 'next/navigation'
import { localTarget } from '../../core/localTarget'
import type { FormState } from '../components/forms/state'
import { CheckInByCodeDocument, CheckInMyselfDocument } from '../graphql/generated'
import { tell } from '../server/graphql'
import { visit } from '../server/visit'
import { comeBack, problemAnswer, textsOf } from './answer'

/** Checks in whoever shows a code that an organiser typed, or that a phone's camera brought into the address. */
export async function checkInTyped(previous: FormState, form: FormData): Promise<FormState> {
  const { t, format } = await visit()
  const values = textsOf(form, ['event', 'occurrence', 'code'])
  const { event, occurrence, code } = values
  const { data, problems } = await tell(CheckInByCodeDocument, { event, occurrence, code, key: randomUUID() })
  if (!data) return comeBack(previous, values, problemAnswer(t, problems, ['code']))
  const { row, already, checkedInAt } = data.checkInByCode
  return {
    values: {},
    faults: {},
    done: already
      ? t('door.alreadyOn', { name: row.name, date: format.dateTime(checkedInAt) })
      : t('door.in', { name: row.name }),
    round: previous.round + 1,
  }
}

/** The member's own, of who takes part online. */
export async function checkInMyself(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const values = textsOf(form, ['event', 'occurrence', 'path'])
  const { event, occurrence, path } = values
  const { problems } = await tell(CheckInMyselfDocument, { event, occurrence: occurrence || null })
  if (problems.length > 0) return comeBack(previous, values, problemAnswer(t, problems, []))
  redirect(`${localTarget(path, href('/events'))}#rsvp`)
}
