package org.scrutineer.app;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.CardButton;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.RunningPane;
import org.scrutineer.ui.Words;

/** What a person sees first: a council to try, an empty start, the workspace they have already, or a pack. */
final class FirstStartView {
    private final VBox page = new VBox();
    private final VBox said = new VBox();
    private final StackPane node = new StackPane(page);

    /** The four ways in. */
    record Ways(Runnable sample, Runnable empty, Runnable open, Runnable pack) {}

    FirstStartView(Ways ways, RunningPane running) {
        page.getStyleClass().add("first-start");
        page.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        page.getChildren().addAll(
                Words.pageTitle("Scrutineer"),
                Words.muted("Says, in public and with evidence, whether what was promised is being done."),
                said,
                way(Material2AL.LIGHTBULB, "Try the sample council",
                        "Northmere Borough Council: two reviews, two programmes, twelve providers and a year of "
                                + "history. Nothing in it is real.",
                        ways.sample()),
                way(Material2AL.ADD_CIRCLE_OUTLINE, "Start empty",
                        "Choose a folder for your workspace, then drop a workbook on the window.", ways.empty()),
                way(Material2AL.FOLDER_OPEN, "Open a workspace",
                        "Choose the folder of a workspace that you have already.", ways.open()),
                way(Material2AL.CARD_TRAVEL, "Open a pack",
                        "Work that somebody gave you to take away becomes a workspace on this computer.",
                        ways.pack()),
                running);
    }

    Node node() {
        return node;
    }

    /** Shows what kept a workspace from being opened, or nothing. */
    void say(Optional<Problem> problem) {
        said.getChildren().setAll(problem.map(Callout::of).stream().toList());
    }

    /** The same with what can be done about it. */
    void say(Problem problem, Button way) {
        said.setSpacing(8);
        said.getChildren().setAll(Callout.of(problem), way);
    }

    private static CardButton way(Ikon picture, String title, String sentence, Runnable action) {
        Label about = Words.muted(sentence);
        VBox words = new VBox(2, Words.paneTitle(title), about);
        HBox inside = new HBox(14, new FontIcon(picture), words);
        HBox.setHgrow(words, Priority.ALWAYS);
        inside.setAlignment(Pos.CENTER_LEFT);
        return new CardButton(title + ". " + sentence, inside, action);
    }
}
