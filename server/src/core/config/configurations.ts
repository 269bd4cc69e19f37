import type { FileModel } from '../model/file-model.ts';
import { configurationFileName } from '../schema/kind.ts';
import { sameItems } from '../util/same-items.ts';
import { parentUri } from '../util/uri.ts';
import { type Configuration, readConfiguration, recommended } from './configuration.ts';
import type { ConfigurationFiles } from './configuration-files.ts';
import { chainOf } from './extended.ts';
import { Scoped } from './scoped.ts';

/** The configurations of a workspace. As long as the files of one are the same, so is the object. */
export class Configurations {
  readonly #files: ConfigurationFiles;
  readonly #insisted: Scoped<string | undefined>;
  readonly #read = new WeakMap<FileModel, { chain: readonly unknown[]; configuration: Configuration }>();
  /** By folder, for one state of the workspace. */
  readonly #byFolder = new Map<string, Configuration>();
  #revision: number | undefined;

  /** @param insisted the files that hold in place of the nearest ones */
  constructor(files: ConfigurationFiles, insisted: string | Scoped<string | undefined> | undefined) {
    this.#files = files;
    this.#insisted = Scoped.from(insisted);
  }

  /** The configuration that holds for a file: the nearest `partnership.config.yaml` up the tree. */
  of(uri: string): Configuration {
    if (this.#revision !== this.#files.revision) {
      this.#byFolder.clear();
      this.#revision = this.#files.revision;
    }
    const insisted = this.#insisted.of(uri);
    return insisted === undefined ? this.#inFolder(parentUri(uri)) : (this.#from(insisted) ?? recommended);
  }

  #inFolder(folder: string | undefined): Configuration {
    if (folder === undefined) return recommended;
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const configuration =
      this.#from(`${folder}/${configurationFileName}`) ?? this.#inFolder(parentUri(folder));
    this.#byFolder.set(folder, configuration);
    return configuration;
  }

  #from(uri: string): Configuration | undefined {
    const file = this.#files.file(uri);
    if (!file) return undefined;
    const chain = chainOf(uri, this.#files).map(each => this.#files.file(each));
    const known = this.#read.get(file);
    if (known && sameItems(known.chain, chain)) return known.configuration;
    const configuration = readConfiguration(file, this.#files);
    this.#read.set(file, { chain, configuration });
    return configuration;
  }
}
