const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'access is denied',
  ELOOP: 'its links form a loop',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EEXIST: 'there is a file of this name',
  ENOTDIR: 'a file stands where a folder is needed',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long',
  EFBIG: 'the file is too large',
  EROFS: 'the disk is read-only',
};

/** Why a file could not be read or written, as part of a sentence. */
export function reason(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
  return code === undefined ? thrown.message : (WORDS[code] ?? code);
}
