package org.scrutineer.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How a person chooses files and folders; apart from the system's dialogs, so that tests can choose as well. */
public interface FileChoice {
    /** One kind of file: "Workbooks" with "*.xlsx", "*.xls". */
    record Kind(String name, List<String> patterns) {}

    /** The files to open; empty when nobody chose one. */
    List<Path> open(String title, Kind kind);

    Optional<Path> folder(String title, Optional<Path> start);
}
