import type { Day, Session } from '../../conference/model';
import { factsOfDay } from './day-facts';

/** Which sessions of an outline lead to which video and slides; follows from outline to outline by the days that differ. */
export class AddressOwners {
  #days: ReadonlySet<Day> = new Set();
  readonly #taken = new Set<Day>();
  /** Nearly all addresses stand in one day, and an array of it takes a third of the memory of a map. */
  readonly #owners = new Map<string, Day[]>();

  /** @param days all of the outline */
  follow(days: ReadonlySet<Day>): void {
    if (days === this.#days) return;
    for (const day of this.#taken) if (!days.has(day)) this.#forget(day);
    for (const day of days) this.take(day);
    this.#days = days;
  }

  /** In the order of paths. */
  of(address: string): readonly Session[] {
    const days = this.#owners.get(address) ?? [];
    const found = days.flatMap((day) => factsOfDay(day).byAddress.get(address) ?? []);
    return found.sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
  }

  /** Takes in one day ahead of those that `follow` would take in at once. */
  take(day: Day): void {
    if (this.#taken.has(day)) return;
    this.#taken.add(day);
    for (const address of factsOfDay(day).byAddress.keys()) {
      const found = this.#owners.get(address);
      if (found) found.push(day);
      else this.#owners.set(address, [day]);
    }
  }

  #forget(day: Day): void {
    this.#taken.delete(day);
    for (const address of factsOfDay(day).byAddress.keys()) {
      const left = this.#owners.get(address)?.filter((other) => other !== day) ?? [];
      if (left.length > 0) this.#owners.set(address, left);
      else this.#owners.delete(address);
    }
  }
}
