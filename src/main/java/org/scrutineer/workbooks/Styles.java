package org.scrutineer.workbooks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The cell styles of a workbook, by their number. */
final class Styles {
    private static final int FORMAT_CHARACTERS = 1_000;

    private final List<Style> styles = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> bold = new ArrayList<>();
    private final List<Optional<String>> fills = new ArrayList<>();
    private final Colours colours;
    private final Display display;
    private final Style plain;

    private Styles(Colours colours, Display display) {
        this.colours = colours;
        this.display = display;
        this.plain = Style.plain(display);
    }

    static Styles none(Display display) {
        return new Styles(new Colours(), display);
    }

    /** The style with a number, or the plain one. */
    Style style(int number) {
        return number >= 0 && number < styles.size() ? styles.get(number) : plain;
    }

    /** @param palettes the first pass over the same part, which looks for the workbook's own colours at its end */
    static Styles read(Xml palettes, Xml xml, Colours colours, Display display) throws XMLStreamException {
        while (palettes.next()) {
            if (palettes.starts("rgbColor")) {
                colours.addIndexed(palettes.attribute("rgb", ""));
            }
        }
        Styles styles = new Styles(colours, display);
        while (xml.next()) {
            if (xml.starts()) {
                styles.element(xml);
            }
        }
        return styles;
    }

    private void element(Xml xml) throws XMLStreamException {
        switch (xml.element()) {
            case "numFmt" -> format(xml);
            case "fonts" -> fonts(xml);
            case "fills" -> fills(xml);
            case "cellXfs" -> cellStyles(xml);
            // Styles of conditional formats and of tables have fonts and fills of their own that are not counted.
            case "dxfs", "cellStyleXfs", "tableStyles", "extLst" -> xml.skip();
            default -> {
                // The rest says nothing about values.
            }
        }
    }

    private void format(Xml xml) throws XMLStreamException {
        String code = xml.attribute("formatCode", "General");
        refuseTooMany(formats.size());
        formats.put(xml.number("numFmtId", -1), code.length() > FORMAT_CHARACTERS ? "General" : code);
    }

    private void fonts(Xml xml) throws XMLStreamException {
        while (xml.next() && !xml.ends("fonts")) {
            if (xml.starts("font")) {
                refuseTooMany(bold.size());
                bold.add(false);
            } else if (xml.starts("b") && !bold.isEmpty()) {
                bold.set(bold.size() - 1, !xml.attribute("val", "1").matches("0|false"));
            }
        }
    }

    private void fills(Xml xml) throws XMLStreamException {
        boolean solid = false;
        while (xml.next() && !xml.ends("fills")) {
            if (xml.starts("fill")) {
                refuseTooMany(fills.size());
                fills.add(Optional.empty());
                solid = false;
            } else if (xml.starts("patternFill")) {
                solid = xml.attribute("patternType", "none").equals("solid");
            } else if (xml.starts("fgColor") && solid && !fills.isEmpty()) {
                fills.set(fills.size() - 1, colours.read(xml));
            }
        }
    }

    private void cellStyles(Xml xml) throws XMLStreamException {
        while (xml.next() && !xml.ends("cellXfs")) {
            if (xml.starts("xf")) {
                refuseTooMany(styles.size());
                int id = xml.number("numFmtId", 0);
                int fill = xml.number("fillId", 0);
                int font = xml.number("fontId", 0);
                styles.add(Style.of(id, formats.getOrDefault(id, builtIn(id)), display,
                        fill >= 0 && fill < fills.size() ? fills.get(fill) : Optional.empty(),
                        font >= 0 && font < bold.size() && bold.get(font)));
            }
        }
    }

    private static void refuseTooMany(int known) {
        if (known >= Limits.STYLES) {
            throw Refused.damaged();
        }
    }

    private static String builtIn(int id) {
        String format = id < 0 ? null : BuiltinFormats.getBuiltinFormat(id);
        return format == null ? "General" : format;
    }
}
