import type { ShortcodeRenderer } from '../../rendering';
import { ref } from './ref';

export const relref: ShortcodeRenderer = { ...ref, name: 'relref' };
