'use server'

import { redirect } from 'next/navigation'
import type { FormState } from '../components/forms/state'
import {
  BlockMemberDocument,
  CancelErasureDocument,
  MuteMemberDocument,
  RemoveAvatarDocument,
  RequestErasureDocument,
  RequestExportDocument,
  SetAvatarDocument,
  UnblockMemberDocument,
  UnmuteMemberDocument,
  UpdateProfileDocument,
} from '../graphql/generated'
import { localTarget } from '../../core/localTarget'
import { tell } from '../server/graphql'
import { visit } from '../server/visit'
import { comeBack, lengthFault, problemAnswer, textsOf } from './answer'

const room = '/account/privacy'
const audiences = ['everybody', 'members', 'nobody'] as const
const audienceOf = (value: string) => audiences.find((each) => each === value) ?? 'nobody'

/** Saves who sees which part of the profile. What is none of the three is for nobody. */
export async function savePrivacy(previous: FormState, form: FormData): Promise<FormState> {
  const { t, me } = await visit()
  const values = textsOf(form, ['avatar', 'bio', 'links', 'activity'])
  if (!me) return comeBack(previous, values, { problem: t('problem.loggedOut') })
  const { avatar, bio, links, activity } = values
  const { problems } = await tell(UpdateProfileDocument, {
    id: me.id,
    data: {
      privacy: {
        avatar: audienceOf(avatar),
        bio: audienceOf(bio),
        links: audienceOf(links),
        activity: audienceOf(activity),
      },
    },
  })
  if (problems.length > 0) return comeBack(previous, values, problemAnswer(t, problems, []))
  return { values, faults: {}, done: t('account.saved'), round: previous.round + 1 }
}

/** Puts on a portrait. The focal point is what every crop keeps. */
export async function saveAvatar(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const values = textsOf(form, ['focalX', 'focalY'])
  const file = form.get('picture')
  if (!(file instanceof File) || file.size === 0)
    return comeBack(previous, values, { faults: { picture: t('problem.required') } })
  const { problems } = await tell(SetAvatarDocument, {
    data: {
      file: Buffer.from(await file.arrayBuffer()).toString('base64'),
      focalX: Number(values.focalX),
      focalY: Number(values.focalY),
    },
  })
  if (problems.length > 0) {
    const { faults, problem } = problemAnswer(t, problems, ['file'])
    return comeBack(previous, values, {
      faults: { picture: faults.file },
      ...(problem === undefined || faults.file ? {} : { problem }),
    })
  }
  redirect(`${href('/account')}#portrait`)
}

/** Takes the portrait off. */
export async function removeAvatar(): Promise<void> {
  const { href } = await visit()
  await tell(RemoveAvatarDocument, {})
  redirect(`${href('/account')}#portrait`)
}

const deeds = {
  mute: (member: string) => tell(MuteMemberDocument, { member }),
  unmute: (member: string) => tell(UnmuteMemberDocument, { member }),
  block: (member: string) => tell(BlockMemberDocument, { member }),
  unblock: (member: string) => tell(UnblockMemberDocument, { member }),
} as const

/** Keeps a member at a distance, or lets them come near again, and goes back to where that was asked. */
export async function relate(form: FormData): Promise<void> {
  const { href } = await visit()
  const { member, deed, next } = textsOf(form, ['member', 'deed', 'next'])
  if (Object.hasOwn(deeds, deed)) await deeds[deed as keyof typeof deeds](member)
  redirect(localTarget(next, href(room)))
}

/** Asks for the archive of one's own data. */
export async function askExport(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const { exportPassword } = textsOf(form, ['exportPassword'])
  const fault = lengthFault(t, exportPassword)
  if (fault) return comeBack(previous, {}, { faults: { exportPassword: fault } })
  const { problems } = await tell(RequestExportDocument, { password: exportPassword })
  if (problems.length === 0) redirect(`${href(room)}#export`)
  const { faults, problem } = problemAnswer(t, problems, ['password'])
  return comeBack(
    previous,
    {},
    {
      faults: { exportPassword: faults.password },
      ...(problem === undefined ? {} : { problem }),
    },
  )
}

/** Asks for the account to be erased. */
export async function askErasure(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const { erasurePassword } = textsOf(form, ['erasurePassword'])
  const fault = lengthFault(t, erasurePassword)
  if (fault) return comeBack(previous, {}, { faults: { erasurePassword: fault } })
  const { problems } = await tell(RequestErasureDocument, { password: erasurePassword })
  if (problems.length === 0) redirect(`${href(room)}#deletion`)
  const { faults, problem } = problemAnswer(t, problems, ['password'])
  return comeBack(
    previous,
    {},
    {
      faults: { erasurePassword: faults.password },
      ...(problem === undefined ? {} : { problem }),
    },
  )
}

/** Keeps the account after all. */
export async function keepAccount(): Promise<void> {
  const { href } = await visit()
  await tell(CancelErasureDocument, {})
  redirect(`${href(room)}#deletion`)
}
