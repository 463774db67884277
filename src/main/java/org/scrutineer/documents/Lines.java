package org.scrutineer.documents;

import java.util.List;

public final class Lines {
    private Lines() {}

    public static List<Block.CellContent> blocks(String text) {
        return List.of(Block.Paragraph.of(text));
    }

    public static List<String> lines(String text) {
        return text.lines().toList();
    }
}
