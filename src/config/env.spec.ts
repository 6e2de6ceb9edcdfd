import { describe, expect, it } from '@jest/globals'
import { EnvError, parseEnv } from './env'

const parse = (record: Record<string, string | undefined>) => parseEnv(record, { cwd: '/srv/hub' })

const faultsOf = (record: Record<string, string | undefined>): Record<string, string> => {
  try {
    parse(record)
  } catch (error) {
    if (error instanceof EnvError)
      return Object.fromEntries(error.faults.map(({ name, reason }) => [name, reason]))
    throw error
  }
  return {}
}

describe('parseEnv', () => {
  it('should need nothing for a local start', () => {
    expect(parse({})).toMatchObject({
      production: false,
      port: 3000,
      host: '127.0.0.1',
      siteURL: 'http://localhost:3000',
      origins: ['http://localhost:3000', 'http://127.0.0.1:3000'],
      dataDir: '/srv/hub/data',
      databaseURL: 'file:/srv/hub/data/hub.db',
      embedded: true,
      secret: null,
      admin: { email: 'admin@example.org', password: null },
      seed: 'demo',
      mail: { smtpURL: null },
      redisURL: null,
      singleNode: false,
      role: 'all',
      drainMs: 0,
      mongoOptions: {},
      s3: null,
      logLevel: 'info',
      metricsToken: null,
      trustProxy: 'loopback',
      introspection: true,
      secondFactor: 'optional',
      allowPrivateNetwork: false,
      simulators: null,
    })
  })

  it('should listen on every address when the operator says production, unless HOST says otherwise', () => {
    expect(parse({ NODE_ENV: 'production' }).host).toBe('0.0.0.0')
    expect(parse({ NODE_ENV: 'production', HOST: '10.0.0.7' }).host).toBe('10.0.0.7')
  })

  it('should take an empty string for unset', () => {
    expect(parse({ PORT: '', SITE_URL: ' ', HUB_SEED: '' })).toEqual(parse({}))
  })

  it('should keep the origin of SITE_URL alone', () => {
    expect(parse({ SITE_URL: 'https://Hub.example.org/' })).toMatchObject({
      siteURL: 'https://hub.example.org',
      origins: ['https://hub.example.org'],
    })
  })

  it('should name every fault at once, and what is wrong', () => {
    expect(
      faultsOf({
        PORT: '70000',
        SITE_URL: 'https://hub.example.org/path',
        DATABASE_URL: 'postgres://localhost/hub',
        HUB_ADMIN_EMAIL: 'nobody',
        HUB_ADMIN_PASSWORD: 'short',
        HUB_SEED: 'maybe',
        SMTP_URL: 'http://mail.example.org',
        REDIS_URL: 'localhost',
        HUB_ROLE: 'boss',
        HUB_DRAIN_SECONDS: '61',
        HUB_MONGODB_OPTIONS: '[1]',
        S3_ENDPOINT: 'not a url',
        LOG_LEVEL: 'loud',
        TRUST_PROXY: 'everyone',
        HUB_INTROSPECTION: 'yes',
        HUB_SECOND_FACTOR: 'everybody',
        HUB_ALLOW_PRIVATE_NETWORK: '1',
        HUB_SIMULATORS: 'http://127.0.0.1:4300/telegram',
        PAYLOAD_SECRET: 'short',
      }),
    ).toEqual({
      PORT: 'must be between 1 and 65535',
      SITE_URL: 'must be an origin: scheme, host and port, without a path',
      DATABASE_URL: 'must begin with file: (SQLite), mongodb:// or mongodb+srv://',
      HUB_ADMIN_EMAIL: 'must be an e-mail address',
      HUB_ADMIN_PASSWORD: 'must be at least 12 characters long',
      HUB_SEED: 'must be demo or none',
      SMTP_URL: 'must be a URL that begins with smtp:// or smtps://',
      MAIL_FROM: 'is required with SMTP_URL: mail servers refuse unknown senders',
      REDIS_URL: 'must be a URL that begins with redis:// or rediss://',
      HUB_ROLE: 'must be all, app or worker',
      HUB_DRAIN_SECONDS: 'must be between 0 and 60',
      HUB_MONGODB_OPTIONS: 'must be a JSON object',
      S3_ENDPOINT: 'must be a URL that begins with http:// or https://',
      S3_BUCKET: 'is required as soon as any S3_ variable is set',
      S3_REGION: 'is required as soon as any S3_ variable is set',
      S3_ACCESS_KEY_ID: 'is required as soon as any S3_ variable is set',
      S3_SECRET_ACCESS_KEY: 'is required as soon as any S3_ variable is set',
      LOG_LEVEL: 'must be one of fatal, error, warn, info, debug, trace, silent',
      TRUST_PROXY:
        'must be none, a number of proxies, or a list of addresses and of loopback, linklocal, uniquelocal',
      HUB_INTROSPECTION: 'must be true or false',
      HUB_SECOND_FACTOR: 'must be optional or staff',
      HUB_ALLOW_PRIVATE_NETWORK: 'must be true or false',
      HUB_SIMULATORS: 'must be an origin: scheme, host and port, without a path',
      PAYLOAD_SECRET: 'must be at least 32 characters long',
    })
  })

  it('should ask for a secret with a database that several hubs may share', () => {
    expect(faultsOf({ DATABASE_URL: 'mongodb://localhost/hub' })).toHaveProperty('PAYLOAD_SECRET')
    expect(parse({ DATABASE_URL: 'mongodb://localhost/hub', PAYLOAD_SECRET: 'x'.repeat(32) })).toMatchObject({
      embedded: false,
      secret: 'x'.repeat(32),
    })
  })

  it('should take simulators in a demonstration, and in production only where private addresses are allowed', () => {
    const simulated = { HUB_SIMULATORS: 'http://127.0.0.1:4300/' }
    expect(parse(simulated).simulators).toBe('http://127.0.0.1:4300')
    expect(faultsOf({ ...simulated, NODE_ENV: 'production' })).toEqual({
      HUB_SIMULATORS: 'is for demonstrations; in production it needs HUB_ALLOW_PRIVATE_NETWORK=true as well',
    })
    expect(
      parse({ ...simulated, NODE_ENV: 'production', HUB_ALLOW_PRIVATE_NETWORK: 'true' }).simulators,
    ).toBe('http://127.0.0.1:4300')
  })

  it.each([
    ['none', false],
    ['2', 2],
    ['loopback', 'loopback'],
    ['10.0.0.0/8, ::1', '10.0.0.0/8, ::1'],
  ])('should read TRUST_PROXY=%s as Express does', (given, expected) => {
    expect(parse({ TRUST_PROXY: given }).trustProxy).toBe(expected)
  })

  it.each([
    ['hub@example.org', { name: 'Community Hub', address: 'hub@example.org' }],
    ['Le Bief <bief@example.org>', { name: 'Le Bief', address: 'bief@example.org' }],
    ['"Le Bief" <bief@example.org>', { name: 'Le Bief', address: 'bief@example.org' }],
  ])('should read MAIL_FROM=%s', (given, expected) => {
    expect(parse({ SMTP_URL: 'smtp://localhost', MAIL_FROM: given }).mail.from).toEqual(expected)
  })

  it('should take all of S3 together', () => {
    expect(
      parse({
        S3_BUCKET: 'media',
        S3_REGION: 'eu-west-3',
        S3_ENDPOINT: 'https://s3.example.org',
        S3_ACCESS_KEY_ID: 'id',
        S3_SECRET_ACCESS_KEY: 'key',
        S3_FORCE_PATH_STYLE: 'true',
      }).s3,
    ).toEqual({
      bucket: 'media',
      region: 'eu-west-3',
      endpoint: 'https://s3.example.org',
      accessKeyId: 'id',
      secretAccessKey: 'key',
      forcePathStyle: true,
    })
  })

  it('should never quote a value: it may be a secret', () => {
    expect(() => parse({ PAYLOAD_SECRET: 'canary', HUB_ADMIN_PASSWORD: 'canary' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('canary') }),
    )
  })
})
