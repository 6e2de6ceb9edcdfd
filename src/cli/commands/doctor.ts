import { getPayload, type Payload } from 'payload'
import { parseEnv } from '../../config/env'
import { describeError } from '../../core/describeError'
import {
  checkDeliveries,
  checkFolder,
  checkMail,
  checkOutbox,
  checkNotifications,
  checkSchema,
  checkServices,
  checkUploads,
  type Finding,
} from '../doctor/checks'
import { Failure } from '../failure'
import type { AddCommand } from '../terminal'

/** `doctor` */
export const addDoctor: AddCommand = (program, terminal) => {
  program
    .command('doctor')
    .description(
      'check environment, folders, database, mail, outbox, deliveries and outside checks; changes nothing',
    )
    .action(async () => {
      let faults = 0
      const tell = (name: string, { fine, says }: Finding): boolean => {
        if (!fine) faults += 1
        terminal.out(`${fine ? 'ok  ' : 'FAIL'}  ${name}: ${says}`)
        return fine
      }
      const env = parseEnv(process.env, { cwd: process.cwd() })
      tell('environment', {
        fine: true,
        says: `${env.siteURL}, ${env.embedded ? 'embedded database' : 'MongoDB'}`,
      })
      const hasFolder = tell('data folder', await checkFolder(env.dataDir))
      if (hasFolder) tell('uploads', await checkUploads(env))
      tell('mail', await checkMail(env))
      if (hasFolder) {
        const payload = await open(tell)
        if (payload) await checkInside(payload, tell)
      }
      if (faults > 0) throw new Failure(`${faults} ${faults === 1 ? 'fault' : 'faults'} found.`)
    })
}

type Tell = (name: string, finding: Finding) => boolean

const open = async (tell: Tell): Promise<Payload | null> => {
  try {
    const { default: config } = await import('../../../payload.config')
    const payload = await getPayload({ config })
    tell('database', { fine: true, says: 'can be opened' })
    return payload
  } catch (error) {
    tell('database', { fine: false, says: describeError(error) })
    return null
  }
}

const checkInside = async (payload: Payload, tell: Tell): Promise<void> => {
  try {
    const { migrations } = await import('../../migrations')
    if (!tell('migrations', await checkSchema(payload, migrations))) return
    tell('outbox', await checkOutbox(payload, new Date()))
    tell('deliveries', await checkDeliveries(payload))
    tell('notifications', await checkNotifications(payload))
    tell('outside checks', await checkServices(payload, new Date()))
  } finally {
    await payload.destroy()
  }
}
