export type { BuiltFile, BuiltPolicy, Manifest } from './build/manifest.ts'
export { processIo, type Io } from './io.ts'
export { run } from './run.ts'
export { FORMATS, type Format } from './usage/build.ts'
export {
  verifyPolicy,
  type Fidelity,
  type Verified,
  type VerifyContext,
} from './verify/verify-policy.ts'
