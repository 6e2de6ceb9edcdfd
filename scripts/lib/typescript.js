import { settleLexical } from './lexical.js'

/** Lets this process import TypeScript, and everything that the hub is made of. */
export const typescript = async () => {
  const { register } = await import('tsx/esm/api')
  await settleLexical()
  register()
}
