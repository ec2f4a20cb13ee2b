import type { Manifest } from '../../packages/cli/src/index.ts'
import { snapshot, type Workspace } from './workspace.ts'

/** A build that needs no browser, on a fixed day. */
export const PAGES: readonly string[] = ['build', '--format', 'html,json', '--today', '2026-11-20']

/** The manifest of a build. */
export function manifestOf(at: Workspace): Manifest {
  return JSON.parse(at.read('dist/manifest.json')) as Manifest
}

/** Paths of what a build wrote, sorted. */
export function outputOf(at: Workspace, folder = 'dist'): readonly string[] {
  return [...snapshot(at.path(folder)).keys()]
}

/** The same without pages and reminders of single audiences, topics, and policies in twos: how many there are is for the rules, the reminders, the vocabulary and the policies to say. */
export function withoutViews(paths: readonly string[]): readonly string[] {
  return paths.filter(
    (path) => !/\/(?:for|reminders|compare\/topics)\/|\/compare\/\S+--/.test(path),
  )
}
