package org.scrutineer.workbooks;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a workbook to be filled in look. What could be run as a formula is marked as text. */
final class FillInStyles {
    private static final String LINE = "#aab4bf";
    private static final String ACCENT = "#0b5cad";
    private static final String ACCENT_FILL = "#e8f1fb";
    private static final String PANEL = "#eceff2";
    private static final int TITLE_POINTS = 16;

    /** What a cell is for. */
    enum Kind {
        TITLE,
        NAME,
        NUMBER,
        WORDS,
        /** Runs on over the empty cells beside it. */
        FACT,
        HEADER,
        OPEN_HEADER,
        LOCKED,
        OPEN,
        FIGURE
    }

    private record Wanted(Kind kind, boolean guarded, FillIn.Number number) {}

    private final XSSFWorkbook workbook;
    private final Map<Wanted, XSSFCellStyle> made = new HashMap<>();

    FillInStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle of(Kind kind, String words) {
        return made.computeIfAbsent(
                new Wanted(kind, Guarded.couldRun(words), FillIn.Number.PLAIN), this::make);
    }

    /** Of a cell that a figure is written in. */
    XSSFCellStyle figure(FillIn.Number number) {
        return made.computeIfAbsent(new Wanted(Kind.FIGURE, false, number), this::make);
    }

    private XSSFCellStyle make(Wanted wanted) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setQuotePrefixed(wanted.guarded());
        switch (wanted.kind()) {
            case TITLE -> {
                style.setWrapText(false);
                style.setVerticalAlignment(VerticalAlignment.CENTER);
                style.setFont(bold(TITLE_POINTS, "#1f2328"));
            }
            case NAME -> style.setFont(bold(11, "#1f2328"));
            case NUMBER -> style.setAlignment(HorizontalAlignment.RIGHT);
            case WORDS -> style.setAlignment(HorizontalAlignment.LEFT);
            case FACT -> style.setWrapText(false);
            case HEADER -> header(style, PANEL, "#1f2328");
            case OPEN_HEADER -> header(style, ACCENT, "#ffffff");
            case LOCKED -> fill(style, "#f6f8fa");
            case OPEN -> {
                fill(style, ACCENT_FILL);
                style.setLocked(false);
                // A date that is typed looks like one; any other words stay as they are.
                style.setDataFormat(workbook.createDataFormat().getFormat("d mmmm yyyy;@"));
            }
            case FIGURE -> {
                fill(style, ACCENT_FILL);
                style.setLocked(false);
                style.setAlignment(HorizontalAlignment.RIGHT);
                style.setVerticalAlignment(VerticalAlignment.CENTER);
                style.setDataFormat(workbook.createDataFormat().getFormat(wanted.number().format()));
            }
        }
        return style;
    }

    private void header(XSSFCellStyle style, String fill, String text) {
        fill(style, fill);
        style.setFont(bold(11, text));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    private static void fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour(LINE));
        style.setBottomBorderColor(colour(LINE));
        style.setLeftBorderColor(colour(LINE));
        style.setRightBorderColor(colour(LINE));
    }

    private XSSFFont bold(int points, String colour) {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        font.setColor(colour(colour));
        return font;
    }

    private static XSSFColor colour(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new XSSFColor(new byte[]{(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
