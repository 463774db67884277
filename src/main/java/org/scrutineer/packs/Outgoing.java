package org.scrutineer.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a new pack is to take along. */
public sealed interface Outgoing {
    /** As it is shown to whoever asks what is out. */
    String words();

    /** @param until the day by which it is expected back */
    record Due(Optional<String> holder, Optional<LocalDate> until) {
        static final Due NONE = new Due(Optional.empty(), Optional.empty());
    }

    /** What was chosen, and all that goes along with it. */
    record Away(List<Subject> subjects, Due due) implements Outgoing {
        public Away {
            subjects = List.copyOf(subjects);
        }

        @Override
        public String words() {
            return names(subjects);
        }
    }

    /** The whole workspace. */
    record Everything(Due due) implements Outgoing {
        @Override
        public String words() {
            return "Everything";
        }
    }

    /**
     * All that was done here and that the office is not known to have.
     *
     * @param again whether everything goes, also what the office has or brought itself
     * @param more whose whole history goes along in any case
     */
    record Back(boolean again, List<Subject> more) implements Outgoing {
        public Back {
            more = List.copyOf(more);
        }

        @Override
        public Due due() {
            return Due.NONE;
        }

        @Override
        public String words() {
            String what = again ? "Everything" : "What is new";
            return more.isEmpty() ? what : what + ", and all of " + names(more);
        }
    }

    /** Who has it, until when. */
    Due due();

    private static String names(List<Subject> subjects) {
        return subjects.stream().map(Subject::name).distinct().collect(Collectors.joining(", "));
    }
}
