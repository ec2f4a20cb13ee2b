import { SetUpError } from './set-up-error.mjs'

/**
 * Commands of a root script, the arguments added to the last one.
 * Run without a shell, so that signals reach the program and arguments need no quoting;
 * a script may therefore only be plain words joined by `&&`.
 *
 * @param {Readonly<Record<string, string>>} scripts
 * @param {string | undefined} name
 * @param {readonly string[]} args
 * @returns {[string, ...string[]][]}
 */
export function scriptCommands(scripts, name, args) {
  const script = name === undefined ? undefined : scripts[name]
  if (script === undefined) {
    throw new SetUpError(
      `no script \`${name ?? ''}\` in package.json`,
      `one of: ${Object.keys(scripts).join(', ')}`,
    )
  }
  if (!/^[\w@./:*=,&\s-]+$/.test(script)) {
    throw new Error(`script \`${name}\` must be plain words joined by \`&&\``)
  }
  if (script.includes('scripts/bootstrap.mjs')) {
    throw new Error(`script \`${name}\` calls the bootstrap, which would call it again`)
  }
  const commands = script.split('&&').map((part) => part.trim().split(/\s+/))
  commands.at(-1)?.push(...args)
  return /** @type {[string, ...string[]][]} */ (commands)
}
