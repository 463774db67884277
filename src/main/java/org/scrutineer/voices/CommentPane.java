package org.scrutineer.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.scrutineer.history.HistoryView;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Named;
import org.scrutineer.ui.NamedChoice;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.Shown;
import org.scrutineer.ui.Words;
import org.scrutineer.voices.EventModel.Reading;
import org.scrutineer.voices.VoicesDesk.Target;

/** One comment: its words, whose they are, the theme it is coded to, and what it is evidence for. */
final class CommentPane {
    private static final int WORDING = 70;

    private final EventModel model;
    private final Label title = Words.paneTitle("Comment");
    private final Label question = Words.muted("");
    private final GrowingText words = new GrowingText(3, 20);
    private final CheckBox quoted = new CheckBox("A quotation in the person’s own words");
    private final TextField saidBy = new TextField();
    private final NamedChoice theme = new NamedChoice("Theme", "Under no theme");
    private final Label origin = Words.small("");
    private final VBox links = new VBox();
    private final ChainLines chain;
    private final VBox became;
    private final NamedChoice link = new NamedChoice("Make it evidence for", "Choose a recommendation");
    private final List<Autosave> saves = List.of(new Autosave(words), new Autosave(saidBy));
    private final HistoryView history;
    private final VBox node;

    /** @param open opens a recommendation that it is evidence for */
    CommentPane(EventModel model, Consumer<UUID> open) {
        this.model = model;
        this.chain = new ChainLines(open);
        this.became = Sections.titled("You said, we recommended, it happened", chain.node());
        this.history = new HistoryView(model.changes());
        saidBy.setPromptText("daughter, care worker: a role, no name");
        links.getStyleClass().add("section");
        node = new VBox(
                new VBox(title, question), new FieldRow("What was said", words).beside(
                        Words.small("saves as you type")),
                quoted, new FieldRow("Said by", saidBy), new VBox(theme.node(), origin),
                Sections.titled("Evidence", links, link.node()), became, Sections.titled("History", history.node()));
        node.getStyleClass().add("in-hand");
    }

    VBox node() {
        return node;
    }

    void show(Comment comment, Reading reading) {
        Voices voices = reading.voices();
        title.setText("Comment " + comment.ordinal());
        question.setText(voices.questionLabel(comment.question()));
        saves.get(0).show(comment.content(), text -> model.changes().make(VoicesEdits.wording(comment, text)));
        saves.get(1).show(comment.saidBy(), text -> model.changes().make(VoicesEdits.saidBy(comment, text)));
        quoted.setOnAction(null);
        quoted.setSelected(comment.quoted());
        quoted.setOnAction(event -> model.changes().make(VoicesEdits.quotation(comment, quoted.isSelected())));
        theme.show(
                voices.standing().stream().map(each -> new Named(each.id(), each.label())).toList(),
                voices.themeOf(comment).map(Theme::id),
                chosen -> model.changes().make(VoicesEdits.move(comment, chosen.flatMap(voices::theme))));
        origin.setText(origin(comment, voices));
        showLinks(comment, reading);
        Optional<Chain> known = Optional.ofNullable(reading.chains().get(comment.id()));
        Shown.when(known.isPresent(), became);
        known.ifPresent(chain::show);
        history.show(List.of(comment.id()));
    }

    private static String origin(Comment comment, Voices voices) {
        Optional<Theme> first = comment.originalTheme().flatMap(voices::theme);
        boolean elsewhere = !first.map(Theme::id).equals(voices.themeOf(comment).map(Theme::id));
        return elsewhere ? first.map(each -> "Noted under " + each.label() + ".").orElse("") : "";
    }

    private void showLinks(Comment comment, Reading reading) {
        Map<UUID, Target> targets = reading.targets();
        List<Node> rows = new ArrayList<>();
        for (Comment.Link each : reading.voices().linksOf(comment)) {
            Target target = targets.get(each.recommendation());
            if (target != null) {
                Button remove = Buttons.plain("Remove", () -> model.changes().make(
                        VoicesEdits.unlink(each, target.ref())));
                remove.setAccessibleText("Remove " + target.label());
                rows.add(new Ends(Words.plain(target.label()), remove, 8));
            }
        }
        links.getChildren().setAll(rows);
        link.show(
                targets.values().stream().map(target -> new Named(target.id(), shown(target))).toList(),
                Optional.empty(), chosen -> chosen.map(targets::get).ifPresent(target -> model.changes().make(
                        VoicesEdits.link(Comment.Link.of(comment, target.id()), target.ref()))));
    }

    private static String shown(Target target) {
        String wording = target.wording().replaceAll("\\s+", " ");
        return target.label() + " · "
                + (wording.length() > WORDING ? wording.substring(0, WORDING - 1).strip() + "…" : wording);
    }

    void commit() {
        saves.forEach(Autosave::commit);
    }
}
