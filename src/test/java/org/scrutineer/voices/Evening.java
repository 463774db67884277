package org.scrutineer.voices;

import java.util.Optional;
import org.scrutineer.Office;
import org.scrutineer.workbooks.DocumentReader;

/** An engagement event whose notes are taken in, for tests of other matters. */
public final class Evening {
    private Evening() {}

    /** @param notes as they would be pasted in */
    public static void held(Office office, String title, String notes) {
        NotesDesk desk = office.wiring().voicesDesk().notes();
        desk.take(desk.preview(DocumentReader.pasted("notes.txt", notes), Optional.of(title)));
    }
}
