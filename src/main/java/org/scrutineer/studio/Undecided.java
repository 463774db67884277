package org.scrutineer.studio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.clashes.ClashDesk;
import org.scrutineer.clashes.OpenClash;
import org.scrutineer.disclosure.AccessMark;
import org.scrutineer.disclosure.StandIn;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Composition;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.Piece;
import org.scrutineer.documents.Run;
import org.scrutineer.ledger.Fields;
import org.scrutineer.papers.Gap;
import org.scrutineer.papers.LookedOver;
import org.scrutineer.papers.PaperKind;
import org.scrutineer.papers.PaperSection;
import org.scrutineer.snapshots.SnapshotStore;
import org.scrutineer.ui.Problem;

/**
 * What two people wrote otherwise and nobody has decided yet, as far as a paper is made of it: a draft says so where it
 * prints one of the versions, and the paper is not issued.
 */
public record Undecided(ClashDesk desk, SnapshotStore records) {
    private static final Set<String> ABOUT_OTHERS = Set.of(AccessMark.KIND.name(), StandIn.KIND.name());

    /** All that a paper depends on: what it prints, what its snapshot keeps, and who may read that. */
    List<OpenClash> of(Making making, Composition composition) {
        List<OpenClash> open = desk.open();
        if (open.isEmpty()) {
            return open;
        }
        Set<UUID> printed = printed(composition);
        Set<UUID> made = new HashSet<>(records.records(making.subject()));
        made.addAll(printed);
        return open.stream().filter(clash -> touches(clash, making, made, printed)).toList();
    }

    private boolean touches(OpenClash clash, Making making, Set<UUID> made, Set<UUID> printed) {
        UUID record = clash.clash().record();
        String kind = clash.clash().kind();
        if (kind.equals(PaperSection.KIND.name())) {
            return printed.contains(record)
                    || made.contains(record) && column(record, "kind").filter(making.kind()::equals).isPresent();
        }
        return ABOUT_OTHERS.contains(kind)
                ? column(record, "record_id").map(UUID::fromString).filter(made::contains).isPresent()
                : made.contains(record);
    }

    private Optional<String> column(UUID record, String column) {
        Map<String, Fields> groups = desk.ledger().current(List.of(record)).getOrDefault(record, Map.of());
        return groups.values().stream().map(fields -> fields.text(column)).filter(text -> text != null).findFirst();
    }

    private static Set<UUID> printed(Composition composition) {
        Set<UUID> printed = new HashSet<>();
        for (Piece piece : composition.pieces()) {
            piece.about().ifPresent(printed::add);
            if (piece.block() instanceof Block.Table table) {
                table.rows().forEach(row -> row.about().ifPresent(printed::add));
            }
        }
        return printed;
    }

    /** @throws Problem that names what is to be decided first */
    void refuse(Making making, Composition composition) {
        List<OpenClash> open = of(making, composition);
        if (!open.isEmpty()) {
            throw new Problem(
                    "The paper was not issued: it is made of what is still to be decided between two versions, "
                            + open.stream().map(OpenClash::title).collect(Collectors.joining("; ")) + ".",
                    "Decide it under “To decide”, or with “scrutineer resolve”, and issue it again.");
        }
    }

    /** The same with a gap for each, and the paper saying so where it prints one. */
    LookedOver marked(Making making, LookedOver looked) {
        List<OpenClash> open = of(making, looked.composed().composition());
        if (open.isEmpty()) {
            return looked;
        }
        List<Gap> gaps = new ArrayList<>(open.stream().map(Undecided::gap).toList());
        gaps.addAll(looked.gaps());
        return new LookedOver(marked(looked.composed(), open), gaps, looked.findings());
    }

    private static Gap gap(OpenClash clash) {
        return new Gap(
                words(clash) + ": " + clash.title() + ".",
                "Decide it under “To decide”. Until then the paper says so, and is not issued.");
    }

    PaperKind.Composed marked(Making making, PaperKind.Composed composed) {
        List<OpenClash> open = of(making, composed.composition());
        return open.isEmpty() ? composed : marked(composed, open);
    }

