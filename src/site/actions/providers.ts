'use server'

import { redirect } from 'next/navigation'
import { localTarget } from '../../core/localTarget'
import type { FormState } from '../components/forms/state'
import {
  CompleteRegistrationDocument,
  ConfirmProviderLogInDocument,
  LinkIdentityDocument,
  UnlinkIdentityDocument,
} from '../graphql/generated'
import { tell } from '../server/graphql'
import { dropLoginTicket, loginTicket } from '../server/loginTicket'
import { visit } from '../server/visit'
import { comeBack, lengthFault, problemAnswer, textsOf } from './answer'
import { newcomerFaults, tidyHandle } from './newcomer'

/** Ends a sign-up through a provider: logged in when the provider vouches for the address, else on to the mail. */
export async function completeJoin(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href, locale } = await visit()
  const values = textsOf(form, ['displayName', 'handle', 'email', 'acceptedCode', 'version', 'next'])
  const { email, ...others } = newcomerFaults(t, values)
  // Not asked for when the provider vouches for it.
  const faults = form.has('email') ? { ...others, email } : others
  if (Object.values(faults).some((fault) => fault !== undefined))
    return comeBack(previous, values, { faults, problem: t('problem.form') })
  const { data, problems } = await tell(CompleteRegistrationDocument, {
    ticket: await loginTicket(),
    data: {
      displayName: values.displayName.trim(),
      handle: tidyHandle(values.handle),
      locale,
      ...(form.has('email') ? { email: values.email.trim() } : {}),
      ...(values.version === '' ? {} : { acceptedCode: Number(values.version) }),
    },
  })
  const done = data?.completeRegistration
  if (!done) return comeBack(previous, values, problemAnswer(t, problems, Object.keys(faults)))
  await dropLoginTicket()
  redirect(done.verified ? localTarget(values.next, href('/')) : `${href('/join')}?sent=1`)
}

/** Links the account at a provider that the member comes from. */
export async function linkProvider(): Promise<void> {
  const { href } = await visit()
  const { data } = await tell(LinkIdentityDocument, { ticket: await loginTicket() })
  await dropLoginTicket()
  redirect(data ? href('/account/security') : `${href('/login/problem')}?problem=taken`)
}

/** Takes a provider away again. */
export async function unlinkProvider(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const values = textsOf(form, ['id'])
  const { problems } = await tell(UnlinkIdentityDocument, values)
  if (problems.length > 0) return comeBack(previous, values, problemAnswer(t, problems, []))
  redirect(href('/account/security'))
}

/** The second step of a log-in through a provider: a code of the authenticator, or a recovery code. */
export async function confirmCode(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const { code, ...values } = textsOf(form, ['code', 'next'])
  const fault = lengthFault(t, code)
  if (fault) return comeBack(previous, values, { faults: { code: fault } })
  const { data, problems } = await tell(ConfirmProviderLogInDocument, { ticket: await loginTicket(), code })
  if (!data) {
    const isOver = problems.some(({ extensions }) => extensions?.code === 'TOKEN_INVALID')
    return comeBack(
      previous,
      values,
      isOver ? { problem: t('secondStep.over') } : { faults: { code: t('secondStep.wrong') } },
    )
  }
  await dropLoginTicket()
  redirect(localTarget(values.next, href('/')))
}
