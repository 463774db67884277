package org.scrutineer.studio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.scrutineer.papers.LookedOver.Found;
import org.scrutineer.studio.PapersModel.Composed;
import org.scrutineer.studio.PapersView.Question;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.Tone;
import org.scrutineer.ui.Words;

/** Asks before a paper is issued: lists what is open, and takes a reason for each that is right as it is. */
final class IssueQuestion {
    private final PapersModel papers;
    private final IssuedModel issued;
    private final Question question;

    IssueQuestion(PapersModel papers, IssuedModel issued, Question question) {
        this.papers = papers;
        this.issued = issued;
        this.question = question;
    }

    void ask() {
        papers.composedProperty().get().ifPresent(this::ask);
    }

    private void ask(Composed paper) {
        Map<String, GrowingText> reasons = new LinkedHashMap<>();
        Button issue = Buttons.primary("Issue", () -> issue(paper, reasons));
        VBox body = new VBox(Words.plain("This is issue " + issued.nextNumber(paper.subject().kind().word())
                + ". The files are written, and kept as members see them. The next paper says what has changed since."));
        body.getStyleClass().add("issue-question");
        List<Found> open = paper.looked().open();
        if (!open.isEmpty()) {
            body.getChildren().add(Words.strong(open.size() == 1
                    ? "One finding is open. Mend it, or say why it is right as it is."
                    : open.size() + " findings are open. Mend each, or say why it is right as it is."));
        }
        for (Found found : open) {
            GrowingText reason = new GrowingText(1, 4);
            reasons.put(found.finding().key(), reason);
            reason.textProperty().subscribe(() -> issue.setDisable(
                    reasons.values().stream().anyMatch(text -> text.getText().isBlank())));
            body.getChildren().addAll(
                    new Callout(Tone.AMBER, "**" + found.finding().what() + "** " + found.finding().whatToDo()),
                    new FieldRow("Why is it right as it is?", reason));
        }
        paper.looked().gaps().forEach(
                gap -> body.getChildren().add(new Callout(Tone.AMBER, "**" + gap.what() + "** " + gap.whatToDo())));
        issue.setDisable(!open.isEmpty());
        ScrollPane scrolling = Panes.scrolling(body);
        scrolling.getStyleClass().add("issue-scroll");
        question.ask(title(paper), scrolling, Buttons.ordinary("Not yet", () -> {}), issue);
    }

    private static String title(Composed paper) {
        String meeting = paper.cover().meeting();
        return "Issue " + paper.subject().title() + (meeting.isBlank() ? "?" : " for " + meeting + "?");
    }

    private void issue(Composed paper, Map<String, GrowingText> reasons) {
        Map<String, String> given = new LinkedHashMap<>();
        reasons.forEach((key, text) -> given.put(key, text.getText().strip()));
        Runnable issuing = () -> issued.issue(
                paper.making(), papers.formats(), papers.folderProperty().get(), papers::made);
        if (given.isEmpty()) {
            issuing.run();
        } else {
            papers.answer(given, issuing);
        }
    }
}
