package org.scrutineer.ledger;

import java.util.List;

/**
 * What a reading of the whole workspace found.
 *
 * @param faults one plain sentence for each thing that is not as it was written; none when the workspace is sound
 */
public record Soundness(int sets, int changes, int records, int attachments, List<String> faults) {
    public Soundness {
        faults = List.copyOf(faults);
    }

    public boolean sound() {
        return faults.isEmpty();
    }
}
