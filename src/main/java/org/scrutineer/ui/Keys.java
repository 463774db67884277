package org.scrutineer.ui;

import javafx.scene.input.KeyCombination;

/** Writes keys as people say them: Ctrl K, Ctrl Shift C, Alt G. */
public final class Keys {
    private Keys() {}

    public static KeyCombination of(String combination) {
        return KeyCombination.valueOf(combination);
    }

    public static String words(KeyCombination key) {
        return key.getName().replace("Shift+Shortcut", "Shortcut+Shift").replace("Shortcut", "Ctrl").replace('+', ' ');
    }
}
