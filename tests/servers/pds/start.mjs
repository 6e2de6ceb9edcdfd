/**
 * A real PDS of the AT Protocol with its own PLC directory, on 127.0.0.1 and free ports, in a temporary folder.
 * Prints one line of JSON when it is ready: {"url", "handle", "did", "appPassword"} of an account made for the test.
 * Ends, and removes its folder, on SIGTERM or when its standard input closes.
 */
import { Secp256k1Keypair } from '@atproto/crypto'
import { envToCfg, envToSecrets, PDS, readEnv } from '@atproto/pds'
import plc from '@did-plc/server'
import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'

/** Both servers listen on all interfaces by themselves; here they may not. */
const onLoopback = (app) => {
  const listen = app.listen.bind(app)
  app.listen = (port, ...rest) => listen(port, '127.0.0.1', ...rest)
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

const directory = await mkdtemp(path.join(os.tmpdir(), 'hub-pds-'))
const directoryOfIds = plc.PlcServer.create({ db: plc.Database.mock(), port: await freePort() })
onLoopback(directoryOfIds.app)
const idServer = await directoryOfIds.start()

const port = await freePort()
const rotationKey = await Secp256k1Keypair.create({ exportable: true })
Object.assign(process.env, {
  PDS_DEV_MODE: 'true',
  PDS_HOSTNAME: 'localhost',
  PDS_PORT: String(port),
  PDS_DATA_DIRECTORY: directory,
  PDS_BLOBSTORE_DISK_LOCATION: path.join(directory, 'blobs'),
  PDS_DID_PLC_URL: `http://127.0.0.1:${idServer.address().port}`,
  PDS_JWT_SECRET: randomBytes(32).toString('hex'),
  PDS_ADMIN_PASSWORD: randomBytes(16).toString('hex'),
  PDS_PLC_ROTATION_KEY_K256_PRIVATE_KEY_HEX: Buffer.from(await rotationKey.export()).toString('hex'),
  PDS_INVITE_REQUIRED: 'false',
  PDS_SERVICE_HANDLE_DOMAINS: '.test',
  PDS_RATE_LIMITS_ENABLED: 'true',
  LOG_ENABLED: 'false',
})
const env = readEnv()
const pds = await PDS.create(envToCfg(env), envToSecrets(env))
onLoopback(pds.app)
await pds.start()

const url = `http://127.0.0.1:${port}`
const call = async (method, body, token) => {
  const answer = await fetch(`${url}/xrpc/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${method}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}
const handle = 'hub.test'
const account = await call('com.atproto.server.createAccount', {
  handle,
  email: 'hub@example.org',
  password: randomBytes(16).toString('hex'),
})
const { password: appPassword } = await call(
  'com.atproto.server.createAppPassword',
  { name: 'hub' },
  account.accessJwt,
)

let isStopping = false
const stop = async () => {
  if (isStopping) return
  isStopping = true
  await pds.destroy()
  await directoryOfIds.destroy()
  await rm(directory, { recursive: true, force: true })
  process.exit(0)
}
process.on('SIGTERM', () => void stop())
process.stdin.on('end', () => void stop())
process.stdin.resume()

process.stdout.write(`${JSON.stringify({ url, handle, did: account.did, appPassword })}\n`)
