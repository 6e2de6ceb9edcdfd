import { isTypo } from '../../../core/typo'
import type { Channel, Content } from '../channels/channel'
import { type CorrectionRule, type NetworkAct, plainRule } from './words'

/**
 * What can change of something that is out. `wording`: a typing error, the tags or the picture, which nobody has to be
 * told of; all others are material.
 */
export const changeKinds = ['cancelled', 'time', 'place', 'title', 'address', 'text', 'wording'] as const
/** One of {@link changeKinds}. */
export type ChangeKind = (typeof changeKinds)[number]

/** Pure: what differs between what a post says and what it would say now; nothing when they are the same. */
export const changesBetween = (told: Content, now: Content): ChangeKind[] => {
  const [before, after] = [told.event, now.event]
  const found = new Set<ChangeKind>()
  const isCancelled = after?.cancelled === true && before?.cancelled !== true
  const isRestored = after?.cancelled === false && before?.cancelled === true
  if (isCancelled) found.add('cancelled')
  if (before && after) {
    if (isRestored || before.startsAt !== after.startsAt) found.add('time')
    if (before.place !== after.place) found.add(isTypo(before.place, after.place) ? 'wording' : 'place')
  }
  // "Cancelled" stands in the title itself.
  if (!isCancelled && !isRestored && told.title !== now.title)
    found.add(isTypo(told.title, now.title) ? 'wording' : 'title')
  // When and where stand in the excerpt of an event.
  const isExplained = found.has('time') || found.has('place')
  if (!isExplained && (told.excerpt ?? '') !== (now.excerpt ?? ''))
    found.add(isTypo(told.excerpt ?? '', now.excerpt ?? '') ? 'wording' : 'text')
  if (told.url !== now.url) found.add('address')
  if (told.image?.url !== now.image?.url || told.tags.join('\n') !== now.tags.join('\n')) found.add('wording')
  return changeKinds.filter((kind) => found.has(kind))
}

/** What is done about a post: at its network, by asking a person, or nothing. */
export type Decision = Exclude<NetworkAct, 'publish'> | 'ask' | 'none'

/** The weightiest first: what one change asks for wins over what another one does. */
const weight: readonly Decision[] = ['remove', 'reply', 'edit', 'ask', 'none']

/**
 * Rule by rule, what each change asks for. An address alone is edited and nothing more: the old one leads to the new
 * one. A text that was written anew is edited, and no reason to bother readers a second time.
 */
export const wanted: Readonly<Record<CorrectionRule, Readonly<Record<ChangeKind, Decision>>>> = {
  edit: {
    cancelled: 'edit',
    time: 'edit',
    place: 'edit',
    title: 'edit',
    address: 'edit',
    text: 'edit',
    wording: 'none',
  },
  reply: {
    cancelled: 'reply',
    time: 'reply',
    place: 'reply',
    title: 'reply',
    address: 'none',
    text: 'none',
    wording: 'none',
  },
  delete: {
    cancelled: 'remove',
    time: 'remove',
    place: 'remove',
    title: 'remove',
    address: 'none',
    text: 'none',
    wording: 'none',
  },
  ask: {
    cancelled: 'ask',
    time: 'ask',
    place: 'ask',
    title: 'ask',
    address: 'ask',
    text: 'ask',
    wording: 'none',
  },
  leave: {
    cancelled: 'none',
    time: 'none',
    place: 'none',
    title: 'none',
    address: 'none',
    text: 'none',
    wording: 'none',
  },
}

/** What readers have to know, even where the hub can do nothing but ask. */
const pressing: readonly ChangeKind[] = ['cancelled', 'time', 'place', 'title']

/** What a network can do about a post of ours. */
export type Can = { [Act in Exclude<NetworkAct, 'publish'>]: boolean }

/** Pure: the same of a channel. */
export const canOf = (channel: Channel): Can => ({
  edit: channel.edit !== undefined,
  reply: channel.capabilities.below !== 'none',
  remove: channel.remove !== undefined,
})

/**
 * Pure: what is done about a post that is out.
 *
 * @param args.isPinned - it goes in an editor's own words, which nothing overwrites: they are asked.
 */
export const decide = (args: {
  rules: { changed?: CorrectionRule | null; cancelled?: CorrectionRule | null } | null | undefined
  changes: readonly ChangeKind[]
  can: Can
  isPinned: boolean
}): Decision => {
  const { rules, changes, can, isPinned } = args
  const rule = (changes.includes('cancelled') ? rules?.cancelled : rules?.changed) ?? plainRule
  const asked = changes.map((change) => wanted[rule][change])
  const act = weight.find((each) => asked.includes(each)) ?? 'none'
  if (act === 'ask' || act === 'none') return act
  if (can[act] && !(act === 'edit' && isPinned)) return act
  const isHelpless = !can.edit && !can.reply && !can.remove
  return isHelpless && !changes.some((change) => pressing.includes(change)) ? 'none' : 'ask'
}
