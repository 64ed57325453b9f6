import type { Conference, Day, Outline, Session } from '../../conference/model';

/** What rules ask about an outline, worked out once for each outline when the first question comes. */
export class OutlineAnswers {
  private readonly places = new Map<string, { conference: Conference; day: Day | undefined }>();
  private readonly withAddress = new Map<string, Session[]>();
  readonly tags = new Map<string, number>();

  constructor(private readonly outline: Outline) {
    for (const conference of outline.conferences)
      for (const day of conference.days) this.takeDay(conference, day);
  }

  conferenceOf(path: string): Conference | undefined {
    return this.places.get(path)?.conference ?? this.around(path);
  }

  dayOf(path: string): Day | undefined {
    return this.places.get(path)?.day;
  }

  sessionsWithAddress(address: string): readonly Session[] {
    return this.withAddress.get(address) ?? [];
  }

  private takeDay(conference: Conference, day: Day): void {
    if (day.path !== undefined) this.places.set(day.path, { conference, day });
    for (const session of day.sessions) {
      if (!this.places.has(session.path)) this.places.set(session.path, { conference, day });
      for (const tag of session.tags) this.tags.set(tag, (this.tags.get(tag) ?? 0) + 1);
      for (const address of new Set([session.video, session.slides])) {
        if (address === undefined) continue;
        const owners = this.withAddress.get(address);
        if (owners) owners.push(session);
        else this.withAddress.set(address, [session]);
      }
    }
  }

  /** The site whose root page a note is. */
  private around(path: string): Conference | undefined {
    if (!/(?:^|\/)_index\.md$/.test(path)) return undefined;
    const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    return this.outline.conferences.find(
      (conference) =>
        conference.layout === 'site' &&
        (conference.path === folder || `${conference.path}/content` === folder),
    );
  }
}
