import assert from 'node:assert/strict';
import { readSchedule } from '../../../../src/core/schedule/read-schedule';
import { talksOf } from '../../../../src/core/schedule/schedule';
import { zoneNamed } from '../../../../src/core/schedule/time/zone';
import { encodingOf } from '../../../../src/core/text/encoding';

/** A line a talk: when, what, who, where. */
function lines(text: string): string[] {
  const found = readSchedule(text);
  if ('reason' in found) throw new Error(found.reason);
  assert.deepEqual(found.problems, []);
  return talksOf(found).map(({ talk: { start, end, title, speakers, room } }) => {
    const people = speakers.map(({ name, affiliation }) =>
      affiliation === null ? name : `${name} @ ${affiliation}`,
    );
    return [`${start ?? '–'}/${end?.slice(11, 16) ?? ''}`, title, people.join(' + '), room ?? ''].join(' | ');
  });
}

describe('as others write schedules: tables as people and programs write them', () => {
  for (const [what, table, expected] of [
    [
      'a line above that names the separator',
      'sep=;\r\nTitle;Start;Room\r\nRopes;2026-05-13 09:00;Quay\r\n',
      ['2026-05-13T09:00:00/ | Ropes |  | Quay'],
    ],
    [
      'a heading and an empty line above',
      'Programme of ExampleConf,,\n,,\nTitle,Start,Room\nRopes,2026-05-13 09:00,Quay\n',
      ['2026-05-13T09:00:00/ | Ropes |  | Quay'],
    ],
    [
      'Markdown',
      '| Time | Talk | Speaker |\n|:--|---|--:|\n| 2026-05-13 09:00 | Ropes \\| Knots | Ada Example |\n\nwords\n',
      ['2026-05-13T09:00:00/ | Ropes | Knots | Ada Example | '],
    ],
    [
      'a date that is written once for its day',
      'Date,Time,Title\n2026-05-13,09:00 - 09:30,Ropes\n,10:00 - 10:30,Knots\n2026-05-14,09:00,Sails\n',
      [
        '2026-05-13T09:00:00/09:30 | Ropes |  | ',
        '2026-05-13T10:00:00/10:30 | Knots |  | ',
        '2026-05-14T09:00:00/ | Sails |  | ',
      ],
    ],
    [
      'a calendar of Google',
      'Subject,Start Date,Start Time,End Date,End Time,All Day Event,Location\nRopes,05/13/2026,9:00 AM,05/13/2026,9:30 AM,False,"Quay, 2"\n',
      ['2026-05-13T09:00:00/09:30 | Ropes |  | Quay, 2'],
    ],
    [
      'who speaks beside who owns the talk',
      'Session Id,Title,Owner,Scheduled At,Scheduled Duration,Speakers\n1,Ropes,Org Person,5/13/2026 9:00:00 AM,45,"Ada Example, Bo Test"\n',
      ['2026-05-13T09:00:00/09:45 | Ropes | Ada Example + Bo Test | '],
    ],
    [
      'only who owns the talk',
      'Title,Owner,Scheduled At\nRopes,Ada Example,5/13/2026 9:00:00 AM\n',
      ['2026-05-13T09:00:00/ | Ropes | Ada Example | '],
    ],
    [
      'companies in brackets, pronouns, and one person a line',
      'Title,Start,Speakers\nRopes,2026-05-13 09:00,"Ada Example (Acme), Bo Test (Corp, Inc.)"\nKnots,2026-05-13 10:00,"Ada Example (she/her)\nCy Probe"\nSails,2026-05-13 11:00,"Ada Example, Acme & Bo Test, Beta"\n',
      [
        '2026-05-13T09:00:00/ | Ropes | Ada Example @ Acme + Bo Test @ Corp, Inc. | ',
        '2026-05-13T10:00:00/ | Knots | Ada Example + Cy Probe | ',
        '2026-05-13T11:00:00/ | Sails | Ada Example @ Acme + Bo Test @ Beta | ',
      ],
    ],
    [
      'French headers and hours',
      '\uFEFFTitre;Intervenant(s);Jour;Heure;Salle\r\nCordes;Ada Example;13/05/2026;14h30 - 15h00;Quai\r\n',
      ['2026-05-13T14:30:00/15:00 | Cordes | Ada Example | Quai'],
    ],
    [
      'German headers',
      'Titel;Referent*in;Startdatum;Startzeit;Endzeit;Raum\n"Ein ""Seil""\nund mehr";Ada Example;13.05.2026;9.45 Uhr;10:15;Saal\n',
      ['2026-05-13T09:45:00/10:15 | Ein "Seil" und mehr | Ada Example | Saal'],
    ],
    [
      'Spanish headers and months',
      'día,hora,título,ponente,sala\n13 de mayo de 2026,9:00,Cuerdas,Ada Example,1\n',
      ['2026-05-13T09:00:00/ | Cuerdas | Ada Example | 1'],
    ],
    [
      'French moments in one cell, and conjunctions',
      'Titre;Début;Fin;Intervenants\nCordes;13 mai 2026 9h00;13 mai 2026 9h45;Ada Exemple et Bo Essai\n',
      ['2026-05-13T09:00:00/09:45 | Cordes | Ada Exemple + Bo Essai | '],
    ],
    [
      'Dutch headers',
      'Titel,Datum,Tijd,Zaal,Spreker\nKnopen,13-05-2026,14:30,1,Ada Voorbeeld\n',
      ['2026-05-13T14:30:00/ | Knopen | Ada Voorbeeld | 1'],
    ],
    [
      'Polish headers',
      'Tytuł,Data,Godzina,Sala,Prelegent\nWęzły,13.05.2026,14:30,1,Ada Przykład\n',
      ['2026-05-13T14:30:00/ | Węzły | Ada Przykład | 1'],
    ],
    [
      'Japanese headers',
      'タイトル,日付,時間,部屋,登壇者\n結び目,2026年5月13日,14:30,A,例 花子\n',
      ['2026-05-13T14:30:00/ | 結び目 | 例 花子 | A'],
    ],
    [
      'Russian headers',
      'Название;Дата;Время;Зал;Докладчик\nУзлы;13.05.2026;14:30;1;Ада Пример\n',
      ['2026-05-13T14:30:00/ | Узлы | Ада Пример | 1'],
    ],
    [
      'days that are closer together with the day first',
      'Title,Date,Time\nRopes,05/06/2026,9:00\nKnots,06/06/2026,9:00\n',
      ['2026-06-05T09:00:00/ | Ropes |  | ', '2026-06-06T09:00:00/ | Knots |  | '],
    ],
    [
      'marks and links in Markdown',
      '| Time | Talk | Speaker | Slides |\n|---|---|---|---|\n| 2026-05-13 09:00 | **Ropes** | [Ada Example](https://ada.example) | [pdf](https://x.example/a.pdf) |\n',
      ['2026-05-13T09:00:00/ | Ropes | Ada Example | '],
    ],
  ] as const)
    it(`have ${what}`, () => {
      assert.deepEqual(lines(table), expected);
    });

  it('have a quotation mark that is never closed, and no talk is made of the rest', () => {
    const found = readSchedule(
      'Title,Start,Room\nKnots,2026-05-13 09:00,1\n"Ropes,2026-05-13 09:00,1\nSails,2026-05-13 10:00,1\n',
    );
    assert.ok(!('reason' in found));
    assert.deepEqual(
      talksOf(found).map(({ talk }) => talk.title),
      ['Knots'],
    );
    assert.deepEqual(
      found.problems.map(({ line }) => line),
      [3],
    );
  });

  it('come in the encodings of spreadsheets', () => {
    const table = 'Titel;Beginn;Raum\nGrüße;2026-05-13 09:00;Süd\n';
    const wide = Buffer.from(table, 'utf16le');
    for (const [bytes, encoding] of [
      [Buffer.from(table), 'utf-8'],
      [Buffer.from(table, 'latin1'), 'windows-1252'],
      [Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), 'utf-16le'],
      [wide, 'utf-16le'],
      [Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(wide).swap16()]), 'utf-16be'],
    ] as const) {
      assert.equal(encodingOf(bytes), encoding);
      assert.deepEqual(lines(new TextDecoder(encoding).decode(bytes)), [
        '2026-05-13T09:00:00/ | Grüße |  | Süd',
      ]);
    }
  });
});

