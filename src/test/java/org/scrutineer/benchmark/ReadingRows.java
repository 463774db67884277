package org.scrutineer.benchmark;

import java.nio.file.Path;
import java.util.List;

/** Reading workbooks: ours beside Apache POI's object model, fastexcel, and the limit. */
final class ReadingRows {
    private static final String OBJECT_MODEL = "POI, object model (XSSFWorkbook)";
    private static final String SCAN = "limit: unzip and look at every XML event";

    /** From so many rows on the object model takes ten seconds a turn. */
    private static final int LONG = 100_000;
    private static final int FEW = 2;
    private static final int ALL = Integer.MAX_VALUE;

    private ReadingRows() {}

    static void measure(Session session) throws Exception {
        Path folder = session.folder("reading");
        int files = session.scale().of(26);
        int each = session.scale().of(60);
        List<Path> trackers = MadeUpWorkbooks.trackers(folder, files, each);
        session.hold(contest("Read " + files + " files of " + each + " rows", files * each, 5, trackers));
        session.hold(cold("Read them in a fresh process", folder));
        for (int rows : session.scale().each(10_000, 100_000)) {
            Path wide = MadeUpWorkbooks.wide(folder.resolve(rows + ".xlsx"), rows);
            session.hold(contest(String.format("Read %,d rows of 15 cells", rows), rows, 6, List.of(wide)));
        }
    }

    private static Contest contest(String title, int rows, int seconds, List<Path> files) {
        return Contest.of(title, seconds,
                Method.of("ours", () -> told(CellReaders.ours(files))),
                Method.of(OBJECT_MODEL, () -> told(CellReaders.objectModel(files))).atMost(rows < LONG ? ALL : FEW),
                Method.of("fastexcel-reader", () -> told(CellReaders.fastexcel(files))),
                Method.limit(SCAN, () -> told(CellReaders.scan(files))))
                .goals(Goal.timesFasterThan(OBJECT_MODEL, 10), Goal.withinTimes(SCAN, 2));
    }

    private static Contest cold(String title, Path folder) {
        return Contest.of(title, 8,
                Method.of("ours", () -> told(FreshJava.read("ours", folder))),
                Method.of(OBJECT_MODEL, () -> told(FreshJava.read("objectModel", folder))),
                Method.of("fastexcel-reader", () -> told(FreshJava.read("fastexcel", folder))))
                .goals(Goal.timesFasterThan(OBJECT_MODEL, 5));
    }

    private static Work.Answer told(String digest) {
        return () -> digest;
    }
}
