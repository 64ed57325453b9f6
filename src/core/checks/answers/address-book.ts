import type { Note } from '../../note/note';
import { param } from '../../shortcodes/shortcode';

/** Which notes hold parked buttons with which address; a changed note is counted anew, no other. */
export class AddressBook {
  private readonly parked = new Map<string, readonly string[]>();
  private readonly counts = new Map<string, number>();

  /** @param note undefined: it is gone */
  put(path: string, note: Note | undefined): void {
    for (const address of this.parked.get(path) ?? []) this.add(address, -1);
    const addresses = note ? parkedAddresses(note) : [];
    for (const address of addresses) this.add(address, 1);
    if (addresses.length > 0) this.parked.set(path, addresses);
    else this.parked.delete(path);
  }

  parkedIn(address: string): number {
    return this.counts.get(address) ?? 0;
  }

  private add(address: string, by: number): void {
    this.counts.set(address, (this.counts.get(address) ?? 0) + by);
  }
}

function parkedAddresses(note: Note): string[] {
  const addresses = note.shortcodes.flatMap((shortcode) => {
    const address =
      shortcode.parked && shortcode.name === 'button' ? param(shortcode, 'href')?.trim() : undefined;
    return address === undefined || address === '' ? [] : [address];
  });
  return [...new Set(addresses)];
}
