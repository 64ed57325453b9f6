import assert from 'node:assert/strict';
import { dayOfFileName, dayOfHeading, withSign } from '../../../../../src/core/conference/headings/day-name';

describe('days in headings', () => {
  const days: [string, string][] = [
    ['Day 3', 'number:3'],
    ['Day -1', 'number:-1'],
    ['Day-1', 'number:1'],
    ['DAY 2', 'number:2'],
    ['KubeCon Day 2', 'number:2'],
    ['Kubecon Day one', 'number:1'],
    ['Respond 2017 - Day One', 'number:1'],
    ['Day 1 Friday, Oct 6 2023', 'number:1'],
    ['Day 1 (Tuesday, 5 Nov)', 'number:1'],
    ['Day 1 Maybe?', 'number:1'],
    ['Day 1: Workshops', 'number:1'],
    ['First day', 'number:1'],
    ['2. Tag', 'number:2'],
    ['Tag 1', 'number:1'],
    ['Jour 2', 'number:2'],
    ['Día 3', 'number:3'],
    ['Day one of three', 'number:1'],
    ['Tag zwei von drei', 'number:2'],
    ['Jour 1/2', 'number:1'],
    ['Giorno uno', 'number:1'],
    ['2日目', 'number:2'],
    ['Monday', 'weekday:1'],
    ['gitopscon (Tuesday)', 'weekday:2'],
    ['Tuesday morning', 'weekday:2'],
    ['Wed 14 Feb', 'date:214'],
    ['Monday 24th April', 'date:424'],
    ['Wednesday 13th November 2019', 'date:20191113'],
    ['Mercredi 17 Avril, salle des fêtes', 'date:417'],
    ['Dienstag, 12. März', 'date:312'],
    ['2024-03-20', 'date:20240320'],
    ['24.04.2024', 'date:20240424'],
    ['11/29', 'date:1129'],
  ];
  for (const [heading, key] of days)
    it(heading, () => {
      assert.equal(dayOfHeading(heading)?.key, key);
    });

  const talks = [
    'Day 2000 - Migrating from kubeadm + ansible to clusterapi+talos',
    'Surviving Day2: Picking the right tool to secure your kubernetes habitat',
    'Day 2 operations',
    'Day 2 problems nobody tells you about before you start',
    'Monday Morning Keynote',
    'A day in the life of an SRE',
    'Today',
    'day to day',
    'Friday the deploy went wrong',
    'The May release',
    '10 Quick tips on how to internally market your platform',
    '3/4 of outages',
    'Sun, sea and servers',
  ];
  for (const heading of talks) {
    it(`${heading}: a talk, or a day in company only`, () => {
      const day = dayOfHeading(heading);
      assert.ok(day === undefined || day.loose, JSON.stringify(day));
    });
  }
});

describe('days in file and folder names', () => {
  const names: [string, string | undefined, string][] = [
    ['day0', 'number:0', ''],
    ['day1_keynote', 'number:1', ' keynote'],
    ['Day1-Keynote', 'number:1', '-Keynote'],
    ['Day-1-keynote', 'number:1', '-keynote'],
    ['Day 2', 'number:2', ''],
    ['day-one', 'number:1', ''],
    ['oscon-day1', 'number:1', ''],
    ['_day_1_notes', 'number:1', ' notes'],
    ['01-tuesday', 'weekday:2', ''],
    ['thr', 'weekday:4', ''],
    ['17-Avril', 'date:417', ''],
    ['2012-04-23', 'date:20120423', ''],
    ['2023_03_15', 'date:20230315', ''],
    ['3-12-14', 'date:20140312', ''],
    ['20160509_CoreOSFest-3', 'date:20160509', '_CoreOSFest-3'],
    ['keynote', undefined, ''],
    ['02_platform-abstractions', undefined, ''],
    ['today-i-learned', undefined, ''],
    ['satellites', undefined, ''],
  ];
  for (const [name, key, after] of names) {
    it(name, () => {
      const day = dayOfFileName(name);
      assert.deepEqual([day?.key, day?.after ?? ''], [key, after]);
    });
  }

  it('takes the dash of day-1 for a minus beside day0 only', () => {
    const day = dayOfFileName('day-1');
    assert.ok(day);
    assert.equal(withSign(day, ['day-1', 'day0', 'day1']).order, -1);
    assert.equal(withSign(day, ['day-1', 'day-2']).order, 1);
  });
});
