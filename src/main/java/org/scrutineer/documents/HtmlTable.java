package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes one table: caption, description, heads with their scope, and no merged cells. */
final class HtmlTable {
    /** Columns from which a table may be wider than a narrow window, and then scrolls by itself. */
    private static final int WIDE = 5;
    /** Excel reads this one property, and takes the cell as it is written. */
    private static final String AS_WRITTEN = "mso-number-format:'\\@'";

    private final HtmlMarkup markup;
    private final HtmlText text;
    private final Block.Table table;
    private final String id;

    HtmlTable(HtmlMarkup markup, HtmlText text, Block.Table table, String id) {
        this.markup = markup;
        this.text = text;
        this.table = table;
        this.id = id;
    }

    /** @param room width of the printed text, in points, by which the columns are divided as in the PDF */
    void write(double room) {
        if (table.columns().size() >= WIDE) {
            markup.open("div", "class", "scroll", "role", "group", "aria-labelledby", id, "tabindex", "0");
        } else {
            markup.open("div");
        }
        boolean described = !TextStrips.isBlank(table.description());
        if (described) {
            markup.block("p", table.description(), "id", id + "-about", "hidden", "hidden");
            markup.open("table", "aria-describedby", id + "-about");
        } else {
            markup.open("table");
        }
        markup.block("caption", table.caption(), "id", id);
        widths(room);
        head();
        body();
        markup.closeBlock().closeBlock();
    }

    private void widths(double room) {
        markup.open("colgroup");
        for (double width : ColumnWidths.of(Faces.shipped(), table, room)) {
            markup.alone("col", "style", String.format(Locale.ROOT, "width:%.1f%%", 100 * width / room));
        }
        markup.closeBlock();
    }

    private void head() {
        markup.open("thead").open("tr");
        for (Block.Column column : table.columns()) {
            open("th", column.header(), "scope", "col");
            markup.text(column.header()).closeBlock();
        }
        markup.closeBlock().closeBlock();
    }

    private void body() {
        markup.open("tbody");
        for (Block.Row row : table.rows()) {
            markup.open("tr");
            for (int column = 0; column < row.cells().size(); column++) {
                cell(row.cells().get(column).content(), table.columns().get(column).heads());
            }
            markup.closeBlock();
        }
        markup.closeBlock();
    }

    private void cell(List<Block.CellContent> content, boolean heads) {
        String first = content.isEmpty() ? "" : words(content.getFirst());
        if (heads && !content.isEmpty()) {
            open("th", first, "scope", "row");
        } else {
            open("td", first);
        }
        content.forEach(this::content);
        markup.closeBlock();
    }

    private void content(Block.CellContent content) {
        switch (content) {
            case Block.Paragraph paragraph -> {
                if (!TextStrips.isBlank(paragraph.runs())) {
                    markup.open("p");
                    text.runs(TableStrips.numbered(paragraph));
                    markup.closeBlock();
                }
            }
            case Block.Bullets bullets -> text.bullets(bullets, "");
            case RatingMark mark -> {
                markup.open("p");
                text.rating(mark);
                markup.closeBlock();
            }
        }
    }

    /** The file may be opened in a spreadsheet program. */
    private void open(String element, String words, String... attributes) {
        List<String> all = new ArrayList<>(List.of(attributes));
        if (Formulas.couldRun(words)) {
            all.addAll(List.of("style", AS_WRITTEN));
        }
        markup.open(element, all.toArray(String[]::new));
    }

    private static String words(Block.CellContent content) {
        return switch (content) {
            case Block.Paragraph paragraph -> words(TableStrips.numbered(paragraph));
            case Block.Bullets bullets -> bullets.items().stream().map(HtmlTable::words).findFirst().orElse("");
            case RatingMark mark -> mark.printed();
        };
    }

    private static String words(List<Run> runs) {
        return String.join("", runs.stream().map(Run::text).toList());
    }
}
