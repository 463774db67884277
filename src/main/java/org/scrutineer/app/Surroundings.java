package org.scrutineer.app;

import org.scrutineer.ui.Background;
import org.scrutineer.ui.FileChoice;
import org.scrutineer.ui.Layers;

/**
 * What the window gives to whatever is open in it.
 *
 * @param person the name of who sits at the screen
 * @param outside other programs of the system
 */
record Surroundings(
        Layers layers, Background background, FileChoice files, PersonMenu menu, Settings settings,
        Outside outside) {
    String person() {
        return settings.get(Settings.NAME).orElseGet(() -> Person.ofSystem().actor());
    }
}
