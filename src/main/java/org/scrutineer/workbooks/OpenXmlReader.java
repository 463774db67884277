package org.scrutineer.workbooks;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Reads .xlsx and .xlsm, also in the Strict form. An own reader: the object model of Apache POI refuses Strict files and
 * dates in ISO form, takes a formula without a result for 0, and needs some twenty times the memory.
 */
final class OpenXmlReader {
    private static final String SHEET_TYPE = "/worksheet";

    private final Reading reading;
    private final Parts parts;
    private final XMLInputFactory factory = Xml.factory();
    private final Notes notes = new Notes();

    private record Tab(String name, boolean hidden, String part) {}

    private OpenXmlReader(Reading reading, Parts parts) {
        this.reading = reading;
        this.parts = parts;
    }

    static Contents read(Reading reading) throws IOException {
        try (ZipFile zip = new ZipFile(reading.file().toFile())) {
            return new OpenXmlReader(reading, new Parts(zip)).contents();
        } catch (ZipException | EOFException | XMLStreamException | UncheckedStreamException
                | IllegalArgumentException damage) {
            throw Refused.damaged(damage);
        }
    }

    private Contents contents() throws IOException, XMLStreamException {
        PackageKind.refuseOthers(parts, factory);
        Relations roots = Relations.of(parts, "", factory);
        String main = roots.ofType("/officeDocument").orElseThrow(Refused::damaged);
        Relations relations = Relations.of(parts, main, factory);
        if (relations.ofType("/vbaProject").isPresent()) {
            notes.macros();
        }
        List<Tab> tabs = new ArrayList<>();
        Display display = new Display(tabs(main, relations, tabs));
        refuseTwins(tabs);
        SheetReader reader = new SheetReader(shared(relations), styles(relations, display), notes, reading.progress());
        List<Sheet> sheets = new ArrayList<>();
        for (Tab tab : tabs) {
            reading.progress().report(sheets.size(), tabs.size(), "Reading " + tab.name());
            if (tab.hidden()) {
                notes.hiddenSheet(tab.name());
            }
            try (InputStream bytes = parts.open(tab.part()).orElseThrow(Refused::damaged)) {
                sheets.add(reader.read(Xml.of(factory, bytes), tab.name(), tab.hidden()));
            }
        }
        if (sheets.isEmpty()) {
            throw Refused.damaged();
        }
        return new Contents(sheets, notes.sentences());
    }

    /** Excel never writes two sheets of one name or one part; a cell could not be told by its sheet's name. */
    private static void refuseTwins(List<Tab> tabs) {
        Set<String> names = new HashSet<>();
        Set<String> parts = new HashSet<>();
        for (Tab tab : tabs) {
            if (!names.add(tab.name().toLowerCase(Locale.ROOT)) || !parts.add(tab.part())) {
                throw Refused.damaged();
            }
        }
    }

    /** Whether its days are counted from 1904. */
    private boolean tabs(String main, Relations relations, List<Tab> tabs) throws IOException, XMLStreamException {
        boolean from1904 = false;
        try (InputStream bytes = parts.open(main).orElseThrow(Refused::damaged)) {
            Xml xml = Xml.of(factory, bytes);
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = xml.flag("date1904");
                } else if (xml.starts("sheet")) {
                    String state = xml.attribute("state", "visible");
                    String name = xml.attribute("name", "Sheet" + (tabs.size() + 1));
                    if (tabs.size() > Limits.PARTS || name.length() > Limits.SHEET_NAME_CHARACTERS) {
                        throw Refused.damaged();
                    }
                    relations.target(xml.attribute("id", ""), SHEET_TYPE)
                            .ifPresent(part -> tabs.add(new Tab(name, !state.equals("visible"), part)));
                }
            }
        }
        return from1904;
    }

    private SharedTexts shared(Relations relations) throws IOException, XMLStreamException {
        Optional<InputStream> part = open(relations.ofType("/sharedStrings"));
        if (part.isEmpty()) {
            return new SharedTexts();
        }
        try (InputStream bytes = part.get()) {
            return SharedTexts.read(Xml.of(factory, bytes));
        }
    }

    private Styles styles(Relations relations, Display display) throws IOException, XMLStreamException {
        Colours colours = new Colours();
        Optional<InputStream> theme = open(relations.ofType("/theme"));
        if (theme.isPresent()) {
            try (InputStream bytes = theme.get()) {
                colours.readTheme(Xml.of(factory, bytes));
            }
        }
        Optional<String> part = relations.ofType("/styles").filter(parts::has);
        if (part.isEmpty()) {
            return Styles.none(display);
        }
        try (InputStream palette = parts.open(part.get()).orElseThrow();
                InputStream bytes = parts.open(part.get()).orElseThrow()) {
            return Styles.read(Xml.of(factory, palette), Xml.of(factory, bytes), colours, display);
        }
    }

    private Optional<InputStream> open(Optional<String> part) throws IOException {
        return part.isEmpty() ? Optional.empty() : parts.open(part.get());
    }
}
