import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What Lighthouse judges. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
/** One of {@link categories}. */
export type Category = (typeof categories)[number]

/** A page as Lighthouse saw it. */
export type Report = {
  /** 0 to 100, of the categories that were asked for. */
  scores: Partial<Record<Category, number>>
  /** What cost points, but for speed: category, audit and the elements. */
  faults: string[]
  /** Kilobytes (1000 bytes) of scripts that came over the wire, compressed, headers included. */
  scriptKB: number
  /** Seconds to the largest paint, on Lighthouse's simulated phone. */
  largestPaint: number
}

type Answer = {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>
  audits: Record<
    string,
    { score: number | null; title: string; numericValue?: number; details?: { items?: unknown[] } }
  >
}

/**
 * Judges a page with Lighthouse's own command, as its simulated phone on a slow network; Chromium is the one of
 * `CHROMIUM_PATH`. A process of its own: what it measures is not the tests' work.
 */
export const lighthouse = async (url: string, asked: readonly Category[] = categories): Promise<Report> => {
  const command = path.join(
    path.dirname(createRequire(path.resolve('package.json')).resolve('lighthouse/package.json')),
    'cli/index.js',
  )
  const { stdout } = await run(
    process.execPath,
    [
      command,
      url,
      '--output=json',
      '--quiet',
      '--no-enable-error-reporting',
      `--only-categories=${asked.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    ],
    {
      env: { ...process.env, CHROME_PATH: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' },
      maxBuffer: 64 * 2 ** 20,
    },
  )
  const { categories: judged, audits } = JSON.parse(stdout) as Answer
  const requests = (audits['network-requests']?.details?.items ?? []) as {
    resourceType: string
    transferSize: number
  }[]
  return {
    scores: Object.fromEntries(asked.map((each) => [each, Math.round((judged[each]?.score ?? 0) * 100)])),
    faults: asked
      .filter((each) => each !== 'performance')
      .flatMap((each) =>
        (judged[each]?.auditRefs ?? [])
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
          .map(({ id }) => `${each}: ${id} (${JSON.stringify(audits[id]?.details?.items ?? [])})`),
      ),
    scriptKB:
      requests
        .filter(({ resourceType }) => resourceType === 'Script')
        .reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000,
    largestPaint: (audits['largest-contentful-paint']?.numericValue ?? NaN) / 1000,
  }
}
