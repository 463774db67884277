package org.scrutineer.workbooks;

import java.nio.file.Path;
import org.scrutineer.ui.Progress;

/** One file while it is being read. */
record Reading(Path file, String name, Progress progress) {
    /** The name without its ending: what the only sheet of a text file is called. */
    String title() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
