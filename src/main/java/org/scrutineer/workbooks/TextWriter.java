package org.scrutineer.workbooks;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.scrutineer.ui.Progress;

/** Writes CSV that Excel opens by a double click: UTF-8 with its mark, lines ended as on Windows. */
final class TextWriter {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private TextWriter() {}

    static void write(Export export, OutputStream bytes, Progress progress) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(export.headers().stream().map(Guarded::forText).toList());
        for (int row = 0; row < export.rows().size(); row++) {
            progress.check();
            csv.writeRecord(cells(export, row));
        }
        csv.flush();
    }

    private static List<String> cells(Export export, int row) {
        return IntStream.range(0, export.headers().size()).mapToObj(column -> text(export.cell(row, column))).toList();
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number.toString();
            case LocalDate date -> date.toString();
            case LocalDateTime moment -> moment.toString().replace('T', ' ');
            case Measured figure -> figure.plain();
            case Rated rated -> Guarded.forText(rated.word());
            default -> Guarded.forText(value.toString());
        };
    }
}
