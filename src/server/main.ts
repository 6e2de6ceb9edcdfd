import next from 'next'
import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv } from '../config/env'
import { createLogger } from '../config/logger'
import { offerGraphQL } from '../core/inProcess'
import { createApp } from './app'
import { bootPayload, prepareDataDir } from './boot'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const dev = process.argv.includes('--dev')
const env = parseEnv(process.env, { cwd: process.cwd() })
prepareDataDir(env)
const payload = await bootPayload()
const nextApp = next({ dev, dir: root, hostname: env.host, port: env.port })
await nextApp.prepare()
const handle = nextApp.getRequestHandler()
const { app, inProcess } = createApp({
  payload,
  logger: createLogger({ level: env.logLevel }),
  siteURL: env.siteURL,
  introspection: env.introspection,
  dev,
  next: (req, res) => handle(req, res),
})
offerGraphQL(inProcess, env.siteURL)
const server = createServer(app)
server.on('upgrade', nextApp.getUpgradeHandler())
server.listen(env.port, env.host, () => {
  console.log(`${env.siteURL}  ${env.siteURL}/admin`)
})
