import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { parseEnv } from './src/config/env'
import { createLogger } from './src/config/logger'
import { mediaStorage } from './src/config/mediaStorage'
import { fleetingSecret, readSecret } from './src/config/secret'
import { database } from './src/database'
import { hubEditor } from './src/fields/editor'
import { communityHub } from './src/hub'
import { hubEmail } from './src/plugins/notifications'

const root = path.dirname(fileURLToPath(import.meta.url))
// Parsed where it is read, so that a build and the command line tools obey the same rules; nothing is created here.
const env = parseEnv(process.env, { cwd: process.cwd() })

const mailDirectory = path.join(env.dataDir, 'mail')

export default buildConfig({
  secret: env.secret ?? readSecret(env.dataDir) ?? fleetingSecret(),
  serverURL: env.siteURL,
  db: database({
    url: env.databaseURL,
    migrationDir: path.join(root, 'src/migrations'),
    push: env.development,
    redisURL: env.redisURL,
    alone: env.singleNode,
    mongo: env.mongoOptions,
  }),
  editor: hubEditor(),
  email: hubEmail({ ...env.mail, directory: mailDirectory, now: () => new Date() }),
  localization: {
    locales: [
      { code: 'en', label: 'English' },
      { code: 'fr', label: 'Français' },
    ],
    defaultLocale: 'en',
    fallback: true,
  },
  i18n: { supportedLanguages: { en, fr }, fallbackLanguage: 'en' },
  // Payload's default asks gravatar.com, which would learn who works here.
  admin: { user: 'members', avatar: 'default' },
  cors: [...env.origins],
  csrf: [...env.origins],
  sharp,
  telemetry: false,
  logger: createLogger({ level: env.logLevel, pretty: process.stdout.isTTY && !env.production }),
  typescript: { outputFile: path.join(root, 'src/payload-types.ts') },
  plugins: [
    communityHub({
      siteURL: env.siteURL,
      mediaDirectory: path.join(env.dataDir, 'media'),
      mailDirectory: env.mail.smtpURL === null ? mailDirectory : null,
      members: {
        providers: env.loginProviders,
        disposable: env.disposable,
        secondFactor: env.secondFactor,
      },
      allowPrivateNetwork: env.allowPrivateNetwork,
      simulators: env.simulators,
      previousSecret: env.previousSecret,
    }),
    mediaStorage(env.s3),
  ],
})
