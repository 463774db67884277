package org.scrutineer.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A rating as a tag: shape, letter and word on its colour; says the same without any colour. Never clickable. */
public final class RatingTag extends Label {

    /** @param code the scheme's letter or number, empty where it has none */
    public RatingTag(Tone tone, String code, String word) {
        super(words(code, word), shape());
        getStyleClass().addAll("tag", Tones.styleClass(tone));
        setMinWidth(Region.USE_PREF_SIZE);
        setMinHeight(Region.USE_PREF_SIZE);
        setAccessibleText(words(code, word));
    }

    static String words(String code, String word) {
        return code.isEmpty() || code.equals(word) ? word : code + " " + word;
    }

    static Region shape() {
        Region shape = new Region();
        shape.getStyleClass().add("tone-shape");
        return shape;
    }
}
