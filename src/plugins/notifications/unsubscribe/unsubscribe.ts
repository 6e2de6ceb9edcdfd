import type { PayloadRequest } from 'payload'
import { languageOf } from '../../../config/requestLanguage'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { digestKind } from '../digest/digestKind'
import { errors } from '../errors'
import { planAnew } from '../operations/preferences'
import { settingsOf } from '../options'
import { channelsOf } from '../preferences/preferences'
import { preferencesOf, writePreferences } from '../preferences/store'
import { readUnsubscribeToken, type UnsubscribeTarget } from './token'

/** What an unsubscribe link is about, and how it stands. */
export type Unsubscription = {
  /** Name of the group, in the reader's language. */
  title: string
  /** Does its mail still come? */
  subscribed: boolean
}

/**
 * What the link of a mail is about. Nobody has to be signed in; a link of somebody who has left answers like any other.
 *
 * @throws `UNSUBSCRIBE_LINK_INVALID`.
 */
export const unsubscription = async (
  { token }: { token: string },
  req: PayloadRequest,
): Promise<Unsubscription> => {
  const target = targetOf(token, req)
  return { title: titleOf(target, req), subscribed: await isSubscribed(target, req) }
}

/**
 * Switches a group's mail off by the link of a mail, or on again. Nobody has to be signed in: the token is the right.
 * Doing it again changes nothing.
 *
 * @throws `UNSUBSCRIBE_LINK_INVALID`.
 */
export const unsubscribe = async (
  { token, undo }: { token: string; undo?: boolean | null },
  req: PayloadRequest,
): Promise<Unsubscription> => {
  const target = targetOf(token, req)
  const subscribed = undo === true
  await inTransaction({ payload: req.payload, req }, () => choose(target, subscribed, req))
  return { title: titleOf(target, req), subscribed }
}

const choose = async (
  { member, group }: UnsubscribeTarget,
  email: boolean,
  req: PayloadRequest,
): Promise<void> => {
  const { payload } = req
  const known = await payload.db.count({ collection: slugs.members, where: { id: { equals: member } }, req })
  if (known.totalDocs === 0) return
  const before = await preferencesOf({ payload, member, req })
  const preferences =
    group === digestKind.group
      ? { ...before, mailOff: !email }
      : { ...before, groups: { ...before.groups, [group]: { ...before.groups[group], email } } }
  await writePreferences({ payload, member, preferences, req })
  await planAnew(member, req)
}

const isSubscribed = async ({ member, group }: UnsubscribeTarget, req: PayloadRequest): Promise<boolean> => {
  const preferences = await preferencesOf({ payload: req.payload, member, req })
  return channelsOf({ via: ['email'], group }, preferences).length > 0
}

const targetOf = (token: string, req: PayloadRequest): UnsubscribeTarget => {
  const target = readUnsubscribeToken(token, req.payload.secret)
  if (!target || !Object.hasOwn(settingsOf(req.payload).groups, target.group))
    throw errors.UNSUBSCRIBE_LINK_INVALID({ field: 'token' })
  return target
}

const titleOf = ({ group }: UnsubscribeTarget, req: PayloadRequest): string =>
  settingsOf(req.payload).groups[group]?.title[languageOf(req)] ?? group
