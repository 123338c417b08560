// Every waiting time of the end-to-end tests, in milliseconds: generous, because a loaded two-core machine is several times slower than an idle one.

export const limits = {
  /** One thing a person waits for on the screen: a row, a line, a list. */
  step: 60_000,
  /** One mocha test that drives a workbench, from starting the server to closing it. */
  journey: 240_000,
  /** One condition inside the extension host: findings have come, a command has answered. */
  condition: 30_000,
  /** One mocha test inside the extension host; longer than two conditions. */
  suiteTest: 90_000,
  /** A whole suite in an extension host, workbench start included. */
  suite: 300_000,
  /** The language client in Neovim, start included. */
  neovim: 60_000,
  /** The server process of the workbench, until it listens. */
  serverStart: 60_000,
  /** Between the polite and the firm signal to a process group. */
  stop: 3_000,
  /** One section of a whole run: longer than what it contains. */
  section: 1_200_000,
} as const
