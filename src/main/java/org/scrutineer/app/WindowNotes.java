package org.scrutineer.app;

import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.Layers;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.UnexpectedErrors;
import org.scrutineer.ui.Words;

/** What the window says in the middle: what went wrong, and what this program is. */
final class WindowNotes {
    private final Layers layers;

    WindowNotes(Layers layers) {
        this.layers = layers;
    }

    void about() {
        layers.ask("Scrutineer 0.1.0", Words.plain("Says, in public and with evidence, whether what was promised is "
                + "being done. Everything stays on this computer. Licensed under the Apache License 2.0."),
                Buttons.ordinary("Close", () -> {}));
    }

    void show(Problem problem) {
        layers.ask("That did not work", Callout.of(problem), Buttons.ordinary("Close", () -> {}));
    }

    void show(UnexpectedErrors.Report report) {
        Button copy = Buttons.ordinary("Copy details", () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(report.details());
            Clipboard.getSystemClipboard().setContent(content);
        });
        VBox body = new VBox(6, Words.plain("Something unexpected happened. What was shown as saved is saved."),
                Words.strong("Error " + report.code()));
        layers.ask("Something unexpected happened", body, Buttons.ordinary("Close", () -> {}), copy);
    }
}
