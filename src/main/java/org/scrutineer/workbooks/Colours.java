package org.scrutineer.workbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.hssf.util.HSSFColor;

/** Works out the colours that styles name by number or by theme. */
final class Colours {
    private static final int INDEXED = 64;

    private final List<String> indexed = new ArrayList<>();
    private final List<String> theme = new ArrayList<>();

    /** Reads the colours of a theme, which name the dark one of each pair first. */
    void readTheme(Xml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("srgbClr") && theme.size() < 12) {
                theme.add(xml.attribute("val", "000000"));
            } else if (xml.starts("sysClr") && theme.size() < 12) {
                theme.add(xml.attribute("lastClr", xml.attribute("val", "").equals("window") ? "FFFFFF" : "000000"));
            } else if (xml.ends("clrScheme")) {
                return;
            }
        }
    }

    void addIndexed(String rgb) {
        if (indexed.size() < INDEXED) {
            indexed.add(rgb);
        }
    }

    /** The colour of an element such as fgColor, as {@code #rrggbb}. */
    Optional<String> read(Xml xml) throws XMLStreamException {
        double tint = tint(xml.attribute("tint", "0"));
        if (xml.attribute("rgb") != null) {
            return hex(xml.attribute("rgb")).map(colour -> tinted(colour, tint));
        }
        if (xml.attribute("theme") != null) {
            return ofTheme(xml.number("theme", -1)).map(colour -> tinted(colour, tint));
        }
        if (xml.attribute("indexed") != null) {
            return ofIndex(xml.number("indexed", INDEXED)).map(colour -> tinted(colour, tint));
        }
        return Optional.empty();
    }

    private Optional<String> ofTheme(int number) {
        // The file counts light 1, dark 1, light 2, dark 2; the theme lists each pair the other way round.
        int place = number >= 0 && number < 4 ? number ^ 1 : number;
        return place >= 0 && place < theme.size() ? hex(theme.get(place)) : Optional.empty();
    }

    private Optional<String> ofIndex(int number) {
        if (number >= 0 && number < indexed.size()) {
            return hex(indexed.get(number));
        }
        HSSFColor colour = HSSFColor.getIndexHash().get(number);
        return colour == null || number >= INDEXED ? Optional.empty() : Optional.of(ofTriplet(colour.getTriplet()));
    }

    static String ofTriplet(short[] triplet) {
        return "#%02x%02x%02x".formatted(triplet[0], triplet[1], triplet[2]);
    }

    /** @param rgb RRGGBB or AARRGGBB */
    private static Optional<String> hex(String rgb) {
        String digits = rgb.length() == 8 ? rgb.substring(2) : rgb;
        return digits.matches("[0-9a-fA-F]{6}")
                ? Optional.of("#" + digits.toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private static double tint(String tint) {
        try {
            double share = Double.parseDouble(tint);
            return share >= -1 && share <= 1 ? share : 0;
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    /** Lightens or darkens towards white or black, part by part; Excel's own rule differs by a shade at most. */
    private static String tinted(String colour, double tint) {
        if (tint == 0) {
            return colour;
        }
        short[] parts = new short[3];
        for (int part = 0; part < 3; part++) {
            int level = Integer.parseInt(colour.substring(1 + 2 * part, 3 + 2 * part), 16);
            parts[part] = (short) Math.round(tint < 0 ? level * (1 + tint) : level + (255 - level) * tint);
        }
        return ofTriplet(parts);
    }
}
