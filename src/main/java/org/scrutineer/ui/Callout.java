package org.scrutineer.ui;

import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** A note in a tone that stands out: what is so, and what to do about it. Parts between {@code **} are strong. */
public final class Callout extends VBox {
    public Callout(Tone tone, String marked) {
        TextFlow words = Words.flow(marked);
        getStyleClass().addAll("callout", Tones.styleClass(tone));
        setAccessibleText(words.getAccessibleText());
        getChildren().add(words);
        setMinHeight(USE_PREF_SIZE);
    }

    public static Callout of(Problem problem) {
        return new Callout(Tone.RED, "**" + problem.what() + "** " + problem.whatToDo());
    }
}