    private static PaperKind.Composed marked(PaperKind.Composed composed, List<OpenClash> open) {
        List<Piece> pieces = new ArrayList<>(composed.composition().pieces());
        List<OpenClash> nowhere = open.stream().filter(clash -> !mark(pieces, clash)).toList();
        if (!nowhere.isEmpty()) {
            Block list = new Block.Bullets(nowhere.stream()
                    .map(clash -> List.<Run>of(new Run.Text(words(clash) + ": " + clash.title())))
                    .toList());
            pieces.add(new Piece(list, pieces.getLast().section(), Optional.empty(), false));
        }
        Paper paper = composed.paper();
        return new PaperKind.Composed(
                new Composition(
                        new Paper(
                                paper.title(), paper.authority(), paper.subject(), paper.footer(),
                                pieces.stream().map(Piece::block).toList()),
                        pieces),
                composed.sections());
    }

    /** "2 versions, to be decided". */
    private static String words(OpenClash clash) {
        return clash.versions().size() + " versions, to be decided";
    }

    /** Whether the paper prints the record somewhere; blocks keep their places, as findings name them by these. */
    private static boolean mark(List<Piece> pieces, OpenClash clash) {
        UUID record = clash.clash().record();
        List<Integer> places = IntStream.range(0, pieces.size()).boxed()
                .filter(at -> hasRow(pieces.get(at), record)).collect(Collectors.toCollection(ArrayList::new));
        IntStream.range(0, pieces.size()).boxed()
                .filter(at -> isAbout(pieces.get(at), record))
                .min(Comparator.comparing((Integer at) -> isSectionHeading(pieces.get(at)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(at -> !places.contains(at))
                .ifPresent(places::add);
        for (int at : places) {
            Piece piece = pieces.get(at);
            Block block = marked(piece.block(), record, words(clash) + " (" + clash.field() + ")");
            pieces.set(at, new Piece(block, piece.section(), piece.about(), piece.quoted()));
        }
        return !places.isEmpty();
    }

    private static boolean hasRow(Piece piece, UUID record) {
        return piece.block() instanceof Block.Table table && table.rows().stream()
                .anyMatch(row -> row.about().filter(record::equals).isPresent());
    }

    private static boolean isAbout(Piece piece, UUID record) {
        return piece.about().filter(record::equals).isPresent() && !(piece.block() instanceof Block.PageBreak);
    }

    /** It is printed with the first block under it, and is not about that alone. */
    private static boolean isSectionHeading(Piece piece) {
        return piece.block() instanceof Block.Heading(int level, String text) && level == 2;
    }

    private static Block marked(Block block, UUID record, String words) {
        return switch (block) {
            case Block.Heading(int level, String text) -> new Block.Heading(level, text + " – " + words);
            case Block.Paragraph paragraph -> new Block.Paragraph(paragraph.number(), and(paragraph.runs(), words));
            case Block.Bullets(List<List<Run>> items) -> {
                List<List<Run>> more = new ArrayList<>(items);
                more.set(0, and(items.getFirst(), words));
                yield new Block.Bullets(more);
            }
            case Block.Facts(List<Block.Fact> facts) -> {
                List<Block.Fact> more = new ArrayList<>(facts);
                more.add(new Block.Fact("To be decided", List.of(new Run.Text(words))));
                yield new Block.Facts(more);
            }
            case Block.Quotation(String text, Optional<String> from) -> new Block.Quotation(
                    text, Optional.of(from.map(known -> known + "; " + words).orElse(words)));
            case Block.Table table -> new Block.Table(
                    table.caption(), table.description(), table.columns(),
                    table.rows().stream().map(row -> row.about().filter(record::equals).isPresent()
                            ? marked(row, words)
                            : row).toList());
            case Block.Figure(String title, String alternative, var chart) -> new Block.Figure(
                    title + " – " + words, alternative, chart);
            case Block.PageBreak turned -> turned;
        };
    }

    private static List<Run> and(List<Run> runs, String words) {
        List<Run> more = new ArrayList<>(runs);
        more.add(new Run.Strong(" [" + words + "]"));
        return more;
    }

    /** In the cell that says what the row is about. */
    private static Block.Row marked(Block.Row row, String words) {
        List<Block.Cell> cells = new ArrayList<>(row.cells());
        List<Block.CellContent> content = new ArrayList<>(cells.getFirst().content());
        content.add(new Block.Paragraph(java.util.OptionalInt.empty(), List.of(new Run.Strong(words))));
        cells.set(0, new Block.Cell(content));
        return new Block.Row(cells, row.about());
    }
}
