import type { ConfigStep } from '../../../config/pipe'
import { addEndpoints } from '../../../config/steps'
import { mailEndpoints } from './endpoints'

/** The mails of a hub without a mail server: kept in a folder, read at `/admin/mail`. */
export const mailbox = (options: { directory: string }): ConfigStep => addEndpoints(...mailEndpoints(options))
