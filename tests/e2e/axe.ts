import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe-core finds wrong with the page as it stands: the rule, the element and why, one line each.
 *
 * @param within - selectors of what is judged, for pages that are others' in part. @default the whole page
 */
export const violationsOf = async (page: Page, within?: readonly string[]): Promise<string[]> => {
  await page.evaluate(axe.source)
  return page.evaluate(async (selectors) => {
    const page = globalThis as unknown as { axe: typeof axe }
    const { violations } = await page.axe.run(
      selectors ? { include: selectors.map((each) => [each]) } : document,
      {
        resultTypes: ['violations'],
      },
    )
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} (${failureSummary ?? ''})`),
    )
  }, within)
}
