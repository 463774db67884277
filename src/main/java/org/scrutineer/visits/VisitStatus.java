package org.scrutineer.visits;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.scrutineer.history.ChangesModel.Save;
import org.scrutineer.ui.Words;

/** What stands at the bottom of a visit: "Saved 10:41 · 23 changes to bring back". */
final class VisitStatus {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final ObservableValue<String> toBringBack;
    private final Label words = Words.plain("");
    private String said = "";

    /** @param toBringBack what of the workspace is still to be brought back to the office; empty for nothing */
    VisitStatus(ObservableValue<String> toBringBack) {
        this.toBringBack = toBringBack;
    }

    Label node() {
        return words;
    }

    Subscription attach(ObservableValue<Save> save) {
        return Subscription.combine(
                save.subscribe(this::show), toBringBack.subscribe(() -> show(save.getValue())));
    }

    /** Says something until the next change is saved. */
    void say(String sentence) {
        said = sentence;
        words.setText(sentence);
    }

    private void show(Save save) {
        said = save instanceof Save.Saving ? "" : said;
        words.setText(said.isEmpty()
                ? Stream.of(words(save), toBringBack.getValue()).filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "))
                : said);
        words.getStyleClass().removeAll("late");
        if (save instanceof Save.Failed) {
            words.getStyleClass().add("late");
        }
    }

    private static String words(Save save) {
        return switch (save) {
            case Save.Nothing nothing -> "All is saved";
            case Save.Saving saving -> "Saving…";
            case Save.Saved saved -> "Saved " + TIME.format(saved.at().atZone(ZoneId.systemDefault()));
            case Save.Failed failed -> "Not saved. What you typed stays here";
        };
    }
}
