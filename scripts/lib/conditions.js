import { register } from 'node:module'

const wanted = 'production'
const hook = `export const resolve = (specifier, context, next) =>
  next(specifier, { ...context, conditions: [...context.conditions, '${wanted}'] })`

/**
 * Imports from here on take a package's `production` build where it offers one, as `node --conditions=production`
 * does.
 *
 * Lexical's modules for plain Node wait for a second module each (top-level await), and on Node 20 such a graph
 * sometimes never settles: the process ends in silence with code 13 (measured on a busy machine with
 * `import('@payloadcms/richtext-lexical')` alone: 8 of 10 processes; with the condition none of 40).
 */
export const preferBuilt = () => {
  const flags = [...process.execArgv, process.env.NODE_OPTIONS ?? '']
  if (!flags.some((flag) => flag.includes(`--conditions=${wanted}`)))
    register(`data:text/javascript,${encodeURIComponent(hook)}`)
}
