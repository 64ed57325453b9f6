import { attackPreview } from './hostile-readme';

describe('a repository with a script beside its README', function () {
  this.timeout(600_000);

  it('does not get it run in the preview, however often it is shown', () => attackPreview(50));
});
