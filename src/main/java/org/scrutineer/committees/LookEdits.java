package org.scrutineer.committees;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scrutineer.documents.Crest;
import org.scrutineer.documents.PaperFont;
import org.scrutineer.documents.PaperStyle;
import org.scrutineer.documents.WordTemplate;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ui.Problem;

/** What a council changes of how its papers look, each as one undo step. A file that cannot be used is never kept. */
public final class LookEdits {
    /** Nothing that is chosen here may be larger. */
    private static final long MOST_BYTES = 64L << 20;

    private LookEdits() {}

    /** A file that was chosen. */
    static Attachment read(Path file) {
        String name = file.getFileName().toString();
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Problem(name + " is larger than 64 MB.", "Choose a smaller file.");
            }
            byte[] content = Files.readAllBytes(file);
            return new Attachment(Attachment.digest(content), name, content);
        } catch (IOException unreadable) {
            throw new Problem(file + " cannot be read.", "Check its name, and that it can be opened.", unreadable);
        }
    }

    /** @param typed a colour, or blank for the tool's own */
    static Draft accent(String typed) {
        String accent = typed.isBlank() ? null : PaperStyle.checked(typed);
        return draft(accent == null ? "Colour of papers: the usual one" : "Colour of papers: " + accent,
                "accent", Fields.of("accent", accent), List.of());
    }

    static Draft crest(Attachment picture, String alternative) {
        Crest.of(picture.name(), picture.content(), alternative);
        return draft("Crest on papers", "crest",
                Fields.of("crest", picture.sha256()).with("crest_alternative", alternative.strip()), List.of(picture));
    }

    /** Other words for the crest that is kept. */
    static Draft alternative(CouncilLook look, String alternative) {
        Crest.checked(alternative);
        return draft("Words for the crest", "crest",
                Fields.of("crest", look.crest().orElse(null)).with("crest_alternative", alternative.strip()),
                List.of());
    }

    /** @param files the regular and the bold face */
    static Draft font(List<Attachment> files) {
        PaperFont font = PaperFont.of(files.stream()
                .map(file -> new PaperFont.Chosen(file.name(), file.content()))
                .toList());
        return draft("Font of papers: " + font.family(), "font",
                Fields.of("font_regular", files.getFirst().sha256()).with("font_bold", files.getLast().sha256()),
                files);
    }

    static Draft template(Attachment file) {
        WordTemplate.read(file.name(), file.content());
        return draft("Word template " + file.name(), "template", Fields.of("template", file.sha256()), List.of(file));
    }

    static Draft noCrest() {
        return draft("Papers without a crest", "crest",
                Fields.of("crest", null).with("crest_alternative", null), List.of());
    }

    static Draft noFont() {
        return draft("Font of papers: the usual one", "font",
                Fields.of("font_regular", null).with("font_bold", null), List.of());
    }

    static Draft noTemplate() {
        return draft("Papers without a Word template", "template", Fields.of("template", null), List.of());
    }

    private static Draft draft(String title, String group, Fields fields, List<Attachment> files) {
        return new Draft(Draft.Kind.EDIT, title, Optional.empty(),
                List.of(Edit.typed(CouncilLook.KIND, CouncilLook.ID, group, fields)), files);
    }

    /** Several of these as one step. */
    static Draft together(List<Draft> drafts) {
        return drafts.size() == 1
                ? drafts.getFirst()
                : new Draft(
                        Draft.Kind.EDIT, "How papers look", Optional.empty(),
                        drafts.stream().flatMap(draft -> draft.edits().stream()).toList(),
                        drafts.stream().flatMap(draft -> draft.attachments().stream()).toList());
    }
}
