import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe-core finds wrong with the page as it stands: the rule, the element and why, one line each.
 *
 * @param within - selectors of what is judged, for pages that are others' in part. @default the whole page
 */
export const violationsOf = async (page: Page, within?: readonly string[]): Promise<string[]> => {
  await page.evaluate(axe.source)
  return page.evaluate(
    async ({ selectors, others }) => {
      const page = globalThis as unknown as { axe: typeof axe }
      const include = selectors?.map((each) => [each])
      const context = include ? { include, exclude: others.map((each) => [each]) } : document
      const { violations } = await page.axe.run(context, { resultTypes: ['violations'] })
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} (${failureSummary ?? ''})`),
      )
    },
    { selectors: within, others: payloadsOwn },
  )
}

/** Parts of Payload's own fields, which stand within ours: the arrow of its lists is a hidden button that takes focus. */
const payloadsOwn = ['.react-select .dropdown-indicator']