describe('as others write schedules: zones as calendars and people name them', () => {
  for (const [name, zone] of [
    ['Europe/Berlin', 'Europe/Berlin'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Amsterdam'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['Berlin', 'Europe/Berlin'],
    ['New York', 'America/New_York'],
    ['GMT+2', 'Etc/GMT-2'],
    ['UTC-05:00', 'Etc/GMT+5'],
    ['UTC+0', 'UTC'],
    ['UTC+05:30', undefined],
    ['Customized Time Zone', undefined],
    ['Conference time', undefined],
  ] as const)
    it(name, () => {
      assert.equal(zoneNamed(name), zone);
    });

  it('are read where their colons are not in quotes', () => {
    const calendar = (zone: string): string =>
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART;TZID=${zone}:20260713T090000\r\nSUMMARY:Ropes: again\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
    for (const zone of ['(UTC+01:00) Amsterdam, Berlin', '"(UTC+01:00) Amsterdam, Berlin"'])
      assert.deepEqual(lines(calendar(zone)), ['2026-07-13T09:00:00+02:00/ | Ropes: again |  | ']);
  });
});

describe('as others write schedules: a page of Sched', () => {
  for (const when of [
    'Tuesday April 1, 2025 2:40pm - 3:05pm PDT',
    'Tuesday April 1, 2025 14:40 - 15:05 BST',
    'Dienstag 1. April 2025 14:40 - 15:05 CEST',
    'mardi 1 avril 2025 14:40 - 15:05 CEST',
    'mardi 1 avril 2025 14h40 - 15h05 CEST',
    'martes 1 de abril de 2025 14:40 - 15:05 CEST',
    'dinsdag 1 april 2025 14:40 - 15:05 CEST',
    'Terça-feira, 1 de Abril de 2025 14:40 - 15:05 WEST',
    '2025年4月1日(火) 14:40 - 15:05 JST',
    '2025年4月1日 星期二 下午2:40 - 下午3:05',
    '2025-04-01 14:40 - 15:05',
    'Tue, Apr 1 2025, 2:40 PM – 3:05 PM',
    '01.04.2025 14.40 - 15.05',
  ])
    it(`in another language has its times: ${when}`, () => {
      const page = `<div class="sched-container-inner"><a class="name" id="a" href="event/1a/x">Ropes</a><div class="sched-event-details-timeandplace">${when}<br><a href="venue/Q">Quay</a></div></div>`;
      assert.deepEqual(lines(page), ['2025-04-01T14:40:00/15:05 | Ropes |  | Quay']);
    });
});

describe('as others write schedules: schedules of frab', () => {
  it('follow one another in a file', () => {
    const one = (title: string, date: string, talk: string): string =>
      `<schedule><conference><title>${title}</title><time_zone_name>Europe/Rome</time_zone_name></conference><day index="1" date="${date}"><room name="Quay"><event id="1"><title>${talk}</title><start>09:00</start><duration>00:30</duration></event></room></day></schedule>`;
    assert.deepEqual(
      lines(`<schedules>${one('A', '2026-05-13', 'Ropes')}${one('B', '2026-05-14', 'Knots')}</schedules>`),
      [
        '2026-05-13T09:00:00+02:00/09:30 | Ropes |  | Quay',
        '2026-05-14T09:00:00+02:00/09:30 | Knots |  | Quay',
      ],
    );
  });

  it('list their rooms', () => {
    const events = [{ id: 1, title: 'Ropes', start: '09:00', duration: '00:30' }];
    const days = [{ date: '2026-05-13', rooms: [{ name: 'Quay', events }] }];
    assert.deepEqual(lines(JSON.stringify({ conference: { title: 'A', days } })), [
      '2026-05-13T09:00:00/09:30 | Ropes |  | Quay',
    ]);
  });
});
