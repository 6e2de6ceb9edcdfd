'use server'

import { redirect } from 'next/navigation'
import type { FormState } from '../components/forms/state'
import {
  CancelEmailChangeDocument,
  ChangeHandleDocument,
  ChangePasswordDocument,
  ConfirmEmailChangeDocument,
  DisableSecondFactorDocument,
  EnableSecondFactorDocument,
  LogOutEverywhereDocument,
  RenewRecoveryCodesDocument,
  RequestEmailChangeDocument,
  RevokeSessionDocument,
  StartSecondFactorDocument,
} from '../graphql/generated'
import type { GraphQLProblem } from '../problems'
import { tell } from '../server/graphql'
import { visit } from '../server/visit'
import { comeBack, lengthFault, problemAnswer, textsOf } from './answer'

const room = '/account/security'

/** Replaces the password. */
export async function changePassword(previous: FormState, form: FormData): Promise<FormState> {
  const { t } = await visit()
  const { current, newPassword } = textsOf(form, ['current', 'newPassword'])
  const faults = {
    current: lengthFault(t, current),
    newPassword: lengthFault(t, newPassword, { least: 10 }),
  }
  if (faults.current ?? faults.newPassword) return comeBack(previous, {}, { faults })
  const { problems } = await tell(ChangePasswordDocument, { current, password: newPassword })
  if (problems.length > 0)
    return comeBack(
      previous,
      {},
      problemAnswer(t, renamed(problems, { password: 'newPassword' }), ['current', 'newPassword']),
    )
  return done(previous, t('security.passwordChanged'))
}

/** Asks to move the account to another address. */
export async function changeEmail(previous: FormState, form: FormData): Promise<FormState> {
  const { t } = await visit()
  const { email, emailPassword } = textsOf(form, ['email', 'emailPassword'])
  const faults = { email: lengthFault(t, email), emailPassword: lengthFault(t, emailPassword) }
  if (faults.email ?? faults.emailPassword) return comeBack(previous, { email }, { faults })
  const { problems } = await tell(RequestEmailChangeDocument, { email, password: emailPassword })
  if (problems.length > 0)
    return comeBack(
      previous,
      { email },
      problemAnswer(t, renamed(problems, { password: 'emailPassword' }), ['email', 'emailPassword']),
    )
  return done(previous, t('security.emailAsked'))
}

/** Calls a change of address off. */
export async function cancelEmail(): Promise<void> {
  const { href } = await visit()
  await tell(CancelEmailChangeDocument, {})
  redirect(href(room))
}

/** Follows a link of a change of address. A button does it: mail scanners open links by themselves. */
export async function confirmEmail(form: FormData): Promise<void> {
  const { href } = await visit()
  const { token } = textsOf(form, ['token'])
  const { data } = await tell(ConfirmEmailChangeDocument, { token })
  const state = data ? (data.confirmEmailChange.done ? 'done' : 'half') : 'failed'
  redirect(`${href('/account/email')}?${state}=1`)
}

/** Gives the member another handle. */
export async function changeHandle(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const { handle } = textsOf(form, ['handle'])
  const tidy = handle.trim().toLowerCase()
  if (!/^[a-z0-9][a-z0-9_-]{1,28}[a-z0-9]$/.test(tidy))
    return comeBack(previous, { handle }, { faults: { handle: t('problem.handle') } })
  const { problems } = await tell(ChangeHandleDocument, { handle: tidy })
  if (problems.length > 0) return comeBack(previous, { handle }, problemAnswer(t, problems, ['handle']))
  redirect(href(room))
}

/** Ends one session. */
export async function endSession(form: FormData): Promise<void> {
  const { href } = await visit()
  await tell(RevokeSessionDocument, { sid: textsOf(form, ['session']).session })
  redirect(href(room))
}

/** Ends every session, or every one but this. */
export async function endSessions(form: FormData): Promise<void> {
  const { href } = await visit()
  const butThis = textsOf(form, ['which']).which === 'others'
  await tell(LogOutEverywhereDocument, { butThis })
  redirect(butThis ? href(room) : href('/'))
}

/** The steps of turning the second factor on: what is shown once is kept in the form's own state. */
export async function setUpFactor(previous: FormState, form: FormData): Promise<FormState> {
  const { t } = await visit()
  const { secret, qr } = previous.values
  if (secret && qr) {
    const { code } = textsOf(form, ['code'])
    const { data, problems } = await tell(EnableSecondFactorDocument, { code })
    return data
      ? shown(previous, { codes: data.enableSecondFactor.recoveryCodes.join('\n') })
      : comeBack(previous, { secret, qr }, problemAnswer(t, problems, ['code']))
  }
  const { factorPassword } = textsOf(form, ['factorPassword'])
  const fault = lengthFault(t, factorPassword)
  if (fault) return comeBack(previous, {}, { faults: { factorPassword: fault } })
  const { data, problems } = await tell(StartSecondFactorDocument, { password: factorPassword })
  if (data) return shown(previous, { secret: data.startSecondFactor.secret, qr: data.startSecondFactor.qr })
  const named = renamed(problems, { password: 'factorPassword' })
  return comeBack(previous, {}, problemAnswer(t, named, ['factorPassword']))
}

/** Makes new recovery codes. */
export async function renewCodes(previous: FormState, form: FormData): Promise<FormState> {
  const { t } = await visit()
  const { renewCode } = textsOf(form, ['renewCode'])
  const fault = lengthFault(t, renewCode)
  if (fault) return comeBack(previous, {}, { faults: { renewCode: fault } })
  const { data, problems } = await tell(RenewRecoveryCodesDocument, { code: renewCode })
  if (data) return shown(previous, { codes: data.renewRecoveryCodes.recoveryCodes.join('\n') })
  return comeBack(previous, {}, problemAnswer(t, renamed(problems, { code: 'renewCode' }), ['renewCode']))
}

/** Turns the second factor off. */
export async function turnFactorOff(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const { offPassword, offCode } = textsOf(form, ['offPassword', 'offCode'])
  const faults = { offPassword: lengthFault(t, offPassword), offCode: lengthFault(t, offCode) }
  if (faults.offPassword ?? faults.offCode) return comeBack(previous, {}, { faults })
  const { problems } = await tell(DisableSecondFactorDocument, { password: offPassword, code: offCode })
  if (problems.length > 0) {
    const named = renamed(problems, { password: 'offPassword', code: 'offCode' })
    return comeBack(previous, {}, problemAnswer(t, named, ['offPassword', 'offCode']))
  }
  redirect(href(room))
}

const done = ({ round }: FormState, sentence: string): FormState => ({
  values: {},
  faults: {},
  done: sentence,
  round: round + 1,
})

const shown = ({ round }: FormState, values: Record<string, string>): FormState => ({
  values,
  faults: {},
  round: round + 1,
})

/** Several forms of one page ask for a password: there each field has a name of its own. */
const renamed = (
  problems: readonly GraphQLProblem[],
  names: Record<string, string>,
): readonly GraphQLProblem[] => {
  const rename = (field: string): string => names[field] ?? field
  return problems.map(({ message, extensions }) => ({
    message,
    extensions: {
      ...extensions,
      ...(extensions?.field === undefined ? {} : { field: rename(extensions.field) }),
      ...(extensions?.fields === undefined
        ? {}
        : { fields: extensions.fields.map(({ path }) => ({ path: rename(path) })) }),
    },
  }))
}
