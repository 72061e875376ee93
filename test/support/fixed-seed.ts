import fc from 'fast-check';

// The same examples at every run, so that a red suite is about the change. FAST_CHECK_SEED looks at others.
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 1) });
