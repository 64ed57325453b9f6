import assert from 'node:assert/strict';
import { readYouTube } from '../../../../../src/core/edits/buttons/youtube';

const id = 'M5X5NCzlzIA';
const short = `https://youtu.be/${id}`;

const right: readonly [written: string, wanted: string][] = [
  [short, short],
  [`http://youtu.be/${id}`, short],
  [`youtu.be/${id}`, short],
  [`https://youtu.be/${id}/`, short],
  [`https://youtu.be/${id}?si=AbCdEfGhIjKlMnOp`, short],
  [`https://youtu.be/${id}?t=90`, `${short}?t=90`],
  [`https://youtu.be/${id}?si=x&t=1m30s`, `${short}?t=90`],
  [`https://youtu.be/${id}?t=1h2m3s`, `${short}?t=3723`],
  [`https://youtu.be/${id}?list=PLj6h78yzYM2&index=4`, short],
  [`https://www.youtube.com/watch?v=${id}`, short],
  [`http://www.youtube.com/watch?v=${id}`, short],
  [`https://youtube.com/watch?v=${id}`, short],
  [`youtube.com/watch?v=${id}`, short],
  [`www.youtube.com/watch?v=${id}`, short],
  [`//www.youtube.com/watch?v=${id}`, short],
  [`https://m.youtube.com/watch?v=${id}`, short],
  [`https://music.youtube.com/watch?v=${id}`, short],
  [`https://www.youtube.com/watch?v=${id}&`, short],
  [`https://www.youtube.com/watch?v=${id}&list=PLj6h78yzYM2`, short],
  [`https://www.youtube.com/watch?list=PLj6h78yzYM2&v=${id}`, short],
  [`https://www.youtube.com/watch?v=${id}&t=75s`, `${short}?t=75`],
  [`https://www.youtube.com/watch?v=${id}&t=75`, `${short}?t=75`],
  [`https://www.youtube.com/watch?v=${id}#t=75`, `${short}?t=75`],
  [`https://www.youtube.com/watch?v=${id}&ab_channel=CNCF&utm_source=x`, short],
  [`https://www.youtube.com/watch?feature=youtu.be&v=${id}`, short],
  [`https://www.youtube.com/watch?v=${id}&start=30`, `${short}?t=30`],
  [`https://www.youtube.com/watch?v=${id}&t=0s`, short],
  [`https://www.youtube.com/watch/${id}`, short],
  [`https://www.youtube.com/shorts/${id}`, short],
  [`https://youtube.com/shorts/${id}?feature=share`, short],
  [`https://www.youtube.com/live/${id}`, short],
  [`https://www.youtube.com/live/${id}?si=x&t=10`, `${short}?t=10`],
  [`https://www.youtube.com/embed/${id}`, short],
  [`https://www.youtube.com/embed/${id}?start=12&autoplay=1`, `${short}?t=12`],
  [`https://www.youtube-nocookie.com/embed/${id}`, short],
  [`https://www.youtube.com/v/${id}`, short],
  [`https://www.youtube.com/e/${id}`, short],
  [`https://www.youtube.com/attribution_link?a=x&u=%2Fwatch%3Fv%3D${id}%26feature%3Dshare`, short],
  [`HTTPS://YOUTU.BE/${id}`, short],
  [`  ${short}  `, short],
  [`<${short}>`, short],
  [id, short],
  ['-_5X5NCzl-A', 'https://youtu.be/-_5X5NCzl-A'],
];

const wrong: readonly [written: string, reason: string][] = [
  ['', 'Give the address of a YouTube video.'],
  ['hello-world', '“hello-world” is not an address.'],
  ['day-1-notes', '“day-1-notes” is not an address.'],
  ['hello world', '“hello world” is not an address.'],
  ['https://vimeo.com/12345', '“vimeo.com” is not YouTube.'],
  ['https://notyoutube.com/watch?v=M5X5NCzlzIA', '“notyoutube.com” is not YouTube.'],
  ['https://youtube.com.evil.example/watch?v=M5X5NCzlzIA', '“youtube.com.evil.example” is not YouTube.'],
  ['https://www.youtube.com/playlist?list=PLj6h78yzYM2', 'This is a playlist, not a video.'],
  ['https://www.youtube.com/embed/videoseries?list=PLj6h78yzYM2', 'This is a playlist, not a video.'],
  ['https://www.youtube.com/@cncf', 'This YouTube address has no video in it.'],
  ['https://www.youtube.com/', 'This YouTube address has no video in it.'],
  ['https://youtu.be/', 'This YouTube address has no video in it.'],
  ['https://youtu.be/short', '“short” is not a video id: those have eleven characters.'],
  ['javascript:alert(1)', '“javascript:alert(1)” is not an address.'],
  ['keynotetalk', '“keynotetalk” is not an address.'],
];

describe('YouTube addresses', () => {
  for (const [written, wanted] of right)
    it(`reads ${written}`, () => {
      assert.deepEqual(readYouTube(written), { url: wanted });
    });
  for (const [written, reason] of wrong)
    it(`refuses ${written === '' ? 'nothing' : written}`, () => {
      assert.deepEqual(readYouTube(written), { reason });
    });
});
