import assert from 'node:assert/strict';
import { difference, moved, toDay, type Files } from './moved-tree';

const outline: Files = {
  'README.md': [
    '# Conf 2024',
    '',
    '1. [Day 1](#day-1)',
    '   1. [Keynote](#keynote)',
    '   2. [Launch](#launch) – good',
    '   3. [Scale](#scale)',
    '2. [Day 2](#day-2)',
    '   1. [Edge](#edge)',
    '',
    '## Day 1',
    '',
    '### Keynote',
    '',
    'Speaker: Ann Lee, see [it](#launch) and [notes](#notes-1)',
    '',
    '#### Notes',
    '',
    'a',
    '',
    '### Launch',
    '',
    'Speaker: Bob Ray, see [the docs][docs] and [own](#notes-1)',
    '',
    '#### Notes',
    '',
    '```sh',
    '# comment',
    '```',
    '',
    '### Scale',
    '',
    'Speaker: Cy Dee',
    '',
    '## Day 2',
    '',
    '### Edge',
    '',
    'Speaker: Di Eno',
    '',
    '[docs]: ./docs.md',
    '',
  ].join('\n'),
  'docs.md': '# Docs\n\n[launch](README.md#launch) [n](README.md#notes-1)\n',
};

const change = (files: Files, ...wish: readonly [title: string, day: string, position?: number]) =>
  difference(files, moved(files, toDay(files, ...wish)));

describe('moving headings of an outline', () => {
  it('moves a talk to another day: its entry, anchors and links follow', () => {
    assert.deepEqual(change(outline, 'Keynote', 'Day 2'), {
      'README.md': [
        '# Conf 2024',
        '',
        '1. [Day 1](#day-1)',
        '   1. [Launch](#launch) – good',
        '   2. [Scale](#scale)',
        '2. [Day 2](#day-2)',
        '   1. [Edge](#edge)',
        '   2. [Keynote](#keynote)',
        '',
        '## Day 1',
        '',
        '### Launch',
        '',
        'Speaker: Bob Ray, see [the docs][docs] and [own](#notes)',
        '',
        '#### Notes',
        '',
        '```sh',
        '# comment',
        '```',
        '',
        '### Scale',
        '',
        'Speaker: Cy Dee',
        '',
        '## Day 2',
        '',
        '### Edge',
        '',
        'Speaker: Di Eno',
        '',
        '### Keynote',
        '',
        'Speaker: Ann Lee, see [it](#launch) and [notes](#notes)',
        '',
        '#### Notes',
        '',
        'a',
        '',
        '[docs]: ./docs.md',
        '',
      ].join('\n'),
      'docs.md': '# Docs\n\n[launch](README.md#launch) [n](README.md#notes)\n',
    });
  });

  it('moves a talk within its day and back: the first bytes', () => {
    const there = moved(outline, toDay(outline, 'Launch', 'Day 1', 0));
    assert.match(there['README.md'] ?? '', /1\. \[Launch\]\(#launch\) – good\n {3}2\. \[Keynote\]/);
    assert.deepEqual(difference(outline, moved(there, toDay(there, 'Launch', 'Day 1', 1))), {});
  });

  it('moves a talk into another file: levels, definitions, links and the entry follow', () => {
    const files: Files = {
      'README.md': outline['README.md'] ?? '',
      'docs.md': outline['docs.md'] ?? '',
      'other/day3.md':
        '# Day 3\r\n\r\n- [Fog](#fog)\r\n- [Mist](#mist)\r\n\r\n## Fog\r\n\r\nSpeaker: Ed Foe\r\n\r\n## Mist\r\n\r\nSpeaker: Flo Gee\r\n',
    };
    assert.deepEqual(change(files, 'Launch', 'Day 3', 1), {
      'README.md': (outline['README.md'] ?? '')
        .replace('   2. [Launch](#launch) – good\n   3.', '   2.')
        .replace(
          '[it](#launch) and [notes](#notes-1)',
          '[it](./other/day3.md#launch) and [notes](./other/day3.md#notes)',
        )
        .replace(/### Launch[\s\S]*(?=### Scale)/, '')
        .replace('[docs]: ./docs.md\n', ''),
      'docs.md': '# Docs\n\n[launch](other/day3.md#launch) [n](other/day3.md#notes)\n',
      'other/day3.md':
        '# Day 3\r\n\r\n- [Fog](#fog)\r\n- [Launch](#launch) – good\r\n- [Mist](#mist)\r\n\r\n## Fog\r\n\r\nSpeaker: Ed Foe\r\n\r\n## Launch\r\n\r\nSpeaker: Bob Ray, see [the docs][docs] and [own](#notes)\r\n\r\n### Notes\r\n\r\n```sh\r\n# comment\r\n```\r\n\r\n[docs]: ../docs.md\r\n\r\n## Mist\r\n\r\nSpeaker: Flo Gee\r\n',
    });
  });
});
