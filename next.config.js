import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const nextConfig = {
  // Types and lint are checked by `npm test`; a build repeats neither.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // Express compresses, for Next's answers and its own alike.
  compress: false,
  // Titles and canonical addresses stand in the head for every reader, not only for the bots that Next knows.
  htmlLimitedBots: /.*/,
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
