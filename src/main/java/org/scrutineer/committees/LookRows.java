package org.scrutineer.committees;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.documents.Crest;
import org.scrutineer.documents.PaperFont;
import org.scrutineer.documents.TemplateTag;
import org.scrutineer.documents.WordTemplate;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.FileChoice;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Words;

/** How papers look: colour, crest, font and Word template, each with what it is now. */
final class LookRows {
    private static final FileChoice.Kind PICTURES = new FileChoice.Kind(
            "Pictures", List.of("*.png", "*.jpg", "*.jpeg", "*.gif", "*.bmp", "*.tif", "*.tiff"));
    private static final FileChoice.Kind FONTS = new FileChoice.Kind("TrueType fonts", List.of("*.ttf"));
    private static final FileChoice.Kind DOCUMENTS = new FileChoice.Kind("Word documents", List.of("*.docx", "*.dotx"));
    private static final double PREVIEW_HIGH = 62;

    private final LookModel model;
    private final TextField accent = new TextField();
    private final Autosave accentSaves = new Autosave(accent);
    private final Region swatch = new Region();
    private final FieldRow accentRow = new FieldRow("Colour of headings", accent).beside(swatch);
    private final ImageView picture = new ImageView();
    private final Chosen crest;
    private final TextField alternative = new TextField();
    private final Autosave alternativeSaves = new Autosave(alternative);
    private final FieldRow alternativeRow = new FieldRow("What the crest says to those who cannot see it", alternative);
    private final Chosen font;
    private final Chosen template;
    private final VBox node;

    /** One thing that is a file: what it is now, a way to another one, a way to none. */
    private static final class Chosen {
        private final Label now = Words.plain("");
        private final Label problem = Words.plain("");
        private final Button remove;
        private final VBox node;

        Chosen(String name, String choose, Runnable chosen, Runnable removed) {
            remove = Buttons.link("Remove", removed);
            remove.setAccessibleText("Remove: " + name);
            FlowPane buttons = new FlowPane(Buttons.ordinary(choose, chosen), remove);
            buttons.getStyleClass().add("buttons");
            problem.getStyleClass().addAll("message", "problem");
            Label title = Words.plain(name);
            title.getStyleClass().add("name");
            node = new VBox(title, now, problem, buttons);
            node.getStyleClass().add("field-row");
            refused(Optional.empty());
        }

        void show(Optional<String> what, String otherwise) {
            now.setText(what.orElse(otherwise));
            remove.setVisible(what.isPresent());
            remove.setManaged(what.isPresent());
            refused(Optional.empty());
        }

        void refused(Optional<Problem> told) {
            problem.setText(told.map(each -> each.what() + " " + each.whatToDo()).orElse(""));
            problem.setVisible(told.isPresent());
            problem.setManaged(told.isPresent());
        }

        Consumer<Problem> refusing() {
            return told -> refused(Optional.of(told));
        }
    }

    LookRows(LookModel model, FileChoice files) {
        this.model = model;
        crest = new Chosen("Crest", "Choose a picture…", () -> files.open("Choose the crest", PICTURES).stream()
                .findFirst()
                .ifPresent(file -> model.crest(file, alternative.getText(), this::crestRefused)), model::removeCrest);
        font = new Chosen("Font", "Choose two font files…", () -> {
            var chosen = files.open("Choose the regular and the bold face", FONTS);
            if (!chosen.isEmpty()) {
                model.font(chosen, this::fontRefused);
            }
        }, model::removeFont);
        template = new Chosen("Word template", "Choose a Word document…", () -> files.open(
                "Choose the council’s template", DOCUMENTS).stream()
                .findFirst()
                .ifPresent(file -> model.template(file, this::templateRefused)), model::removeTemplate);
        accent.setPromptText("#1d5a96");
        swatch.getStyleClass().add("swatch");
        swatch.setAccessibleText("The colour");
        picture.setPreserveRatio(true);
        picture.setFitHeight(PREVIEW_HIGH);
        crest.node.getChildren().add(1, picture);
        node = new VBox(accentRow, crest.node, alternativeRow, font.node, template.node);
        node.getStyleClass().add("fields");
    }

    VBox node() {
        return node;
    }

    private void crestRefused(Problem told) {
        if (model.waitingProperty().get().isPresent()) {
            alternativeRow.problem(told.what() + " " + told.whatToDo());
        } else {
            crest.refusing().accept(told);
        }
    }

    private void fontRefused(Problem told) {
        font.refusing().accept(told);
    }

    private void templateRefused(Problem told) {
        template.refusing().accept(told);
    }

    Subscription attach() {
        return Subscription.combine(
                model.attach(),
                model.shownProperty().subscribe(now -> now.ifPresent(this::show)),
                model.waitingProperty().subscribe(now -> showCrest()),
                this::commit);
    }

    private void show(LookModel.Shown now) {
        accentRow.quiet();
        accentSaves.show(now.look().accent().orElse(""), typed -> model.accent(typed,
                told -> accentRow.problem(told.what() + " " + told.whatToDo())));
        // The colour is the council's and not a role of the theme.
        swatch.setStyle(now.look().accent().map(colour -> "-fx-background-color: " + colour).orElse(""));
        swatch.setVisible(now.look().accent().isPresent());
        showCrest();
        font.show(now.style().font().map(PaperFont::family), "Source Sans 3, which comes with the tool");
        template.show(now.template().map(LookRows::words), "None: Word papers look like the PDF");
    }

    private void showCrest() {
        Optional<String> waits = model.waitingProperty().get().map(file -> file.name() + ", not kept yet");
        Optional<Crest> kept = model.shownProperty().get().flatMap(now -> now.style().crest());
        String words = kept.map(Crest::alternative).orElse("");
        alternativeRow.quiet();
        picture.setImage(kept.map(each -> new Image(new ByteArrayInputStream(each.png()))).orElse(null));
        picture.setVisible(kept.isPresent());
        picture.setManaged(kept.isPresent());
        picture.setAccessibleText(words);
        crest.show(waits.or(() -> kept.map(each -> "At the top of the first page")), "None");
        if (waits.isEmpty()) {
            alternativeSaves.show(words, typed -> model.alternative(typed, this::alternativeRefused));
        }
    }

    private void alternativeRefused(Problem told) {
        alternativeRow.problem(told.what() + " " + told.whatToDo());
    }

    private static String words(WordTemplate template) {
        return template.name() + " fills " + template.tags().stream()
                .map(TemplateTag::text)
                .collect(Collectors.joining(", "));
    }

    void commit() {
        accentSaves.commit();
        alternativeSaves.commit();
    }
}
