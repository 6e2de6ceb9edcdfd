import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { HtmlValidate } from 'html-validate'
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser, openPerson } from './browser'
import { logIn } from './member'
import { addressOf, type Language, languages, type PageKind, pageKinds, seededIn } from './pageKinds'
import { type StartedHub, startHub } from './startedHub'

/**
 * The HTML of every kind of page, as the server sends it, held against two checkers that are not ours: html-validate
 * and the Nu checker of the W3C (which needs Java).
 */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // What React and Next write, and HTML allows: `disabled=""`, `<input/>`, ids with an underscore in front, styles in
    // attributes, a button without a type in a form.
    'attribute-boolean-style': 'off',
    'attr-case': 'off',
    'doctype-style': 'off',
    'no-implicit-button-type': 'off',
    'no-inline-style': 'off',
    'no-trailing-whitespace': 'off',
    'require-sri': 'off',
    'valid-id': ['error', { relaxed: true }],
    'void-style': 'off',
    // Advice on length: a title is what its author wrote.
    'long-title': 'off',
    // Several buttons of one name say which was pressed.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
})

/** React writes `action=""` on every form of a server action, in place of none; both send to the page itself. */
const actionOfReact = /attribute .action.|"action" has invalid value ""/
/**
 * HTML lets a preload name its sources instead of one address, and hidden fields share a name (which rows are meant);
 * html-validate knows neither, the Nu checker both.
 */
const withoutUnknowns = (html: string): string =>
  html.replace(/<link [^>]*imagesrcset="[^>]*>/gi, '').replace(/<input [^>]*type="hidden"[^>]*>/gi, '')

const java = spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0
if (!java) process.stdout.write('no Java here: the Nu checker is left out\n')
const itWithJava = java ? it : it.skip
const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')

/** The checker's own reading of style sheets is older than nesting, layers and container queries. */
const olderThanCSS = /^CSS: /

describe('the HTML of every kind of page', () => {
  let hub: StartedHub
  let browser: Browser
  let folder: string
  const pages = new Map<string, string>()

  beforeAll(async () => {
    ;[hub, browser, folder] = await Promise.all([
      startHub({}),
      openBrowser(),
      mkdtemp(path.join(os.tmpdir(), 'hub-html-')),
    ])
    const { page, context } = await openPerson(browser)
    await logIn(page, hub.url, hub.admin)
    const cookies = await context.cookies()
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    for (const language of languages) {
      const seeded = await seededIn(hub.url, language)
      for (const [name, kind] of Object.entries<PageKind>(pageKinds))
        pages.set(`${name}.${language}`, await readPage({ kind, language, path: kind.path(seeded), cookie }))
    }
  })
  afterAll(async () => {
    await browser?.close()
    await hub?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  /** The document as it is sent, to whoever may see it. */
  const readPage = async (args: {
    kind: PageKind
    language: Language
    path: string
    cookie: string
  }): Promise<string> => {
    const { kind, language, path, cookie } = args
    const response = await fetch(addressOf(hub.url, language, path), {
      headers: kind.for === 'member' ? { cookie } : {},
      redirect: 'manual',
    })
    expect({ path, status: response.status }).toEqual({ path, status: kind.status ?? 200 })
    return response.text()
  }

  it('should have nothing that html-validate finds wrong', async () => {
    const faults: string[] = []
    for (const [name, html] of pages) {
      const report = await validator.validateString(withoutUnknowns(html))
      for (const { messages } of report.results)
        for (const { ruleId, message, selector } of messages)
          if (!actionOfReact.test(message)) faults.push(`${name}: ${ruleId}: ${message} (${selector ?? ''})`)
    }
    expect(faults).toEqual([])
  })

  itWithJava('should have nothing that the Nu checker finds wrong', async () => {
    const files = await Promise.all(
      [...pages].map(async ([name, html]) => {
        const file = path.join(folder, `${name}.html`)
        await writeFile(file, html)
        return file
      }),
    )
    const { stderr } = spawnSync(
      'java',
      ['-Xss1m', '-jar', jar, '--format', 'json', '--errors-only', ...files],
      {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      },
    )
    const { messages } = JSON.parse(stderr) as {
      messages: { url: string; message: string; extract?: string; type: string }[]
    }
    const faults = messages
      .filter(({ message }) => !olderThanCSS.test(message) && !actionOfReact.test(message))
      .map(({ url, message, extract }) => `${path.basename(url)}: ${message} ${extract ?? ''}`)
    expect(faults).toEqual([])
  })
})
