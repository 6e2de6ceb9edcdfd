import { newChannel } from '../channel/newChannel'
import type { AddCommand } from '../terminal'

/** `channel:new` */
export const addChannel: AddCommand = (program, terminal) => {
  program
    .command('channel:new')
    .description('begin a new channel: its folder, a simulated network, a row of the contract suite')
    .argument('<id>', 'a word in camel case, as channels are stored under it: tumblr')
    .option('--name <name>', 'the network’s name, for people')
    .action(async (id: string, { name }: { name?: string }) => {
      const written = await newChannel({ root: process.cwd(), id, ...(name === undefined ? {} : { name }) })
      for (const file of written) terminal.out(file)
      terminal.out('Next: docs/adding-a-channel.md, and npm run generate for the new form')
    })
}
