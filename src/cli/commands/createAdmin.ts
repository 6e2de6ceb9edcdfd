import { randomBytes } from 'node:crypto'
import { type Payload, ValidationError } from 'payload'
import { slugs } from '../../slugs'
import { Failure } from '../failure'
import type { AddCommand } from '../terminal'
import { withHub } from '../withHub'

type Options = { email?: string; password?: string; handle?: string; name?: string; promote: boolean }

/** `create-admin` */
export const addCreateAdmin: AddCommand = (program, terminal) => {
  program
    .command('create-admin')
    .description('make an administrator, who can log in at once')
    .option('--email <address>', 'their address (default: HUB_ADMIN_EMAIL)')
    .option(
      '--password <words>',
      'at least 10 characters (default: HUB_ADMIN_PASSWORD, or one that is made and shown)',
    )
    .option('--handle <handle>', 'their public handle (default: from the address)')
    .option('--name <name>', 'their public name (default: Admin)')
    .option('--promote', 'make an existing member with this address an administrator', false)
    .action((options: Options) =>
      withHub(async ({ payload, env }) => {
        const email = (options.email ?? env.admin.email).trim().toLowerCase()
        const given = options.password ?? env.admin.password
        const line = options.promote
          ? await promote(payload, { email, password: options.password })
          : await create(payload, { ...options, email, given })
        terminal.out(line)
      }),
    )
}

const create = async (
  payload: Payload,
  args: { email: string; given: string | null; handle?: string; name?: string },
): Promise<string> => {
  const { email, given } = args
  // 120 random bits, in characters that survive every terminal.
  const password = given ?? randomBytes(15).toString('base64url')
  const data = {
    email,
    password,
    handle: args.handle ?? `admin-${randomBytes(3).toString('hex')}`,
    displayName: args.name ?? 'Admin',
    roles: ['admin' as const, 'member' as const],
    _verified: true,
  }
  try {
    await payload.create({
      collection: slugs.members,
      data,
      disableVerificationEmail: true,
      depth: 0,
      // A system write: whoever may run this tool owns the database.
      overrideAccess: true,
    })
  } catch (error) {
    throw asFailure(error)
  }
  return `Administrator ${email} created${given === null ? `, password ${password}` : ''}.`
}

const promote = async (
  payload: Payload,
  { email, password }: { email: string; password: string | undefined },
): Promise<string> => {
  const where = { email: { equals: email } }
  // System reads and writes: whoever may run this tool owns the database.
  const { docs } = await payload.find({
    collection: slugs.members,
    where,
    limit: 1,
    depth: 0,
    // As above: a system read, by whoever owns the database.
    overrideAccess: true,
  })
  const member = docs[0]
  if (!member) throw new Failure(`There is no member with the address ${email}.`)
  const data = {
    roles: [...new Set([...(member.roles ?? []), 'admin' as const])],
    _verified: true,
    ...(password === undefined ? {} : { password }),
  }
  try {
    // As above.
    await payload.update({ collection: slugs.members, id: member.id, data, depth: 0, overrideAccess: true })
  } catch (error) {
    throw asFailure(error)
  }
  return `${member.handle} is an administrator now.`
}

const asFailure = (error: unknown): unknown =>
  error instanceof ValidationError
    ? new Failure(error.data.errors.map(({ path, message }) => `${path}: ${message}`).join('; '), {
        cause: error,
      })
    : error
