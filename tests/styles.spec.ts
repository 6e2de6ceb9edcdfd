import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'

const folder = 'src/site/styles'

/** Takes away on paper what the others set: it has no classes of its own. */
const paper = 'print.css'

/** Classes that have a rule of their own in a style sheet, `.name` and nothing more; pure. */
const classesIn = (css: string): Set<string> =>
  new Set(
    [...css.replace(/\/\*[^]*?\*\//g, '').matchAll(/(?<=^|[{};,])\s*\.([\w-]+)\s*(?=[,{])/g)].map(
      ([, name]) => name ?? '',
    ),
  )

describe('the style sheets', () => {
  it('should be read class by class', () => {
    const css = '@layer a { .one, .two { --x: 1 } /* .no { */ .three .four { } .five:hover { } .six { } }'
    expect([...classesIn(css)]).toEqual(['one', 'two', 'six'])
  })

  it('should define each class in one place: a name that two parts of a page share breaks one of them', () => {
    const places = new Map<string, string[]>()
    const files = readdirSync(folder).filter((file) => file.endsWith('.css') && file !== paper)
    for (const file of files)
      for (const name of classesIn(readFileSync(`${folder}/${file}`, 'utf8')))
        places.set(name, [...(places.get(name) ?? []), file])
    expect(places.size).toBeGreaterThan(100)
    expect([...places].filter(([, at]) => at.length > 1)).toEqual([])
  })
})
