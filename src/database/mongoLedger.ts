import type { LedgerKeeper } from './ledger'
import { type Command, commandDoes } from './mongoCommands'

/** As much of the driver's client as is needed here: its monitoring of commands, which must be on. */
export type MonitoredClient = {
  on: ((event: 'commandStarted', listener: (event: Started) => void) => unknown) &
    ((event: 'commandSucceeded' | 'commandFailed', listener: (event: Ended) => void) => unknown)
}
type Ended = { requestId: number }
type Started = Ended & { commandName: string; command: Command }

type Writes = Set<string> | 'all'

/**
 * Tells the ledger of every command that a MongoDB client sends (`monitorCommands`). The driver announces a command
 * within the work that asks for it, and its end before that work goes on: a write is in the ledger before its writer is
 * told. Inside a transaction writes count at its commit; what failed may have been done all the same, and counts.
 */
export const keepMongoLedger = (client: MonitoredClient, ledger: LedgerKeeper): void => {
  /** Writes under way, by the number of their command. */
  const pending = new Map<number, Writes>()
  /** What transactions have written and not committed, by session and number. */
  const uncommitted = new Map<string, Writes>()

  client.on('commandStarted', (event) => {
    const { command, commandName, requestId } = event
    const { reads, writes } = commandDoes(commandName, command)
    if (reads.length > 0) ledger.read(reads)
    const transaction = transactionOf(command)
    if (commandName === 'commitTransaction' || commandName === 'abortTransaction') {
      const written = uncommitted.get(transaction ?? '')
      if (transaction !== null) uncommitted.delete(transaction)
      if (commandName === 'commitTransaction')
        // A commit is sent again when nobody knows whether it happened: then what it wrote is not known any more.
        pending.set(requestId, written ?? 'all')
      return
    }
    if (transaction !== null) uncommitted.set(transaction, together(uncommitted.get(transaction), writes))
    else if (writes.length > 0) pending.set(requestId, together(undefined, writes))
  })
  const ended = ({ requestId }: Ended): void => {
    const writes = pending.get(requestId)
    if (writes === undefined) return
    pending.delete(requestId)
    if (writes === 'all' || writes.size > 0) ledger.written(writes)
  }
  client.on('commandSucceeded', ended)
  client.on('commandFailed', ended)
}

const together = (before: Writes | undefined, more: readonly string[] | 'all'): Writes =>
  before === 'all' || more === 'all' ? 'all' : new Set([...(before ?? []), ...more])

/** Session and number of the transaction that a command is part of. */
const transactionOf = (command: Command): string | null => {
  const { lsid, txnNumber, autocommit } = command as {
    lsid?: { id?: { toString: (form: 'hex') => string } }
    txnNumber?: unknown
    autocommit?: boolean
  }
  // Retryable writes have a number too.
  if (autocommit !== false) return null
  return `${lsid?.id?.toString('hex') ?? ''} ${String(txnNumber)}`
}
