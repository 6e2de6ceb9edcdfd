import path from 'node:path'
import { z } from 'zod'
import type { EnvFault } from './envFault'
import { parseLoginProviders, type ProviderEnv } from './loginProviders'

/** Everything the hub takes from its environment, parsed; the only place that knows the variables' names. */
export type Env = {
  /** The operator's own `NODE_ENV=production`, or the one `npm start` sets for its server. */
  production: boolean
  /** `NODE_ENV=development`, which `npm run dev` sets: the schema follows the code. */
  development: boolean
  /** TCP port to listen on. */
  port: number
  /** Address to listen on. */
  host: string
  /** Public origin, without a slash at the end. */
  siteURL: string
  /** Origins that may send cookies along: the public one, and both names of this machine when none was set. */
  origins: readonly string[]
  /** Absolute folder of the embedded database, uploads, the generated secret and kept mails. */
  dataDir: string
  databaseURL: string
  /** Is the database the embedded one, a file of this machine? */
  embedded: boolean
  /** Null: generated once into `dataDir`. Only with the embedded database. */
  secret: string | null
  /** The secret before: what was encrypted with it can still be read, until `secrets:rotate` has been through. */
  previousSecret: string | null
  /** The first admin. A password of null is generated and printed. */
  admin: { email: string; password: string | null }
  seed: 'demo' | 'none'
  mail: {
    /** Null: mails are kept in `dataDir/mail`. */
    smtpURL: string | null
    /** Sender: `address` or `Name <address>`. */
    from: { name: string; address: string }
  }
  /** Where the nodes of this hub hear of each other. Null: each knows of itself alone. */
  redisURL: string | null
  /** Does no other process write to the MongoDB database? Then answers are kept without a Redis. */
  singleNode: boolean
  /** What this process does: answer pages and requests, run the worker, or both. */
  role: 'all' | 'app' | 'worker'
  /** Milliseconds from being asked to stop, when `/readyz` says so, until no more connections are taken. */
  drainMs: number
  /** Options of the MongoDB adapter, for servers that speak its protocol without being it. */
  mongoOptions: Readonly<Record<string, unknown>>
  s3: S3Env | null
  logLevel: (typeof logLevels)[number]
  /** What Prometheus shows to be let in at `/metrics`. Null: there is no such page. */
  metricsToken: string | null
  /** Express's `trust proxy`: whose `X-Forwarded-For` is believed. */
  trustProxy: boolean | number | string
  /** May GraphQL clients ask for the schema, and browsers for GraphiQL? */
  introspection: boolean
  /** Providers of OpenID Connect that members may log in with. */
  loginProviders: readonly ProviderEnv[]
  /** Are addresses of throw-away services refused, and which besides or in spite of the list? */
  disposable: { refuse: boolean; also: readonly string[]; allow: readonly string[] }
  /** Must staff have a second factor on before their roles give rights? */
  secondFactor: 'optional' | 'staff'
  /** May the hub call private and loopback addresses on behalf of its users? */
  allowPrivateNetwork: boolean
  /** Origin of `npm run simulate`, which stands for every network that channels publish to. Null: the real ones. */
  simulators: string | null
}

/** Media storage on S3 or anything that speaks its protocol. */
export type S3Env = {
  bucket: string
  region: string
  endpoint: string | null
  accessKeyId: string
  secretAccessKey: string
  forcePathStyle: boolean
}

