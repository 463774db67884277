package org.scrutineer.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/** What a person is told of a file that is not read. */
final class Refusal {
    private Refusal() {}

    /** The sentence that says what happened; the file is left as it was. */
    static String of(Path file) throws IOException {
        byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        Problem problem = catchThrowableOfType(Problem.class, () -> WorkbookReader.read(file, Progress.NONE));
        assertThat(problem).as("a refusal of " + file.getFileName()).isNotNull();
        assertThat(problem.whatToDo()).endsWith("Nothing was imported.");
        if (before != null) {
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
        return problem.what();
    }
}
