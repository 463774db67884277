package org.scrutineer.workbooks;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** What the paragraph styles of a Word document say: which are headings, and which belong to a list. */
final class WordStyles {
    private static final Pattern HEADING = Pattern.compile("heading (\\d)");
    private static final int MOST_PARENTS = 12;

    private final Map<String, Style> styles = new HashMap<>();

    /** @param outline the heading level that it gives, from 0, or -1; numbering as {@link WordNumbering} knows it */
    record Style(String name, String parent, int outline, Optional<WordNumbering.Place> list, boolean bold) {}

    void read(Xml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("style") && "paragraph".equals(xml.attribute("type", "paragraph"))) {
                if (styles.size() > Limits.STYLES) {
                    throw RefusedDocument.damaged();
                }
                styles.put(xml.attribute("styleId", ""), style(xml));
            }
        }
    }

    private static Style style(Xml xml) throws XMLStreamException {
        String name = "";
        String parent = "";
        int outline = -1;
        boolean bold = false;
        String list = "";
        int level = 0;
        while (xml.next() && !xml.ends("style")) {
            if (xml.starts("name")) {
                name = xml.attribute("val", "").toLowerCase(Locale.ROOT);
            } else if (xml.starts("basedOn")) {
                parent = xml.attribute("val", "");
            } else if (xml.starts("outlineLvl")) {
                outline = xml.number("val", -1);
            } else if (xml.starts("numId")) {
                list = xml.attribute("val", "");
            } else if (xml.starts("ilvl")) {
                level = xml.number("val", 0);
            } else if (xml.starts("b")) {
                bold = isOn(xml);
            }
        }
        return new Style(name, parent, outline,
                list.isEmpty() ? Optional.empty() : Optional.of(new WordNumbering.Place(list, level)), bold);
    }

    static boolean isOn(Xml xml) {
        String value = xml.attribute("val", "1");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /** The heading level from 1, or 0 where it is no heading. A title is not one. */
    int heading(String id) {
        Style style = styles.get(id);
        for (int up = 0; style != null && up < MOST_PARENTS; up++) {
            Matcher heading = HEADING.matcher(style.name());
            if (heading.matches()) {
                return Integer.parseInt(heading.group(1));
            }
            if (style.outline() >= 0 && style.outline() < 9) {
                return style.outline() + 1;
            }
            style = styles.get(style.parent());
        }
        return 0;
    }

    /** Whether it prints a line of a table of contents. */
    boolean isContents(String id) {
        String name = Optional.ofNullable(styles.get(id)).map(Style::name).orElse(id.toLowerCase(Locale.ROOT));
        return name.matches("toc ?(\\d|heading)") || name.equals("table of figures");
    }

    boolean isBold(String id) {
        return Optional.ofNullable(styles.get(id)).map(Style::bold).orElse(false);
    }

    Optional<WordNumbering.Place> list(String id) {
        Style style = styles.get(id);
        for (int up = 0; style != null && up < MOST_PARENTS; up++) {
            if (style.list().isPresent()) {
                return style.list();
            }
            style = styles.get(style.parent());
        }
        return Optional.empty();
    }
}
