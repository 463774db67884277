package org.scrutineer.workbooks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scrutineer.ui.Tone;

/** Writes single values into cells with the style that belongs to their kind. */
final class ExportStyles {
    private static final String HAIRLINE = "#c3c9cf";

    private final XSSFWorkbook workbook;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle date;
    private final CellStyle moment;
    private final CellStyle header;
    private final CellStyle quotedHeader;
    private final CellStyle caption;
    private final CellStyle line;
    private final Map<Tone, CellStyle> tones = new EnumMap<>(Tone.class);
    private final Map<Shown, CellStyle> figures = new HashMap<>();

    private record Shown(String format, Optional<Tone> tone) {}

    ExportStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.text = plain();
        XSSFCellStyle guarded = plain();
        guarded.setQuotePrefixed(true);
        this.quoted = guarded;
        this.date = dated("dd mmm yyyy");
        this.moment = dated("dd mmm yyyy hh:mm");
        this.header = strong(true, false);
        this.quotedHeader = strong(true, true);
        XSSFCellStyle title = strong(false, true);
        title.setBorderBottom(BorderStyle.NONE);
        this.caption = title;
        XSSFCellStyle below = workbook.createCellStyle();
        below.setQuotePrefixed(true);
        this.line = below;
    }

    private XSSFCellStyle strong(boolean wraps, boolean guarded) {
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        XSSFCellStyle strong = plain();
        strong.setFont(bold);
        strong.setWrapText(wraps);
        strong.setQuotePrefixed(guarded);
        return strong;
    }

    void writeHeader(Cell cell, String words) {
        cell.setCellValue(Guarded.fitting(words));
        cell.setCellStyle(Guarded.couldRun(words) ? quotedHeader : header);
    }

    /** A line above the table, which may reach over the columns beside it. */
    void writeLine(Cell cell, String words, boolean strong) {
        cell.setCellValue(Guarded.fitting(words));
        cell.setCellStyle(strong ? caption : line);
    }

    void write(Cell cell, Object value) {
        switch (value) {
            case Number number -> {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(text);
            }
            case Boolean flag -> {
                cell.setCellValue(flag);
                cell.setCellStyle(text);
            }
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            }
            case LocalDateTime time -> {
                cell.setCellValue(time);
                cell.setCellStyle(moment);
            }
            case Rated rated -> {
                cell.setCellValue(Guarded.fitting(rated.word()));
                cell.setCellStyle(tones.computeIfAbsent(rated.tone(), this::toned));
            }
            case Measured figure -> {
                cell.setCellValue(figure.number().doubleValue());
                cell.setCellStyle(figures.computeIfAbsent(new Shown(figure.format(), figure.tone()), this::figure));
            }
            default -> write(cell, value.toString());
        }
    }

    void write(Cell cell, String words) {
        cell.setCellValue(Guarded.fitting(words));
        cell.setCellStyle(Guarded.couldRun(words) ? quoted : text);
    }

    private XSSFCellStyle plain() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(HAIRLINE));
        return style;
    }

    private CellStyle dated(String format) {
        XSSFCellStyle style = plain();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private CellStyle toned(Tone tone) {
        XSSFCellStyle style = plain();
        colour(style, tone);
        style.setQuotePrefixed(true);
        return style;
    }

    private CellStyle figure(Shown shown) {
        XSSFCellStyle style = plain();
        style.setWrapText(false);
        style.setDataFormat(workbook.createDataFormat().getFormat(shown.format()));
        shown.tone().ifPresent(tone -> colour(style, tone));
        return style;
    }

    private void colour(XSSFCellStyle style, Tone tone) {
        XSSFFont font = workbook.createFont();
        font.setColor(colour(tone.light().text()));
        style.setFont(font);
        style.setFillForegroundColor(colour(tone.light().fill()));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor colour(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new XSSFColor(new byte[]{(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
