import fc from 'fast-check'

// Without `SEED` every run draws the same, so that a green run stays green; `SEED=$RANDOM` draws what nobody has yet.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) })
