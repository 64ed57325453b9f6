import { Once } from './once';

/** What has to be let go of. */
interface Disposable {
  dispose(): unknown;
}

/** A part of the extension that is loaded when it is wanted for the first time. */
export class Lazy<T extends Disposable> implements Disposable {
  readonly #part: Once<T>;
  #loaded: T | undefined;
  #isDisposed = false;

  constructor(load: () => Promise<T>) {
    this.#part = new Once(async () => {
      const part = await load();
      if (this.#isDisposed) part.dispose();
      else this.#loaded = part;
      return part;
    });
  }

  /** The part, loaded now if it was not before. @throws when it could not be loaded; asking again tries again */
  get(): Promise<T> {
    return this.#part.get();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#loaded?.dispose();
  }
}
