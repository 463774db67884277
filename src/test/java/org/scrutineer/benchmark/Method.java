package org.scrutineer.benchmark;

import java.util.Optional;

/**
 * One way of doing a thing.
 *
 * @param work or nothing, where the program that it needs is not on this machine
 * @param mostTurns for methods so slow that a few turns must do
 * @param compared whether its digest must be that of the others; a limit such as a scan has none
 */
record Method(String name, Optional<Work> work, int mostTurns, boolean compared) {
    static Method of(String name, Work work) {
        return new Method(name, Optional.of(work), Integer.MAX_VALUE, true);
    }

    /** Something that does less than is asked for, to show what cannot be undercut. */
    static Method limit(String name, Work work) {
        return new Method(name, Optional.of(work), Integer.MAX_VALUE, false);
    }

    static Method missing(String name) {
        return new Method(name, Optional.empty(), 0, false);
    }

    Method atMost(int turns) {
        return new Method(name, work, turns, compared);
    }
}
