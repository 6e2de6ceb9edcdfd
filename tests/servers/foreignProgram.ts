import { spawn } from 'node:child_process'

/** Somebody else's server, in a process of its own. */
export type ForeignProgram = { stop: () => Promise<void> }

/** Milliseconds for which a program may take to be ready; the first start of one makes its database. */
const readyMs = 60_000

/**
 * Starts a program and waits until an address of it answers with a 200. It ends by `stop`, and by itself when this
 * process does, however that ends: a shell holds it and our end of a pipe.
 *
 * @param args.ready - the address.
 */
export const startForeignProgram = async (args: {
  command: string
  args: readonly string[]
  env?: Readonly<Record<string, string>>
  cwd: string
  ready: string
}): Promise<ForeignProgram> => {
  const child = spawn(
    'sh',
    [
      '-c',
      '"$@" >&2 & program=$!; cat >/dev/null; kill $program; wait $program',
      'sh',
      args.command,
      ...args.args,
    ],
    { cwd: args.cwd, env: { ...process.env, ...args.env }, stdio: ['pipe', 'ignore', 'pipe'] },
  )
  let said = ''
  child.stderr.on('data', (bytes: Buffer) => (said = (said + bytes.toString()).slice(-4_000)))
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      child.once('exit', () => resolve())
      child.stdin.end()
    })
  const until = Date.now() + readyMs
  while (Date.now() < until) {
    const answer = await fetch(args.ready).catch(() => null)
    await answer?.body?.cancel()
    if (answer?.status === 200) return { stop }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await stop()
  throw new Error(`${args.command} was not ready in time: ${said}`)
}
