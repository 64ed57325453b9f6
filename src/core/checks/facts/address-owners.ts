import type { Day, Session } from '../../conference/model';
import { factsOfDay } from './day-facts';

/** Which sessions of an outline lead to which video and slides; follows from outline to outline by the days that differ. */
export class AddressOwners {
  private days: ReadonlySet<Day> = new Set();
  private readonly owners = new Map<string, Map<Day, readonly Session[]>>();

  /** @param days all of the outline */
  follow(days: ReadonlySet<Day>): void {
    if (days === this.days) return;
    for (const day of this.days) if (!days.has(day)) this.forget(day);
    for (const day of days) if (!this.days.has(day)) this.take(day);
    this.days = days;
  }

  /** In the order of paths. */
  of(address: string): readonly Session[] {
    const found = this.owners.get(address);
    if (!found) return [];
    return [...found.values()].flat().sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
  }

  private take(day: Day): void {
    for (const [address, sessions] of factsOfDay(day).byAddress) {
      const found = this.owners.get(address);
      if (found) found.set(day, sessions);
      else this.owners.set(address, new Map([[day, sessions]]));
    }
  }

  private forget(day: Day): void {
    for (const address of factsOfDay(day).byAddress.keys()) {
      const found = this.owners.get(address);
      found?.delete(day);
      if (found?.size === 0) this.owners.delete(address);
    }
  }
}
