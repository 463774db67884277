package org.scrutineer.workspace;

import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.scrutineer.ui.Problem;

/** What went wrong in the store, as far as a person can do something about it. */
enum StoreTrouble {
    /** Not of the disk's making; a fault of the program, to be reported as it stands. */
    OTHER(false),
    /** The disk did not take it or does not answer. */
    DISK(true),
    DAMAGED(true),
    /** The store had closed itself after another's failure. */
    GONE(true);

    private static final Set<Integer> DISK_CODES = Set.of(ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2);
    private static final Set<Integer> GONE_CODES = Set.of(
            ErrorCode.DATABASE_IS_CLOSED, ErrorCode.OBJECT_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);

    private final boolean closesTheStore;

    StoreTrouble(boolean closesTheStore) {
        this.closesTheStore = closesTheStore;
    }

    static StoreTrouble of(SQLException failure) {
        if (failure == null) {
            return OTHER;
        }
        if (causedByFile(failure) || DISK_CODES.contains(failure.getErrorCode())) {
            return DISK;
        }
        if (failure.getErrorCode() == ErrorCode.FILE_CORRUPTED_1) {
            return DAMAGED;
        }
        return GONE_CODES.contains(failure.getErrorCode()) ? GONE : OTHER;
    }

    boolean closesTheStore() {
        return closesTheStore;
    }

    Optional<Problem> problem(SQLException failure) {
        return switch (this) {
            case OTHER -> Optional.empty();
            case DISK -> Optional.of(new Problem(
                    "The workspace could not be written to the disk, and the last change was not saved.",
                    "Check that the disk is not full and can be reached, then try again. What was saved before is safe.",
                    failure));
            case DAMAGED -> Optional.of(new Problem(
                    "The workspace file is damaged.",
                    "Close the workspace and open it again: the newest good backup is then offered.",
                    failure));
            case GONE -> Optional.of(new Problem(
                    "The workspace was closed while this was under way, so it was not finished.",
                    "Open the workspace and try again.",
                    failure));
        };
    }

    /** Whether a file ended where more was to come: that is damage, and no trouble of the disk. */
    static boolean endsTooEarly(Throwable failure) {
        return caused(failure, EOFException.class);
    }

    private static boolean causedByFile(Throwable failure) {
        return caused(failure, IOException.class);
    }

    private static boolean caused(Throwable failure, Class<? extends IOException> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
