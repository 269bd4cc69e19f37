import type { FileModel } from '../model/file-model.ts';
import type { Reference } from '../model/references.ts';
import type { DocumentKind } from '../schema/kind.ts';
import type { Kept } from './kept.ts';
import type { PartyUse } from './party-use.ts';
import type { WorkspaceIndex } from './workspace-index.ts';

/** The questions to a workspace that its index answers: which files there are of a kind, an id, a party. */
export abstract class FileQueries {
  /** The index, up to date. */
  protected abstract index(): WorkspaceIndex;
  protected abstract readonly kept: Kept;
  abstract readonly complete: boolean;
  /** Those of the configurations by their name. */
  protected abstract configurationUris(): readonly string[];
  abstract file(uri: string): FileModel | undefined;

  agreements(id: string): readonly FileModel[] {
    return this.index().withId('Agreement', id);
  }

  partyFile(id: string): FileModel | undefined {
    return this.index().firstWithId('Party', id);
  }

  partyFiles(id: string): readonly FileModel[] {
    return this.index().withId('Party', id);
  }

  recordsOf(agreementId: string): readonly FileModel[] {
    return this.index().withId('Records', agreementId);
  }

  isRecorded(agreementId: string): boolean {
    return this.index().has('Records', agreementId);
  }

  isTaken(partyId: string): boolean {
    return this.index().userUris(partyId).length > 0;
  }

  idsOf(kind: DocumentKind): string[] {
    return this.index().ids(kind);
  }

  filesOf(kind: DocumentKind): readonly FileModel[] {
    return this.index().files(kind);
  }

  unnamedRecords(): readonly FileModel[] {
    return this.index().unnamedRecords();
  }

  possibleRecordsOf(agreementId: string): readonly FileModel[] {
    return this.index().possibleRecordsOf(agreementId, this.complete);
  }

  orphanedRecords(): readonly FileModel[] {
    return this.index().orphanedRecords();
  }

  missingParties(): readonly string[] {
    return this.index().missingParties();
  }

  unclearFiles(): readonly FileModel[] {
    return this.index().unclear;
  }

  mayHide(kind: DocumentKind, id: string): boolean {
    return this.index().mayHide(kind, id);
  }

  configurationFiles(): FileModel[] {
    return this.configurationUris().flatMap(uri => this.file(uri) ?? []);
  }

  agreementsUsing(partyId: string): readonly FileModel[] {
    return this.index().usersOf(partyId);
  }

  usesOf(partyId: string): readonly PartyUse[] {
    return this.index()
      .userUris(partyId)
      .flatMap(uri => this.kept.useOf(uri) ?? []);
  }

  allUses(): readonly PartyUse[] {
    return this.index()
      .uris('Agreement')
      .flatMap(uri => this.kept.useOf(uri) ?? []);
  }

  isDefined(reference: Pick<Reference, 'kind' | 'name'>): boolean {
    const homes = () => (['Agreement', 'Party'] as const).flatMap(kind => this.index().uris(kind));
    return this.kept.isDefined(reference, homes);
  }
}
