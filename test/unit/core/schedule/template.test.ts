import assert from 'node:assert/strict';
import { fillLine, type TalkVariables } from '../../../../src/core/edits/sessions/variables';
import { fillTemplate } from '../../../../src/core/edits/sessions/template';

const talk: TalkVariables = {
  title: 'Ropes: "a" start',
  speakers: ['Ada Example', 'Example, Bo'],
  room: 'Quay',
  start: '2026-05-13T09:30:00+01:00',
  end: '2026-05-13T10:00:00+01:00',
  track: '',
  url: 'https://pier.example/ropes',
  abstract: 'One.\n\nTwo {{title}}.',
  day: 'Day 1',
  number: '07',
  slug: 'ropes',
};

function filled(template: string, tags: readonly string[] = []): string {
  return fillTemplate(template, {
    title: talk.title,
    weight: 7,
    tags,
    date: '2026-05-01',
    path: 'day1/07_ropes.md',
    talk,
  }).text;
}

describe('variables of a talk in a template', () => {
  const cases: [what: string, template: string, expected: string][] = [
    [
      'in text',
      '# {{title}}\n{{ speakers }}, {{start}}–{{end}}\n',
      '# Ropes: "a" start\nAda Example, Example, Bo, 09:30–10:00\n',
    ],
    ['a value is not filled in again', '{{abstract}}\n', 'One.\n\nTwo {{title}}.\n'],
    ['line breaks as the template has them', 'a\r\n{{abstract}}\r\n', 'a\r\nOne.\r\n\r\nTwo {{title}}.\r\n'],
    [
      'other braces stay',
      '{{ room }} {{ .Params.room }} {{% button %}}\n',
      'Quay {{ .Params.room }} {{% button %}}\n',
    ],
    [
      'in YAML',
      '---\ntitle: "{{title}}"\nby: [{{speakers}}]\nat: {{start}}\ndate: {{start}}\ntrack: {{track}}\nnote: \'{{title}}\'\nroom: in {{room}}\n---\n',
      '---\ntitle: "Ropes: \\"a\\" start"\nby: [Ada Example, "Example, Bo"]\nat: "09:30"\ndate: 2026-05-13T09:30:00+01:00\ntrack: \nnote: \'Ropes: "a" start\'\nroom: in Quay\n---\n',
    ],
    [
      'in TOML',
      '+++\nname = {{title}}\nby = [{{speakers}}]\ndate = {{start}}\nroom = "{{room}}"\n+++\n',
      '+++\nname = "Ropes: \\"a\\" start"\nby = ["Ada Example", "Example, Bo"]\ndate = 2026-05-13T09:30:00+01:00\nroom = "Quay"\n+++\n',
    ],
  ];
  for (const [how, indent] of [
    ['below their key', ''],
    ['two deep', '  '],
    ['four deep', '    '],
  ] as const)
    it(`tags stand as deep as those of the template: ${how}`, () => {
      assert.equal(
        filled(`---\ntags:\n${indent}- x\n${indent}- y\n---\n`, ['ropes', 'knots']),
        `---\ntags:\n${indent}- ropes\n${indent}- knots\n---\n`,
      );
    });
  for (const [what, template, expected] of cases) {
    it(what, () => {
      assert.equal(filled(template), expected);
    });
  }

  it('in a line leave out parts that say nothing', () => {
    const nobody = { ...talk, speakers: [], room: '' };
    assert.equal(fillLine('{{speakers}} · {{room}} · {{start}}', nobody), '09:30');
    assert.equal(
      fillLine('{{speakers}} | Room {{room}} | {{start}}–{{end}}', talk),
      'Ada Example, Example, Bo | Room Quay | 09:30–10:00',
    );
  });
});
