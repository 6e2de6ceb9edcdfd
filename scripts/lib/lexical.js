/**
 * Makes the rich-text editor's packages safe to import in this process.
 *
 * On Node 20 they can wait for each other for ever while they load: each of them ends in a top-level
 * `await import(…)` of its own file, and they import each other. The process then ends in silence with code 13, or
 * hangs (measured: 18 of 20 loads on a busy machine). With `lexical`, which the others all import, loaded first and
 * alone, the circle is open (0 of 60). `node --conditions=production` takes files that do not wait at all (0 of 40);
 * npm's scripts and the processes of the tests start with it where they can.
 */
export const settleLexical = async () => {
  await import('lexical')
}
