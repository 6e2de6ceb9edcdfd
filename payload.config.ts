import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { database } from './src/database'
import { communityHub } from './src/hub'

const root = path.dirname(fileURLToPath(import.meta.url))
const dataDir = path.resolve(process.env.DATA_DIR ?? 'data')
const siteURL = process.env.SITE_URL ?? 'http://localhost:3000'

export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? 'development',
  serverURL: siteURL,
  db: database({
    url: process.env.DATABASE_URL ?? `file:${path.join(dataDir, 'hub.db')}`,
    migrationDir: path.join(root, 'src/migrations'),
  }),
  editor: lexicalEditor(),
  localization: {
    locales: [
      { code: 'en', label: 'English' },
      { code: 'fr', label: 'Français' },
    ],
    defaultLocale: 'en',
    fallback: true,
  },
  i18n: { supportedLanguages: { en, fr }, fallbackLanguage: 'en' },
  admin: { user: 'members' },
  cors: [siteURL],
  csrf: [siteURL],
  sharp,
  telemetry: false,
  typescript: { outputFile: path.join(root, 'src/payload-types.ts') },
  plugins: [communityHub({ siteURL, mediaDirectory: path.join(dataDir, 'media') })],
})
