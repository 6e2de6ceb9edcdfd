import {
  confirmPassword,
  describeAccount,
  isLastAdmin,
  lockAccount,
  scrubAccount,
} from '../../collections/members'
import { forgetMails } from '../../plugins/notifications'
import { emit } from '../../plugins/outbox'
import { type ErasedElsewhere, privacy, speaksOf } from '../../plugins/privacy'
import { purgeIndex } from '../../plugins/search'
import type { ConfigStep } from '../../config/pipe'
import type { HubContext } from '../context'

/** What a member may take along, and how they leave. */
export const privacyStep = ({ now, options, beside, randomHex, siteURL, has }: HubContext): ConfigStep =>
  privacy({
    account: {
      confirmPassword: async (args) => {
        await confirmPassword(args)
      },
      isLastAdmin,
      describe: describeAccount,
      lock: lockAccount,
      scrub: scrubAccount,
    },
    emit,
    now,
    randomHex,
    siteURL,
    exportDirectory: options.exportDirectory ?? beside('exports'),
    elsewhere: options.mailDirectory ? [keptMails(options.mailDirectory)] : [],
    indexes: has('search') ? [{ name: 'search', purge: purgeIndex }] : [],
    ...options.privacy,
  })

/** Mails that are kept in a folder, for want of a mail server. */
const keptMails = (directory: string): ErasedElsewhere => ({
  name: 'mails',
  erase: (person) => forgetMails({ directory, isAbout: speaksOf(person) }),
})
