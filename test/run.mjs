#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/**
 * The whole suite, in the order in which a mistake shows soonest. Ends with one line that counts: each of the steps without tests of its
 * own is one.
 */
const results = '.cache/test-results';
const unit = `${results}/unit.json`;
const e2e = `${results}/e2e.json`;

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };

step('types', ['tsc', '-b']);
step('format', ['oxfmt', '--check', '.']);
step('lint', ['oxlint', '--type-aware', '--quiet', '.']);
step('unused code', ['knip']);
const built =
  step('build', ['vite', 'build', '--logLevel', 'warn']) &&
  step('build of the program', ['vite', 'build', '--mode', 'main', '--logLevel', 'warn']) &&
  step('build of the preload', ['vite', 'build', '--mode', 'preload', '--logLevel', 'warn']);
suite(
  'unit, property, architecture and contract tests',
  ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unit}`],
  unitCounts,
);
if (built) suite('end-to-end tests', ['playwright', 'test'], e2eCounts, { PLAYWRIGHT_JSON_OUTPUT_FILE: e2e });

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs one command; it passes where it exits with 0. */
function step(name, command) {
  const passed = run(name, command);
  total[passed ? 'passed' : 'failed'] += 1;
  return passed;
}

/** Runs a test runner and adds its counts; one that ends without a report has failed. */
function suite(name, command, counts, environment = {}) {
  const passed = run(name, command, environment);
  const counted = counts();
  total.passed += counted.passed;
  total.skipped += counted.skipped;
  total.failed += !passed && counted.failed === 0 ? 1 : counted.failed;
}

function run(name, [program, ...rest], environment = {}) {
  process.stdout.write(`\n== ${name}\n`);
  const ended = spawnSync(process.execPath, [`node_modules/.bin/${program}`, ...rest], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (ended.status !== 0) process.stdout.write(`${name}: failed\n`);
  return ended.status === 0;
}

function unitCounts() {
  const report = read(unit);
  for (const name of skippedIn(report)) process.stdout.write(`skipped: ${name}\n`);
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

/** Names of the tests that were skipped; each says in its name, or its suite on the way, why. */
function skippedIn(report) {
  return (report?.testResults ?? []).flatMap((file) =>
    file.assertionResults
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName),
  );
}

function e2eCounts() {
  const stats = read(e2e)?.stats;
  return {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
  };
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    process.stdout.write(`no report: ${error.message}\n`);
    return null;
  }
}
