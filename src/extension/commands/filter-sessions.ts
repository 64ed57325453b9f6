import type { Command } from './command';

export const filterSessions: Command = {
  id: 'conferenceNotes.filterSessions',
  run: async (services) => {
    const { filterSidebar } = await import('../sidebar/filter-sidebar');
    await filterSidebar(services);
  },
};
