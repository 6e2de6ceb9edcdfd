import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const prefix = 'the channel '
const signs = { passed: '●', failed: '✗', pending: '·', todo: '·' }

/** A rule without what tells its cases apart: "should take status 429 for later" is one of the rule of statuses. */
const ruleOf = (title) =>
  title
    .replace(/status \d+ for \w+/, 'each status for what it means')
    .replace(/an hour (ahead|behind)/, 'an hour off')
    .replace(/publish (?!texts).*, or say why not/, 'publish odd content, or say why not')

/**
 * A Jest reporter (`npm run contracts`): the table of the contract suite, channel by rule, with the count of cases, and
 * how many vectors of the networks' own counting passed.
 */
export default class ContractTable {
  constructor() {
    this.folder = mkdtempSync(path.join(tmpdir(), 'contracts-'))
    // Workers inherit it: what they count is read at the end.
    process.env.CONTRACT_VECTORS = path.join(this.folder, 'vectors')
    this.rules = new Map()
    this.channels = new Map()
  }

  onTestResult(_test, { testResults }) {
    for (const { ancestorTitles, title, status } of testResults) {
      const [suite = ''] = ancestorTitles
      if (!suite.startsWith(prefix)) continue
      const rule = ruleOf(title)
      if (!this.rules.has(rule)) this.rules.set(rule, this.rules.size + 1)
      const channel = this.channels.get(suite) ?? new Map()
      this.channels.set(suite, channel)
      const cell = channel.get(rule) ?? { cases: 0, status }
      const worst = status === 'failed' || cell.status === 'failed' ? 'failed' : cell.status
      channel.set(rule, { cases: cell.cases + 1, status: worst })
    }
  }

  onRunComplete() {
    const width = Math.max(...[...this.channels.keys()].map((name) => name.length - prefix.length), 8)
    const places = [...this.rules.values()].map((place) => String(place).padStart(3)).join('')
    const lines = ['', `${'channel'.padEnd(width)} ${places}  cases`]
    let all = 0
    for (const [suite, cells] of this.channels) {
      const marks = [...this.rules.keys()]
        .map((rule) => `  ${signs[cells.get(rule)?.status] ?? ' '}`)
        .join('')
      const cases = [...cells.values()].reduce((sum, cell) => sum + cell.cases, 0)
      all += cases
      lines.push(`${suite.slice(prefix.length).padEnd(width)} ${marks} ${String(cases).padStart(6)}`)
    }
    lines.push('', `${this.channels.size} channels × ${this.rules.size} rules, ${all} cases`, '')
    for (const [rule, place] of this.rules) lines.push(`${String(place).padStart(3)}  ${rule}`)
    const file = process.env.CONTRACT_VECTORS
    if (existsSync(file)) lines.push('', 'Vectors passed:', readFileSync(file, 'utf8').trimEnd())
    else lines.push('', 'Vectors: none here (../shared/data/social is not on this machine)')
    rmSync(this.folder, { recursive: true })
    console.log(lines.join('\n'))
  }
}
