/** What has to be let go of. */
interface Disposable {
  dispose(): unknown;
}

/** A part of the extension that is loaded when it is wanted for the first time. */
export class Lazy<T extends Disposable> implements Disposable {
  readonly #load: () => Promise<T>;
  #loading: Promise<T> | undefined;
  #isDisposed = false;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** The part, loaded now if it was not before. */
  get(): Promise<T> {
    this.#loading ??= this.#load().then((part) => {
      if (this.#isDisposed) part.dispose();
      return part;
    });
    return this.#loading;
  }

  dispose(): void {
    this.#isDisposed = true;
    void this.#loading?.then((part) => {
      part.dispose();
    });
  }
}
