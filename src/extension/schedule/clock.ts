import * as vscode from 'vscode';

/** What time it is; tests set their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Minutes that this machine's clocks are east of UTC at a moment. */
  offset(now: number): number;
  /** Calls once, unless it is disposed of before. */
  later(milliseconds: number, call: () => void): vscode.Disposable;
}

/** A timer cannot wait longer. */
const LONGEST = 12 * 60 * 60 * 1000;

export const systemClock: Clock = {
  now: () => Date.now(),
  offset: (now) => -new Date(now).getTimezoneOffset(),
  later: (milliseconds, call) => {
    const timer = setTimeout(call, Math.min(Math.max(milliseconds, 0), LONGEST));
    return new vscode.Disposable(() => {
      clearTimeout(timer);
    });
  },
};
