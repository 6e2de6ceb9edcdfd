'use server'

import { redirect } from 'next/navigation'
import type { FormState } from '../components/forms/state'
import {
  ForgotPasswordDocument,
  LoginDocument,
  LogoutDocument,
  ResetPasswordDocument,
} from '../graphql/generated'
import { isLocale, localePath } from '../locale'
import { localTarget } from '../../core/localTarget'
import { tell } from '../server/graphql'
import { visit } from '../server/visit'
import { comeBack, lengthFault, problemAnswer, textsOf } from './answer'

/** Logs in, then goes where the visitor wanted to go: or home, in their own language. */
export async function logIn(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const values = textsOf(form, ['email', 'password', 'next'])
  const faults = { email: lengthFault(t, values.email), password: lengthFault(t, values.password) }
  if (faults.email ?? faults.password) return comeBack(previous, values, { faults })
  const { data, problems } = await tell(LoginDocument, {
    email: values.email.trim(),
    password: values.password,
  })
  const user = data?.loginMember?.user
  if (!user) {
    const wrong = problems.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')
    return comeBack(
      previous,
      values,
      wrong ? { problem: t('problem.wrongLogin') } : problemAnswer(t, problems, ['email', 'password']),
    )
  }
  redirect(localTarget(values.next, isLocale(user.locale) ? localePath(user.locale, '/') : href('/')))
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
  redirect(href('/account'))
}
