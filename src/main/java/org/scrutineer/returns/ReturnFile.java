package org.scrutineer.returns;

import java.nio.file.Path;
import java.util.Optional;
import org.scrutineer.ui.Problem;
import org.scrutineer.workbooks.Workbook;
import org.scrutineer.workbooks.WorkbookReader;

/** One file of a batch: opened or not, understood or not. */
sealed interface ReturnFile {
    Path path();

    /** In one line, as people are told of it. */
    default String name() {
        return WorkbookReader.name(path());
    }

    /** This file, or its refusal where nothing that it measures is known. */
    default ReturnFile onlyReturn() {
        return switch (this) {
            case Read(Path path, ReturnReading reading) when reading.unfamiliar() -> new Refused(
                    path, reading.refusal(), Optional.of(reading.workbook()), reading.aim());
            case Read read -> read;
            case Refused refused -> refused;
        };
    }

    record Read(Path path, ReturnReading reading) implements ReturnFile {}

    /**
     * Not taken in, with one sentence why.
     *
     * @param workbook where it could be opened: a person may say more of it
     */
    record Refused(Path path, Problem problem, Optional<Workbook> workbook, ReturnAim aim) implements ReturnFile {
        /** In a batch a person must see which file is meant. */
        Problem named() {
            return problem.what().contains(name())
                    ? problem
                    : new Problem(name() + ": " + problem.what(), problem.whatToDo(), problem);
        }
    }
}
