package org.scrutineer.ui;

import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Labels in the few voices that the window speaks with. */
public final class Words {
    private Words() {}

    public static Label plain(String text) {
        return styled(text);
    }

    public static Label pageTitle(String text) {
        return styled(text, "page-title");
    }

    public static Label paneTitle(String text) {
        return styled(text, "pane-title");
    }

    public static Label sectionTitle(String text) {
        return styled(text, "section-title");
    }

    public static Label strong(String text) {
        return styled(text, "strong");
    }

    public static Label muted(String text) {
        return styled(text, "muted");
    }

    public static Label small(String text) {
        return styled(text, "muted", "small");
    }

    /** Running text; parts between {@code **} are strong. Wraps to the width that it is given. */
    public static TextFlow flow(String marked) {
        TextFlow flow = new TextFlow();
        String[] parts = marked.split("\\*\\*", -1);
        for (int part = 0; part < parts.length; part++) {
            Text text = new Text(parts[part]);
            text.getStyleClass().add("text");
            if (part % 2 == 1) {
                text.getStyleClass().add("strong");
            }
            flow.getChildren().add(text);
        }
        flow.setAccessibleText(marked.replace("**", ""));
        return flow;
    }

    private static Label styled(String text, String... classes) {
        Label label = new Label(text);
        label.setWrapText(true);
        // A label that may shrink below its wrapped height cuts its words off.
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }
}
