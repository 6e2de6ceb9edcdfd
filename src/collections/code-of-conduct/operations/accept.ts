import type { PayloadRequest, Where } from 'payload'
import { ValidationError } from 'payload'
import { userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { inTransaction } from '../../../database/inTransaction'
import type { ConductAcceptance } from '../../../payload-types'
import { slugs } from '../../../slugs'
import { conductErrors } from '../errors'
import type { ConductOptions } from '../options'
import { inForce } from './inForce'

type Acceptance = { member: number | string; version: number }

/** Writes down that a member accepted a version. Once is enough: again answers the first. */
export const accept = async ({
  member,
  version,
  req,
}: Acceptance & { req: PayloadRequest }): Promise<ConductAcceptance> =>
  (await findAcceptance({ member, version, req })) ??
  req.payload.create({
    collection: slugs.conductAcceptances,
    data: { member: member as number, version },
    depth: 0,
    // Acceptances are written by the hub only, so that nobody can make one up.
    overrideAccess: true,
    req,
  })

/** The acceptance of a version by a member, or null. */
export const findAcceptance = async ({
  member,
  version,
  req,
}: Acceptance & { req: PayloadRequest }): Promise<ConductAcceptance | null> => {
  const where: Where = { and: [{ member: { equals: member } }, { version: { equals: version } }] }
  const { docs } = await req.payload.find({
    collection: slugs.conductAcceptances,
    where,
    limit: 1,
    pagination: false,
    depth: 0,
    // Asked by the hub about one member, in their own name.
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/**
 * The signed-in member accepts the version in force.
 *
 * @throws LOGIN_REQUIRED · CODE_NOT_IN_FORCE for any other version
 */
export const acceptCodeOfConduct =
  ({
    now,
  }: Pick<ConductOptions, 'now'>): Operation<{ version: number }, { version: number; acceptedAt: string }> =>
  async ({ version }, req) => {
    const user = userOf(req)
    if (!user) throw conductErrors.LOGIN_REQUIRED()
    const code = await inForce(now)(req)
    if (code?.version !== version)
      throw conductErrors.CODE_NOT_IN_FORCE({
        field: 'version',
        ...(code ? { message: `The code of conduct in force is version ${code.version}.` } : {}),
      })
    const member = user.id
    const kept = await inTransaction({ payload: req.payload, req }, (req) =>
      accept({ member, version, req }),
    ).catch(async (error: unknown) => {
      // The same member twice at once, on a database that lets two transactions run: the other one's row counts.
      const other = error instanceof ValidationError ? await findAcceptance({ member, version, req }) : null
      if (!other) throw error
      return other
    })
    return { version, acceptedAt: kept.createdAt }
  }
