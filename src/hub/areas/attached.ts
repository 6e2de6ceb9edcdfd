import { attachments } from '../../collections/attachments'
import { embeds } from '../../collections/embeds'
import { linkCards } from '../../collections/link-cards'
import { emit } from '../../plugins/outbox'
import { trustLevelOfMember } from '../../plugins/standing'
import type { ConfigStep } from '../../config/pipe'
import { slugs } from '../../slugs'
import type { HubContext } from '../context'

/** What hangs on texts: embedded pages, pictures that members add, cards of the pages they link to. */
export const attached = (hub: HubContext): ConfigStep[] => {
  const { now, options, beside, fetch, random, randomHex, siteURL, isVisible, written } = hub
  return [
    embeds(
      {
        directory: beside('embeds'),
        fetch,
        now,
        random,
        ...options.embeds,
      },
      textFields,
    ),
    // After what members write: they hang on it.
    attachments({
      directory: beside('attachments'),
      now,
      randomHex,
      levelOf: trustLevelOfMember,
      shownIn: written.map(({ slug }) => slug),
    }),
    linkCards({
      directory: beside('link-cards'),
      fetch,
      now,
      random,
      randomHex,
      emit,
      isVisible,
      shownIn: written,
      refusedHosts: [new URL(siteURL).hostname, ...(options.linkCards?.refusedHosts ?? [])],
    }),
  ]
}

/** Rich texts of editors: what is embedded in them is looked up, what is shown in them is described. */
const textFields = {
  [slugs.posts]: ['content'],
  [slugs.pages]: ['content'],
  [slugs.events]: ['description'],
  [slugs.contests]: ['description'],
} as const
