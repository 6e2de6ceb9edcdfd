import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { readMail } from './store'

/**
 * Removes every kept mail to a person or about them: one that names their address, handle or name. Rather one mail
 * too many than one too few: this folder is what a hub without a mail server has instead of sent mails.
 *
 * @param args.isAbout - does a text speak of the person?
 */
export const forgetMails = async (args: {
  directory: string
  isAbout: (text: string) => boolean
}): Promise<void> => {
  const { directory, isAbout } = args
  // No folder: no mail was ever kept.
  const names = await readdir(directory).catch(() => [])
  for (const id of new Set(names.map((name) => name.split('.')[0] ?? ''))) {
    const mail = await readMail(directory, id)
    if (!mail || ![...mail.to, mail.from, mail.subject, mail.text, mail.html].some(isAbout)) continue
    // The list entry last: killed in between, the next turn finds the mail again.
    await rm(path.join(directory, `${id}.eml`), { force: true })
    await rm(path.join(directory, `${id}.json`), { force: true })
  }
}
