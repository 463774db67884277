package org.scrutineer.papers;

import static org.scrutineer.workspace.tables.Tables.FINDING_ANSWER;
import static org.scrutineer.workspace.tables.Tables.IMPLICATION;
import static org.scrutineer.workspace.tables.Tables.PAPER_SECTION;
import static org.scrutineer.workspace.tables.Tables.PAPER_TEXT;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.papers.PaperSection.Sort;
import org.scrutineer.workspace.Workspace;

/** Reads how a council wants its papers, and what officers wrote in them. */
public final class TailoringStore {
    private final Workspace workspace;

    public TailoringStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** How the council wants the sections of a kind, as far as it said so. */
    public List<PaperSection> sections(String kind) {
        return workspace.read(store -> store.selectFrom(PAPER_SECTION)
                .where(PAPER_SECTION.KIND.eq(kind), PAPER_SECTION.DELETED.isFalse())
                .orderBy(PAPER_SECTION.SECTION)
                .fetch(row -> new PaperSection(
                        row.getKind(),
                        row.getSection(),
                        Optional.ofNullable(row.getSort()).map(sort -> Sort.valueOf(sort.toUpperCase(Locale.ROOT))),
                        Optional.ofNullable(row.getBehind()),
                        Optional.ofNullable(row.getShown()),
                        Objects.requireNonNullElse(row.getHeading(), ""),
                        Objects.requireNonNullElse(row.getStanding(), ""))));
    }

    /** What officers wrote in the papers of a kind about a subject, by the section's key; never empty texts. */
    public Map<String, String> texts(String kind, UUID subject) {
        return workspace.read(store -> store.selectFrom(PAPER_TEXT)
                .where(PAPER_TEXT.KIND.eq(kind), PAPER_TEXT.SUBJECT_ID.eq(subject), PAPER_TEXT.DELETED.isFalse(),
                        PAPER_TEXT.CONTENT.isNotNull())
                .fetch()
                .stream()
                .filter(row -> !row.getContent().isBlank())
                .collect(Collectors.toMap(row -> row.getSection(), row -> row.getContent())));
    }

    /** The boxes that somebody ticked or cleared, by the section's key. */
    public Map<String, Boolean> ticks(UUID subject) {
        return workspace.read(store -> store.selectFrom(IMPLICATION)
                .where(IMPLICATION.SUBJECT_ID.eq(subject), IMPLICATION.DELETED.isFalse(),
                        IMPLICATION.TICKED.isNotNull())
                .fetch()
                .stream()
                .collect(Collectors.toMap(row -> row.getSection(), row -> row.getTicked())));
    }

    /** Why findings about a paper are right as they are, by the finding's key. */
    public Map<String, String> answers(String kind, UUID subject) {
        return workspace.read(store -> store.selectFrom(FINDING_ANSWER)
                .where(FINDING_ANSWER.KIND.eq(kind), FINDING_ANSWER.SUBJECT_ID.eq(subject),
                        FINDING_ANSWER.DELETED.isFalse(), FINDING_ANSWER.REASON.isNotNull())
                .fetch()
                .stream()
                .collect(Collectors.toMap(row -> row.getFinding(), row -> row.getReason())));
    }

    /** How a paper of a kind about a subject is to read, as far as people said so. */
    public Tailoring tailoring(String kind, UUID subject) {
        return new Tailoring(sections(kind), texts(kind, subject), ticks(subject));
    }
}
