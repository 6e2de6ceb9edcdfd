import { readFileSync } from 'node:fs'

/** Ends the process with one clear line when this Node is older than `package.json` asks for. */
export const requireNode = () => {
  const wanted = JSON.parse(readFileSync('package.json', 'utf8')).engines.node.replace('>=', '')
  const [major = 0, minor = 0] = wanted.split('.').map(Number)
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number)
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return
  console.error(`The hub needs Node ${wanted} or newer; this is Node ${process.versions.node}.`)
  process.exit(1)
}
