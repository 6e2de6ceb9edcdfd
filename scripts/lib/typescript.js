/**
 * Lets this process import TypeScript, and everything that the hub is made of.
 *
 * On Node 20 the rich-text editor's packages can wait for each other for ever while they load: each of them ends in a
 * top-level `await import(…)` of its own file, and they import each other. The process then ends in silence with code
 * 13, or hangs (measured: 18 of 20 loads on a busy machine). With `lexical`, which the others all import, loaded
 * first and alone, the circle is open (0 of 60).
 */
export const typescript = async () => {
  const { register } = await import('tsx/esm/api')
  await import('lexical')
  register()
}
