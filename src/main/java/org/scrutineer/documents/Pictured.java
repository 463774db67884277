package org.scrutineer.documents;

import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.documents.Block.Figure;
import org.scrutineer.documents.Block.Table;

/**
 * A picture and the table of what it shows, made from the same data, so that they cannot differ.
 *
 * @param figures one, or several below each other where the whole would not be legible on one page
 */
public record Pictured(List<Figure> figures, Table table) {
    public Pictured {
        figures = List.copyOf(figures);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("A picture of nothing: " + table.caption());
        }
    }

    /** Charts of one picture, each under its message; of several, each says which it is. */
    static Pictured of(Message message, String alternative, List<Chart> charts, Table table) {
        return new Pictured(
                Stream.iterate(0, part -> part < charts.size(), part -> part + 1)
                        .map(part -> {
                            String which = charts.size() == 1
                                    ? ""
                                    : " (" + (part + 1) + " of " + charts.size() + ")";
                            return new Figure(message.title() + which, alternative + which, charts.get(part));
                        })
                        .toList(),
                table);
    }

    /** The picture, then its table. */
    public List<Block> blocks() {
        return Stream.concat(figures.stream(), Stream.of(table)).map(Block.class::cast).toList();
    }
}
