package org.scrutineer.workbooks;

import java.nio.file.Path;
import java.util.List;
import org.scrutineer.ui.Tone;

public final class WorkbookWriter {
    private WorkbookWriter() {}

    public record Rated(String word, Tone tone) {}

    public static void write(Path file, String sheet, List<String> headers, List<List<Object>> rows) {
        throw new UnsupportedOperationException();
    }
}
