'use server'

import { redirect } from 'next/navigation'
import type { FormState } from '../components/forms/state'
import {
  ConfirmLogInDocument,
  ForgotPasswordDocument,
  LogInDocument,
  LogoutDocument,
  ResetPasswordDocument,
} from '../graphql/generated'
import { isLocale, localePath } from '../locale'
import { localTarget } from '../../core/localTarget'
import { tell } from '../server/graphql'
import { visit } from '../server/visit'
import { comeBack, lengthFault, problemAnswer, textsOf } from './answer'

/** Both steps of a log-in, then on to where the visitor wanted to go: or home, in their own language. */
export async function logIn(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const { password, code, ...kept } = textsOf(form, ['email', 'password', 'code', 'ticket', 'next'])
  const isSecond = kept.ticket !== ''
  const faults = isSecond
    ? { code: lengthFault(t, code) }
    : { email: lengthFault(t, kept.email), password: lengthFault(t, password) }
  if (Object.values(faults).some((fault) => fault !== undefined)) return comeBack(previous, kept, { faults })
  const { answer, problems } = isSecond
    ? await second(kept.ticket, code)
    : await first(kept.email.trim(), password)
  if (answer?.ticket)
    return { values: { ...kept, ticket: answer.ticket }, faults: {}, round: previous.round + 1 }
  if (answer?.token)
    redirect(localTarget(kept.next, isLocale(answer.locale) ? localePath(answer.locale, '/') : href('/')))
  const has = (wanted: string): boolean => problems.some(({ extensions }) => extensions?.code === wanted)
  if (has('UNAUTHENTICATED')) return comeBack(previous, kept, { problem: t('problem.wrongLogin') })
  // The ticket is void: the first step comes again.
  if (has('TOKEN_INVALID'))
    return comeBack(previous, { ...kept, ticket: '' }, { problem: t('problem.ticketOver') })
  return comeBack(previous, kept, problemAnswer(t, problems, ['email', 'password', 'code']))
}

const first = async (email: string, password: string) => {
  const { data, problems } = await tell(LogInDocument, { email, password })
  return { answer: data?.logIn, problems }
}

const second = async (ticket: string, code: string) => {
  const { data, problems } = await tell(ConfirmLogInDocument, { ticket, code })
  return { answer: data && { ...data.confirmLogIn, ticket: null }, problems }
}

/** Logs out and goes home. */
export async function logOut(): Promise<void> {
  const { href } = await visit()
  await tell(LogoutDocument, {})
  redirect(href('/'))
}

/** Asks for the mail with which a new password can be chosen. The answer never tells whether the address is known. */
export async function forgotPassword(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const values = textsOf(form, ['email'])
  const fault = lengthFault(t, values.email)
  if (fault) return comeBack(previous, values, { faults: { email: fault } })
  const { problems } = await tell(ForgotPasswordDocument, { email: values.email.trim() })
  if (problems.length > 0) return comeBack(previous, values, problemAnswer(t, problems, ['email']))
  redirect(`${href('/forgot')}?sent=1`)
}

/** Sets the new password with the token of the mail; the hub logs the member in. */
export async function resetPassword(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const values = textsOf(form, ['token', 'password'])
  const fault = lengthFault(t, values.password, { least: 10 })
  if (fault) return comeBack(previous, values, { faults: { password: fault } })
  const { data, problems } = await tell(ResetPasswordDocument, values)
  if (!data?.resetPasswordMember?.user) {
    const answer = problemAnswer(t, problems, ['password'])
    const aboutField = Object.keys(answer.faults).length > 0
    return comeBack(previous, values, aboutField ? answer : { problem: t('problem.badToken') })
  }
  // Who has a second factor is not logged in by a mail: the account asks them in.
  redirect(href('/account'))
}
