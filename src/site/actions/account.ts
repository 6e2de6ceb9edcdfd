'use server'

import { redirect } from 'next/navigation'
import type { FormState } from '../components/forms/state'
import {
  AcceptCodeDocument,
  RegisterDocument,
  UpdateProfileDocument,
  VerifyEmailDocument,
} from '../graphql/generated'
import { heldFace } from '../loaders/heldFace'
import { linkNames } from '../profile'
import { localTarget } from '../../core/localTarget'
import { tell } from '../server/graphql'
import { visit } from '../server/visit'
import { comeBack, lengthFault, problemAnswer, textsOf } from './answer'
import { newcomerFaults, tidyHandle } from './newcomer'

/** Signs up. The hub sends the mail; the next page says to look for it, whether or not the address was known. */
export async function join(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href, locale } = await visit()
  const values = textsOf(form, ['displayName', 'handle', 'email', 'password', 'acceptedCode', 'version'])
  const faults = {
    ...newcomerFaults(t, values),
    password: lengthFault(t, values.password, { least: 10 }),
  }
  if (Object.values(faults).some((fault) => fault !== undefined))
    return comeBack(previous, values, { faults, problem: t('problem.form') })
  const { problems } = await tell(RegisterDocument, {
    data: {
      displayName: values.displayName.trim(),
      handle: tidyHandle(values.handle),
      email: values.email.trim(),
      password: values.password,
      locale,
      ...(values.version === '' ? {} : { acceptedCode: Number(values.version) }),
    },
  })
  if (problems.length > 0) return comeBack(previous, values, problemAnswer(t, problems, Object.keys(faults)))
  redirect(`${href('/join')}?sent=1`)
}

/** Confirms the address with the token of the mail. A button does it: mail scanners open links by themselves. */
export async function verifyEmail(form: FormData): Promise<void> {
  const { href } = await visit()
  const { token } = textsOf(form, ['token'])
  const { data } = await tell(VerifyEmailDocument, { token })
  redirect(`${href('/verify')}?${data?.verifyEmailMember ? 'done' : 'failed'}=1`)
}

/** Saves the member's own profile. */
export async function saveProfile(previous: FormState, form: FormData): Promise<FormState> {
  const { t, me } = await visit()
  const values = textsOf(form, ['displayName', 'bio', 'locale', 'timeZone', ...linkNames.flat()])
  const links = linkNames
    .map(([label, url]) => ({
      label: values[label]?.trim() ?? '',
      url: values[url]?.trim() ?? '',
      names: [label, url],
    }))
    .filter(({ label, url }) => label !== '' || url !== '')
  if (!me) return comeBack(previous, values, { problem: t('problem.loggedOut') })
  const faults = {
    displayName: lengthFault(t, values.displayName, { most: 60 }),
    bio: lengthFault(t, values.bio ?? '', { least: 0, most: 500 }),
    ...Object.fromEntries(
      links.flatMap(({ label, url, names: [labelName = '', urlName = ''] }) => [
        [labelName, lengthFault(t, label, { most: 40 })],
        [urlName, /^https?:\/\/\S+\.\S+$/.test(url) ? undefined : t('problem.webAddress')],
      ]),
    ),
  }
  if (Object.values(faults).some((fault) => fault !== undefined))
    return comeBack(previous, values, { faults, problem: t('problem.form') })
  const { problems } = await tell(UpdateProfileDocument, {
    id: me.id,
    data: {
      displayName: values.displayName.trim(),
      bio: values.bio,
      links: links.map(({ label, url }) => ({ label, url })),
      timeZone: values.timeZone === '' ? null : values.timeZone,
      locale: values.locale === 'fr' ? 'fr' : 'en',
    },
  })
  if (problems.length > 0) return comeBack(previous, values, problemAnswer(t, problems, Object.keys(faults)))
  const done = t((await heldFace()) ? 'account.savedHeld' : 'account.saved')
  return { values, faults: {}, done, round: previous.round + 1 }
}

/** Accepts the code of conduct in force, as shown, and goes on where the member came from. */
export async function acceptCode(form: FormData): Promise<void> {
  const { href } = await visit()
  const { version, next } = textsOf(form, ['version', 'next'])
  const { problems } = await tell(AcceptCodeDocument, { version: Number(version) })
  redirect(problems.length > 0 ? href('/code-of-conduct') : localTarget(next, href('/code-of-conduct')))
}
