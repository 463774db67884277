package org.scrutineer.studio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.scrutineer.committees.LookDesk;
import org.scrutineer.disclosure.Part;
import org.scrutineer.disclosure.ReleaseCheck;
import org.scrutineer.disclosure.SecretReader;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.TemplateTag;
import org.scrutineer.documents.WordTemplate;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.papers.CoverDetails;
import org.scrutineer.papers.Covers;
import org.scrutineer.papers.LookedOver;
import org.scrutineer.papers.PaperKind;
import org.scrutineer.papers.PaperKinds;
import org.scrutineer.papers.Words;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.ui.Progress;

/**
 * Composes a paper from what its part may say, prints it in the council's look, and opens each finished file again: what
 * holds anything that its readers must not see does not leave.
 */
public final class Press {
    private final Function<Part, Seen> parts;
    private final LookDesk looks;
    private final Confidences confidences;
    private final Undecided undecided;
    private final Supplier<LocalDate> today;

    /** What the press needs to keep a confidence. @param marks says which exemptions a subject's papers fall under */
    public record Confidences(SecretReader secrets, ProviderNaming providers, Exemptions marks) {}

    /** What one part sees of the register: kinds and covers that read only what it may say. */
    public record Seen(PaperKinds kinds, Covers covers) {}

    public Press(
            Function<Part, Seen> parts, LookDesk looks, Confidences confidences, Undecided undecided,
            Supplier<LocalDate> today) {
        this.undecided = undecided;
        this.parts = parts;
        this.looks = looks;
        this.confidences = confidences;
        this.today = today;
    }

    /** How a paper is printed. @param template for Word; nothing for the council's own, or none */
    public record Print(Set<Format> formats, Optional<WordTemplate> template) {
        public Print {
            formats = Set.copyOf(formats);
        }

        public static Print of(Set<Format> formats) {
            return new Print(formats, Optional.empty());
        }
    }

    /** The paper as it reads now, with all that is to be looked at. */
    public LookedOver lookOver(Making making) {
        return undecided.marked(making, kind(making).lookOver(making.subject()));
    }

    /** @throws org.scrutineer.ui.Problem while a paper is made of what two people wrote otherwise */
    void refuseWhileUndecided(Making making, PaperKind.Composed composed) {
        undecided.refuse(making, composed.composition());
    }

    /** The paper as it reads now, without a look at its words. */
    PaperKind.Composed compose(Making making) {
        return undecided.marked(making, kind(making).compose(making.subject()));
    }

    /** The paper as it is printed: its part named, its providers called as they are to be. */
    public Paper paper(Making making, PaperKind.Composed composed) {
        Paper paper = making.part() == Part.PART_2 ? partTwo(composed.paper(), making) : composed.paper();
        return making.anonymous() ? confidences.providers().anonymous().in(paper) : paper;
    }

    /** Whether a paper names a provider that could be called by a letter. */
    boolean namesProviders(Paper paper) {
        return !confidences.providers().anonymous().in(paper).equals(paper);
    }

    private Paper partTwo(Paper open, Making making) {
        List<Block> blocks = new ArrayList<>(confidences.marks().notice(making.subject()));
        blocks.addAll(open.blocks());
        return new Paper(
                open.title() + ": Part 2", open.authority(), open.subject(),
                "Part 2: not for publication · " + open.footer(), blocks);
    }

    /**
     * The files, in the order of the formats.
     *
     * @param footer what is made of the paper's footer
     * @throws org.scrutineer.ui.Problem where a finished file holds what its readers must not see
     */
    List<Attachment> print(
            Making making, PaperKind.Composed composed, Print print, UnaryOperator<String> footer,
            Progress progress) {
        Paper plain = paper(making, composed);
        Paper paper = new Paper(
                plain.title(), plain.authority(), plain.subject(), footer.apply(plain.footer()), plain.blocks());
        List<Attachment> files = PaperFiles.print(
                new PaperFiles.Order(
                        paper, looks.style(), print.template().or(looks::template), facts(making, paper)),
                print.formats(), progress);
        ReleaseCheck check = ReleaseCheck.of(confidences.secrets().read(
                making.part(), making.anonymous() ? confidences.providers().names() : List.of()));
        files.forEach(file -> check.release(file.name(), file.content()));
        if (making.anonymous()) {
            confidences.providers().keep();
        }
        return files;
    }

    private Map<TemplateTag, String> facts(Making making, Paper paper) {
        Seen seen = parts.apply(making.part());
        PaperKind<?> kind = seen.kinds().called(making.kind());
        CoverDetails cover = seen.covers().details(kind.covers(), making.subject());
        Map<TemplateTag, String> facts = new EnumMap<>(TemplateTag.class);
        facts.put(TemplateTag.COMMITTEE, cover.committee());
        facts.put(TemplateTag.MEETING_DATE, cover.meeting());
        facts.put(TemplateTag.AUTHOR, cover.reportOf());
        facts.put(TemplateTag.KIND, kind.name().name());
        facts.put(TemplateTag.DATE, Words.day(today.get()));
        facts.put(TemplateTag.FOOTER, paper.footer());
        facts.put(TemplateTag.CLASSIFICATION,
                making.part() == Part.PART_2 ? "Part 2: not for publication" : "Part 1: open to the public");
        return facts;
    }

    private PaperKind<?> kind(Making making) {
        return parts.apply(making.part()).kinds().called(making.kind());
    }

    /** Which exemptions the papers about a subject fall under. */
    public interface Exemptions {
        /** What stands at the head of Part 2. */
        List<Block> notice(UUID subject);
    }
}
