import { describe, expect, it } from '@jest/globals'
import { type CaseState, type LogEntry, logActions, project } from './project'

const reason = { check: 'words', code: 'insult', weight: 5 }
const entry = (action: LogEntry['action'], at: string): LogEntry => ({
  action,
  actor: action === 'approved' || action === 'rejected' ? 7 : null,
  at,
  reasons: [reason],
  rule: action === 'rejected' ? 'respect' : null,
  codeVersion: null,
  note: null,
})
const opened = project(null, entry('held', '2030-01-01T00:00:00Z'), 'held')

describe('project', () => {
  it('should open a case with the first entry', () => {
    expect(opened).toMatchObject({
      status: 'open',
      version: 1,
      openedAt: '2030-01-01T00:00:00Z',
      reasons: [reason],
    })
  })

  it('should keep the age of an open case, and start anew when a decided one opens again', () => {
    const edited = project(opened, entry('edited', '2030-01-02T00:00:00Z'), 'held')
    expect(edited).toMatchObject({ openedAt: '2030-01-01T00:00:00Z', version: 2 })
    const decided = project(edited, entry('rejected', '2030-01-03T00:00:00Z'), 'rejected')
    expect(decided).toMatchObject({ status: 'decided', rule: 'respect', decidedBy: 7, reasons: [reason] })
    const again = project(decided, entry('edited', '2030-01-04T00:00:00Z'), 'rejected')
    expect(again).toMatchObject({
      status: 'open',
      openedAt: '2030-01-04T00:00:00Z',
      decidedBy: null,
      rule: null,
      version: 4,
    })
  })

  it.each(logActions)('should move the row version by one with "%s"', (action) => {
    const before: CaseState = { ...opened, version: 41 }
    expect(project(before, entry(action, '2030-01-02T00:00:00Z'), 'held').version).toBe(42)
  })
})
