import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const nextConfig = {
  // Types and lint are checked by `npm test`; a build repeats neither.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // It finds its own files beside it.
  serverExternalPackages: ['pdfkit'],
  // Express compresses, for Next's answers and its own alike.
  compress: false,
  // A form of the admin with a long rich text, or a portrait of the site: as much as REST takes.
  experimental: { serverActions: { bodySizeLimit: '6mb' } },
  // Titles and canonical addresses stand in the head for every reader, not only for the bots that Next knows.
  htmlLimitedBots: /.*/,
  // English pages have no prefix; `src/proxy.ts` sends `/en/…` there, and tells the page its language.
  rewrites: async () => ({
    beforeFiles: [
      { source: '/', destination: '/en' },
      {
        source: '/:path((?!(?:en|fr|admin|api)(?:/|$)|_next/).*)',
        destination: '/en/:path',
      },
    ],
  }),
}

const configured = withPayload(nextConfig, { devBundleServerPackages: false })

export default {
  ...configured,
  // Payload asks the browser for its colour scheme, and `Critical-CH` makes it ask for the first page twice. Only the
  // admin reads the answer.
  headers: async () => (await configured.headers()).map((rule) => ({ ...rule, source: '/admin/:path*' })),
}
