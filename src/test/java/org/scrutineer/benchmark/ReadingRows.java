package org.scrutineer.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reading returns and large tables: ours beside Apache POI's object model, fastexcel, LibreOffice, and the limit. */
final class ReadingRows {
    private static final String OBJECT_MODEL = "POI, object model (XSSFWorkbook)";
    private static final String SCAN = "limit: unzip and look at every XML event";
    private static final String LIBRE_OFFICE = "LibreOffice, to .csv, fresh process";

    /** From so many rows on the object model takes ten seconds a turn. */
    private static final int LONG = 100_000;
    private static final int FEW = 2;
    private static final int ALL = Integer.MAX_VALUE;

    private ReadingRows() {}

    static void measure(Session session) throws Exception {
        Path folder = session.folder("reading");
        int files = session.scale().of(26);
        int each = session.scale().of(60);
        List<Path> returns = MadeUpReturns.returns(folder, files, each);
        Method office = libreOffice(session, returns);
        session.hold(contest("Read " + files + " returns of " + each + " rows", files * each, returns, office));
        session.hold(cold("Read them in a fresh process", folder, office));
        for (int rows : session.scale().each(10_000, 100_000)) {
            List<Path> wide = List.of(MadeUpWorkbooks.wide(session.folder("wide").resolve(rows + ".xlsx"), rows));
            session.hold(contest(String.format("Read %,d rows of 15 cells", rows), rows, wide,
                    libreOffice(session, wide)));
        }
    }

    private static Contest contest(String title, int rows, List<Path> files, Method office) {
        return Contest.of(title, 8,
                Method.of("ours", () -> told(CellReaders.ours(files))),
                Method.of("ours, and the text that each cell shows", () -> told(CellReaders.oursWithTexts(files))),
                Method.of(OBJECT_MODEL, () -> told(CellReaders.objectModel(files))).atMost(rows < LONG ? ALL : FEW),
                Method.of("fastexcel-reader", () -> told(CellReaders.fastexcel(files))),
                office,
                Method.limit(SCAN, () -> told(CellReaders.scan(files))))
                .goals(Goal.timesFasterThan(OBJECT_MODEL, 10), Goal.withinTimes(SCAN, 2));
    }

    private static Contest cold(String title, Path folder, Method office) {
        return Contest.of(title, 8,
                Method.of("ours", () -> told(FreshJava.read("ours", folder))),
                Method.of(OBJECT_MODEL, () -> told(FreshJava.read("objectModel", folder))),
                Method.of("fastexcel-reader", () -> told(FreshJava.read("fastexcel", folder))),
                office)
                .goals(Goal.timesFasterThan(OBJECT_MODEL, 5));
    }

    /** It tells no types, so nothing can be compared but the time. */
    private static Method libreOffice(Session session, List<Path> files) throws IOException {
        Path made = session.folder("office");
        return LibreOffice.here(made.resolve("profile"))
                .map(office -> Method.limit(LIBRE_OFFICE, () -> told(office.tables(files, made) + " tables"))
                        .atMost(FEW))
                .orElseGet(() -> Method.missing(LIBRE_OFFICE));
    }

    private static Work.Answer told(String digest) {
        return () -> digest;
    }
}
