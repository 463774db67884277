package org.scrutineer.packs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.Parcel;
import org.scrutineer.workspace.Workspace;

/** Says of a parcel what its manifest is to say. */
final class Packing {
    private Packing() {}

    static Manifest manifest(
            Parcel parcel, Manifest.Chosen chosen, List<UUID> received, Optional<TeamKey> teamKey) {
        List<Manifest.Kept> files = parcel.attachments().stream()
                .map(file -> new Manifest.Kept(file.sha256(), file.name(), file.content().length))
                .toList();
        Whole whole = new Whole();
        ContentWriter.sets(parcel).forEach(whole::add);
        ContentWriter.changes(parcel).forEach(whole::add);
        files.forEach(whole::add);
        return new Manifest(
                Workspace.schema(), parcel.sender(), chosen,
                new Manifest.Lines(parcel.sets().size(), parcel.changes().size(), whole.text()), files, received,
                teamKey);
    }
}
