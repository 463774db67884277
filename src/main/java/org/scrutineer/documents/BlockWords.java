package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a block says when it is read aloud by itself: a row names the column of each of its cells. */
final class BlockWords {
    private BlockWords() {}

    static String of(Paper paper, Place place) {
        Block block = paper.blocks().get(place.block());
        String words = block instanceof Block.Table table && place.row().isPresent()
                ? row(table, place.row().getAsInt())
                : of(block);
        return Printable.text(words).replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.text();
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Facts facts -> facts.facts().stream()
                    .map(fact -> fact.label() + ": " + runs(fact.value()))
                    .collect(Collectors.joining("; "));
            case Block.Quotation quotation -> quotation.text() + quotation.from().map(from -> " – " + from).orElse("");
            case Block.Figure figure -> figure.title() + ". " + figure.alternative();
            case Block.Table table -> table.caption() + ". " + table.columns().stream()
                    .map(Block.Column::header)
                    .collect(Collectors.joining(", "));
            case Block.PageBreak _ -> "";
        };
    }

    private static String row(Block.Table table, int row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            String said = table.rows().get(row).cells().get(column).content().stream()
                    .map(BlockWords::content)
                    .collect(Collectors.joining(" "));
            if (!TextStrips.isBlank(said)) {
                cells.add(table.columns().get(column).header() + ": " + said);
            }
        }
        return cells.isEmpty() ? "Empty row" : String.join("; ", cells);
    }

    private static String content(Block.CellContent content) {
        return switch (content) {
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Bullets bullets -> bullets(bullets);
            case RatingMark mark -> mark.text();
        };
    }

    private static String paragraph(Block.Paragraph paragraph) {
        String number = paragraph.number().isPresent() ? paragraph.number().getAsInt() + ". " : "";
        return number + runs(paragraph.runs());
    }

    private static String bullets(Block.Bullets bullets) {
        return bullets.items().stream().map(item -> "• " + runs(item)).collect(Collectors.joining(" "));
    }

    private static String runs(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
