/** Addresses that lead out of the folder of the notes when they are followed without a thought. */
export const WAYS_OUT: readonly string[] = [
  '../../etc/passwd',
  '../../../../../../../../etc/passwd',
  './../../../../etc/passwd',
  'content/../../../../etc/passwd',
  '....//....//etc/passwd',
  '/etc/passwd',
  '//etc/passwd',
  '/../etc/passwd',
  '..%2f..%2f..%2f..%2fetc/passwd',
  '..%2F..%2F..%2F..%2Fetc%2Fpasswd',
  '%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '%2E%2E%2F%2E%2E%2F%2E%2E%2Fetc%2Fpasswd',
  '%252e%252e%252fetc%252fpasswd',
  'file:///etc/passwd',
  'FILE:///etc/passwd',
  'file:/etc/passwd',
  '..\\..\\..\\..\\Windows\\win.ini',
  '..%5c..%5c..%5c..%5cWindows%5cwin.ini',
  '/..\\..\\..\\Windows\\win.ini',
  'a\\..\\..\\..\\..\\Windows\\win.ini',
  'C:\\Windows\\win.ini',
  'C:/Windows/win.ini',
  'c:win.ini',
  '\\\\server\\share\\secret',
  '//server/share/secret',
  '~/.ssh/id_rsa',
  '../../etc/passwd\u0000.md',
];

/** Whether a path stays in a folder that it is joined to, also where a backslash divides folders. */
export function staysInside(path: string): boolean {
  return !path.split(/[\\/]/).includes('..');
}
