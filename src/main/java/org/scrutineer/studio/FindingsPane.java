package org.scrutineer.studio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.scrutineer.linter.Finding;
import org.scrutineer.papers.Gap;
import org.scrutineer.papers.LookedOver.Found;
import org.scrutineer.studio.PapersModel.Composed;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Tone;
import org.scrutineer.ui.Words;

/** What to look at before the paper goes out: what it lacks, what was found in its words, and what was answered. */
final class FindingsPane {
    private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");

    private final FindingsModel model;
    private final Label count = Words.small("");
    private final VBox cards = new VBox();
    private final VBox node;
    private final Map<String, Node> byKey = new HashMap<>();
    private boolean hintsOpen;
    private boolean answeredOpen;
    private Optional<String> answering = Optional.empty();
    private Optional<Composed> shown = Optional.empty();

    FindingsPane(FindingsModel model) {
        this.model = model;
        cards.getStyleClass().add("finding-cards");
        node = new VBox(new Ends(Words.sectionTitle("Before it goes out"), count, 8), cards);
        node.getStyleClass().add("section");
    }

    Node node() {
        return node;
    }

    void show(Composed composed) {
        int focused = buttons().stream().filter(Node::isFocused).findFirst().map(buttons()::indexOf).orElse(-1);
        fill(composed);
        List<Node> now = buttons();
        // The button that was pressed may be gone with its card; the next one is there for who goes on by keys.
        if (focused >= 0 && !now.isEmpty() && answering.isEmpty()) {
            now.get(Math.min(focused, now.size() - 1)).requestFocus();
        }
    }

    private List<Node> buttons() {
        return List.copyOf(cards.lookupAll(".button"));
    }

    private void fill(Composed composed) {
        shown = Optional.of(composed);
        List<Gap> gaps = composed.looked().gaps();
        List<Found> must = model.mustLook();
        int all = gaps.size() + must.size() + model.hints().size();
        count.setText(all == 1 ? "1 finding" : all + " findings");
        byKey.clear();
        cards.getChildren().clear();
        gaps.forEach(gap -> cards.getChildren().add(gap(gap)));
        must.forEach(found -> cards.getChildren().add(card(found)));
        if (all == 0) {
            cards.getChildren().add(Words.plain("Nothing to mend was found."));
        }
        folded(model.hints(), "hint", "hints", hintsOpen, () -> hintsOpen = !hintsOpen);
        folded(model.answered(), "answered", "answered", answeredOpen, () -> answeredOpen = !answeredOpen);
        point(model.shownProperty().get());
    }

    private void folded(List<Found> found, String one, String several, boolean open, Runnable turn) {
        if (!found.isEmpty()) {
            String words = found.size() + " " + (found.size() == 1 ? one : several);
            Button fold = Buttons.link((open ? "Hide " : "Show ") + words, () -> {
                turn.run();
                shown.ifPresent(this::show);
            });
            cards.getChildren().add(fold);
            if (open) {
                found.forEach(each -> cards.getChildren().add(card(each)));
            }
        }
    }

    /** Marks the card of the finding that was gone to; a hint that was folded away is shown. */
    void point(Optional<String> key) {
        boolean folded = key.filter(wanted -> model.hints().stream()
                .anyMatch(hint -> hint.finding().key().equals(wanted))).isPresent() && !hintsOpen;
        if (folded) {
            hintsOpen = true;
            shown.ifPresent(this::show);
            return;
        }
        byKey.forEach((each, card) -> card.pseudoClassStateChanged(IN_HAND, key.filter(each::equals).isPresent()));
    }

    private static Node gap(Gap gap) {
        Callout card = new Callout(Tone.AMBER, words(gap.what(), gap.whatToDo()));
        card.getStyleClass().add("finding");
        return card;
    }

    private static String words(String what, String whatToDo) {
        return "**" + what + "** " + whatToDo;
    }

    private Node card(Found found) {
        Finding finding = found.finding();
        VBox card = found.holdsUp()
                ? new Callout(Tone.AMBER, words(finding.what(), finding.whatToDo()))
                : new VBox(Words.flow(words(finding.what(), finding.whatToDo())));
        card.getStyleClass().addAll(found.holdsUp() ? List.of("finding") : List.of("card", "finding"));
        FlowPane actions = new FlowPane(12, 2);
        actions.getChildren().add(named("Show", finding, () -> model.show(finding)));
        if (found.answer().isBlank()) {
            finding.mend().ifPresent(mend -> actions.getChildren().add(
                    named(FindingsModel.words(mend), finding, () -> model.mend(finding))));
            actions.getChildren().add(named("Right as it is…", finding, () -> ask(finding)));
            card.getChildren().add(actions);
            if (answering.filter(finding.key()::equals).isPresent()) {
                card.getChildren().add(reason(finding));
            }
        } else {
            actions.getChildren().add(named("Take the answer back", finding, () -> model.answer(finding, "")));
            card.getChildren().addAll(Words.small("Right as it is: " + found.answer()), actions);
        }
        byKey.put(finding.key(), card);
        return card;
    }

    /** Read aloud with what it is about: each card has the same buttons. */
    private static Button named(String words, Finding finding, Runnable action) {
        Button button = Buttons.link(words, action);
        button.setMinWidth(0);
        button.setWrapText(true);
        button.setAccessibleText(words + ": " + finding.what());
        return button;
    }

    private void ask(Finding finding) {
        answering = Optional.of(finding.key());
        shown.ifPresent(this::show);
    }

    private Node reason(Finding finding) {
        GrowingText reason = new GrowingText(1, 6);
        FieldRow row = new FieldRow("Why is it right as it is?", reason);
        reason.focusWhenShown();
        FlowPane buttons = new FlowPane(8, 4,
                Buttons.ordinary("Answer", () -> {
                    if (reason.getText().isBlank()) {
                        row.problem("Write why.");
                    } else {
                        answering = Optional.empty();
                        model.answer(finding, reason.getText());
                    }
                }),
                Buttons.link("Leave it open", () -> {
                    answering = Optional.empty();
                    shown.ifPresent(this::show);
                }));
        return new VBox(6, row, buttons);
    }
}
