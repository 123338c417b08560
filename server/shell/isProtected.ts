// Whether a file is write-protected: by its own attribute, or since somebody else's rights or a medium forbid it.
import { access, constants, stat } from 'node:fs/promises'

/** False for what is not there, or cannot be told. */
export async function isProtected(path: string): Promise<boolean> {
  try {
    const { mode } = await stat(path)
    await access(path, constants.W_OK)
    // whoever may do everything is not stopped by the attribute, and is asked by editors all the same
    return (mode & ANYBODY_WRITES) === 0
  } catch (error) {
    return ['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')
  }
}

const ANYBODY_WRITES = 0o222