/** Every fault of the environment at once. */
export class EnvError extends Error {
  override readonly name = 'EnvError'
  constructor(readonly faults: readonly EnvFault[]) {
    super(
      ['The environment is not usable:', ...faults.map(({ name, reason }) => `  ${name}: ${reason}`)].join(
        '\n',
      ),
    )
  }
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const text = z.string().trim()
const fromJSON = (value: string): unknown => {
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}
const flag = (byDefault: boolean) =>
  z
    .enum(['true', 'false'], { error: 'must be true or false' })
    .transform((value) => value === 'true')
    .default(byDefault)

// `URL.parse` came with Node 22.
const parseURL = (value: string): URL | null => (URL.canParse(value) ? new URL(value) : null)

const url = (...protocols: readonly string[]) =>
  text.refine((value) => protocols.includes(parseURL(value)?.protocol ?? ''), {
    error: `must be a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    // One fault is enough: what follows would judge parts of what is no such URL.
    abort: true,
  })

const origin = url('http:', 'https:')
  .refine((value) => {
    const { pathname, search, hash } = parseURL(value) ?? {}
    return pathname === '/' && search === '' && hash === ''
  }, 'must be an origin: scheme, host and port, without a path')
  .transform((value) => new URL(value).origin)

const email = text.regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/, 'must be an e-mail address')

const sender = text
  .regex(
    /^(?:[^<>]*<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/,
    'must be an address, or a name and an address: Hub <hub@example.org>',
  )
  .transform((value) => {
    const [, name, address] = /^(.*?)\s*<(.+)>$/.exec(value) ?? []
    return { name: name ? name.replaceAll('"', '') : 'Community Hub', address: address ?? value }
  })

const databaseURL = text.refine(
  (value) => /^(file:.+|mongodb(\+srv)?:\/\/.+)$/.test(value),
  'must begin with file: (SQLite), mongodb:// or mongodb+srv://',
)

const trustProxy = text
  .transform((value): boolean | number | string =>
    value === 'none' ? false : /^\d+$/.test(value) ? Number(value) : value,
  )
  .refine(
    (value) =>
      typeof value !== 'string' ||
      value
        .split(',')
        .every((part) => /^(loopback|linklocal|uniquelocal|[\da-f.:]+(\/\d+)?)$/i.test(part.trim())),
    'must be none, a number of proxies, or a list of addresses and of loopback, linklocal, uniquelocal',
  )

const domains = text
  .transform((value) => value.toLowerCase().split(/[\s,]+/))
  .refine(
    (all) => all.every((each) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(each)),
    'must be a list of domains: example.org, example.net',
  )

const shape = z.object({
  NODE_ENV: text.optional(),
  PORT: z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(1, 'must be between 1 and 65535')
    .max(65_535, 'must be between 1 and 65535')
    .default(3000),
  HOST: text.optional(),
  SITE_URL: origin.optional(),
  DATA_DIR: text.default('data'),
  DATABASE_URL: databaseURL.optional(),
  // 32 characters: what `openssl rand -hex 16` gives, 128 bits.
  PAYLOAD_SECRET: text.min(32, 'must be at least 32 characters long').optional(),
  PAYLOAD_SECRET_PREVIOUS: text.min(32, 'must be at least 32 characters long').optional(),
  HUB_ADMIN_EMAIL: email.default('admin@example.org'),
  HUB_ADMIN_PASSWORD: z.string().min(12, 'must be at least 12 characters long').optional(),
  HUB_SEED: z.enum(['demo', 'none'], { error: 'must be demo or none' }).default('demo'),
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  MAIL_FROM: sender.optional(),
  REDIS_URL: url('redis:', 'rediss:').optional(),
  HUB_SINGLE_NODE: flag(false),
  HUB_ROLE: z.enum(['all', 'app', 'worker'], { error: 'must be all, app or worker' }).default('all'),
  HUB_DRAIN_SECONDS: z.coerce
    .number({ error: 'must be a number' })
    .min(0, 'must be between 0 and 60')
    // What runs processes has its own patience: Kubernetes kills after 30 s, unless told otherwise.
    .max(60, 'must be between 0 and 60')
    .default(0),
  HUB_MONGODB_OPTIONS: text.default('{}').transform((value, context) => {
    const parsed = z.record(z.string(), z.unknown()).safeParse(fromJSON(value))
    if (parsed.success) return parsed.data
    context.addIssue({ code: 'custom', message: 'must be a JSON object' })
    return z.NEVER
  }),
  S3_BUCKET: text.optional(),
  S3_REGION: text.optional(),
  S3_ENDPOINT: url('http:', 'https:').optional(),
  S3_ACCESS_KEY_ID: text.optional(),
  S3_SECRET_ACCESS_KEY: text.optional(),
  S3_FORCE_PATH_STYLE: flag(false),
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('info'),
  // 16 characters that a generator made: 96 bits of base64.
  METRICS_TOKEN: text.min(16, 'must be at least 16 characters long').optional(),
  TRUST_PROXY: trustProxy.default('loopback'),
  HUB_INTROSPECTION: flag(true),
  HUB_SECOND_FACTOR: z
    .enum(['optional', 'staff'], { error: 'must be optional or staff' })
    .default('optional'),
  HUB_ALLOW_PRIVATE_NETWORK: flag(false),
  HUB_SIMULATORS: origin.optional(),
  HUB_DISPOSABLE_ADDRESSES: z
    .enum(['refuse', 'accept'], { error: 'must be refuse or accept' })
    .default('refuse'),
  HUB_DISPOSABLE_ALSO: domains.default([]),
  HUB_DISPOSABLE_EXCEPT: domains.default([]),
})

/**
 * Parses and validates the environment as a whole. Pure: it reads the record and nothing else.
 *
 * @param record - usually `process.env`; an empty string counts as unset.
 * @param args.cwd - what a relative `DATA_DIR` is relative to.
 * @throws EnvError with every fault at once.
 */
export const parseEnv = (record: Record<string, string | undefined>, args: { cwd: string }): Env => {
  const given = Object.fromEntries(
    Object.keys(shape.shape)
      .map((name) => [name, record[name]] as const)
      .filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const parsed = shape.safeParse(given)
  const faults: EnvFault[] = parsed.success
    ? []
    : parsed.error.issues.map(({ path: [name], message }) => ({ name: String(name), reason: message }))
  faults.push(...jointFaults(given))
  const oidc = parseLoginProviders(record, { allowHttp: given.HUB_ALLOW_PRIVATE_NETWORK === 'true' })
  faults.push(...oidc.faults)
  if (!parsed.success || faults.length > 0) throw new EnvError(faults)
  return { ...toEnv(parsed.data, args.cwd), loginProviders: oidc.providers }
}

const isEmbedded = (url: string | undefined): boolean => url === undefined || url.startsWith('file:')

/** What no variable can say alone. */
const jointFaults = (given: Record<string, string | undefined>): EnvFault[] => {
  const faults: EnvFault[] = []
  if (!isEmbedded(given.DATABASE_URL) && given.PAYLOAD_SECRET === undefined)
    faults.push({
      name: 'PAYLOAD_SECRET',
      reason: 'is required with a database that several hubs may share; make one with: openssl rand -hex 32',
    })
  if (given.PAYLOAD_SECRET !== undefined && given.PAYLOAD_SECRET === given.PAYLOAD_SECRET_PREVIOUS)
    faults.push({ name: 'PAYLOAD_SECRET_PREVIOUS', reason: 'is the same as PAYLOAD_SECRET' })
  const s3 = ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const
  const wanted = [...s3, 'S3_ENDPOINT', 'S3_FORCE_PATH_STYLE'].some((name) => given[name] !== undefined)
  for (const name of s3)
    if (wanted && given[name] === undefined)
      faults.push({ name, reason: 'is required as soon as any S3_ variable is set' })
  if (given.SMTP_URL !== undefined && given.MAIL_FROM === undefined)
    faults.push({
      name: 'MAIL_FROM',
      reason: 'is required with SMTP_URL: mail servers refuse unknown senders',
    })
  // A hub that people rely on must not say "published" of what nobody will ever see.
  if (
    given.HUB_SIMULATORS !== undefined &&
    given.NODE_ENV === 'production' &&
    given.HUB_ALLOW_PRIVATE_NETWORK !== 'true'
  )
    faults.push({
      name: 'HUB_SIMULATORS',
      reason: 'is for demonstrations; in production it needs HUB_ALLOW_PRIVATE_NETWORK=true as well',
    })
  return faults
}

const toEnv = (values: z.output<typeof shape>, cwd: string): Omit<Env, 'loginProviders'> => {
  const dataDir = path.resolve(cwd, values.DATA_DIR)
  const production = values.NODE_ENV === 'production'
  const siteURL = values.SITE_URL ?? `http://localhost:${values.PORT}`
  return {
    production,
    development: values.NODE_ENV === 'development',
    port: values.PORT,
    host: values.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    siteURL,
    origins: values.SITE_URL ? [siteURL] : [siteURL, `http://127.0.0.1:${values.PORT}`],
    dataDir,
    databaseURL: values.DATABASE_URL ?? `file:${path.join(dataDir, 'hub.db')}`,
    embedded: isEmbedded(values.DATABASE_URL),
    secret: values.PAYLOAD_SECRET ?? null,
    previousSecret: values.PAYLOAD_SECRET_PREVIOUS ?? null,
    admin: { email: values.HUB_ADMIN_EMAIL, password: values.HUB_ADMIN_PASSWORD ?? null },
    seed: values.HUB_SEED,
    mail: {
      smtpURL: values.SMTP_URL ?? null,
      from: values.MAIL_FROM ?? { name: 'Community Hub', address: 'hub@example.org' },
    },
    redisURL: values.REDIS_URL ?? null,
    singleNode: values.HUB_SINGLE_NODE,
    role: values.HUB_ROLE,
    drainMs: values.HUB_DRAIN_SECONDS * 1000,
    mongoOptions: values.HUB_MONGODB_OPTIONS,
    s3: values.S3_BUCKET
      ? {
          bucket: values.S3_BUCKET,
          region: values.S3_REGION ?? '',
          endpoint: values.S3_ENDPOINT ?? null,
          accessKeyId: values.S3_ACCESS_KEY_ID ?? '',
          secretAccessKey: values.S3_SECRET_ACCESS_KEY ?? '',
          forcePathStyle: values.S3_FORCE_PATH_STYLE,
        }
      : null,
    logLevel: values.LOG_LEVEL,
    metricsToken: values.METRICS_TOKEN ?? null,
    trustProxy: values.TRUST_PROXY,
    introspection: values.HUB_INTROSPECTION,
    disposable: {
      refuse: values.HUB_DISPOSABLE_ADDRESSES === 'refuse',
      also: values.HUB_DISPOSABLE_ALSO,
      allow: values.HUB_DISPOSABLE_EXCEPT,
    },
    secondFactor: values.HUB_SECOND_FACTOR,
    allowPrivateNetwork: values.HUB_ALLOW_PRIVATE_NETWORK,
    simulators: values.HUB_SIMULATORS ?? null,
  }
}
