package org.scrutineer.ui;

import javafx.scene.Node;

/** Shows and hides parts so that what is hidden takes no room. */
public final class Shown {
    private Shown() {}

    public static void when(boolean shown, Node... parts) {
        for (Node part : parts) {
            part.setVisible(shown);
            part.setManaged(shown);
        }
    }
}
