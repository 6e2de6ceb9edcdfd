import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { createTransport } from 'nodemailer'
import type { Config } from 'payload'
import { fileTransport } from './fileTransport'

/** What {@link hubEmail} needs to know. */
export type HubEmailOptions = {
  /** `smtp://` or `smtps://` with its credentials; null: mails are kept in `directory`. */
  smtpURL: string | null
  /** Sender of every mail. */
  from: { name: string; address: string }
  /** Folder of the kept mails; absolute. */
  directory: string
  /** The clock. */
  now: () => Date
}

/** Payload's e-mail: a mail server when there is one, else a folder that the admin can read. */
export const hubEmail = ({ smtpURL, from, directory, now }: HubEmailOptions): NonNullable<Config['email']> =>
  nodemailerAdapter({
    defaultFromName: from.name,
    defaultFromAddress: from.address,
    // A mail server that is away for a moment must not keep the hub from starting.
    skipVerify: true,
    transport:
      smtpURL === null
        ? createTransport(fileTransport({ directory, now }))
        : createTransport({ url: smtpURL, ...patience }),
  })

/** Milliseconds. Together below the notifications' deadline for one mail, so that a slow server has its own words. */
const patience = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  dnsTimeout: 5_000,
}
